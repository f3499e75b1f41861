import { lintText } from "~role/lint/lint"
import type { Role } from "~role/role"
import { isSame } from "~profile/is-same"
import { inEnglish } from "~sentence/english"
import type { Sentence } from "~sentence/sentence"
import type { Observation } from "./observation"
import type { Preference, PreferenceScope } from "./preference"
import type { Explained, AnalysisFinding, Scene } from "./preference-analysis"
import { findingsOf, sizeOf } from "./preference-analysis"
import type { Case } from "./preference-cases"
import { casesOf, weightsOf } from "./preference-cases"
import { effectOf } from "./preference-effect"
import { decidedOf, eventsOf, groundsOf, ratesOf, sidesOf, signConfidence } from "./preference-grounds"
import { overrideProposals } from "./preference-overrides"
import { keepUpToDate, restsOnDecisions } from "./preference-upkeep"
import { isInScope, meaningOf } from "./preference-scope"
import { traitKey } from "../traits/trait"
import { wordPreference } from "./word-preference"

export interface DeriveContext {
  roles: ReadonlyMap<string, Role>
  known: readonly Preference[]
  /** Milliseconds since the epoch. */
  now: number
  newId: () => string
}

/** Nothing is proposed below this: how probable the finding has to be beside all other explanations. */
export const leastConfidence = 0.5
/** Nothing is proposed on fewer people. */
const leastPeople = 16
/** Nor on fewer people who speak for it than this. */
const leastSupport = 5
/** Never more than two proposals at a time. */
export const mostProposed = 2
/** Nor where it would be improbable without the last decisions: one person more or less must not make a preference. */
const steadyWithout = 1
const steadyConfidence = 0.3
/** Only so many people of a scope are looked at, the last ones: what was before them weighs little. */
const mostPeople = 240
/** Whether another role goes by the same: how sure its own people have to make it. */
const holdsElsewhere = 0.85
const deniedElsewhere = 0.25

/**
 * What the recruiter seems to go by, from what was done. The method is written down in docs/learning.md. In short: each person counts once
 * for a role; decisions fade with age; every trait is held against every other, against what must never be learned, against what the role
 * asks for already and against nothing at all, by the marginal likelihood of the decisions; what is left above `leastConfidence` is
 * proposed, the second one given the first. The same observations and context always give the same proposals.
 */
export function derivePreferences(
  observations: readonly Observation[],
  { roles, known, now, newId }: DeriveContext
): { proposed: Preference[]; known: Preference[] } {
  const cases = casesOf(observations)
  const lookedAt = traitsIn(cases)
  const updated = known.map(preference => {
    const own = cases.filter(one => inScope(preference.scope, one, roles))
    return keepUpToDate(preference, own, lookedAt, now)
  })
  const room = mostProposed - updated.filter(({ state }) => state === "proposed").length
  const found: Found[] = []
  for (const roleId of [...new Set(cases.map(one => one.roleId))].sort()) {
    const role = roles.get(roleId)
    const own = cases.filter(one => one.roleId === roleId)
    if (!role || own.length < leastPeople) continue
    const scope = { kind: "role", roleId } as const
    found.push(...foundIn({ cases: own, roles: new Map([[roleId, role]]), verdicts: true }, scope, updated, roles, now))
  }
  for (const pool of pooled(cases, roles)) found.push(...foundIn(pool.scene, pool.scope, updated, roles, now))
  const chosen = widest(found, roles)
  const proposed: Preference[] = []
  for (const one of chosen.sort(byConfidence)) {
    if (proposed.length >= room) break
    if (proposed.some(other => meaningOf(other) === meaningOf(meaning(one)))) continue
    proposed.push(proposalOf(one, now, newId))
  }
  for (const one of overrideProposals(observations, roles, now)) {
    if (proposed.length >= room) break
    const isKnownAs = (other: Preference) => isSame(other.effect, one.effect)
    if (!updated.some(isKnownAs)) proposed.push({ id: newId(), ...one })
  }
  return { proposed, known: updated }
}

/** How many traits enough people have to be looked at. */
function traitsIn(cases: readonly Case[]): number {
  const people = new Map<string, number>()
  for (const { traits } of cases.slice(-mostPeople)) for (const key of traits) people.set(key, (people.get(key) ?? 0) + 1)
  return [...people.values()].filter(count => count >= 3).length
}

interface Found {
  finding: AnalysisFinding
  effect: NonNullable<ReturnType<typeof effectOf>>
  scope: PreferenceScope
  cases: readonly Case[]
  weights: Float64Array
  wording: Sentence
}

