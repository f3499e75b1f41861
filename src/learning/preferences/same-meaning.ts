import { fold } from "~role/vocabulary/tokens"
import type { Qualification, QualificationKind } from "~role/role"
import { tokensOf } from "../patterns/tokens"

/** How much of two wordings has to be the same words for them to mean the same (Jaccard), where no criterion could be read of either. */
const sameWords = 0.8

/** Must before nice: who has to choose between two wishes for the same thing takes the stronger one. */
const strength: Record<QualificationKind, number> = { must: 2, nice: 1, avoid: 0 }

type Asked = Pick<Qualification, "text" | "criterion" | "kind">

/**
 * Whether two qualifications ask for the same thing: by the same words, by the same criterion, or, where neither has a criterion, by nearly
 * the same words. The kind (must, nice, avoid) is no part of the meaning; how many years are asked for is.
 */
export function meanTheSame(a: Asked, b: Asked): boolean {
  if (fold(a.text) === fold(b.text)) return true
  if (a.criterion !== null && b.criterion !== null) return canonical(a.criterion) === canonical(b.criterion) && restOf(a) === restOf(b)
  if (a.criterion !== null || b.criterion !== null) return false
  const [first, second] = [new Set(tokensOf(a.text)), new Set(tokensOf(b.text))]
  if (first.size === 0 || second.size === 0) return false
  const shared = [...first].filter(word => second.has(word)).length
  return shared / (first.size + second.size - shared) >= sameWords
}

/**
 * Whether `a` asks for all that `b` asks for: the same thing, at least as strongly and for at least as many years. "Five years of Python" as
 * a must covers "Python" as a must or a nice-to-have; as a nice-to-have it does not cover the must.
 */
export function covers(a: Asked, b: Asked): boolean {
  if ((a.kind === "avoid") !== (b.kind === "avoid") || strength[a.kind] < strength[b.kind]) return false
  if (meanTheSame(a, b)) return true
  if (a.kind === "avoid" || a.criterion?.type !== "skill" || b.criterion?.type !== "skill") return false
  const [more, less] = [a.criterion, b.criterion]
  if (canonical(more.anyOf) !== canonical(less.anyOf) || (less.minYears ?? 0) > (more.minYears ?? 0)) return false
  return (less.withinYears === undefined || (more.withinYears ?? Infinity) <= less.withinYears) && restOf(a) === restOf(b)
}

/** The stronger of two kinds; must wins over nice. */
export function strongerKind(a: QualificationKind, b: QualificationKind): QualificationKind {
  return strength[a] >= strength[b] ? a : b
}

/**
 * A criterion is only a part of what a sentence says ("Python for pricing models in insurance" has Python). Where the sentence has many
 * words beyond it, two sentences are held to be the same only when those words are the same too.
 */
function restOf({ text, criterion }: Asked): string {
  const named = new Set(tokensOf(JSON.stringify(criterion)).concat(filler))
  const rest = [...new Set(tokensOf(text.replaceAll(/\d+/g, " ")))].filter(word => !named.has(word))
  return rest.length < 3 ? "" : rest.sort().join(" ")
}

const filler = tokensOf(
  "least minimum professional hands-on practical proven solid good deep production commercial based knowledge plus equivalent"
)

/** The same text for the same value, whatever the order of its names and fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
    return `{${fields
      .map(([key, inner]) => `${key}:${canonical(inner)}`)
      .sort()
      .join(",")}}`
  }
  return typeof value === "string" ? fold(value) : JSON.stringify(value)
}
