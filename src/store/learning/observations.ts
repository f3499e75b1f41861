import { guardsOf } from "~learning/preferences/guards-of"
import type { Observation } from "~learning/preferences/observation"
import { roleFamilyOf } from "~learning/patterns/role-family"
import { traitKey } from "~learning/traits/trait"
import { traitsOf, verdictTraits } from "~learning/traits/traits-of"
import { isDoubted } from "~evaluation/doubt"
import type { VerdictWord } from "~evaluation/evaluation"
import { sentence, type Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import { shownCaptureId } from "../people/person-links"
import { objectedIds } from "../trust/objections"
import type { DecisionRow, DecisionWord, VerdictFeedbackRow, VisitRow } from "../rows/rows"

// Read-only. It brings the rules and their vocabulary along: for the worker, and for what a page loads late.

/** A maybe is nearer to a yes: who is not wanted is passed on. */
const says: Readonly<Record<DecisionWord, number>> = { shortlist: 1, maybe: 0.25, pass: -1 }
const words: Readonly<Record<DecisionWord, Sentence>> = {
  shortlist: sentence("didShortlist"),
  maybe: sentence("didMaybe"),
  pass: sentence("didPass")
}
const verdictWords: Readonly<Record<VerdictWord, Sentence>> = {
  met: sentence("verdictMet"),
  "not met": sentence("verdictNotMet"),
  unknown: sentence("verdictUnknown")
}

/** Whoever looked at somebody for so long, and decided nothing, was interested for a while. */
const lastingLookMs = 45_000
const lookSays = 0.4
const lookWeight = 0.2
/** Readings read at a time: they are the largest rows there are. */
const slice = 50

/**
 * What the recruiter did since a moment (milliseconds), one observation for each decision that stands, each verdict that was overridden or
 * doubted and each lasting look without a decision; oldest first. Traits are those of the reading that was shown then, and the verdicts of then as the
 * recruiter left them, without those that were doubted. An override or a doubt weighs nothing by itself: it says that a verdict was wrong, not
 * who is wanted. Whoever was erased is in no table, and so in no observation; whoever objected is in none either.
 */
export async function observationsOf(database: CandorDatabase, since: number): Promise<Observation[]> {
  const { decisions, verdictFeedback, visits, signals, roles, people } = database
  const found = await database.transaction("r", [decisions, verdictFeedback, visits, signals, roles, people], async () => {
    const [everyDecision, everyFeedback, everyLook, noted, allRoles] = await Promise.all([
      decisions.toArray(),
      verdictFeedback.toArray().then(rows => rows.filter(row => row.override !== null || row.thumb === "down")),
      visits
        .where("lastAt")
        .aboveOrEqual(since)
        .toArray()
        .then(rows => rows.filter(row => row.roleId !== "" && row.timeMs >= lastingLookMs)),
      signals.where("[kind+at]").between(["decision", since], ["decision", Infinity], true, true).toArray(),
      roles.toArray()
    ])
    const objected = await objectedIds(database)
    const isFree = ({ personId }: { personId: string }) => !objected.has(personId)
    const [decided, feedback, looked] = [everyDecision.filter(isFree), everyFeedback.filter(isFree), everyLook.filter(isFree)]
    const isDecided = new Set(decided.map(keyOf))
    const looks = looked.filter(row => !isDecided.has(keyOf(row)))
    const recent = decided.filter(({ at }) => at >= since)
    const about = [...recent, ...looks, ...feedback.filter(({ at }) => at >= since)]
    const persons = await people.bulkGet([...new Set(about.map(({ personId }) => personId))])
    const shownBy = new Map(persons.flatMap(person => (person ? [[person.id, shownCaptureId(person)] as const] : [])))
    const families = new Map(allRoles.map(({ id, role }) => [id, roleFamilyOf(role)]))
    const signalIds = new Map(noted.map(({ roleId, personId, id }) => [keyOf({ roleId, personId }), id ?? null]))
    return { recent, looks, feedback, shownBy, families, signalIds }
  })

  const { recent, looks, feedback, shownBy, families, signalIds } = found
  const saidOf = new Map<string, VerdictFeedbackRow[]>()
  for (const row of feedback) saidOf.set(keyOf(row), [...(saidOf.get(keyOf(row)) ?? []), row])
  const captureIdOf = (row: DecisionRow | VisitRow | VerdictFeedbackRow) =>
    ("shown" in row ? row.shown?.captureId : undefined) ?? shownBy.get(row.personId)
  const facts = await factsOf(database, [...recent, ...looks, ...feedback].map(captureIdOf))

  const observe = (row: DecisionRow | VisitRow | VerdictFeedbackRow, verdicts: Readonly<Record<string, VerdictWord>> = {}) => {
    const { traits, guards } = facts.get(captureIdOf(row) ?? "") ?? none
    const said = saidOf.get(keyOf(row)) ?? []
    const overridden = Object.fromEntries(
      said.flatMap(one => (one.override === null ? [] : [[one.qualificationId, one.override] as const]))
    )
    const standing = Object.entries({ ...verdicts, ...overridden })
      .map(([qualificationId, verdict]) => ({ qualificationId, verdict }))
      .filter(({ qualificationId, verdict }) => !said.some(one => one.qualificationId === qualificationId && isDoubted(one, verdict)))
    const { personId, roleId } = row
    return {
      personId,
      roleId,
      roleFamily: families.get(roleId) ?? null,
      traits: [...traits, ...verdictTraits(standing).map(traitKey)],
      guards,
      signalId: null
    }
  }
  const observations: Observation[] = [
    ...recent.map(row => ({
      ...observe(row, row.shown?.verdicts),
      at: row.at,
      says: says[row.decision],
      weight: 1,
      signalId: signalIds.get(keyOf(row)) ?? null,
      what: words[row.decision]
    })),
    ...looks.map(row => ({ ...observe(row), at: row.lastAt, says: lookSays, weight: lookWeight, what: sentence("didLook") })),
    ...feedback.flatMap((row): Observation[] => {
      if (row.at < since) return []
      const { qualificationId, override: to, rated: of } = row
      const said = { ...observe(row), at: row.at, says: 0, weight: 0 }
      if (to !== null) return [{ ...said, what: sentence("didOverride", { verdict: verdictWords[to] }), override: { qualificationId, to } }]
      return of && isDoubted(row, of)
        ? [{ ...said, what: sentence("didDoubt", { verdict: verdictWords[of] }), doubt: { qualificationId, of } }]
        : []
    })
  ]
  return observations.filter(({ personId }) => shownBy.has(personId)).sort((a, b) => a.at - b.at)
}

interface Facts {
  traits: readonly string[]
  guards: readonly string[]
}

const none: Facts = { traits: [], guards: [] }
/** By the store and the reading's id: a reading never changes what is true of it; kept while the worker lives, so that the next decision costs one reading and not all. */
const rememberedIn = new WeakMap<CandorDatabase, Map<string, Facts>>()
const mostRemembered = 5_000

async function factsOf(database: CandorDatabase, captureIds: readonly (string | undefined)[]): Promise<ReadonlyMap<string, Facts>> {
  const remembered = rememberedIn.get(database) ?? new Map<string, Facts>()
  rememberedIn.set(database, remembered)
  const ids = [...new Set(captureIds.filter(id => id !== undefined))]
  const facts = new Map<string, Facts>()
  const unknown = ids.filter(id => {
    const known = remembered.get(id)
    if (known) facts.set(id, known)
    return known === undefined
  })
  for (let at = 0; at < unknown.length; at += slice) {
    for (const capture of await database.captures.bulkGet(unknown.slice(at, at + slice))) {
      if (!capture) continue
      const { profile } = capture.reading
      const read: Facts = { traits: traitsOf(profile).map(traitKey), guards: guardsOf(profile) }
      facts.set(capture.id, read)
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(capture.id, read)
    }
  }
  return facts
}

const keyOf = ({ roleId, personId }: { roleId: string | null; personId: string | null }) => `${roleId}\n${personId}`
