import type { Role } from "~role/role"
import type { Observation } from "./observation"

/** One person for one role, as what the recruiter did says it: counted once, whatever was done how often. */
export interface Case {
  personId: string
  roleId: string
  family: string | null
  at: number
  /** 0 (not wanted) to 1 (wanted). */
  wanted: number
  /** How much it counts, before age: 1 for a decision, less for what says less. */
  weight: number
  traits: ReadonlySet<string>
  guards: readonly string[]
  /** The observation it rests on: the decision, or the last of what says less. */
  observation: Observation
}

/** What says less than a decision never counts more than this together: three long looks are no decision. */
const mostWithoutDecision = 0.5

/** The weight of a decision halves with so many later decisions, so that a change of mind outweighs what was done before it. */
export const halvesAfterDecisions = 150
/** And with its age. */
export const halvesAfterDays = 180

/** Each person once per role, oldest first: the last decision counts and nothing beside it; without one, the mean of what says less. */
export function casesOf(observations: readonly Observation[]): Case[] {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    if (!(observation.weight > 0) || !Number.isFinite(observation.says)) continue
    const key = `${observation.roleId}\n${observation.personId}`
    const group = groups.get(key)
    if (group) group.push(observation)
    else groups.set(key, [observation])
  }
  const cases: Case[] = []
  for (const group of groups.values()) {
    if (group.length > 1) group.sort(byTime)
    const decision = group.findLast(({ weight }) => weight >= 1)
    const counted = decision ? [decision] : group
    const last = counted.at(-1)!
    const total = counted.reduce((sum, { weight }) => sum + weight, 0)
    const says = counted.reduce((sum, one) => sum + one.weight * clamp(one.says), 0) / total
    cases.push({
      personId: last.personId,
      roleId: last.roleId,
      family: last.roleFamily,
      at: last.at,
      wanted: (1 + says) / 2,
      weight: decision ? 1 : Math.min(mostWithoutDecision, total),
      traits: new Set(last.traits),
      guards: last.guards ?? [],
      observation: last
    })
  }
  return cases.sort((a, b) => a.at - b.at || compare(a.roleId, b.roleId) || compare(a.personId, b.personId))
}

/** What each case weighs now: less the more was decided since, and the older it is. */
export function weightsOf(cases: readonly Case[], now: number): Float64Array {
  const weights = new Float64Array(cases.length)
  let since = 0
  for (let at = cases.length - 1; at >= 0; at--) {
    const one = cases[at]!
    const days = Math.max(0, now - one.at) / 86_400_000
    weights[at] = one.weight * 2 ** -(since / halvesAfterDecisions + days / halvesAfterDays)
    since += one.weight
  }
  return weights
}

/** How many levels of fit are told apart: nothing is lacking, one thing, two, more. */
export const fitLevels = 4

const nothing: ReadonlySet<string> = new Set()

/**
 * How many of the things that the role asks for by now each person lacks, beyond what nearly everybody here lacks: 0 to 3. A must that is
 * not met or unknown lacks, and so does something to be avoided that is there. `without` (ids of qualifications) is left out of it. People without verdicts lack
 * nothing.
 */
export function fitLevelsOf(cases: readonly Case[], roles: ReadonlyMap<string, Role>, without: ReadonlySet<string> = nothing): Uint8Array {
  const keys = new Map(
    [...roles].map(([id, { qualifications }]) => [
      id,
      {
        musts: qualifications
          .filter(({ id: own, kind }) => kind === "must" && !without.has(own))
          .map(({ id: own }) => `verdict:met:${own}`),
        avoided: qualifications
          .filter(({ id: own, kind }) => kind === "avoid" && !without.has(own))
          .map(({ id: own }) => `verdict:met:${own}`),
        all: qualifications.flatMap(({ id: own }) => [`verdict:met:${own}`, `verdict:not met:${own}`])
      }
    ])
  )
  const lacking = cases.map(({ roleId, traits }) => {
    const asked = keys.get(roleId)
    if (!asked || !asked.all.some(key => traits.has(key))) return 0
    let lacks = 0
    for (const key of asked.musts) if (!traits.has(key)) lacks++
    for (const key of asked.avoided) if (traits.has(key)) lacks++
    return lacks
  })
  const sorted = [...lacking].sort((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length / 10)] ?? 0
  return Uint8Array.from(lacking, lacks => Math.min(fitLevels - 1, Math.max(0, lacks - usual)))
}

function byTime(a: Observation, b: Observation): number {
  return a.at - b.at || (a.signalId ?? 0) - (b.signalId ?? 0)
}

function clamp(says: number): number {
  return Math.min(1, Math.max(-1, says))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
