import { nothingLearned, type PatternContent } from "~learning/patterns/pattern-learned"
import type { Packable } from "~learning/patterns/write-pack"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { QualificationKind } from "~role/role"
import type { Strategy } from "~role/strategy"
import { seeded } from "../seeded"
import { draft } from "../rows"

export type Ask = readonly [kind: QualificationKind, text: string]

/** A pattern that asks for these, in this order. */
export function patternAsking(name: string, asks: readonly Ask[], parts: Partial<PatternContent> = {}): Packable {
  const qualifications = asks.map(([kind, text], at) => parseQualification(text, kind, `${name}-${at}`))
  return {
    id: name.toLowerCase().replace(/\W+/g, "-"),
    name,
    role: draft({ title: name, level: "senior", place: "Lisbon", qualifications }),
    learned: nothingLearned,
    people: 10,
    shortlisted: 2,
    ...parts
  }
}

export function strategy(id: string, text: string, parts: Partial<Strategy> = {}): Strategy {
  return {
    id,
    name: `By ${id}`,
    reason: "Most people are called so.",
    misses: "Who is called otherwise.",
    state: "picked",
    searches: [{ place: "linkedin", text, url: null, notes: [], edited: false }],
    ...parts
  }
}

const wishes = [
  "Python",
  "5+ years of Python",
  "3+ years of Python",
  "Kafka in production",
  "Python or Scala",
  "Scala or Python",
  "On-call rotation for a payments platform",
  "On-call rotation for the payments platform",
  "Team lead of at least 5 people",
  "Bachelor in computer science",
  "English at C1",
  "AWS certification",
  "Night shifts in intensive care",
  "Registered nurse",
  "SQL"
] as const

/** A pattern made of the same wishes as every other one, by the number. */
export function anyPattern(seed: number): Packable {
  const random = seeded(seed)
  const kinds: QualificationKind[] = ["must", "must", "nice", "nice", "avoid"]
  const asks = Array.from({ length: 1 + Math.floor(random() * 9) }, (): Ask => [
    kinds[Math.floor(random() * kinds.length)] ?? "must",
    wishes[Math.floor(random() * wishes.length)] ?? "Python"
  ])
  const made = patternAsking(`Pattern ${seed}`, asks)
  const strategies = ["title", "skills"]
    .filter(() => random() > 0.4)
    .map(id => strategy(id, random() > 0.5 ? `${id} search` : `${id} ${seed}`))
  return {
    ...made,
    role: { ...made.role, strategies },
    learned: { ...nothingLearned, strategies: strategies.map(({ id }) => ({ strategyId: id, found: 4, shortlisted: 1 })) }
  }
}
