import type { Role, Qualification } from "~role/role"
import type { Case } from "./preference-cases"
import { fitLevels, fitLevelsOf } from "./preference-cases"
import { PreferenceModel } from "./preference-model"
import type { Stratum } from "./preference-model"
import { priorOf, qualificationAbout, skillsNear, traitOfKey } from "./preference-target"
import type { Trait } from "../traits/trait"

/** That nothing new is to be learned, before anything was done; the rest is shared by all that is looked at. */
const priorOfNothing = 0.2
/** As many traits as people of one trade have at least, each with a prior of one; see priorOf. */
const leastMass = 100
/** The share of what must never be learned among what may explain the decisions. */
const priorOfGuards = 0.2
/** How many times better a trait has to explain the decisions than the best of these, to be as probable as not. */
const standInOdds = 4
/** That a must does not matter in truth, before anything was done. */
const priorOfIndifference = 0.15
/** From here on a must is taken for one that does not matter when it is asked how well people fit. */
const likelyIndifferent = 0.4
/** Fewer people on one side say nothing, whatever they weigh. */
const leastPeople = 3
/** A crude z-value of the difference below which a trait is not looked at closely. */
const crudeLeast = 1.3

/** One explanation of what was done, with how probable it is beside all others. */
export interface AnalysisFinding {
  trait: Trait
  /** 1: people with the trait are preferred; -1: they are passed on; 0: whether they have it does not matter, although it is a must. */
  direction: 1 | -1 | 0
  /** The qualification that asks for it already. */
  qualification: Qualification | null
  /** 0 to 1. */
  confidence: number
  /** In log-odds: how much it moves a decision. */
  beta: number
  has: (one: Case) => boolean
}

/** What other preferences explain already. */
export interface Explained {
  has: (one: Case) => boolean
  beta: number
}

export interface Scene {
  cases: readonly Case[]
  weights: Float64Array
  roles: ReadonlyMap<string, Role>
  /** One role's own verdicts are traits; over several roles they are not the same things. */
  verdicts: boolean
}

const strataOfFit = Array.from({ length: fitLevels }, (_, level): Stratum => ({ fit: 1 - level, offset: 0 }))
const plainModel = new PreferenceModel(strataOfFit)

