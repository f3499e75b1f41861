import type { Alias, Role, Qualification } from "~role/role"
import type { Origin } from "~role/origin"
import { roleSchema } from "~role/role"
import type { Strategy } from "~role/strategy"
import { fold } from "~role/vocabulary/tokens"
import { nothingLearned, type PatternContent, type PatternLearned } from "./pattern-learned"
import { covers, strongerKind } from "../preferences/same-meaning"

/** More examples say nothing new, and a pack of many patterns has to stay readable. */
export const mostExamples = 25

/** One qualification of a merged pattern, and what the two patterns say of it. */
export interface MergedQualification {
  qualification: Qualification
  /** 0 for the first pattern, 1 for the second; both where both ask for it. */
  from: readonly number[]
  /** What else it was worded or weighed as: shown once, and nothing hidden. */
  instead: readonly Pick<Qualification, "text" | "kind">[]
}

export interface MergedPattern {
  content: PatternContent
  qualifications: MergedQualification[]
  /** Fields on which the two do not agree; the first pattern's value stands. */
  differing: ("title" | "level" | "place" | "remote")[]
}

/**
 * Two patterns as one: the union of their qualifications by meaning, each shown once (of two that mean the same, the must wins over the nice,
 * and five years over three), and of their strategies, whose counts are added where they are the same. Ids are given anew (`q1` …), so that
 * the same two patterns always give the same one.
 */
export function mergePatterns(first: PatternContent, second: PatternContent): MergedPattern {
  const qualifications = unionOf([first.role.qualifications, second.role.qualifications])
  const [a, b] = [first.role, second.role]
  const differing = (["title", "level", "place", "remote"] as const).filter(
    field => a[field] !== null && b[field] !== null && fold(String(a[field])) !== fold(String(b[field]))
  )
  const strategies = mergeStrategies(first, second)
  const notes = distinctBy(ownFirst([...(a.notes ?? []), ...(b.notes ?? [])]), note => fold(note.text))
  const role: Role = roleSchema.parse({
    title: a.title ?? b.title,
    level: a.level ?? b.level,
    place: a.place ?? b.place,
    remote: a.remote ?? b.remote,
    qualifications: qualifications.map(({ qualification }) => qualification),
    strategies: strategies.map(({ strategy }) => strategy),
    aliases: distinctBy<Alias>(ownFirst([...a.aliases, ...b.aliases]), ({ term, as }) => `${fold(term)} → ${fold(as)}`),
    ...(notes.length > 0 ? { notes } : {})
  })
  const learned = [first.learned ?? nothingLearned, second.learned ?? nothingLearned] as const
  const content: PatternContent = {
    name: first.name === second.name ? first.name : `${first.name} + ${second.name}`.slice(0, 120),
    role,
    learned: {
      strategies: strategies.flatMap(({ strategy, counts }) => (counts ? [{ strategyId: strategy.id, ...counts }] : [])),
      questions: distinctBy([...learned[0].questions, ...learned[1].questions], ({ topic, text }) => `${topic} ${fold(text)}`),
      preferences: distinctBy(ownFirst([...learned[0].preferences, ...learned[1].preferences]), preferenceKey).map(one =>
        aimedAt(one, role.qualifications)
      ),
      examples: [...learned[0].examples, ...learned[1].examples].slice(0, mostExamples)
    },
    people: first.people + second.people,
    shortlisted: first.shortlisted + second.shortlisted
  }
  return { content, qualifications, differing }
}

/** The union by meaning of several lists. No two of the result cover one another; each stands where it was first asked for. */
export function unionOf(lists: readonly (readonly Qualification[])[]): MergedQualification[] {
  const groups: MergedQualification[] = []
  for (const [from, list] of lists.entries()) {
    for (const qualification of list) groups.push({ qualification, from: [from], instead: [] })
  }
  // One that was joined may cover another one by its new wording: until nothing more can be joined.
  for (let joined = true; joined;) {
    joined = false
    search: for (let at = 0; at < groups.length; at++) {
      for (let other = at + 1; other < groups.length; other++) {
        const both = joinOf(groups[at]!, groups[other]!)
        if (!both) continue
        groups[at] = both
        groups.splice(other, 1)
        joined = true
        break search
      }
    }
  }
  return groups.map((group, at) => {
    const { learned: _marks, ...qualification } = group.qualification
    return { ...group, qualification: { ...qualification, id: `q${at + 1}`, quote: null } }
  })
}

