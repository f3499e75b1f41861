import type { Profile } from "~profile/profile"
import { judgedRole } from "~role/lint/judged-role"
import type { Role, Qualification, QualificationKind } from "~role/role"
import { sentence, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Judged } from "./evaluate"
import { createJudge } from "./evaluate"
import type { Evaluation, Nearness, Verdict } from "./evaluation"
import type { Judgement } from "./judge"
import type { Likeness } from "./likeness"
import { presentationOf, presented } from "./presentation"
import { verdictNames } from "./verdict-names"
import type { Points } from "./verdict-points"
import { allPoints, comparePoints, weightOf } from "./verdict-points"

export interface Ranked {
  id: string
  evaluation: Evaluation
  /** Why the person stands here, in words, by ids and never by names. */
  reason: Sentence
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

function counted(evaluation: Evaluation): SentenceValue {
  const { must, nice, avoid } = evaluation.counts
  const parts: SentenceValue[] = []
  if (must.total > 0) {
    const list = [sentence("rankMust", { met: must.met, total: must.total })]
    if (must.notMet > 0) list.push(sentence("rankNotMet", { number: must.notMet }))
    if (must.unknown > 0) list.push(sentence("rankUnknown", { number: must.unknown }))
    parts.push({ list, as: "commas" })
  }
  if (nice.total > 0) parts.push(sentence("rankNice", { met: nice.met, total: nice.total }))
  if (avoid.met > 0) parts.push(sentence("rankAvoid", { number: avoid.met }))
  return parts.length > 0 ? { list: parts, as: "semicolons" } : sentence("rankNothing")
}

const nearnessNames: Record<Nearness, Sentence> = {
  far: sentence("nearnessFar"),
  related: sentence("nearnessRelated"),
  close: sentence("nearnessClose")
}

/** "met", "unknown, close". */
function verdictName({ verdict, nearness }: Verdict): SentenceValue {
  if (verdict !== "unknown" || !nearness) return verdictNames[verdict]
  return { list: [verdictNames.unknown, nearnessNames[nearness]], as: "commas" }
}

/** The qualification that tells two people apart most, by verdict: "Kubernetes (met, there unknown)". */
function telling(above: Standing, below: Standing, kind: QualificationKind, qualifications: readonly Qualification[]): Sentence | null {
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
  return sentence("rankTells", { text, here: verdictName(found.own), there: verdictName(found.other) })
}

function why(above: Standing, below: Standing, qualifications: readonly Qualification[]): Sentence {
  const because = (what: Sentence, kind: QualificationKind) => {
    const example = telling(above, below, kind, qualifications)
    return example === null ? what : sentence("rankBecause", { why: what, example })
  }
  if (above.points.must !== below.points.must) return because(sentence("rankMustBetter"), "must")
  if (above.points.nice !== below.points.nice) return because(sentence("rankNiceBetter"), "nice")
  if (above.points.avoid !== below.points.avoid) return sentence("rankAvoidsMore")
  if (above.strength === below.strength) return sentence("rankNothingTells")
  if (above.likeness.title > below.likeness.title + 0.2) return sentence("rankTitlesNearer")
  if (above.likeness.skills > below.likeness.skills + 0.1) return sentence("rankSkillsMore")
  return sentence("rankEvidenceStronger")
}

/** A ranking under way: people are added one by one and only their evaluations are kept, so that many thousands need little memory. */
export interface Ranking {
  add: (person: { id: string; profile: Profile }) => void
  /** Everybody added so far, best first; as they were added where the role presents only. */
  ranked: () => Ranked[]
}

/**
 * Puts people in order, best first: by verdicts (musts, each by its weight, then nice-to-haves, then what is to be avoided; see
 * verdict-points), then by the strength of the evidence and the nearness of their work to the role. Stable: people that nothing tells apart
 * keep their order. Blind to name, school and length of text.
 */
export function createRanking(role: Role, now: Date): Ranking {
  const judge = createJudge(role, now)
  // What nobody is held against has no verdict, and no part in the order.
  const { qualifications } = judgedRole(role)
  const standings: Standing[] = []
  return {
    add({ id, profile }) {
      const judged = judge(profile)
      standings.push({ id, evaluation: judged.evaluation, likeness: judged.likeness, ...orderKey(qualifications, judged) })
    },
    ranked() {
      const presentation = presentationOf(role)
      const sorted = presented(standings, presentation, { verdicts: compare, received: () => 0 })
      return sorted.map((standing, at) => {
        if (presentation === "as received") {
          return { id: standing.id, evaluation: standing.evaluation, reason: sentence("rankAsReceived", { place: at + 1 }) }
        }
        const next = sorted[at + 1]
        const counts = counted(standing.evaluation)
        const reason = next
          ? sentence("rankPlaceAbove", { counts, id: next.id, why: why(standing, next, qualifications) })
          : sentence("rankPlace", { counts })
        return { id: standing.id, evaluation: standing.evaluation, reason }
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
