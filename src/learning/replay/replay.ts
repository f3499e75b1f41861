import { createEvaluator } from "~evaluation/evaluate"
import type { Evaluation, VerdictWord } from "~evaluation/evaluation"
import { weightOf } from "~evaluation/verdict-points"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import { agreesWith, type Advice, type ReplayReport } from "./replay-report"

/** Verdicts as an evaluation has them, or by qualification as they are kept with a decision. */
export type Verdicts = readonly { qualificationId: string; verdict: VerdictWord }[] | Readonly<Record<string, VerdictWord>>

/**
 * What verdicts come to, by one written rule; it advises and decides nobody:
 *
 * - `against`: a must is not met, or something to be avoided is there.
 * - `for`: nothing speaks against, and of the musts more than half is met, each by its weight (verdict-points.ts); the rest is unknown. Where
 *   a role has no must, its nice-to-haves stand in for them, though one that is not met only fails to count.
 * - `open`: everything else. A qualification without a verdict is an unknown.
 */
export function adviceOf(verdicts: Verdicts, role: Pick<Role, "qualifications">): Advice {
  const words = byQualification(verdicts)
  const of = (kind: "must" | "nice" | "avoid") => role.qualifications.filter(qualification => qualification.kind === kind)
  const musts = of("must")
  if (musts.some(({ id }) => words.get(id) === "not met") || of("avoid").some(({ id }) => words.get(id) === "met")) return "against"
  let met = 0
  let all = 0
  for (const qualification of musts.length > 0 ? musts : of("nice")) {
    all += weightOf(qualification)
    if (words.get(qualification.id) === "met") met += weightOf(qualification)
  }
  return all > 0 && met > all / 2 ? "for" : "open"
}

/** One of the recruiter's own decisions, and what is advised on the person as captured then, without a change and with it. */
export interface Replayed {
  personId: string
  roleId: string
  decision: "shortlist" | "maybe" | "pass"
  /** When it was decided: milliseconds since the epoch. */
  at: number
  /** Null where the reading of then is not kept, or nothing could be evaluated: it is counted as left out. */
  advice: { before: Advice; after: Advice } | null
}

/** A decision with the person as they were read then. */
export interface PastDecision extends Omit<Replayed, "advice"> {
  /** The role as it is now; null where it was never approved. */
  role: Role | null
  /** Null where the reading of then is not kept. */
  profile: Profile | null
  /** The verdicts of the built-in rules that stood beside it when it was taken; null where none did. */
  shown: Readonly<Record<string, VerdictWord>> | null
}

/**
 * What is tried: how a role stands without a change and how with it; or `rules`, the rules as they are now against what was shown then, over
 * the qualifications that the role had then and still has.
 */
export type TriedChange = "rules" | { before: (role: Role) => Role; after: (role: Role) => Role }

/** Holds past decisions against both sides of a change, one at a time, so that the caller may pause in between. */
export interface Replay {
  add: (decision: PastDecision) => void
  report: () => ReplayReport
}

/**
 * Replays decisions with the built-in rules: each person as captured then, "now" being the day of the decision. Same decisions, same roles,
 * same rules: the same report, byte for byte, in whatever order they are added.
 */
export function createReplay({ days, change }: { days: number; change: TriedChange }): Replay {
  const replayed: Replayed[] = []
  const adviceOn = change === "rules" ? againstShown() : againstRole(change)
  return {
    add: ({ role, profile, shown, ...decision }) => {
      const advice = role !== null && profile !== null ? adviceOn({ ...decision, role, profile, shown }) : null
      replayed.push({ ...decision, advice })
    },
    report: () => reportOf(replayed, { days, tokens: null, costUsd: null })
  }
}

type Held = PastDecision & { role: Role; profile: Profile }

function againstRole(change: Exclude<TriedChange, "rules">): (held: Held) => Replayed["advice"] {
  const before = evaluators(change.before)
  const after = evaluators(change.after)
  return held => (held.role.qualifications.length === 0 ? null : { before: before(held), after: after(held) })
}

function againstShown(): (held: Held) => Replayed["advice"] {
  const today = evaluators(role => role)
  return held => {
    const seen = held.shown === null ? null : asShown(held.role, held.shown)
    if (seen === null || held.shown === null || seen.qualifications.length === 0) return null
    return { before: adviceOf(held.shown, seen), after: today(held, seen) }
  }
}

/** Replays decisions that are all at hand: see `createReplay`. */
export function replayDecisions(decisions: readonly PastDecision[], of: { days: number; change: TriedChange }): ReplayReport {
  const replay = createReplay(of)
  for (const decision of decisions) replay.add(decision)
  return replay.report()
}

/** Counts what agrees before and after, and names the people whose advice would change, the oldest decision first. */
export function reportOf(replayed: readonly Replayed[], of: Pick<ReplayReport, "days" | "tokens" | "costUsd">): ReplayReport {
  const held = replayed
    .flatMap(({ advice, ...decision }) => (advice ? [{ ...decision, ...advice }] : []))
    .sort((a, b) => a.at - b.at || order(a.roleId, b.roleId) || order(a.personId, b.personId))
  const agreed = (side: "before" | "after") => held.filter(one => one[side] === agreesWith[one.decision]).length
  return {
    decisions: held.length,
    agreedBefore: agreed("before"),
    agreedAfter: agreed("after"),
    leftOut: replayed.length - held.length,
    moved: held
      .filter(({ before, after }) => before !== after)
      .map(({ personId, roleId, decision, before, after }) => ({ personId, roleId, decision, before, after })),
    days: of.days,
    tokens: of.tokens,
    costUsd: of.costUsd
  }
}

/** Whether a change agrees with fewer of the recruiter's decisions than what is there now: then it is kept off. */
export function isWorse({ agreedBefore, agreedAfter }: ReplayReport): boolean {
  return agreedAfter < agreedBefore
}

/** The part of a role that was shown when a decision was taken, so that what was said then and what is said now are about the same. */
export function asShown(role: Role, shown: Readonly<Record<string, VerdictWord>>): Role {
  return { ...role, qualifications: role.qualifications.filter(({ id }) => Object.hasOwn(shown, id)) }
}

/** A role is made ready once for each month that was decided in: that is as much as `now` says to the rules. */
function evaluators(change: (role: Role) => Role) {
  const roles = new Map<string, { role: Role; changed: Role; byMonth: Map<string, (profile: Profile) => Evaluation> }>()
  return ({ role, roleId, at, profile }: Held, over?: Role): Advice => {
    let known = roles.get(roleId)
    if (known?.role !== role) roles.set(roleId, (known = { role, changed: change(role), byMonth: new Map() }))
    const now = new Date(at)
    const month = now.toISOString().slice(0, 7)
    let evaluate = known.byMonth.get(month)
    if (!evaluate) known.byMonth.set(month, (evaluate = createEvaluator(known.changed, now)))
    return adviceOf(evaluate(profile).verdicts, over ?? known.changed)
  }
}

function byQualification(verdicts: Verdicts): ReadonlyMap<string, VerdictWord> {
  if (isList(verdicts)) return new Map(verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  return new Map(Object.entries(verdicts))
}

function isList(verdicts: Verdicts): verdicts is Extract<Verdicts, readonly unknown[]> {
  return Array.isArray(verdicts)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