function joinOf(a: MergedQualification, b: MergedQualification): MergedQualification | null {
  const [one, two] = [a.qualification, b.qualification]
  const firstCovers = covers(one, two)
  if (!firstCovers && !covers(two, one)) return null
  const [kept, left] = firstCovers ? [one, two] : [two, one]
  const instead = [...a.instead, ...b.instead, { text: left.text, kind: left.kind }].filter(
    ({ text, kind }) => fold(text) !== fold(kept.text) || kind !== kept.kind
  )
  return {
    qualification: { ...kept, kind: strongerKind(one.kind, two.kind) },
    from: [...new Set([...a.from, ...b.from])].sort(),
    instead: distinctBy(instead, ({ text, kind }) => `${kind} ${fold(text)}`)
  }
}

interface CountedStrategy {
  strategy: Strategy
  counts: { found: number; shortlisted: number } | null
}

function mergeStrategies(first: PatternContent, second: PatternContent): CountedStrategy[] {
  const merged: CountedStrategy[] = []
  for (const { role, learned } of [first, second]) {
    for (const strategy of role.strategies) {
      const found = learned?.strategies.find(({ strategyId }) => strategyId === strategy.id)
      const counts = found ? { found: found.found, shortlisted: found.shortlisted } : null
      const same = merged.find(other => isSameStrategy(other.strategy, strategy))
      if (!same) merged.push({ strategy: { ...strategy, id: freeId(strategy.id, merged) }, counts })
      else if (counts) same.counts = sumOf(same.counts, counts)
    }
  }
  return merged
}

/**
 * Two strategies are one when they search for the same words in most of the places that both have. One place says too little: on GitHub the
 * search by title and the search by skills may both be "language:Python".
 */
export function isSameStrategy(a: Strategy, b: Strategy): boolean {
  const both = a.searches.flatMap(one => {
    const other = b.searches.find(({ place }) => place === one.place)
    return other ? [fold(other.text) === fold(one.text)] : []
  })
  return both.filter(Boolean).length * 2 > both.length
}

/** Strategies are called by what they are ("by-title"): two that are not the same may have the same id. */
export function freeId(id: string, taken: readonly { strategy: Strategy }[]): string {
  const ids = new Set(taken.map(({ strategy }) => strategy.id))
  let free = id
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`
  return free
}

function sumOf(a: CountedStrategy["counts"], b: { found: number; shortlisted: number }) {
  return { found: (a?.found ?? 0) + b.found, shortlisted: (a?.shortlisted ?? 0) + b.shortlisted }
}

type LearnedPreference = PatternLearned["preferences"][number]

/** What a preference does, without the id of the qualification it does it to: that differs from pattern to pattern. */
export function preferenceKey({ effect }: Pick<LearnedPreference, "effect">): string {
  const { qualificationId: _id, ...rest } = { qualificationId: "", ...effect }
  return fold(JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** A preference names its qualification by text; the id is that of the qualification with this text here. */
export function aimedAt<Aimed extends LearnedPreference>(preference: Aimed, qualifications: readonly Qualification[]): Aimed {
  const { effect } = preference
  if (!("qualificationId" in effect)) return preference
  const found = qualifications.find(({ text }) => fold(text) === fold(effect.text))
  return { ...preference, effect: { ...effect, qualificationId: found?.id ?? effect.qualificationId } }
}

/** What the recruiter says too is the recruiter's: of two that say the same, the one without an origin stands first. */
function ownFirst<Part extends { from?: Origin | undefined }>(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => Number(a.from !== undefined) - Number(b.from !== undefined))
}

/** The first of all that have the same key. */
export function distinctBy<One>(list: readonly One[], keyOf: (one: One) => string): One[] {
  const seen = new Set<string>()
  return list.filter(one => {
    const key = keyOf(one)
    return seen.has(key) ? false : seen.add(key)
  })
}
