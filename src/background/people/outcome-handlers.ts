import type { StageReached } from "~learning/outcomes/stage-reached"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { createPersonFinder, createRoleFinder } from "~store/people/find-known"
import type { OutcomeRow } from "~store/rows/learning-rows"
import { isNoted } from "~store/people/outcomes"
import { primaryOf, shownCaptureId } from "~store/people/person-links"
import { readOutcomes } from "~store/people/read-outcomes"
import type { PersonRow, RoleRow, SignalRow } from "~store/rows/rows"
import { readSettings } from "~store/settings"
import { shownVersions } from "~store/people/shown"
import { addSignal, isKept } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"

type Deps = Pick<BackgroundDeps, "database" | "now" | "newId">

/** What happened later with somebody: entered one by one, or imported from a spreadsheet. */
export function outcomeHandlers(deps: Deps): HandlersFor<"outcome.add" | "outcome.remove" | "outcome.import"> {
  const { database, now, newId } = deps
  return {
    "outcome.add": ({ roleId, personId: ofPerson, kind, at, reason }) =>
      database.transaction("rw", tablesOf(deps), async () => {
        if (!(await database.roles.get(roleId))) throw failures.roleGone()
        const person = await primaryOf(database, ofPerson)
        if (!person) throw failures.personGone()
        const moment = now()
        if (at !== null && at > moment + aDayMs) throw fail(sentence("failOutcomeAhead"), sentence("failOutcomeAheadNext"))
        const about = { roleId, personId: person.id }
        const noted = await database.outcomes.where("[roleId+personId]").equals([roleId, person.id]).toArray()
        if (isNoted(noted, kind, at ?? moment)) return
        const outcome: OutcomeRow = { id: newId(), ...about, kind, at: Math.min(at ?? moment, moment), source: "entered", ...said(reason) }
        await database.outcomes.add(outcome)
        await addSignal(database, signalOf(outcome, moment, await shownVersions(database, roleId, person.id)))
      }),

    // Taking away what is gone is done: the same click may come twice.
    "outcome.remove": ({ outcomeId }) => database.outcomes.delete(outcomeId),

    "outcome.import": ({ rows }) => {
      const { read, refused } = readOutcomes(rows)
      return database.transaction("rw", tablesOf(deps), async () => {
        const moment = now()
        const { activeRoleId } = await readSettings(database)
        const [people, roles, before] = await Promise.all([
          database.people.toArray(),
          database.roles.toArray(),
          database.outcomes.toArray()
        ])
        const findPerson = createPersonFinder(people)
        const findRole = createRoleFinder(roles, activeRoleId)
        const noted = new Map<string, OutcomeRow[]>()
        for (const row of before) noted.set(keyOf(row), [...(noted.get(keyOf(row)) ?? []), row])

        const found: OutcomeRow[] = []
        for (const { row, name, address, roleTitle, kind, at, reason } of read) {
          const [person, role] = [findPerson(name, address), findRole(roleTitle)]
          if ("why" in person) refused.push({ row, why: person.why })
          else if ("why" in role) refused.push({ row, why: role.why })
          else if (at !== null && at > moment + aDayMs) refused.push({ row, why: sentence("outcomeAhead") })
          else {
            const about = { roleId: role.id, personId: person.id }
            const known = noted.get(keyOf(about)) ?? []
            if (isNoted(known, kind, at)) continue
            const outcome: OutcomeRow = {
              id: newId(),
              ...about,
              kind,
              at: Math.min(at ?? moment, moment),
              source: "imported",
              ...said(reason)
            }
            noted.set(keyOf(about), [...known, outcome])
            found.push(outcome)
          }
        }
        await keepAll(deps, found, people, roles)
        return { added: found.length, refused: refused.sort((a, b) => a.row - b.row) }
      })
    }
  }
}

const aDayMs = 24 * 3_600_000

function said(reason: string | null | undefined): Pick<OutcomeRow, "reason"> {
  const words = reason?.trim()
  return words ? { reason: words } : {}
}

/**
 * Keeps stages that a stage history tells of, each once, under the person whom the recruiter knows them as. What names nobody or no role any
 * more, or lies ahead, is left out. @returns how many were new
 */
export function keepStagesReached(deps: Deps, changes: readonly StageReached[]): Promise<number> {
  const { database, now, newId } = deps
  return database.transaction("rw", tablesOf(deps), async () => {
    const moment = now()
    const [people, roles, before] = await Promise.all([database.people.toArray(), database.roles.toArray(), database.outcomes.toArray()])
    const primary = new Map(people.map(({ id, sameAs }) => [id, sameAs ?? id]))
    const isRole = new Set(roles.map(({ id }) => id))
    const noted = new Map<string, OutcomeRow[]>()
    for (const row of before) noted.set(keyOf(row), [...(noted.get(keyOf(row)) ?? []), row])
    const found: OutcomeRow[] = []
    for (const { personId: ofPerson, roleId, stage, at, reason } of changes) {
      const personId = primary.get(ofPerson)
      if (personId === undefined || !isRole.has(roleId) || at > moment + aDayMs) continue
      const known = noted.get(keyOf({ roleId, personId })) ?? []
      if (isNoted(known, stage, at)) continue
      const outcome: OutcomeRow = { id: newId(), roleId, personId, kind: stage, at: Math.min(at, moment), source: "ats", ...said(reason) }
      noted.set(keyOf(outcome), [...known, outcome])
      found.push(outcome)
    }
    await keepAll(deps, found, people, roles)
    return found.length
  })
}

function keyOf({ roleId, personId }: Pick<OutcomeRow, "roleId" | "personId">): string {
  return JSON.stringify([roleId, personId])
}

function tablesOf({ database: { outcomes, signals, people, roles, evaluations, settings } }: Deps) {
  return [outcomes, signals, people, roles, evaluations, settings]
}

/** The signal has the time at which the recruiter told it; when it happened stands in the outcome. */
function signalOf({ id, kind, at, source, roleId, personId }: OutcomeRow, now: number, shown: SignalRow["shown"]) {
  return { kind: "outcome" as const, at: now, roleId, personId, detail: { outcomeId: id, kind, at, source }, shown }
}

/** Many at once: what was shown is looked up for all of them together. */
async function keepAll(
  { database, now }: Deps,
  found: readonly OutcomeRow[],
  people: readonly PersonRow[],
  roles: readonly RoleRow[]
): Promise<void> {
  const { outcomes, signals, evaluations } = database
  await outcomes.bulkAdd([...found])
  if (!(await isKept(database, "outcome"))) return
  const shownBy = new Map(people.map(person => [person.id, shownCaptureId(person)]))
  const versions = new Map(roles.map(({ id, version }) => [id, version]))
  const evaluated = await evaluations.bulkGet(found.map(({ roleId, personId }): [string, string] => [roleId, personId]))
  const moment = now()
  await signals.bulkAdd(
    found.map((outcome, at) => {
      const row = evaluated[at]
      const captureId = row?.captureId ?? shownBy.get(outcome.personId)
      const roleVersion = row?.roleVersion ?? versions.get(outcome.roleId)
      const { shown, ...signal } = signalOf(outcome, moment, captureId && roleVersion ? { captureId, roleVersion } : undefined)
      return { qualificationId: null, ...signal, ...(shown ? { shown } : {}) }
    })
  )
}
