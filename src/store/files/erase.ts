import { foldedName } from "~profile/person-likeness"
import type { CandorDatabase } from "../database"
import { eraseEventsOf, eraseLearnedFor, eraseOutcomesOf } from "../learning/erase-learned"
import { eraseFromHandOvers } from "../people/hand-overs"
import { linkRowsOf, membersOf } from "../people/person-links"
import { dropSearchWords } from "../people/search/keep-words"
import type { PersonRow, RunRow } from "../rows/rows"
import { eraseApplicantsOf, unlinkRole } from "../ats/erase-applicants"
import { eraseRequestsOf } from "../trust/erase-requests"
import { forgetInLog, withholdMentions } from "../trust/withhold-texts"
import { erasePile, erasePileItemsOf } from "../piles/erase-piles"
import { foldedParts, strikeIds, strikeOf, strikeRows, strikeWholeOf, type Strike, type StrikeOptions } from "./strike-mentions"
import { ofRole } from "../of-role"

// Writes: only the worker calls these.

/**
 * Erases one person and everything derived from them: readings, evaluations, feedback, decisions, outcomes, finds, visits, signals, runs
 * with their steps and what they sent, texts about them, links, traits, and what an open tab says of them. Pages that the recruiter linked
 * are one person: all of them are erased. Where free text of the recruiter (chat, reasons, roles, patterns, intake runs) names the person
 * or their page, the name and the address are struck out of it. All or nothing.
 *
 * @param now milliseconds since the epoch, for what the sealed log says of it
 * @returns false where there is no such person
 */
export async function erasePerson(database: CandorDatabase, personId: string, now = Date.now()): Promise<boolean> {
  return database.transaction("rw", database.tables, async () => {
    const members = await membersOf(database, personId)
    if (members.length === 0) return false
    const ids = members.map(({ id }) => id)
    const mentions = await mentionsOf(database, members)
    const runs: RunsOf = { own: [], lists: [] }
    await database.runs.each(run => {
      if (peopleOfRun(run).some(id => ids.includes(id))) runs.own.push(run.id)
      else if (peopleOfList(run).some(id => ids.includes(id))) runs.lists.push(run.id)
    })
    await database.signals.where("personId").anyOf(ids).delete()
    await eraseEventsOf(database, ids)
    await forgetInLog(database, ids, { cause: "erased", at: now })
    await eraseRowsOf(database, ids, runs)
    await dropOutgoingOfNoRun(database)
    await strikeMentions(database, mentions, { now })
    return true
  })
}

/** Of what was sent by a run that is not there any more, nobody knows whom it was about: it may be about whoever is erased. */
export async function dropOutgoingOfNoRun({ outgoing, runs }: CandorDatabase): Promise<void> {
  const runIds = (await outgoing.orderBy("runId").uniqueKeys()) as string[]
  const known = new Set(await runs.where("id").anyOf(runIds).primaryKeys())
  await outgoing
    .where("runId")
    .anyOf(runIds.filter(id => !known.has(id)))
    .delete()
}

export interface Mentions {
  names: string[]
  addresses: string[]
}

/** What people are called and where they are found: in the texts of others this is what gives them away. */
export async function mentionsOf({ captures }: CandorDatabase, people: readonly PersonRow[]): Promise<Mentions> {
  const own = await Promise.all(people.map(({ id }) => captures.where("[personId+at]").between([id, 0], [id, Infinity]).toArray()))
  const read = own.flat()
  const names = [...people.map(({ name }) => name), ...read.map(({ reading }) => reading.profile.name)].filter(name => name !== null)
  const addresses = people.flatMap(({ id, url }) => [id, url]).concat(read.map(({ url }) => url))
  return { names: [...new Set(names)], addresses: [...new Set(addresses.filter(address => address !== null))] }
}

/**
 * Deletes people with everything that stands under their ids, but for their signals and their part in what was learned of many. Inside a
 * transaction over all tables.
 */
export async function eraseRowsOf(database: CandorDatabase, ids: readonly string[], { own, lists }: RunsOf): Promise<void> {
  const { captures, evaluations, verdictFeedback, decisions, finds, pages, visits, steps, runs, drafts, outgoing } = database
  for (const id of ids) {
    await captures.where("[personId+at]").between([id, 0], [id, Infinity]).delete()
    await visits.where("[personId+roleId]").between([id, ""], [id, "\uffff"], true, true).delete()
  }
  for (const table of [evaluations, verdictFeedback, decisions, finds, pages, database.letters])
    await table.where("personId").anyOf(ids).delete()
  await drafts.where("personIds").anyOf(ids).delete()
  await steps.where("runId").anyOf(own).delete()
  // The file of a list's batch holds the words of everybody in it.
  await outgoing
    .where("runId")
    .anyOf([...own, ...lists])
    .delete()
  await runs.bulkDelete([...own])
  // A list goes on without them: their place in it stays, and says nobody's name.
  const gone = new Set(ids)
  const withoutThem = (row: object, context: { value: unknown }) => {
    context.value = strikeIds(row, gone)
  }
  await runs
    .where("id")
    .anyOf(lists)
    .modify(withoutThem as never)
  await steps
    .where("runId")
    .anyOf(lists)
    .modify(withoutThem as never)
  await database.personLinks.bulkDelete((await linkRowsOf(database, ids)).map(({ a, b }): [string, string] => [a, b]))
  await eraseOutcomesOf(database, ids)
  await eraseFromHandOvers(database, ids)
  await erasePileItemsOf(database, ids)
  await eraseApplicantsOf(database, ids)
  await eraseRequestsOf(database, ids)
  await dropSearchWords(database, ids)
  await database.people.bulkDelete([...ids])
}

