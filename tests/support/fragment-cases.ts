import { readFileSync } from "node:fs"
import type { Criterion } from "~role/criterion"
import { stretchesOf } from "~role/post/lines/lines-now"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"

/**
 * Posts of a few lines, each with what a reader takes from it. A case is a block: the lines of the post begin with "| ", what is expected stands
 * below them as "what: value". `must`, `nice` and `avoid` name what is asked for, as `saidOf` says it, or words of the sentence after "~"; `ask`
 * is one of which only the kind is open (must or nice), `wish` one that may only be a wish; what ends in "?" may be there and need not. Every
 * qualification has to be expected.
 */
export interface FragmentCase {
  name: string
  post: string
  expected: { what: string; value: string }[]
}

const folder = new URL("../fixtures/fragments/", import.meta.url)

export function fragmentCases(file: string): FragmentCase[] {
  const blocks = readFileSync(new URL(`${file}.txt`, folder), "utf8")
    .trim()
    .split(/\n\s*\n/)
  return blocks.map(block => {
    const lines = block.split("\n")
    const post = lines.filter(line => line.startsWith("|")).map(line => line.slice(2))
    const expected = lines
      .filter(line => !line.startsWith("|"))
      .map(line => {
        const at = line.indexOf(": ")
        return { what: line.slice(0, at), value: line.slice(at + 2) }
      })
    return {
      name: post
        .filter(line => line !== "")
        .slice(0, 3)
        .join(" / "),
      post: post.join("\n"),
      expected
    }
  })
}

/** A criterion in a few words: "Go | Rust, 4 y", "5 y of nursing", "German: professional", "bachelor in Law". */
export function saidOf(criterion: Criterion | null): string | null {
  if (criterion === null) return null
  switch (criterion.type) {
    case "skill":
    case "industry":
      return `${criterion.anyOf.join(" | ")}${criterion.minYears === null ? "" : `, ${criterion.minYears} y`}`
    case "years":
      return `${criterion.min} y${criterion.of === null ? "" : ` of ${criterion.of}`}`
    case "language":
      return [criterion, ...(criterion.alternatives ?? [])]
        .map(({ language, atLeast }) => `${language}${atLeast === null ? "" : `: ${atLeast}`}`)
        .join(" | ")
    case "certificate":
      return criterion.anyOf.join(" | ")
    case "education":
      return `${criterion.atLeast ?? "degree"}${criterion.fields.length > 0 ? ` in ${criterion.fields.join(" | ")}` : ""}`
    case "management":
      return `leads ${criterion.minPeople ?? "people"}`
    case "travel":
      return `travel ${criterion.minPercent ?? ""}`.trim()
    default:
      return `${criterion.type} ${"anyOf" in criterion ? criterion.anyOf.join(" | ") : "atLeast" in criterion ? criterion.atLeast : ""}`.trim()
  }
}

function payOf({ salary }: Role): string {
  return salary === null ? "none" : `${salary.min ?? ""}-${salary.max ?? ""} ${salary.currency ?? ""} ${salary.period ?? ""}`.trim()
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim()

/** What is wrong with the reading of a case, in words; none where it is right. */
export function fragmentFaults({ post, expected }: FragmentCase): string[] {
  const role = readPost({ text: post, title: null })
  const left = role.qualifications.map(({ kind, text, criterion }) => ({ kind, text, said: saidOf(criterion) }))
  const faults: string[] = []
  const take = (kinds: readonly string[], value: string): boolean => {
    const at = left.findIndex(
      one =>
        kinds.includes(one.kind) &&
        (value.startsWith("~") ? fold(one.text).includes(fold(value.slice(1))) : one.said !== null && fold(one.said) === fold(value))
    )
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const order = ["must", "nice", "avoid", "ask", "wish"]
  // The exact ones first, so that loose words do not take what they stand for.
  const sorted = [...expected].sort((a, b) => Number(a.value.startsWith("~")) - Number(b.value.startsWith("~")))
  for (const { what, value } of sorted) {
    const optional = what.endsWith("?")
    const name = optional ? what.slice(0, -1) : what
    if (order.includes(name)) {
      const kinds = name === "ask" ? ["must", "nice"] : name === "wish" ? ["nice", "must"] : [name]
      if (!take(kinds, value) && !optional) faults.push(`no ${name} ${value}`)
      continue
    }
    const fact = (got: string) => void (fold(got) === fold(value) || faults.push(`${what} is ${got}, not ${value}`))
    switch (name) {
      case "title":
        fact(role.title ?? "none")
        break
      case "level":
        fact(role.level ?? "none")
        break
      case "place":
        fact(role.place ?? "none")
        break
      case "remote":
        fact(role.remote ?? "none")
        break
      case "pay":
        fact(payOf(role))
        break
      case "asked":
        if (!role.questions.some(({ id, topic }) => id === value || topic === value)) faults.push(`nothing is asked about ${value}`)
        break
      case "finding": {
        const [quote, suggestion] = value.split(" -> ")
        const found = role.findings.find(finding => fold(finding.quote).includes(fold(quote!)))
        if (!found) faults.push(`no finding ${quote}`)
        else if (suggestion !== undefined && found.suggestion !== suggestion) faults.push(`finding suggests ${found.suggestion}`)
        break
      }
      case "left out":
        if (!stretchesOf(role.lines ?? []).some(({ stretch }) => stretch.fate === "left out" && stretch.text.includes(value)))
          faults.push(`not left out: ${value}`)
        break
      default:
        throw new Error(`A case of fragments expects “${what}”, which nobody checks.`)
    }
  }
  // What a post of next to nothing says by its title alone.
  const others = left.filter(({ kind, text }) => kind !== "nice" || !/^Experience as an? /u.test(text))
  return [...faults, ...others.map(({ kind, text, said }) => `also ${kind} “${text}” (${said ?? "words"})`)]
}
