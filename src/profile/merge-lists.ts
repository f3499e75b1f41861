import { foldMarks, foldText } from "./fold-text"
import type { Certification, Education, Position, Profile, ProfileDate, SpokenLanguage } from "./profile"

/** The lists of a profile whose entries have several fields. */
export type EntryList = "positions" | "education" | "certifications" | "languages"
type Entry = Position | Education | Certification | SpokenLanguage

/** What is taken of a list over which two readings speak. */
export interface HowToMerge {
  /** Entries that only the earlier reading has are kept too. */
  keepsMissing: boolean
  /** A field that the later reading leaves empty is taken from the earlier one. */
  fillsGaps: boolean
}

/** An entry of the merged list, with where its evidence stands. */
interface Merged {
  entry: Entry
  /** Field by field: which reading it is from, and its place in that reading's list. */
  from: (field: string) => [profile: Profile, at: number]
}

/**
 * One list made of two readings': the later one's entries in their order, each matched with the earlier one's, then, where they are to be
 * kept, those that only the earlier one has. Writes the list and its evidence into `merged`.
 */
export function mergeList(merged: Profile, list: EntryList, earlier: Profile, later: Profile, how: HowToMerge): void {
  const before = earlier[list] as readonly Entry[]
  const now = later[list] as readonly Entry[]
  const pairs = pairUp(list, before, now)
  const entries = now.map((entry, at): Merged => {
    const match = pairs.get(at)
    return match === undefined ? { entry, from: () => [later, at] } : mergeEntry(entry, at, before[match]!, match, earlier, later, how)
  })
  if (how.keepsMissing) {
    const matched = new Set(pairs.values())
    before.forEach((entry, at) => {
      if (!matched.has(at)) entries.push({ entry, from: () => [earlier, at] })
    })
  }
  Object.assign(merged, { [list]: entries.map(({ entry }) => entry) })
  entries.forEach(({ entry, from }, to) => {
    for (const field of Object.keys(entry)) {
      const [profile, at] = from(field)
      const evidence = profile.evidence[`${list}.${at}.${field}`]
      if (evidence) merged.evidence[`${list}.${to}.${field}`] = evidence
    }
  })
}

function mergeEntry(
  now: Entry,
  nowAt: number,
  before: Entry,
  beforeAt: number,
  earlier: Profile,
  later: Profile,
  { fillsGaps }: HowToMerge
): Merged {
  const entry = { ...now } as Record<string, string | null>
  const kept = new Set<string>()
  for (const [field, value] of Object.entries(before) as [string, string | null][]) {
    const shown = entry[field] ?? null
    const isGap = fillsGaps && shown === null && value !== null
    if (!isGap && !isCutShort(shown, value)) continue
    entry[field] = value
    kept.add(field)
  }
  return { entry: entry as Entry, from: field => (kept.has(field) ? [earlier, beforeAt] : [later, nowAt]) }
}

/** A text that ends in "… see more" where it went on before: the rest is folded away, not taken back. */
export function isCutShort(shown: string | null, before: string | null): boolean {
  if (shown === null || before === null || shown.length >= before.length) return false
  const start = foldText(shown).replace(/\s*(?:…|\.\.\.)[^.…]{0,20}$/, "")
  return start.length < foldText(shown).length && foldText(before).startsWith(start)
}

/** Which entry of the earlier list is which of the later one's: certain matches first, then those of which one part was edited. */
function pairUp(list: EntryList, before: readonly Entry[], now: readonly Entry[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const isSame of sameness[list]) {
    now.forEach((entry, at) => {
      if (pairs.has(at)) return
      const match = before.findIndex((other, otherAt) => !taken.has(otherAt) && isSame(entry as never, other as never))
      if (match < 0) return
      pairs.set(at, match)
      taken.add(match)
    })
  }
  return pairs
}

type Same<One> = readonly ((a: One, b: One) => boolean)[]

const samePosition: Same<Position> = [
  (a, b) => isText(a.title, b.title) && isText(a.company, b.company) && isDate(a.start, b.start),
  (a, b) => isTextOrNone(a.title, b.title) && isTextOrNone(a.company, b.company) && mayBeDate(a.start, b.start) && hasCommon(a, b),
  // One of title and company was edited; that it began in the same month says it is the same work.
  (a, b) => a.start !== null && isDate(a.start, b.start) && (isText(a.company, b.company) || isText(a.title, b.title))
]
const sameEducation: Same<Education> = [
  (a, b) => isText(a.school, b.school) && isText(a.degree, b.degree) && isDate(a.start, b.start),
  (a, b) => isText(a.school, b.school) && isTextOrNone(a.degree, b.degree) && mayBeDate(a.start, b.start),
  (a, b) => isText(a.school, b.school) && a.start !== null && isDate(a.start, b.start)
]
const sameCertification: Same<Certification> = [
  (a, b) => isText(a.name, b.name) && isTextOrNone(a.issuer, b.issuer) && isDate(a.issued, b.issued),
  (a, b) => isText(a.name, b.name) && isTextOrNone(a.issuer, b.issuer) && mayBeDate(a.issued, b.issued)
]
const sameLanguage: Same<SpokenLanguage> = [(a, b) => isText(a.name, b.name)]
const sameness = {
  positions: samePosition,
  education: sameEducation,
  certifications: sameCertification,
  languages: sameLanguage
} satisfies Record<EntryList, Same<never>>

function hasCommon(a: Position, b: Position): boolean {
  return isText(a.title, b.title) || isText(a.company, b.company)
}

/** The words of a field, without case, marks and punctuation, in which two pages or two days may differ. */
export function foldWords(text: string): string {
  return foldMarks(foldText(text))
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
}

function isText(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldWords(a) === foldWords(b)
}

function isTextOrNone(a: string | null, b: string | null): boolean {
  return a === null || b === null || isText(a, b)
}

function isDate(a: ProfileDate, b: ProfileDate): boolean {
  return a === b
}

/** The same, or one of them less exact: "2019" may be "2019-03". */
function mayBeDate(a: ProfileDate, b: ProfileDate): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}