/** The tables whose texts may name somebody. What others' pages say (`evidence` of a verdict) stays literal, as their readings do. */
const tablesWithMentions = [
  ...["chat", "runs", "steps", "outgoing", "preferences", "drafts", "replays", "decisions", "signals", "pages", "piles", "pileItems"],
  ...["evaluations", "batches", "handOvers", "atsNotes", "outcomes", "letters", "requests", "disputes"]
] as const
/** Tables of what is asked for: whole names go wherever they stand, one word of a name where the recruiter wrote freely. */
const tablesOfRoles = { roles: ["answers", "source", "record", "hold"], patterns: ["name"] } as const

/**
 * Strikes names and addresses out of the texts of others. Rows without a mention are not written. Texts of the sealed log that have one are
 * withheld as a whole: a sealed text is as it was, or it is not there.
 *
 * @param pause is called between short transactions; within a longer one there is none
 */
export async function strikeMentions(
  database: CandorDatabase,
  mentions: Mentions,
  { now, pause = async () => undefined }: { now: number; pause?: () => Promise<void> }
): Promise<void> {
  const strike = strikeOf({ ...mentions, taken: await partsOfOthers(database, mentions.names) })
  if (!strike) return
  const all = async (name: string, one: Strike, options: Omit<StrikeOptions, "pause"> = {}) =>
    strikeRows(database.table(name), await database.table(name).toCollection().primaryKeys(), one, { ...options, pause })
  for (const name of tablesWithMentions) await all(name, strike, name === "evaluations" ? { except: ["evidence"] } : {})
  // Of other people's rows, the reason not to contact them is the recruiter's own.
  await database.people
    .where("doNotContact.at")
    .aboveOrEqual(0)
    .modify(({ doNotContact }) => {
      if (doNotContact?.reason != null) doNotContact.reason = strike(doNotContact.reason)
    })
  const whole = strikeWholeOf(mentions)
  const strikes = (text: string, one: Strike | null) => one !== null && one(text) !== text
  await withholdMentions(database, (text, name) => strikes(text, name === "reason" ? strike : whole), now)
  for (const [name, only] of Object.entries(tablesOfRoles)) {
    if (whole) await all(name, whole)
    await all(name, strike, { only })
  }
}

/** The parts of the names of everybody who stays. */
async function partsOfOthers({ people }: CandorDatabase, names: readonly string[]): Promise<ReadonlySet<string>> {
  const own = new Set(names.map(name => foldedName(name)))
  const others = ((await people.orderBy("foldedName").uniqueKeys()) as string[]).filter(name => !own.has(name))
  return new Set(others.flatMap(foldedParts))
}

/** The runs that are about people alone, and those of lists that they are on with others. */
export interface RunsOf {
  own: string[]
  lists: string[]
}

/** Whom a run is about: a comparison is about two people, and names them in what it was asked. */
export function peopleOfRun({ personId, input }: RunRow): string[] {
  const { a, b } = (input ?? {}) as { a?: unknown; b?: unknown }
  return [personId, a, b].filter(id => typeof id === "string")
}

/** Who is on a list: each of them has a run of their own. */
export function peopleOfList({ input }: RunRow): string[] {
  const { personIds } = (input ?? {}) as { personIds?: unknown }
  return Array.isArray(personIds) ? personIds.filter(id => typeof id === "string") : []
}

/** Empties every table: people, roles, patterns, settings, all. Nothing is left but the empty tables. All or nothing. */
export async function eraseEverything(database: CandorDatabase): Promise<void> {
  await database.transaction("rw", database.tables, () => Promise.all(database.tables.map(table => table.clear())))
}

/**
 * Deletes a role with its chat, its evaluations, feedback, decisions, finds, visits, texts, letters and runs. The people stay, and so do the signals: they are
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
    const { evaluations, decisions, finds, verdictFeedback } = database
    for (const rows of [ofRole(evaluations, roleId), ofRole(decisions, roleId), ofRole(finds, roleId), ofRole(verdictFeedback, roleId)])
      await rows.delete()
    await visits.where("roleId").equals(roleId).delete()
    await eraseLearnedFor(database, roleId)
    await database.handOvers.where("roleId").equals(roleId).delete()
    await database.letters.where("roleId").equals(roleId).delete()
    await unlinkRole(database, roleId)
    await database.disputes.where("roleId").equals(roleId).delete()
    for (const pileId of await database.piles.where("roleId").equals(roleId).primaryKeys()) await erasePile(database, pileId)
    await roles.delete(roleId)
    await settings
      .where("id")
      .equals("settings")
      .and(row => row.activeRoleId === roleId)
      .modify({ activeRoleId: null })
  })
}
