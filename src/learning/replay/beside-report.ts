import { adviceOf, reportOf, type Replayed } from "./replay"
import type { ReplayReport } from "./replay-report"
import type { Rollout } from "./rollout"
import type { Role } from "~role/role"

/** What a candidate said of new people beside the one that judged them. */
export interface BesideReport {
  /** People both have answered for. */
  answered: number
  /** People the candidate has not answered for, or could not. */
  unanswered: number
  /** People nobody has decided on yet whose advice would be another one. Who they are is not told before the decision. */
  openMoved: number
  /** The same as a replay, over those who were decided on meanwhile. */
  decided: ReplayReport
}

/** A decision by person and role, with what it was. */
type DecisionOf = (about: { roleId: string; personId: string }) => { decision: Replayed["decision"]; at: number } | null

/**
 * Holds what a candidate said of new people against what stood, over the qualifications that both spoke of and the role still has.
 * Pure. @param now milliseconds since the epoch
 */
export function besideReport(rollout: Rollout, roles: ReadonlyMap<string, Role>, decisionOf: DecisionOf, now: number): BesideReport {
  const replayed: Replayed[] = []
  let [answered, openMoved] = [0, 0]
  for (const person of rollout.people) {
    const { roleId, personId, before, after } = person
    const role = roles.get(roleId)
    if (after === null || !role) continue
    const seen = { qualifications: role.qualifications.filter(({ id }) => Object.hasOwn(before, id) && Object.hasOwn(after, id)) }
    if (seen.qualifications.length === 0) continue
    answered++
    const advice = { before: adviceOf(before, seen), after: adviceOf(after, seen) }
    const decision = decisionOf(person)
    if (decision === null) openMoved += advice.before === advice.after ? 0 : 1
    else replayed.push({ roleId, personId, ...decision, advice })
  }
  const days = Math.max(1, Math.ceil((now - rollout.approvedAt) / 86_400_000))
  return {
    answered,
    unanswered: rollout.people.length - answered,
    openMoved,
    decided: reportOf(replayed, { days, tokens: null, costUsd: null })
  }
}