/** What explains the decisions beyond what is explained already, most probable first. */
export function findingsOf(scene: Scene, explained: readonly Explained[]): AnalysisFinding[] {
  const { cases, roles } = scene
  const indifferent = scene.verdicts ? indifferentMusts(scene, explained) : []
  // What does not matter must not blur how well people fit.
  const unasked = new Set(
    indifferent.filter(({ confidence }) => confidence > likelyIndifferent).map(({ qualification }) => qualification!.id)
  )
  const levels = fitLevelsOf(cases, roles, unasked)
  const { model, stratumOf } = modelFor(explained, cases, levels)
  const columns = columnsOf(scene, stratumOf, model.strata.length * 2)
  const logNull = model.logNull(columns.all)
  const near = skillsNear([...roles.values()])
  const isEnough = ({ people }: Column) => people >= leastPeople && cases.length - people >= leastPeople
  // What the same people have as something that is explained already says the same.
  const said = new Set(explained.map(({ has }) => signOf(peopleOf(cases, has))))
  const open = [...columns.traits].filter(([, column]) => isEnough(column) && !said.has(signOf(column)))
  const hypotheses = asOne(open).flatMap(([key, column]) => {
    const trait = traitOfKey(key)
    return trait === null ? [] : [{ key, column, trait, qualification: qualificationIn(scene, trait), prior: priorOf(trait, near) }]
  })
  const guards = [...columns.guards.values()].filter(isEnough)
  // Among few traits none is likelier for that: what is not shared out speaks for nothing at all.
  const traitMass = Math.max(
    leastMass,
    hypotheses.reduce((sum, { prior }) => sum + prior, 0)
  )
  const shared = hypotheses.reduce((sum, { prior }) => sum + prior, 0) / traitMass
  let total = priorOfNothing + (1 - priorOfNothing - priorOfGuards) * (1 - shared)
  const judged: { hypothesis: (typeof hypotheses)[number]; direction: 1 | -1; mass: number; beta: number; log: number }[] = []
  for (const hypothesis of hypotheses) {
    const share = ((1 - priorOfNothing - priorOfGuards) * hypothesis.prior) / traitMass
    const { direction, z } = crude(hypothesis.column.counts, columns.all)
    if (z < crudeLeast) {
      total += share * 0.3
      continue
    }
    const { log, beta } = model.logTrait(hypothesis.column.counts, rest(columns.all, hypothesis.column.counts), direction)
    const mass = share * priorOfDirection(hypothesis.trait, direction) * Math.exp(Math.min(60, log - logNull))
    total += mass
    judged.push({ hypothesis, direction, mass, beta, log: log - logNull })
  }
  let bestGuard = -Infinity
  for (const { counts } of guards) {
    const share = priorOfGuards / guards.length
    const { direction, z } = crude(counts, columns.all)
    total += share * 0.5
    if (z < crudeLeast) continue
    const log = model.logTrait(counts, rest(columns.all, counts), direction).log - logNull
    bestGuard = Math.max(bestGuard, log)
    total += share * 0.5 * Math.exp(Math.min(60, log))
  }
  // Several traits may say one thing ("Kubernetes" and a verdict on it): they are one explanation, told by the one that says it best.
  const byTarget = new Map<string, AnalysisFinding & { best: number }>()
  for (const { hypothesis, direction, mass, beta, log } of judged) {
    const { key, trait, qualification } = hypothesis
    const notMet = trait.kind === "verdict" && trait.verdict === "not met"
    const target = `${notMet ? -direction : direction} ${qualification ? `qualification ${qualification.id}` : key}`
    const before = byTarget.get(target)
    // What explains the decisions hardly better than something that must never be learned may stand in for it.
    const own = mass / total / (1 + standInOdds * Math.exp(bestGuard - log))
    if (before && before.best >= mass) before.confidence += own
    else
      byTarget.set(target, {
        trait,
        direction,
        qualification,
        confidence: (before?.confidence ?? 0) + own,
        beta,
        has: one => one.traits.has(key),
        best: mass
      })
  }
  return [...byTarget.values(), ...indifferent].sort(
    (a, b) => b.confidence - a.confidence || (a.trait.kind + JSON.stringify(a.trait) < b.trait.kind + JSON.stringify(b.trait) ? -1 : 1)
  )

  function qualificationIn({ verdicts }: Scene, trait: Trait): Qualification | null {
    if (verdicts) return qualificationAbout(trait, [...roles.values()][0] ?? { qualifications: [] })
    // Over several roles: only what every one of them asks for as a must is said already.
    const all = [...roles.values()].map(role => qualificationAbout(trait, role))
    return all.every(one => one?.kind === "must") ? (all[0] ?? null) : null
  }
}

/** People are preferred for something more often than passed on for it, save for where they come from. */
function priorOfDirection(trait: Trait, direction: 1 | -1): number {
  const preferred =
    trait.kind === "verdict" ? (trait.verdict === "met" ? 0.85 : 0.15) : trait.kind === "title" || trait.kind === "industry" ? 0.5 : 0.6
  return direction === 1 ? preferred : 1 - preferred
}

/**
 * Musts whose verdict does not matter: the decisions are more probable if it changes nothing than if hardly anybody without it were
 * wanted, as a must says. Each is held against the fit of all others.
 */
