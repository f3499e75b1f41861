import type { HandlersFor } from "~messages/serve"
import { createPersonFinder, createRoleFinder } from "~store/find-known"
import type { OutcomeRow } from "~store/learning-rows"
import { isNoted } from "~store/outcomes"
import { primaryOf } from "~store/person-links"
import { readOutcomes } from "~store/read-outcomes"
import { readSettings } from "~store/settings"
import { shownVersions } from "~store/shown"
import { addSignal } from "~store/write-signal"
import type { BackgroundDeps } from "./deps"
import { fail, failures } from "./failures"

type Deps = Pick<BackgroundDeps, "database" | "now" | "newId">

/** What happened later with somebody: entered one by one, or imported from a spreadsheet. */
export function outcomeHandlers(deps: Deps): HandlersFor<"outcome.add" | "outcome.remove" | "outcome.import"> {
  const { database, now, newId } = deps
  return {
    "outcome.add": ({ roleId, personId: ofPerson, kind, at }) =>
      database.transaction("rw", tablesOf(deps), async () => {
        if (!(await database.roles.get(roleId))) throw failures.roleGone()
        const person = await primaryOf(database, ofPerson)
        if (!person) throw failures.personGone()
        const moment = now()
        if (at !== null && at > moment + aDayMs) throw fail("This day has not come yet.", "Enter when it happened.")
        const about = { roleId, personId: person.id }
        const noted = await database.outcomes.where("[roleId+personId]").equals([roleId, person.id]).toArray()
        if (isNoted(noted, kind, at ?? moment)) return
        await keep(deps, { id: newId(), ...about, kind, at: Math.min(at ?? moment, moment), source: "entered" })
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
        const keyOf = ({ roleId, personId }: Pick<OutcomeRow, "roleId" | "personId">) => JSON.stringify([roleId, personId])
        for (const row of before) noted.set(keyOf(row), [...(noted.get(keyOf(row)) ?? []), row])

        const found: OutcomeRow[] = []
        for (const { row, name, address, roleTitle, kind, at } of read) {
          const [person, role] = [findPerson(name, address), findRole(roleTitle)]
          if ("why" in person) refused.push({ row, why: person.why })
          else if ("why" in role) refused.push({ row, why: role.why })
          else if (at !== null && at > moment + aDayMs) refused.push({ row, why: "Its day has not come yet." })
          else {
            const about = { roleId: role.id, personId: person.id }
            const known = noted.get(keyOf(about)) ?? []
            if (isNoted(known, kind, at)) continue
            const outcome: OutcomeRow = { id: newId(), ...about, kind, at: Math.min(at ?? moment, moment), source: "imported" }
            noted.set(keyOf(about), [...known, outcome])
            found.push(outcome)
          }
        }
        for (const outcome of found) await keep(deps, outcome)
        return { added: found.length, refused: refused.sort((a, b) => a.row - b.row) }
      })
    }
  }
}

const aDayMs = 24 * 3_600_000

function tablesOf({ database: { outcomes, signals, people, roles, evaluations, settings } }: Deps) {
  return [outcomes, signals, people, roles, evaluations, settings]
}

/** The signal has the time at which the recruiter told it; when it happened stands in the outcome. */
async function keep({ database, now }: Deps, outcome: OutcomeRow): Promise<void> {
  const { id, kind, at, source, roleId, personId } = outcome
  await database.outcomes.add(outcome)
  const shown = await shownVersions(database, roleId, personId)
  await addSignal(database, { kind: "outcome", at: now(), roleId, personId, detail: { outcomeId: id, kind, at, source }, shown })
}
