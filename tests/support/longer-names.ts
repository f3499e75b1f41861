import { readFileSync } from "node:fs"
import { tellingRoots } from "~evaluation/text/narrowing"
import { rootOf } from "~evaluation/text/word-root"
import type { Entry } from "~role/vocabulary/entries"

/** Who does the work, and words that leave it what it is. */
const plain = new Set(
  `engineer developer manager representative executive assistant associate technician guard agent worker nurse administrator specialist cook chef controller
  designer training experience work skills management planning handling services operations processing preparation operation routine environment js io lang
  orm pro studio online systems suite cloud crm terminal gds siemens ptc msc oracle azure amazon google microsoft sap ibm adobe meta twitter autodesk
  atlassian apache hashicorp jetbrains`
    .split(/\s+/)
    .map(rootOf)
)

/** The English spellings of a term that hold every word of its name and say something more: "contract negotiation" of Negotiation. */
export function longerNames({ name, aliases }: Entry): string[] {
  const own = tellingRoots(name)
  return aliases
    .filter(({ text, language }) => {
      const roots = language === undefined ? tellingRoots(text) : []
      return own.every(root => roots.includes(root)) && roots.some(root => !own.includes(root) && !plain.has(root))
    })
    .map(({ text }) => text)
}

/** Those that were reviewed and name the same thing: "Name: spelling, spelling" a line. */
export function reviewedLongerNames(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL("../../src/role/vocabulary/lists/reviewed-longer-names.txt", import.meta.url), "utf8")
  return new Map(
    text
      .split("\n")
      .filter(line => line !== "" && !line.startsWith("#"))
      .map(line => {
        const at = line.indexOf(": ")
        return [line.slice(0, at), line.slice(at + 2).split(", ")] as const
      })
  )
}
