import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import ts from "typescript"

/** A text as a long language would have it: its places as they are, every vowel with a mark, and half as long again in words that wrap. */
export function lengthened(text: string): string {
  const marked = text.replace(/\$\w*\$|[aeiou]/g, part => (part.startsWith("$") ? part : (accents[part] ?? part)))
  const more = Math.ceil(text.replace(/\$\w*\$/g, "").length / 2)
  return `[${marked}${" łoręm".repeat(Math.ceil(more / 6))}]`
}

const accents: Readonly<Record<string, string>> = { a: "á", e: "ê", i: "ï", o: "ö", u: "ū" }

const literal = /JSON\.parse\(('(?:[^'\\]|\\.)*')\)/g

/**
 * A copy of a build whose texts in a language are `lengthened` ones. A language is told by a text of its catalogue.
 * @param words words of one text of that language, by its key
 * @returns the copy's folder, and how many scripts have texts in that language
 */
export function withPseudoLanguage(build: string, words: Readonly<Record<string, string>>): { folder: string; scripts: number } {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "candor-pseudo-")), "extension")
  cpSync(build, folder, { recursive: true })
  let scripts = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(file => file.endsWith(".js"))) {
    const file = path.join(folder, name)
    const script = readFileSync(file, "utf8")
    const changed = script.replace(literal, (all, quoted: string) => {
      const texts = textsOf(quoted)
      if (texts === null || !Object.entries(words).every(([key, text]) => texts[key] === text)) return all
      scripts++
      const pseudo = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, lengthened(text)]))
      return `JSON.parse(${JSON.stringify(JSON.stringify(pseudo))})`
    })
    if (changed !== script) writeFileSync(file, changed)
  }
  return { folder, scripts }
}

/** What a literal of a script holds, where it holds texts by key. */
function textsOf(quoted: string): Record<string, string> | null {
  const [statement] = ts.createSourceFile("literal.js", quoted, ts.ScriptTarget.Latest).statements
  if (!statement || !ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return null
  const { text } = statement.expression
  if (!text.startsWith('{"')) return null
  const value = JSON.parse(text) as Record<string, unknown>
  return Object.values(value).every(one => typeof one === "string") ? (value as Record<string, string>) : null
}
