import type { VerdictWord } from "~evaluation/evaluation"
import { lintText } from "~role/lint/lint"
import type { Role } from "~role/role"
import { skillNames } from "~role/vocabulary/vocabulary"
import { inEnglish } from "~sentence/english"
import type { Observation } from "./observation"
import type { Preference, PreferenceScope } from "./preference"
import { isTellingTerm } from "../traits/proxies"
import { wordPreference } from "./word-preference"

/** On fewer people whose verdict was changed to met nothing is proposed. */
const leastPeople = 3
/** Of these so many have the term that is to count. */
const leastShare = 0.75
/** How sure it has to be that the term is counted more often than not. */
const leastConfidence = 0.85
/** A term that this share of everybody has explains nothing. */
const tooCommon = 0.6

export type OverrideProposal = Omit<Preference, "id">

/** A verdict that the recruiter set otherwise, or one of met that was doubted: what is right then is not said, only that met is not. */
interface Change {
  observation: Observation
  to: VerdictWord
  /** What the qualification asks for, by its canonical name. */
  asked: string
}

/**
 * "Treat X as Y": where the recruiter changed the verdict on Y to met for people who have X, a neighbour of Y in the vocabulary. Each person
 * counts once; a change to anything else than met for somebody with X speaks against it, and so does a thumb down on a verdict of met. The
 * probability that X is counted more often than not is that of a Beta(1 + for, 1 + against) above one half.
 */
export function overrideProposals(observations: readonly Observation[], roles: ReadonlyMap<string, Role>, now: number): OverrideProposal[] {
  const changes = changesOf(observations, roles)
  const proposals: OverrideProposal[] = []
  for (const asked of [...new Set(changes.map(change => change.asked))].sort()) {
    const about = changes.filter(change => change.asked === asked)
    const met = about.filter(({ to }) => to === "met")
    if (met.length < leastPeople) continue
    const best = termsBeside(asked, met)
      .map(term => ({ term, ...countOf(term, about, observations) }))
      .filter(({ yes, common }) => yes >= leastPeople && yes / met.length >= leastShare && common <= tooCommon)
      .map(one => ({ ...one, confidence: aboveHalf(1 + one.yes, 1 + one.no) }))
      .filter(({ confidence }) => confidence >= leastConfidence)
      .sort((a, b) => b.confidence - a.confidence || b.yes - a.yes || (a.term < b.term ? -1 : 1))[0]
    if (!best || isTreatedSo(best.term, asked, about, roles) || !isTellingTerm(best.term)) continue
    const proposal = proposalOf(best, asked, about, now)
    if (lintText(inEnglish(proposal.wording)).length === 0) proposals.push(proposal)
  }
  return proposals
}

/** Each person once for a role and qualification: the last change counts. */
function changesOf(observations: readonly Observation[], roles: ReadonlyMap<string, Role>): Change[] {
  const last = new Map<string, Change>()
  for (const observation of observations) {
    const { override, doubt, roleId, personId } = observation
    const said = override ?? (doubt?.of === "met" ? { qualificationId: doubt.qualificationId, to: "unknown" as const } : undefined)
    const criterion = roles.get(roleId)?.qualifications.find(({ id }) => id === said?.qualificationId)?.criterion
    if (!said || criterion?.type !== "skill" || criterion.anyOf.length !== 1) continue
    const asked = skillNames.canonical(criterion.anyOf[0]!) ?? criterion.anyOf[0]!
    const key = `${roleId}\n${personId}\n${asked}`
    const before = last.get(key)
    if (!before || before.observation.at <= observation.at) last.set(key, { observation, to: said.to, asked })
  }
  return [...last.values()].sort((a, b) => a.observation.at - b.observation.at)
}