function indifferentMusts({ cases, weights, roles }: Scene, explained: readonly Explained[]): AnalysisFinding[] {
  const [role] = roles.values()
  if (!role) return []
  const musts = role.qualifications.filter(({ id, kind }) => {
    const met = cases.filter(({ traits }) => traits.has(`verdict:met:${id}`)).length
    return kind === "must" && met >= leastPeople && cases.length - met >= leastPeople + 2
  })
  // The one that matters least goes first; the others are then held against the fit without it.
  const found: AnalysisFinding[] = []
  const unasked = new Set<string>()
  while (found.length < musts.length) {
    const next = musts
      .filter(({ id }) => !unasked.has(id))
      .map(must => indifferenceOf(must, { cases, weights, roles }, explained, unasked))
      .reduce((most, one) => (one.confidence > most.confidence ? one : most))
    found.push(next)
    unasked.add(next.qualification!.id)
    if (next.confidence <= likelyIndifferent) break
  }
  return found
}

function indifferenceOf(
  qualification: Qualification,
  { cases, weights, roles }: Omit<Scene, "verdicts">,
  explained: readonly Explained[],
  unasked: ReadonlySet<string>
): AnalysisFinding {
  const key = `verdict:met:${qualification.id}`
  const has = (one: Case) => one.traits.has(key)
  const { model, stratumOf } = modelFor(explained, cases, fitLevelsOf(cases, roles, new Set([...unasked, qualification.id])))
  const width = model.strata.length * 2
  const [all, withIt] = [new Float64Array(width), new Float64Array(width)]
  cases.forEach((one, at) => {
    for (const tally of has(one) ? [all, withIt] : [all])
      add(tally, stratumOf[at]!, weights[at]! * one.wanted, weights[at]! * (1 - one.wanted))
  })
  const asMust = model.logMust(withIt, rest(all, withIt))
  const odds = (priorOfIndifference / (1 - priorOfIndifference)) * Math.exp(Math.min(60, model.logNull(all) - asMust))
  const trait: Trait = { kind: "verdict", qualificationId: qualification.id, verdict: "met" }
  return { trait, direction: 0, qualification, confidence: odds / (1 + odds), beta: 0, has }
}

/** In log-odds: how much a trait moves the decisions, on the whole of what its size may be. */
export function sizeOf({ cases, weights, roles }: Omit<Scene, "verdicts">, has: (one: Case) => boolean, direction: 1 | -1): number {
  const levels = fitLevelsOf(cases, roles)
  const [withIt, without] = [new Float64Array(fitLevels * 2), new Float64Array(fitLevels * 2)]
  cases.forEach((one, at) => add(has(one) ? withIt : without, levels[at]!, weights[at]! * one.wanted, weights[at]! * (1 - one.wanted)))
  return plainModel.logTrait(withIt, without, direction).beta
}

/** The strata for what is explained already: those of fit, each with and without every such trait. */
function modelFor(
  explained: readonly Explained[],
  cases: readonly Case[],
  levels: Uint8Array
): { model: PreferenceModel; stratumOf: Uint8Array } {
  if (explained.length === 0) return { model: plainModel, stratumOf: levels }
  const used = explained.slice(0, 3)
  const strata = Array.from({ length: fitLevels * 2 ** used.length }, (_, at): Stratum => ({
    fit: strataOfFit[at % fitLevels]!.fit,
    offset: used.reduce((sum, { beta }, bit) => sum + ((at / fitLevels) & (1 << bit) ? beta : 0), 0)
  }))
  const stratumOf = Uint8Array.from(
    cases,
    (one, at) => levels[at]! + fitLevels * used.reduce((sum, { has }, bit) => sum + (has(one) ? 1 << bit : 0), 0)
  )
  // Empty strata cost time and say nothing.
  const kept = [...new Set(stratumOf)].sort((a, b) => a - b)
  return { model: new PreferenceModel(kept.map(at => strata[at]!)), stratumOf: Uint8Array.from(stratumOf, at => kept.indexOf(at)) }
}

interface Column {
  counts: Float64Array
  people: number
  /** Two sums over the numbers of the people who have it: equal for two traits of the same people, and hardly ever else. */
  who: number
}

