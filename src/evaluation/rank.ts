import type { Profile } from "~profile/profile"
import type { Role, Qualification, QualificationKind } from "~role/role"
import type { Judged } from "./evaluate"
import { createJudge } from "./evaluate"
import type { Evaluation, Verdict } from "./evaluation"
import type { Judgement } from "./judge"
import type { Likeness } from "./likeness"
import type { Points } from "./verdict-points"
import { allPoints, comparePoints, weightOf } from "./verdict-points"

export interface Ranked {
  id: string
  evaluation: Evaluation
  /** Why the person stands here, in words, by ids and never by names. */
  reason: string
}

/** All that the order looks at. */
export interface OrderKey {
  points: Points
  /** Of the evidence and of how near the work is to the role: for people whose verdicts are equal. */
  strength: number
}

interface Standing extends OrderKey {
  id: string
  evaluation: Evaluation
  likeness: Likeness
}

/** How strong the evidence is on the whole, each qualification by its weight. */
function strengthOf(judgements: readonly Judgement[], qualifications: readonly Qualification[], kind: QualificationKind): number {
  let sum = 0
  let possible = 0
  qualifications.forEach((qualification, at) => {
    if (qualification.kind !== kind) return
    sum += weightOf(qualification) * judgements[at]!.strength
    possible += weightOf(qualification)
  })
  return possible === 0 ? 0 : sum / possible
}

/** The key by which somebody stands in the order, from what the rules said of one profile. */
export function orderKey(qualifications: readonly Qualification[], { evaluation, judgements, likeness }: Judged): OrderKey {
  const strength = strengthOf(judgements, qualifications, "must") + strengthOf(judgements, qualifications, "nice") * 0.5 + likeness.all
  const weighed = qualifications.map((qualification, at) => ({
    qualification,
    verdict: evaluation.verdicts[at]!.verdict,
    nearness: evaluation.verdicts[at]!.nearness
  }))
  return { points: allPoints(weighed), strength: Math.round(strength * 1e6) / 1e6 }
}

function compare(a: Standing, b: Standing): number {
  return comparePoints(a.points, b.points) || b.strength - a.strength
}

function counted(evaluation: Evaluation): string {
  const { must, nice, avoid } = evaluation.counts
  const parts = [
    must.total > 0
      ? `${must.met} of ${must.total} must met${must.notMet > 0 ? `, ${must.notMet} not met` : ""}${must.unknown > 0 ? `, ${must.unknown} unknown` : ""}`
      : null,
    nice.total > 0 ? `${nice.met} of ${nice.total} nice met` : null,
    avoid.met > 0 ? `${avoid.met} to avoid present` : null
  ].filter(part => part !== null)
  return parts.length > 0 ? parts.join("; ") : "no qualifications to count"
}

/** The qualification that tells two people apart most, by verdict: "Kubernetes (met, there unknown)". */
function telling(above: Standing, below: Standing, kind: QualificationKind, qualifications: readonly Qualification[]): string | null {
  let best: { text: string; gap: number; own: Verdict; other: Verdict } | null = null
  qualifications.forEach((qualification, at) => {
    if (qualification.kind !== kind) return
    const own = above.evaluation.verdicts[at]!
    const other = below.evaluation.verdicts[at]!
    const one = (verdict: Verdict) => allPoints([{ qualification, verdict: verdict.verdict, nearness: verdict.nearness }])[kind]
    const gap = one(own) - one(other)
    if (gap > 0 && (best === null || gap > best.gap)) best = { text: qualification.text, gap, own, other }
  })
  const found = best as { text: string; own: Verdict; other: Verdict } | null
  if (found === null) return null
  const text = found.text.length > 60 ? `${found.text.slice(0, 57).trimEnd()}…` : found.text
  const words = (verdict: Verdict) => (verdict.verdict === "unknown" && verdict.nearness ? `unknown, ${verdict.nearness}` : verdict.verdict)
  return `“${text}” is ${words(found.own)} here and ${words(found.other)} there`
}

function why(above: Standing, below: Standing, qualifications: readonly Qualification[]): string {
  const because = (words: string, kind: QualificationKind) => {
    const example = telling(above, below, kind, qualifications)
    return example === null ? words : `${words}: ${example}`
  }
  if (above.points.must !== below.points.must) return because("its must qualifications stand better", "must")
  if (above.points.nice !== below.points.nice) return because("its nice-to-haves stand better", "nice")
  if (above.points.avoid !== below.points.avoid) return "less of what is to be avoided shows"
  if (above.strength === below.strength) return "nothing tells them apart; they stand in the order given"
  if (above.likeness.title > below.likeness.title + 0.2) return "the verdicts are equal and its titles are nearer to the role"
  if (above.likeness.skills > below.likeness.skills + 0.1) return "the verdicts are equal and more of the role's skills show"
  return "the verdicts are equal and the evidence is stronger"
}

/** A ranking under way: people are added one by one and only their evaluations are kept, so that many thousands need little memory. */
export interface Ranking {
  add: (person: { id: string; profile: Profile }) => void
  /** Everybody added so far, best first. */
  ranked: () => Ranked[]
}

/**
 * Puts people in order, best first: by verdicts (musts, each by its weight, then nice-to-haves, then what is to be avoided; see
 * verdict-points), then by the strength of the evidence and the nearness of their work to the role. Stable: people that nothing tells apart
 * keep their order. Blind to name, school and length of text.
 */
export function createRanking(role: Role, now: Date): Ranking {
  const judge = createJudge(role, now)
  const { qualifications } = role
  const standings: Standing[] = []
  return {
    add({ id, profile }) {
      const judged = judge(profile)
      standings.push({ id, evaluation: judged.evaluation, likeness: judged.likeness, ...orderKey(qualifications, judged) })
    },
    ranked() {
      const sorted = standings.toSorted(compare)
      return sorted.map((standing, at) => {
        const next = sorted[at + 1]
        const after = next ? `; above ${next.id} because ${why(standing, next, qualifications)}` : ""
        return { id: standing.id, evaluation: standing.evaluation, reason: `${counted(standing.evaluation)}${after}.` }
      })
    }
  }
}

/** Ranks people who are all at hand: see `createRanking`. */
export function rank<T extends { id: string; profile: Profile }>(role: Role, people: readonly T[], now: Date): Ranked[] {
  const ranking = createRanking(role, now)
  for (const person of people) ranking.add(person)
  return ranking.ranked()
}