/** The scopes of several roles: kinds of roles with two or more, and all. Verdicts are of one role and are left out there. */
function pooled(cases: readonly Case[], roles: ReadonlyMap<string, Role>): { scope: PreferenceScope; scene: Omit<Scene, "weights"> }[] {
  const pools: { scope: PreferenceScope; own: Case[] }[] = []
  for (const family of [...new Set(cases.map(one => one.family))].sort())
    if (family !== null) pools.push({ scope: { kind: "kind of role", family }, own: cases.filter(one => one.family === family) })
  if (new Set(cases.map(one => one.family)).size > 1) pools.push({ scope: { kind: "all roles" }, own: [...cases] })
  return pools.flatMap(({ scope, own }) => {
    const ids = new Set(own.map(one => one.roleId))
    const ofPool = new Map([...roles].filter(([id]) => ids.has(id)))
    return ofPool.size < 2 || own.length < leastPeople ? [] : [{ scope, scene: { cases: own, roles: ofPool, verdicts: false } }]
  })
}

/** The findings of one scope that may be proposed: the most probable one, then the most probable one given that. */
function foundIn(
  scene: Omit<Scene, "weights">,
  scope: PreferenceScope,
  known: readonly Preference[],
  allRoles: ReadonlyMap<string, Role>,
  now: number
): Found[] {
  const cases = scene.cases.slice(-mostPeople)
  const whole: Scene = { ...scene, cases, weights: weightsOf(cases, now) }
  const explained = explainedBy(known, whole, allRoles)
  const found: Found[] = []
  for (let round = 0; round < mostProposed; round++) {
    const next = findingsOf(whole, explained)
      .filter(({ confidence }) => confidence >= leastConfidence)
      .flatMap(finding => proposable(finding, whole, scope) ?? [])
      .filter(one => !found.some(other => meaningOf(meaning(other)) === meaningOf(meaning(one))))
      .find(one => !isKnown(one, known, scene, now))
    if (!next || !isSteady(next, whole, explained, now)) break
    found.push(next)
    if (next.finding.direction !== 0) explained.unshift({ has: next.finding.has, beta: next.finding.beta })
  }
  return found
}

/** Whether the finding was probable before the last decisions as well. */
function isSteady({ finding }: Found, scene: Scene, explained: readonly Explained[], now: number): boolean {
  const cases = scene.cases.slice(0, -steadyWithout)
  const before = findingsOf({ ...scene, cases, weights: weightsOf(cases, now) }, explained)
  return before.some(
    other =>
      other.confidence >= steadyConfidence &&
      Math.sign(other.direction) === Math.sign(finding.direction) &&
      (traitKey(other.trait) === traitKey(finding.trait) ||
        (other.qualification !== null && other.qualification.id === finding.qualification?.id))
  )
}

/** What preferences of before explain: those in use and waiting, and those the recruiter does not want to hear of again. */
function explainedBy(known: readonly Preference[], scene: Scene, roles: ReadonlyMap<string, Role>): Explained[] {
  return known
    .filter(({ state, trait, effect }) => state !== "faded" && trait !== null && restsOnDecisions({ effect }) && !isIndifference(effect))
    .filter(preference => scene.cases.some(one => inScope(preference.scope, one, roles)))
    .sort((a, b) => b.grounds.confidence - a.grounds.confidence || (a.id < b.id ? -1 : 1))
    .map(({ trait, direction }) => {
      const key = traitKey(trait!)
      const has = (one: Case) => one.traits.has(key)
      return { has, beta: sizeOf(scene, has, direction === "for" ? 1 : -1) }
    })
}

function proposable(finding: AnalysisFinding, { cases, weights }: Scene, scope: PreferenceScope): Found | null {
  const sides = sidesOf(cases, weights, finding.has)
  const effect = effectOf(finding, sides)
  if (!effect) return null
  // Where hardly anybody is wanted, that somebody without a must is says nothing of the must.
  const [having, lacking] = ratesOf(sides)
  if (finding.direction === 0 && lacking.mean < Math.max(0.2, having.mean / 2)) return null
  const decided = decidedOf(cases, finding.has)
  if (supportOf(finding, cases) < leastSupport) return null
  const wording = wordPreference(finding.trait, wordDirection(finding), effect, decided.withTrait, decided.without, finding.qualification)
  const texts = [inEnglish(wording), "text" in effect ? effect.text : ""]
  if (texts.some(text => lintText(text).length > 0)) return null
  return { finding, effect, scope, cases, weights, wording }
}

/** People who would hardly have been decided on so if the finding were wrong. */
function supportOf(finding: AnalysisFinding, cases: readonly Case[]): number {
  return cases.filter(one => supports(finding, one) === true).length
}

