import type { Profile } from "~profile/profile"
import { compareLevels } from "~role/parse/level"
import type { DraftRole, QualificationKind } from "~role/role"
import { skills, titleNames } from "~role/vocabulary/vocabulary"
import { tokenise } from "~role/vocabulary/tokens"
import { careerOf, monthOf } from "./career"
import { namedLevels } from "./criteria/level"
import { createJudge } from "./evaluate"
import type { Evaluation, Verdict, VerdictWord } from "./evaluation"
import type { Judgement } from "./judge"
import type { ProfileIndex } from "./profile-index"
import { coverage, stemsOf, WantedStems } from "./related"
import { familiesOf } from "./titles"

export interface Ranked {
  id: string
  evaluation: Evaluation
  /** Why the person stands here, in words, by ids and never by names. */
  reason: string
}

/** Unknown stands between met and not met. For what is to be avoided it is the other way round. */
const points: Record<VerdictWord, number> = { met: 2, unknown: 1, "not met": 0 }

function pointsOf(verdicts: readonly Verdict[], kind: QualificationKind): number {
  return verdicts
    .filter(verdict => verdict.kind === kind)
    .reduce((sum, { verdict }) => sum + (kind === "avoid" ? -points[verdict] : points[verdict]), 0)
}

interface Standing extends Ranked {
  must: number
  nice: number
  avoid: number
  strength: number
}

/** What the role says beside its qualifications: its title and level, and the words of its sentences. */
function createLikeness(role: DraftRole, now: number): (index: ProfileIndex) => number {
  const families = role.title === null ? [] : familiesOf(role.title)
  const titleSkills = role.title === null ? [] : skills.index.findIn(role.title).map(({ name }) => name)
  const stems = stemsOf(
    tokenise(
      role.qualifications
        .filter(({ kind }) => kind !== "avoid")
        .map(({ text }) => text)
        .join(". ")
    ).words
  )
  const shared = new WantedStems()
  shared.add(stems)
  const titleStems = stemsOf(tokenise(role.title ?? "").words)
  return index => {
    let title = 0
    for (const segment of index.segments) {
      if (segment.kind !== "title" && segment.kind !== "headline") continue
      const has = familiesOf(segment.text)
      const dated = careerOf(index, now).dated.find(position => position.index === segment.position)
      const recent = segment.position === null || (dated !== undefined && dated.most.to >= now - 36) ? 1 : 0.6
      const same = has.some(name => families.some(family => titleNames.implies(name, family) || titleNames.implies(family, name)))
      const shared =
        titleStems.length === 0 ? 0 : stemsOf(segment.tokens.words).filter(root => titleStems.includes(root)).length / titleStems.length
      title = Math.max(title, (same ? 1 : shared * 0.7) * recent)
    }
    const knows =
      titleSkills.length === 0
        ? 0
        : titleSkills.filter(name => [...index.skills.keys()].some(other => skills.implies(other, name))).length / titleSkills.length
    const wanted = role.level
    const reached = wanted === null ? 0 : namedLevels(index).some(({ level }) => compareLevels(level, wanted) >= 0) ? 1 : 0
    return title * 0.5 + coverage(index, stems, shared) * 0.3 + knows * 0.1 + reached * 0.1
  }
}

function mean(judgements: readonly Judgement[], verdicts: readonly Verdict[], kind: QualificationKind): number {
  const own = judgements.filter((_, at) => verdicts[at]!.kind === kind)
  return own.length === 0 ? 0 : own.reduce((sum, { strength }) => sum + strength, 0) / own.length
}

function compare(a: Standing, b: Standing): number {
  return b.must - a.must || b.nice - a.nice || b.avoid - a.avoid || b.strength - a.strength
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

function why(above: Standing, below: Standing): string {
  if (above.must !== below.must) return "its must qualifications stand better"
  if (above.nice !== below.nice) return "its nice-to-haves stand better"
  if (above.avoid !== below.avoid) return "less of what is to be avoided shows"
  if (above.strength > below.strength) return "the verdicts are equal and the evidence is stronger"
  return "nothing tells them apart; they stand in the order given"
}

/** A ranking under way: people are added one by one and only their evaluations are kept, so that many thousands need little memory. */
export interface Ranking {
  add: (person: { id: string; profile: Profile }) => void
  /** Everybody added so far, best first. */
  ranked: () => Ranked[]
}

/**
 * Puts people in order, best first: musts, then nice-to-haves, then what is to be avoided, then the strength of the evidence. Stable:
 * people that nothing tells apart keep their order. Blind to name, school and length of text.
 */
export function createRanking(role: DraftRole, now: Date): Ranking {
  const judge = createJudge(role, now)
  const likeness = createLikeness(role, monthOf(now))
  const standings: Standing[] = []
  return {
    add({ id, profile }) {
      const { evaluation, judgements, index } = judge(profile)
      const { verdicts } = evaluation
      const strength = mean(judgements, verdicts, "must") + mean(judgements, verdicts, "nice") * 0.5 + likeness(index)
      standings.push({
        id,
        evaluation,
        reason: "",
        must: pointsOf(verdicts, "must"),
        nice: pointsOf(verdicts, "nice"),
        avoid: pointsOf(verdicts, "avoid"),
        strength: Math.round(strength * 1e6) / 1e6
      })
    },
    ranked() {
      const sorted = standings.toSorted(compare)
      return sorted.map((standing, at) => {
        const next = sorted[at + 1]
        const after = next ? `; above ${next.id} because ${why(standing, next)}` : ""
        return { id: standing.id, evaluation: standing.evaluation, reason: `${counted(standing.evaluation)}${after}.` }
      })
    }
  }
}

/** Ranks people who are all at hand: see `createRanking`. */
export function rank<T extends { id: string; profile: Profile }>(role: DraftRole, people: readonly T[], now: Date): Ranked[] {
  const ranking = createRanking(role, now)
  for (const person of people) ranking.add(person)
  return ranking.ranked()
}
