import type { LeftOutWhy, LineOfPost, PostStretch, TakenAs } from "../../post-line"
import type { QualificationKind } from "../../role"
import { asOf, inSum, says } from "./line-fate"

/** What is known of a stretch of the post, `[start, end)`: what it was taken as, or why it was not. */
export interface Claim {
  start: number
  end: number
  as: readonly TakenAs[]
  why: LeftOutWhy | null
  qualificationIds: readonly string[]
  /** Taken for now, and asked about. */
  unclear: boolean
  kind: QualificationKind | null
}

export function leftOut(start: number, end: number, why: LeftOutWhy): Claim {
  return { start, end, as: [], why, qualificationIds: [], unclear: false, kind: null }
}

interface Part {
  start: number
  end: number
  claims: Claim[]
}

/** Claims that meet belong to one part; those that only touch a line's rest are cut to the line. */
function partsOf(claims: readonly Claim[], from: number, to: number): Part[] {
  const parts: Part[] = []
  for (const claim of claims) {
    if (claim.start >= claim.end) continue
    const start = Math.max(claim.start, from)
    const end = Math.min(claim.end, to)
    const last = parts[parts.length - 1]
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.claims.push(claim)
    } else parts.push({ start, end, claims: [claim] })
  }
  return parts
}

function fateOf(text: string, claims: readonly Claim[]): PostStretch {
  const as = asOf(claims)
  const kind = claims.find(claim => claim.kind !== null)?.kind ?? null
  const left = claims.some(({ as: taken }) => taken.length === 0)
  const isTaken = claims.some(claim => says(claim) && !claim.unclear) || (as[0] === "heading" && !left)
  const fate = isTaken ? "taken" : claims.some(says) ? "unclear" : "left out"
  const why = /[\p{L}\p{N}]/u.test(text) ? (claims.find(claim => claim.why !== null)?.why ?? "nothing asked") : "no words"
  return {
    text,
    fate,
    as: fate === "left out" ? [] : as,
    why: fate === "left out" ? why : null,
    qualificationIds: [...new Set(claims.flatMap(claim => claim.qualificationIds))],
    ...(kind === null ? {} : { kind })
  }
}

/**
 * Every line of a post that is not empty, once and in order, with what became of it. `claims` are stretches of the raw text in any order;
 * a line without one asked for nothing.
 */
export function linesOf(raw: string, claims: readonly Claim[]): LineOfPost[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || a.end - b.end)
  const lines: LineOfPost[] = []
  let at = 0
  let first = 0
  for (const line of raw.split("\n")) {
    const [from, to] = [at, at + line.length]
    at = to + 1
    const text = line.trim()
    if (text === "") continue
    while (first < sorted.length && sorted[first]!.end <= from) first++
    const own: Claim[] = []
    // Sorted by where they begin: a long one before may still reach this line.
    for (let index = first; index < sorted.length && sorted[index]!.start < to; index++)
      if (sorted[index]!.end > from) own.push(sorted[index]!)
    lines.push(lineOf(raw, text, own, from, to))
  }
  return lines
}

function lineOf(raw: string, text: string, claims: readonly Claim[], from: number, to: number): LineOfPost {
  const parts = partsOf(claims, from, to)
  // What stands between two parts (a sign, a space) goes with the one before; a title on the line of its list with what it opens.
  const stretches: { words: string; claims: Claim[] }[] = []
  let start = from
  let held: Claim[] = []
  for (const [index, part] of parts.entries()) {
    const end = parts[index + 1]?.start ?? to
    const words = raw.slice(start, end).trim()
    held.push(...part.claims)
    const opens = index < parts.length - 1 && (/:[\s*_]*$/u.test(words) || !/[\p{L}\p{N}]/u.test(words))
    if (opens) continue
    if (words !== "") stretches.push({ words, claims: held })
    start = end
    held = []
  }
  if (stretches.length < 2) return fateOf(text, claims)
  const told = stretches.map(({ words, claims: own }) => fateOf(words, own))
  return { ...inSum(text, told), parts: told }
}