/** Whether what was done with one person speaks for the finding; null where it says nothing. */
function supports({ direction, has }: Pick<AnalysisFinding, "direction" | "has">, one: Case): boolean | null {
  if (one.wanted > 0.4 && one.wanted < 0.6) return null
  const wanted = one.wanted > 0.5
  // That a must does not matter is shown by people without it alone.
  if (direction === 0) return has(one) ? null : wanted
  return wanted === (has(one) === (direction === 1))
}

/**
 * A finding for a role becomes one for its kind of roles where another role of the kind goes by the same and none against it; one for all
 * where roles of two kinds do. The same finding of a narrower scope falls to the wider one.
 */
function widest(found: readonly Found[], roles: ReadonlyMap<string, Role>): Found[] {
  const held = found.filter(one => one.scope.kind === "role" || holdsIn(one) !== null)
  return held.filter(
    one => !held.some(other => other !== one && isWider(other, one, roles) && meaningOf(meaning(other)) === meaningOf(meaning(one)))
  )
}

/** The roles in which a pooled finding holds by itself; null where it is not two, or where one goes against it. */
function holdsIn({ finding, scope, cases: own }: Found): string[] | null {
  const holding: { roleId: string; family: string | null }[] = []
  for (const roleId of new Set(own.map(one => one.roleId))) {
    const ofRole = own.filter(one => one.roleId === roleId)
    const having = ofRole.filter(finding.has).length
    if (having < 2 || ofRole.length - having < 2) continue
    const sure = signConfidence(
      sidesOf(
        ofRole,
        ofRole.map(({ weight }) => weight),
        finding.has
      ),
      finding.direction === -1 ? -1 : 1
    )
    if (sure < deniedElsewhere) return null
    if (sure >= holdsElsewhere) holding.push({ roleId, family: ofRole[0]!.family })
  }
  if (holding.length < 2) return null
  if (scope.kind === "all roles" && new Set(holding.map(({ family }) => family)).size < 2) return null
  return holding.map(({ roleId }) => roleId)
}

const width = { role: 0, "kind of role": 1, "all roles": 2 }

function isWider(a: Found, b: Found, roles: ReadonlyMap<string, Role>): boolean {
  if (width[a.scope.kind] <= width[b.scope.kind]) return false
  return b.cases.some(one => inScope(a.scope, one, roles))
}

/** Declined, kept off or in use is not proposed again; what has faded is, where what was done since says so by itself. */
function isKnown(one: Found, known: readonly Preference[], scene: Omit<Scene, "weights">, now: number): boolean {
  return known.some(preference => {
    if (meaningOf(preference) !== meaningOf(meaning(one))) return false
    if (preference.state !== "faded") return true
    const since = scene.cases.filter(({ at }) => at > preference.changedAt)
    if (since.length < leastPeople) return true
    return !findingsOf({ ...scene, cases: since, weights: weightsOf(since, now) }, []).some(
      again =>
        again.confidence >= leastConfidence &&
        again.direction === one.finding.direction &&
        traitKey(again.trait) === traitKey(one.finding.trait)
    )
  })
}

function meaning({ finding, effect }: Pick<Found, "finding" | "effect">): Pick<Preference, "trait" | "direction" | "effect"> {
  return { trait: finding.trait, direction: wordDirection(finding), effect }
}

function wordDirection({ direction }: Pick<AnalysisFinding, "direction">): "for" | "against" {
  return direction === 1 ? "for" : "against"
}

function isIndifference(effect: Preference["effect"]): boolean {
  return (effect.kind === "change kind" && effect.to === "nice") || (effect.kind === "weigh" && effect.weight < 1)
}

function proposalOf({ finding, effect, scope, cases, weights, wording }: Found, now: number, newId: () => string): Preference {
  return {
    id: newId(),
    state: "proposed",
    trait: finding.trait,
    direction: wordDirection(finding),
    effect,
    scope,
    wording,
    grounds: groundsOf(sidesOf(cases, weights, finding.has), cases.length, finding.confidence),
    events: eventsOf(cases, one => supports(finding, one)),
    proposedAt: now,
    changedAt: now,
    approvedAt: null,
    replayId: null,
    reason: null
  }
}

function inScope(scope: PreferenceScope, one: Case, roles: ReadonlyMap<string, Role>): boolean {
  const role = roles.get(one.roleId)
  return role ? isInScope(scope, one.roleId, role) : scope.kind === "all roles" || (scope.kind === "role" && scope.roleId === one.roleId)
}

function byConfidence(a: Found, b: Found): number {
  return (
    b.finding.confidence - a.finding.confidence ||
    width[b.scope.kind] - width[a.scope.kind] ||
    (JSON.stringify(a.scope) + inEnglish(a.wording) < JSON.stringify(b.scope) + inEnglish(b.wording) ? -1 : 1)
  )
}
