import type { CandorDatabase } from "../database"
import { strikeIds } from "../files/strike-mentions"
import { dropTraits } from "../people/trait-packs"

// Writes: only the worker calls these, inside a transaction over all tables.

/**
 * Takes people out of preferences, replays and calibrations, of which each row may speak of many: they are looked through once, for many
 * people too. What a preference counted stays until it is derived anew; a proposal that rested on them alone goes.
 */
export async function eraseEventsOf(database: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const gone = new Set(personIds)
  await dropLearned(database, ({ personId }) => gone.has(personId))
  await strikeFromReplays(database, gone)
  await database.calibrations.toCollection().modify((row, at) => {
    const left = row.people.filter(({ personId }) => !gone.has(personId))
    if (left.length === row.people.length) return
    row.people = left
    if (row.people.length === 0) delete (at as { value?: unknown }).value
  })
}

/** A replay that asks a model notes in its steps whose decisions it asks about: their places stay, and say nobody's name. */
async function strikeFromReplays({ replays, steps }: CandorDatabase, gone: ReadonlySet<string>): Promise<void> {
  const runIds = (await replays.toArray()).flatMap(({ runId }) => runId ?? [])
  await steps
    .where("runId")
    .anyOf(runIds)
    .modify(((row: object, context: { value: unknown }) => {
      const struck = strikeIds(row, gone)
      if (struck === row) return false
      context.value = struck
    }) as never)
}

/** Takes people's own rows: what happened with them later, and the traits by which they are found. */
export async function eraseOutcomesOf(database: CandorDatabase, personIds: readonly string[]): Promise<void> {
  await database.outcomes
    .where("personId")
    .anyOf([...personIds])
    .delete()
  await dropTraits(database, personIds)
}

/** Takes all that was learned for one role alone, and the role's part in what was learned for several. */
export async function eraseLearnedFor(database: CandorDatabase, roleId: string): Promise<void> {
  const own = await database.preferences.filter(({ scope }) => scope.kind === "role" && scope.roleId === roleId).primaryKeys()
  await database.preferences.bulkDelete(own)
  await database.replays.filter(({ change }) => change.kind === "preference" && own.includes(change.preferenceId)).delete()
  await dropLearned(database, about => about.roleId === roleId)
  await database.outcomes.where("roleId").equals(roleId).delete()
  await database.calibrations.where("roleId").equals(roleId).delete()
}

async function dropLearned(database: CandorDatabase, isGone: (about: { personId: string; roleId: string }) => boolean): Promise<void> {
  await database.preferences.toCollection().modify((row, at) => {
    const left = row.events.filter(event => !isGone(event))
    if (left.length === row.events.length) return
    row.events = left
    if (left.length === 0 && row.state === "proposed") delete (at as { value?: unknown }).value
  })
  await database.replays.toCollection().modify(row => {
    const left = row.report?.moved.filter(one => !isGone(one))
    if (row.report && left && left.length < row.report.moved.length) row.report.moved = left
    const beside = row.rollout?.people.filter(one => !isGone(one))
    if (row.rollout && beside && beside.length < row.rollout.people.length) row.rollout.people = beside
  })
}
