import type { Evaluation } from "~evaluation/evaluation"
import { compareReceived, presentationOf } from "~evaluation/presentation"
import type { Ranking } from "~evaluation/rank"
import { traitKey, type Trait } from "~learning/traits/trait"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import type { Role, Qualification } from "~role/role"
import type { Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import { shownCaptureId } from "./person-links"
import type { DecisionWord, PersonRow } from "../rows/rows"
import { bestSlots, termOf, type Wish } from "./trait-packs"
import { ofRole } from "../of-role"

// Read-only: safe in live queries, and of no weight in the panel, because the rules are handed in.

/** What is needed of the rules: they bring the vocabulary along, so whoever asks from the panel loads them late. */
export interface RediscoverRules {
  traitsOf: (profile: Profile) => Trait[]
  createRanking: (role: Role, now: Date) => Ranking
}

export interface RediscoverOptions {
  /** The role that people are looked for: who was seen, evaluated or decided on for it is left out. Null for one that is not stored. */
  roleId: string | null
  /** Milliseconds since the epoch. */
  now: number
  rules: RediscoverRules
  /** People held against the role, and so the most that are found. */
  most?: number
}

/** Somebody seen before who fits a role. */
export interface Rediscovered {
  person: PersonRow
  /** When their page was last read, in milliseconds. */
  lastReadAt: number
  /** That is so long ago that much may have changed. */
  isStale: boolean
  /** How many of the musts and nice-to-haves are met, of `outOf`: counted from the verdicts. */
  fits: number
  outOf: number
  evaluation: Evaluation
  /** Why they stand where they stand, by ids and never by names. */
  reason: Sentence
  /** What was decided for other roles, the newest first. */
  decided: { roleId: string; decision: DecisionWord; at: number }[]
}

/** Half a year: after that, a section that was read once is not counted on any more (background/keep-reading.ts). */
export const staleAfterMs = 180 * 24 * 3_600_000
const defaultMost = 50

/**
 * People already seen who fit a role, best first, or as they were received where the role ranks nobody. Everyone is looked through by the index of traits; the best of them are then held against
 * the role by the built-in rules. Left out are those whom the recruiter does not want to contact, and those who were already seen for this
 * role; who was erased is in no table. Nobody is found of whom nothing that the role asks for is known.
 */
export async function rediscover(database: CandorDatabase, role: Role, options: RediscoverOptions): Promise<Rediscovered[]> {
  const { roleId, now, rules, most = defaultMost } = options
  const slots = await bestSlots(database, wishesOf(role, rules.traitsOf))
  const { people: everyone, captures: allReadings, decisions: allDecisions, personTraits, visits, evaluations } = database
  const tables = [everyone, allReadings, allDecisions, personTraits, visits, evaluations]
  // In one transaction: the many small questions would each begin one of their own.
  const { people, captures, members, decisions } = await database.transaction("r", tables, async () => {
    const first = await firstOf(database, slots, roleId, most)
    const ids = first.map(({ id }) => id)
    const [ofThem, linked, decided] = await Promise.all([
      allReadings.bulkGet(first.map(shownCaptureId)),
      everyone.where("sameAs").anyOf(ids).toArray(),
      allDecisions.where("personId").anyOf(ids).toArray()
    ])
    return { people: first, captures: ofThem, members: linked, decisions: decided }
  })
  const ranking = rules.createRanking(role, new Date(now))
  const readings = new Map(people.map((person, at) => [person.id, captures[at]]))
  // The index found them best first: where the role ranks nobody, nothing of that may be seen.
  const given = presentationOf(role) === "ranked" ? people : people.toSorted(compareReceived)
  for (const person of given) {
    const capture = readings.get(person.id)
    if (capture) ranking.add({ id: person.id, profile: capture.reading.profile })
  }
  const byId = new Map(people.map(person => [person.id, person]))
  return ranking.ranked().flatMap(({ id, evaluation, reason }) => {
    const person = byId.get(id)
    if (!person) return []
    const { must, nice } = evaluation.counts
    const lastReadAt = Math.max(person.lastSeenAt, ...members.filter(({ sameAs }) => sameAs === id).map(({ lastSeenAt }) => lastSeenAt))
    const decided = decisions
      .filter(({ personId }) => personId === id)
      .map(({ roleId: its, decision, at }) => ({ roleId: its, decision, at }))
      .sort((a, b) => b.at - a.at)
    const isStale = now - lastReadAt > staleAfterMs
    return [{ person, lastReadAt, isStale, fits: must.met + nice.met, outOf: must.total + nice.total, evaluation, reason, decided }]
  })
}

/** How much a wish weighs beside another: a must thrice a nice-to-have; what is to be avoided takes as much as a nice-to-have gives. */
const weights = { must: 3, nice: 1, avoid: -1 } as const

/** The role's wishes as traits: each qualification by its criterion and by the words it is written in, and the title as one of them. */
export function wishesOf(role: Role, traitsOf: (profile: Profile) => Trait[]): Wish[] {
  const keysIn = (text: string | null) => (text === null ? [] : traitsOf(profileSaying(text)).map(traitKey))
  const ofTitle = role.title === null ? [] : traitsOf(profileTitled(role.title)).map(traitKey)
  const wishes: { keys: string[]; weight: number }[] = [{ keys: ofTitle, weight: weights.nice }]
  for (const qualification of role.qualifications) {
    const asked = criterionKeys(qualification, traitsOf)
    const weight = weights[qualification.kind] * (qualification.weight ?? 1)
    // Where code can decide it, that alone counts: the words around it ("experience with", "in a team") are everybody's.
    wishes.push({ keys: asked.length > 0 ? asked : keysIn(qualification.text), weight })
  }
  for (const { term, as } of role.aliases) wishes.push({ keys: [...keysIn(term), ...keysIn(as)], weight: weights.nice })
  return wishes.filter(({ keys }) => keys.length > 0).map(({ keys, weight }) => ({ terms: keys.map(termOf), weight }))
}

/** A role may name a thing as it likes ("Kafka"): the rules say which trait that is, and the name as it stands is tried too. */
function criterionKeys({ criterion }: Qualification, traitsOf: RediscoverRules["traitsOf"]): string[] {
  switch (criterion?.type) {
    case "skill":
    case "industry":
    case "certificate": {
      const kind = criterion.type
      return criterion.anyOf.flatMap(name => {
        const meant = traitsOf({ ...emptyProfile(), about: name, skills: [name] }).filter(trait => trait.kind === kind)
        return [{ kind, name } as const, ...meant].map(traitKey)
      })
    }
    case "title":
      return criterion.anyOf.flatMap(title =>
        traitsOf(profileTitled(title))
          .filter(({ kind }) => kind === "title")
          .map(traitKey)
      )
    case "management":
      return [traitKey({ kind: "management" })]
    default:
      return []
  }
}

function profileSaying(text: string): Profile {
  return { ...emptyProfile(), about: text }
}

function profileTitled(title: string): Profile {
  return { ...emptyProfile(), headline: title }
}

/** Not to be contacted, or nobody who may be judged. */
const isOutOfReach = ({ doNotContact, objectedAt }: PersonRow) => doNotContact !== undefined || objectedAt !== undefined

/** The people in the first places who may be found, in that order; looked up a few hundred at a time until there are enough. */
async function firstOf(database: CandorDatabase, slots: readonly number[], roleId: string | null, most: number): Promise<PersonRow[]> {
  const { personTraits, people } = database
  const isSeen = await seenFor(database, roleId)
  const found: PersonRow[] = []
  const slice = Math.ceil(most * 1.5)
  for (let at = 0; at < slots.length && found.length < most; at += slice) {
    const wanted = slots.slice(at, at + slice)
    // One question each, all at once: a cursor over many places takes its time for every step.
    const placed = await Promise.all(wanted.map(slot => personTraits.where("slot").equals(slot).primaryKeys()))
    const ids = placed.flat().filter(id => !isSeen.has(id))
    const [rows, linked] = await Promise.all([people.bulkGet(ids), people.where("sameAs").anyOf(ids).toArray()])
    const isRefused = new Set(linked.filter(isOutOfReach).map(({ sameAs }) => sameAs))
    const wasSeen = new Set(linked.filter(({ id }) => isSeen.has(id)).map(({ sameAs }) => sameAs))
    for (const person of rows) {
      if (!person || person.sameAs !== undefined || isOutOfReach(person) || isRefused.has(person.id) || wasSeen.has(person.id)) continue
      found.push(person)
    }
  }
  return found.slice(0, most)
}

/** Who was seen, evaluated or decided on for a role, by the keys alone. */
async function seenFor({ visits, evaluations, decisions }: CandorDatabase, roleId: string | null): Promise<ReadonlySet<string>> {
  if (roleId === null) return new Set()
  const [visited, evaluated, decided] = await Promise.all([
    visits.where("roleId").equals(roleId).primaryKeys(),
    ofRole(evaluations, roleId).primaryKeys(),
    ofRole(decisions, roleId).primaryKeys()
  ])
  return new Set([
    ...visited.map(([personId]) => personId),
    ...evaluated.map(([, personId]) => personId),
    ...decided.map(([, personId]) => personId)
  ])
}
