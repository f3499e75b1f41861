import type { Evaluation, VerdictWord } from "~evaluation/evaluation"

/** How many people are shown: enough to differ in several ways, few enough for two minutes. */
export const shownAtOnce = 5

export interface Candidate {
  personId: string
  evaluation: Pick<Evaluation, "verdicts">
  /** Keys of the person's traits (trait.ts). */
  traits: readonly string[]
}

type Band = "likely" | "near miss" | "far"

interface Placed {
  personId: string
  verdicts: Evaluation["verdicts"]
  traits: ReadonlySet<string>
  /** 0 (nothing of it) to 1 (all of it). */
  fit: number
  band: Band
}

const value: Record<VerdictWord, number> = { met: 1, unknown: 0.5, "not met": 0 }

/** A must tells people apart twice as much as a wish. */
const weight = { must: 2, nice: 1, avoid: 1 } as const

/** Of the distance of two people, how much their traits say beside their verdicts: two who score alike may still be of different kinds. */
const traitShare = 0.35

/**
 * Who meets less than this much is no fit, and no near miss unless it is one thing alone that speaks against them: a "no" to them would say
 * nothing that the verdicts do not.
 */
const nearEnough = 0.4

/**
 * Picks people who differ as much as possible, likely fits and near misses in turn: what is learned from a "yes" or "no" is most where the
 * verdicts leave it open. Farthest-first traversal (Gonzalez, Theoretical Computer Science 38, 1985): each next one is the one whose
 * nearest neighbour among those picked is farthest away, by verdicts and traits. Equal distances go by fit, then by id, so that the same
 * people always give the same five, whatever order they come in.
 *
 * @returns at most `n` ids, in the order in which they are to be shown
 */
export function pickVaried(people: readonly Candidate[], n: number): string[] {
  const left = people.map(placed).sort((a, b) => b.fit - a.fit || (a.personId < b.personId ? -1 : 1))
  const picked: Placed[] = []
  while (picked.length < n && left.length > 0) {
    const wanted: readonly Band[] = picked.length % 2 === 0 ? ["likely", "near miss", "far"] : ["near miss", "likely", "far"]
    const band = wanted.find(one => left.some(person => person.band === one))
    const pool = left.filter(person => person.band === band)
    // Sorted by fit and id: the first of the farthest is the best of them.
    const next = pool.reduce((best, person) => (nearest(person, picked) > nearest(best, picked) ? person : best))
    picked.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return picked.map(({ personId }) => personId)
}

function placed({ personId, evaluation: { verdicts }, traits }: Candidate): Placed {
  let sum = 0
  let possible = 0
  for (const { kind, verdict } of verdicts) {
    possible += weight[kind]
    sum += weight[kind] * (kind === "avoid" ? 1 - value[verdict] : value[verdict])
  }
  const fit = possible === 0 ? 0 : sum / possible
  const against = verdicts.filter(
    ({ kind, verdict }) => (kind === "must" && verdict === "not met") || (kind === "avoid" && verdict === "met")
  ).length
  const band = against === 1 || (against > 1 && fit >= nearEnough) ? "near miss" : fit >= nearEnough ? "likely" : "far"
  return { personId, verdicts, traits: new Set(traits), fit, band }
}

/** Nobody is near to the first one. */
function nearest(person: Placed, picked: readonly Placed[]): number {
  return picked.length === 0 ? 0 : Math.min(...picked.map(other => distance(person, other)))
}

/** 0 (the same verdicts and traits) to 1. */
function distance(a: Placed, b: Placed): number {
  const of = new Map(b.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  let differing = 0
  let possible = 0
  for (const { qualificationId, kind, verdict } of a.verdicts) {
    possible += weight[kind]
    differing += weight[kind] * Math.abs(value[verdict] - value[of.get(qualificationId) ?? "unknown"])
  }
  const shared = [...a.traits].filter(trait => b.traits.has(trait)).length
  const all = a.traits.size + b.traits.size - shared
  return (possible === 0 ? 0 : differing / possible) * (1 - traitShare) + (all === 0 ? 0 : 1 - shared / all) * traitShare
}
