import type { CandorDatabase } from "./database"
import { eraseLearnedFor, eraseLearnedOf } from "./erase-learned"
import { linkRowsOf, membersOf } from "./person-links"
import { redactMentions } from "./redact-mentions"
import type { RunRow } from "./rows"

// Writes: only the worker calls these.

/**
 * Erases one person and everything derived from them: readings, evaluations, feedback, decisions, finds, visits, signals, runs with their
 * steps, texts about them, links, and what an open tab says of them. Pages that the recruiter linked are one person: all of them are erased. Where free text
 * of the recruiter (chat, roles, patterns, intake runs) names the person or their page, the name and the address are struck out of it. All
 * or nothing.
 *
 * @returns false where there is no such person
 */
export async function erasePerson(database: CandorDatabase, personId: string): Promise<boolean> {
  return database.transaction("rw", database.tables, async () => {
    const members = await membersOf(database, personId)
    if (members.length === 0) return false
    const ids = members.map(({ id }) => id)
    const captures = (
      await Promise.all(ids.map(id => database.captures.where("[personId+at]").between([id, 0], [id, Infinity]).toArray()))
    ).flat()
    const names = new Set(
      [...members.map(({ name }) => name), ...captures.map(capture => capture.reading.profile.name)].filter(name => name !== null)
    )
    const addresses = new Set(
      [...ids, ...members.map(({ url }) => url), ...captures.map(capture => capture.url)].filter(address => address !== null)
    )

    const runIds = await database.runs.filter(run => isAbout(run, ids)).primaryKeys()
    await database.drafts.where("personIds").anyOf(ids).delete()
    await database.steps.where("runId").anyOf(runIds).delete()
    await database.runs.bulkDelete(runIds)
    await database.captures.bulkDelete(captures.map(capture => capture.id))
    const { evaluations, verdictFeedback, decisions, finds, signals, pages } = database
    for (const table of [evaluations, verdictFeedback, decisions, finds, signals, pages]) {
      await table.where("personId").anyOf(ids).delete()
    }
    for (const id of ids) {
      await database.visits.where("[personId+roleId]").between([id, ""], [id, "\uffff"], true, true).delete()
    }
    await database.personLinks.bulkDelete((await linkRowsOf(database, ids)).map(({ a, b }): [string, string] => [a, b]))
    await eraseLearnedOf(database, ids)
    await database.people.bulkDelete(ids)
    for (const name of ["chat", "runs", "steps", "preferences"]) await redactMentions(database.table(name), [...names], [...addresses])
    // A name of one word may be a word of the job ("Java", "Page"): it is not struck out of what a role asks for.
    const fullNames = [...names].filter(name => /\s/.test(name.trim()))
    for (const name of ["roles", "patterns"]) await redactMentions(database.table(name), fullNames, [...addresses])
    return true
  })
}

/** A comparison is about two people, and names them in what it was asked. */
function isAbout({ personId, input }: RunRow, ids: readonly string[]): boolean {
  const { a, b } = (input ?? {}) as { a?: unknown; b?: unknown }
  return [personId, a, b].some(id => typeof id === "string" && ids.includes(id))
}

/** Empties every table: people, roles, patterns, settings, all. Nothing is left but the empty tables. All or nothing. */
export async function eraseEverything(database: CandorDatabase): Promise<void> {
  await database.transaction("rw", database.tables, () => Promise.all(database.tables.map(table => table.clear())))
}

/**
 * Deletes a role with its chat, its evaluations, feedback, decisions, finds, visits, texts and runs. The people stay, and so do the signals: they are
 * the log of what was done. Where the role was active, none is.
 */
export async function deleteRole(database: CandorDatabase, roleId: string): Promise<void> {
  await database.transaction("rw", database.tables, async () => {
    const { chat, roles, runs, steps, settings, visits } = database
    const runIds = await runs.where("roleId").equals(roleId).primaryKeys()
    await steps.where("runId").anyOf(runIds).delete()
    await runs.bulkDelete(runIds)
    await database.drafts.where("roleId").equals(roleId).delete()
    await chat.where("[roleId+order]").between([roleId, -Infinity], [roleId, Infinity]).delete()
    for (const table of [database.evaluations, database.decisions, database.finds]) {
      await table.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).delete()
    }
    await database.verdictFeedback.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).delete()
    await visits.where("roleId").equals(roleId).delete()
    await eraseLearnedFor(database, roleId)
    await roles.delete(roleId)
    await settings
      .where("id")
      .equals("settings")
      .and(row => row.activeRoleId === roleId)
      .modify({ activeRoleId: null })
  })
}
