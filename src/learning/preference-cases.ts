import type { DraftRole, Qualification } from "~role/role"
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
export const halvesAfterDecisions = 60
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

/** How many levels of fit are told apart. */
export const fitLevels = 4

/**
 * How well each person fits what the role asked for already, in quarters of those decided on: 0 to 3. Musts and nice-to-haves met by their
 * weight, less what is to be avoided. `without` is left out of it. People without verdicts stand in the middle.
 */
export function fitLevelsOf(cases: readonly Case[], roles: ReadonlyMap<string, DraftRole>, without?: string): Uint8Array {
  const fits = cases.map(one => fitOf(one, roles.get(one.roleId)?.qualifications ?? [], without))
  const known = fits.filter(fit => fit !== null).sort((a, b) => a - b)
  const spread = known.length > 0 && known[0] !== known.at(-1)
  return Uint8Array.from(fits, fit => {
    if (fit === null || !spread) return 1
    // Where a value stands among all, in the middle of those equal to it.
    const share = (lowerBound(known, fit) + upperBound(known, fit)) / 2 / known.length
    return Math.min(fitLevels - 1, Math.floor(share * fitLevels))
  })
}

function fitOf({ traits }: Case, qualifications: readonly Qualification[], without: string | undefined): number | null {
  let fit = 0
  let said = false
  for (const { id, kind } of qualifications) {
    if (id === without) continue
    const met = traits.has(`verdict:met:${id}`)
    const notMet = traits.has(`verdict:not met:${id}`)
    said ||= met || notMet
    const points = met ? 1 : notMet ? -1 : 0
    fit += kind === "must" ? points : kind === "nice" ? points * 0.3 : -Math.max(0, points)
  }
  return said ? fit : null
}

function lowerBound(sorted: readonly number[], value: number): number {
  const at = sorted.findIndex(other => other >= value)
  return at < 0 ? sorted.length : at
}

function upperBound(sorted: readonly number[], value: number): number {
  const at = sorted.findIndex(other => other > value)
  return at < 0 ? sorted.length : at
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
