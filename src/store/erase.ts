import type { CandorDatabase } from "./database"
import { redactMentions } from "./redact-mentions"

// Writes: only the worker calls these.

/**
 * Erases one person and everything derived from them: readings, evaluations, feedback, decisions, visits, signals, runs with their steps,
 * and what an open tab says of them. Where free text of the recruiter (chat, roles, patterns, intake runs) names the person or their
 * page, the name and the address are struck out of it. All or nothing.
 *
 * @returns false where there is no such person
 */
export async function erasePerson(database: CandorDatabase, personId: string): Promise<boolean> {
  return database.transaction("rw", database.tables, async () => {
    const person = await database.people.get(personId)
    if (!person) return false
    const captures = await database.captures.where("[personId+at]").between([personId, 0], [personId, Infinity]).toArray()
    const names = new Set([person.name, ...captures.map(capture => capture.reading.profile.name)].filter(name => name !== null))
    const addresses = new Set([personId, person.url, ...captures.map(capture => capture.url)].filter(address => address !== null))

    const runIds = await database.runs.filter(run => run.personId === personId).primaryKeys()
    await database.steps.where("runId").anyOf(runIds).delete()
    await database.runs.bulkDelete(runIds)
    await database.captures.bulkDelete(captures.map(capture => capture.id))
    for (const table of [database.evaluations, database.verdictFeedback, database.decisions, database.signals, database.pages]) {
      await table.where("personId").equals(personId).delete()
    }
    await database.visits.where("[personId+roleId]").between([personId, ""], [personId, "\uffff"], true, true).delete()
    await database.people.delete(personId)
    for (const name of ["chat", "runs", "steps"]) await redactMentions(database.table(name), [...names], [...addresses])
    // A name of one word may be a word of the job ("Java", "Page"): it is not struck out of what a role asks for.
    const fullNames = [...names].filter(name => /\s/.test(name.trim()))
    for (const name of ["roles", "patterns"]) await redactMentions(database.table(name), fullNames, [...addresses])
    return true
  })
}

/** Empties every table: people, roles, patterns, settings, all. Nothing is left but the empty tables. All or nothing. */
export async function eraseEverything(database: CandorDatabase): Promise<void> {
  await database.transaction("rw", database.tables, () => Promise.all(database.tables.map(table => table.clear())))
}

/**
 * Deletes a role with its chat, its evaluations, feedback, decisions, visits and runs. The people stay, and so do the signals: they are
 * the log of what was done. Where the role was active, none is.
 */
export async function deleteRole(database: CandorDatabase, roleId: string): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    const { chat, roles, runs, steps, settings, visits } = database
    const runIds = await runs.where("roleId").equals(roleId).primaryKeys()
    await steps.where("runId").anyOf(runIds).delete()
    await runs.bulkDelete(runIds)
    await chat.where("[roleId+order]").between([roleId, -Infinity], [roleId, Infinity]).delete()
    for (const table of [database.evaluations, database.decisions]) {
      await table.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).delete()
    }
    await database.verdictFeedback.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).delete()
    await visits.where("roleId").equals(roleId).delete()
    await roles.delete(roleId)
    await settings
      .where("id")
      .equals("settings")
      .and(row => row.activeRoleId === roleId)
      .modify({ activeRoleId: null })
  })
}
