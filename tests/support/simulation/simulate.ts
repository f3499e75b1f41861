import { derivePreferences } from "~learning/preferences/derive-preferences"
import type { Observation } from "~learning/preferences/observation"
import type { Preference } from "~learning/preferences/preference"
import type { Role } from "~role/role"
import { Dice } from "./dice"
import type { Pool } from "./pool"
import { simulatedNow } from "./pool"
import type { HiddenRule } from "./recruiter"
import { createTaste, decide, isRight, isTrueBesides, searched, sharesOf } from "./recruiter"

/** What proposes: the product's own method, or one of those that it is compared with. */
export type Learner = typeof derivePreferences

export interface SimulationPlan {
  seed: number
  pool: Pool
  rule: HiddenRule
  /** What the recruiter goes by after the change of mind, and after how many decisions. */
  later: { rule: HiddenRule; after: number } | null
  people: number
  /** Whether observations carry what must never be learned (guards-of.ts). */
  guards: boolean
  /** After which numbers of decisions preferences are derived. */
  derives: (decisions: number) => boolean
  learner?: Learner
}

export interface Outcome {
  /** Proposals in the order in which they came: after how many decisions, and whether it was the rule in force. */
  proposals: { after: number; right: boolean; besides: boolean; preference: Preference }[]
  /** After how many decisions the right one of before the change of mind had faded; null where it did not or was never in use. */
  fadedAfter: number | null
  /** It faded although the recruiter still went by it. */
  fadedTooSoon: boolean
  wasInUse: boolean
}

const roleId = "role"

/**
 * One recruiter works through the people of a pool in a drawn order. What is proposed and right is taken into use, what is wrong is
 * declined; the role itself is left as it was, so that nothing but the observations tells the method about it.
 */
export function simulate({ seed, pool, rule, later, people, guards, derives, learner = derivePreferences }: SimulationPlan): Outcome {
  const dice = new Dice(seed)
  const shares = sharesOf(pool)
  const order = searched(pool, shares, rule, people, dice)
  const taste = { first: createTaste(pool, shares, rule), later: later ? createTaste(pool, shares, later.rule) : null }
  const roles = new Map<string, Role>([[roleId, pool.role]])
  const observations: Observation[] = []
  const outcome: Outcome = { proposals: [], fadedAfter: null, fadedTooSoon: false, wasInUse: false }
  let known: Preference[] = []
  let ids = 0
  const start = simulatedNow.getTime()
  let firstInUse: string | null = null
  order.forEach((person, number) => {
    const changed = later !== null && number >= later.after
    const at = start + number * 600_000
    const { guards: kept, ...rest } = decide(person, (changed ? taste.later! : taste.first)(person), pool, roleId, at, number, dice)
    observations.push(guards && kept ? { ...rest, guards: kept } : rest)
    const done = number + 1
    if (!derives(done)) return
    const now = at + 1
    const derived = learner(observations, { roles, known, now, newId: () => `p${ids++}` })
    const inForce = changed ? later.rule : rule
    known = derived.known
    for (const preference of derived.proposed) {
      const right = isRight(preference, inForce, pool)
      const besides = !right && isTrueBesides(preference, pool, shares)
      outcome.proposals.push({ after: done, right, besides, preference })
      if (right && !changed) firstInUse = preference.id
      known.push({ ...preference, state: right || besides ? "in use" : "declined", changedAt: now, approvedAt: right ? now : null })
    }
    const first = known.find(({ id }) => id === firstInUse)
    if (first && !changed) outcome.wasInUse = true
    if (first?.state === "faded" && !changed) outcome.fadedTooSoon = true
    if (first?.state === "faded" && changed) outcome.fadedAfter ??= done - later.after
  })
  return outcome
}