/** Skills of these people that stand beside what is asked for, without being it. */
function termsBeside(asked: string, met: readonly Change[]): string[] {
  const wider = new Set(skillNames.entries.get(asked)?.wider)
  const near = new Set(skillNames.near(asked))
  const terms = new Set(met.flatMap(({ observation }) => observation.traits.flatMap(key => (key.startsWith("skill:") ? key.slice(6) : []))))
  return [...terms].filter(
    term =>
      !skillNames.implies(term, asked) &&
      (near.has(term) || skillNames.entries.get(term)?.wider.some(name => wider.has(name) || name === asked))
  )
}

function countOf(
  term: string,
  about: readonly Change[],
  observations: readonly Observation[]
): { yes: number; no: number; common: number } {
  const key = `skill:${term}`
  const having = about.filter(({ observation }) => observation.traits.includes(key))
  const yes = having.filter(({ to }) => to === "met").length
  const changed = new Set(about.map(({ observation }) => observation.personId))
  const others = observations.filter(({ personId, weight }) => weight > 0 && !changed.has(personId))
  const common = others.length === 0 ? 0 : others.filter(({ traits }) => traits.includes(key)).length / others.length
  return { yes, no: having.length - yes, common }
}

function isTreatedSo(term: string, asked: string, about: readonly Change[], roles: ReadonlyMap<string, Role>): boolean {
  const name = (text: string) => skillNames.canonical(text) ?? text
  return about.every(({ observation }) =>
    roles.get(observation.roleId)?.aliases.some(alias => name(alias.term) === term && name(alias.as) === asked)
  )
}

function proposalOf(
  { term, yes, no, confidence }: { term: string; yes: number; no: number; confidence: number },
  asked: string,
  about: readonly Change[],
  now: number
): OverrideProposal {
  const trait = { kind: "skill" as const, name: term }
  const effect = { kind: "treat as" as const, term, as: asked }
  const rate = (1 + yes) / (2 + yes + no)
  const spread = 1.959964 * Math.sqrt((rate * (1 - rate)) / (3 + yes + no))
  const events = about
    .filter(({ observation }) => observation.traits.includes(`skill:${term}`))
    .map(({ to, observation: { signalId, personId, roleId, at, what } }) => ({
      signalId,
      personId,
      roleId,
      at,
      what,
      supports: to === "met"
    }))
    .reverse()
  return {
    state: "proposed",
    trait,
    direction: "for",
    effect,
    scope: scopeOf(about),
    wording: wordPreference(trait, "for", effect, { all: yes + no, wanted: yes, passed: no }, { all: 0, wanted: 0, passed: 0 }, null),
    grounds: {
      withTrait: { for: yes, against: no },
      without: { for: 0, against: 0 },
      people: yes + no,
      difference: round(2 * rate - 1),
      low: round(Math.max(-1, 2 * (rate - spread) - 1)),
      high: round(Math.min(1, 2 * (rate + spread) - 1)),
      confidence: round(confidence)
    },
    events,
    proposedAt: now,
    changedAt: now,
    approvedAt: null,
    replayId: null,
    reason: null
  }
}

/** For the role; for the kind of role where it was done in two of the kind; for all where in two kinds. */
function scopeOf(about: readonly Change[]): PreferenceScope {
  const roleIds = [...new Set(about.map(({ observation }) => observation.roleId))]
  const families = [...new Set(about.map(({ observation }) => observation.roleFamily))]
  const [family] = families
  if (roleIds.length === 1) return { kind: "role", roleId: roleIds[0]! }
  return families.length === 1 && family != null ? { kind: "kind of role", family } : { kind: "all roles" }
}

/** P(x > ½) for x of a Beta(a, b) with whole a and b: a sum of binomials (Abramowitz & Stegun 26.5.24). */
export function aboveHalf(a: number, b: number): number {
  const n = a + b - 1
  let term = 1
  let sum = 0
  for (let at = 0; at <= n; at++) {
    if (at < a) sum += term
    term = (term * (n - at)) / (at + 1)
  }
  return sum / 2 ** n
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