/**
 * Traits that the very same people have ("Software Engineer" as a title, and the skill that it stands for) cannot be told apart by what was
 * done: they are one explanation, told by the most likely one of them.
 */
function asOne(columns: [key: string, column: Column][]): [key: string, column: Column][] {
  const kept = new Map<string, [key: string, column: Column]>()
  for (const one of columns) {
    const same = signOf(one[1])
    const before = kept.get(same)
    if (!before || rankOf(one[0]) < rankOf(before[0]) || (rankOf(one[0]) === rankOf(before[0]) && one[0] < before[0])) kept.set(same, one)
  }
  return [...kept.values()]
}

function signOf({ people, who }: Pick<Column, "people" | "who">): string {
  return `${people} ${who}`
}

function peopleOf(cases: readonly Case[], has: (one: Case) => boolean): Pick<Column, "people" | "who"> {
  const sign = { people: 0, who: 0 }
  cases.forEach((one, at) => {
    if (!has(one)) return
    sign.people++
    sign.who += numberOf(at)
  })
  return sign
}

/** A number for a person that hardly any other sum of such numbers equals. */
function numberOf(person: number): number {
  return Math.imul(person + 1, 0x9e3779b1) >>> 0
}

/** What is closest to how a recruiter would say it comes first. */
const ranks = ["verdict", "certificate", "skill", "title", "management", "industry", "words"]

function rankOf(key: string): number {
  return ranks.indexOf(key.split(":", 1)[0] ?? "")
}

/** For every trait the weighted people wanted and not, by stratum; and the same for all. */
function columnsOf({ cases, weights, verdicts }: Scene, stratumOf: Uint8Array, width: number) {
  const all = new Float64Array(width)
  const traits = new Map<string, Column>()
  const guards = new Map<string, Column>()
  const addTo = (columns: Map<string, Column>, key: string, person: number, stratum: number, wanted: number, lost: number) => {
    let column = columns.get(key)
    if (!column) columns.set(key, (column = { counts: new Float64Array(width), people: 0, who: 0 }))
    column.people++
    column.who += numberOf(person)
    add(column.counts, stratum, wanted, lost)
  }
  cases.forEach((one, at) => {
    const stratum = stratumOf[at]!
    const wanted = weights[at]! * one.wanted
    const lost = weights[at]! * (1 - one.wanted)
    add(all, stratum, wanted, lost)
    for (const key of one.traits) if (verdicts || !key.startsWith("verdict:")) addTo(traits, key, at, stratum, wanted, lost)
    for (const key of one.guards) addTo(guards, key, at, stratum, wanted, lost)
  })
  return { all, traits, guards }
}

function add(tally: Float64Array, stratum: number, wanted: number, lost: number): void {
  tally[stratum * 2] = tally[stratum * 2]! + wanted
  tally[stratum * 2 + 1] = tally[stratum * 2 + 1]! + lost
}

function rest(all: Float64Array, part: Float64Array): Float64Array {
  return all.map((count, at) => Math.max(0, count - part[at]!))
}

/** The difference of the two rates over its standard error, without looking at anything else. */
function crude(counts: Float64Array, all: Float64Array): { direction: 1 | -1; z: number } {
  let [wanted, lost, allWanted, allLost] = [0, 0, 0, 0]
  for (let at = 0; at < all.length; at += 2) {
    wanted += counts[at]!
    lost += counts[at + 1]!
    allWanted += all[at]!
    allLost += all[at + 1]!
  }
  const [one, other] = [wanted + lost, allWanted + allLost - wanted - lost]
  if (one < 1 || other < 1) return { direction: 1, z: 0 }
  const difference = wanted / one - (allWanted - wanted) / other
  const rate = (allWanted + 0.5) / (allWanted + allLost + 1)
  return { direction: difference >= 0 ? 1 : -1, z: Math.abs(difference) / Math.sqrt(rate * (1 - rate) * (1 / one + 1 / other)) }
}
