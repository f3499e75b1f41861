import { signalKinds } from "~learning/preferences/signal-kind"
import { monthsAfter } from "~trust/months"
import type { CandorDatabase } from "../database"
import { dropOutgoingOfNoRun, eraseRowsOf, mentionsOf, peopleOfList, peopleOfRun, strikeMentions, type RunsOf } from "./erase"
import { eraseEventsOf } from "../learning/erase-learned"
import { forgetInLog } from "../trust/withhold-texts"
import type { PersonRow, SignalRow } from "../rows/rows"
import { readSettings } from "../settings"
import { readRetentionRules, rolesOfPeople } from "../trust/retention-rules"

// Writes: only the worker calls these. Nothing here holds anybody up: each step is a short transaction of its own, and others may work in
// between. Where the worker is ended, the next purge goes on with whoever is left.

export interface PurgeOptions {
  /** Milliseconds since the epoch. */
  now: number
  /** Lets others work before the next step. */
  pause: () => Promise<void>
  /** Told of runs that were about somebody who is erased, so that one at work is stopped. */
  onErased?: (runIds: readonly string[]) => Promise<void>
}

export interface Purged {
  people: number
  signals: number
  /** People who would have gone, and stay because of a legal hold. */
  heldBack: number
}

/** People erased in one transaction at most, linked ones together. */
const peopleAtATime = 10
/** A step that takes longer is made smaller the next time. */
const stepMs = 30
/** People for whom the texts of others are looked through once. */
const peopleInBatch = 1_000
const signalsAtATime = 50

/**
 * Erases whoever was last seen longer ago than people are kept: what the recruiter set, within what the jurisdictions of their roles ask at least
 * and allow at most; with everything known of them, and signals of the age that was set. Nobody on a role under a legal hold goes. The others wait
 * for a day first, noted as going, so that a wrong clock or a wrong number can still be put right. Linked
 * pages are one person, as old as the newest of them. Of their decisions a line stays in the log that says when and for which role it was
 * what, and of whom nothing. Decisions on people who are kept stay in the log, however old.
 */
export async function purgeOld(database: CandorDatabase, options: PurgeOptions): Promise<Purged> {
  const { keepPeopleMonths } = await readSettings(database)
  const { shortestTextMonths, held } = await readRetentionRules(database)
  const old =
    shortestTextMonths === null ? [] : await groupsSeenBefore(database, monthsAfter(options.now, -shortestTextMonths), options.pause)
  const { over, stay, heldBack } = await sortOut(database, old, options)
  await takeOutOfBin(database, stay.flat())
  const isDue = (group: readonly PersonRow[]) => group.every(({ goesAt }) => goesAt !== undefined && goesAt <= options.now)
  const due = over.filter(isDue)
  await putIntoBin(database, over.filter(group => !isDue(group)).flat(), options)
  let people = 0
  for (let at = 0; at < due.length; at += peopleInBatch) {
    people += await eraseGroups(database, due.slice(at, at + peopleInBatch), options)
  }
  const signals =
    keepPeopleMonths === null ? 0 : await dropSignals(database, monthsAfter(options.now, -keepPeopleMonths), held, options.pause)
  return { people, signals, heldBack }
}

/** Those whose time is over, and those who stay, of them how many because of a hold. */
async function sortOut(
  database: CandorDatabase,
  groups: readonly PersonRow[][],
  { now, pause }: Pick<PurgeOptions, "now" | "pause">
): Promise<{ over: PersonRow[][]; stay: PersonRow[][]; heldBack: number }> {
  const [over, stay]: PersonRow[][][] = [[], []]
  let heldBack = 0
  for (let at = 0; at < groups.length; at += 100) {
    const some = groups.slice(at, at + 100)
    const standing = await standingOf(database, some, now)
    some.forEach((group, n) => {
      const goes = standing[n] === "over"
      if (standing[n] === "held") heldBack++
      void (goes ? over : stay)!.push(group)
    })
    await pause()
  }
  return { over: over!, stay: stay!, heldBack }
}

/** Whether the time of each is over by now, and nothing holds them. Within a transaction over all tables, or none. */
async function standingOf(
  database: CandorDatabase,
  groups: readonly (readonly PersonRow[])[],
  now: number
): Promise<("over" | "held" | "stays")[]> {
  const rules = await readRetentionRules(database)
  const rolesOf = await rolesOfPeople(
    database,
    groups.flat().map(({ id }) => id)
  )
  return groups.map(group => {
    const roleIds = new Set(group.flatMap(({ id }) => [...(rolesOf.get(id) ?? [])]))
    const months = rules.textMonths(roleIds)
    const isOver = months !== null && group.every(({ lastSeenAt }) => lastSeenAt < monthsAfter(now, -months))
    return !isOver ? "stays" : rules.isHeld(roleIds) ? "held" : "over"
  })
}

/** Who was to go and stays after all: held since, or on a role that keeps people longer. */
async function takeOutOfBin({ people }: CandorDatabase, rows: readonly PersonRow[]): Promise<void> {
  const ids = rows.filter(({ goesAt }) => goesAt !== undefined).map(({ id }) => id)
  await people
    .where("id")
    .anyOf(ids)
    .modify(row => void delete row.goesAt)
}

/** So long somebody who is too old waits before they are erased, in milliseconds. */
export const binMs = 24 * 3_600_000

/** Notes when they go; who is noted already keeps their time, unless the clock was put back since. */
async function putIntoBin({ people }: CandorDatabase, rows: readonly PersonRow[], { now, pause }: PurgeOptions): Promise<void> {
  const goesAt = now + binMs
  const ids = rows.filter(row => row.goesAt === undefined || row.goesAt > goesAt).map(({ id }) => id)
  for (let at = 0; at < ids.length; at += 100) {
    await people
      .where("id")
      .anyOf(ids.slice(at, at + 100))
      .modify({ goesAt })
    await pause()
  }
}

/** People who are one person each, all of whose pages were last seen before; nobody is read more than once. */
async function groupsSeenBefore({ people }: CandorDatabase, before: number, pause: PurgeOptions["pause"]): Promise<PersonRow[][]> {
  const ids = await people.where("lastSeenAt").below(before).primaryKeys()
  const groups = new Map<string, PersonRow[]>()
  for (let at = 0; at < ids.length; at += 100) {
    const rows = (await people.bulkGet(ids.slice(at, at + 100))).filter(person => person !== undefined)
    const primaryIds = [...new Set(rows.map(({ id, sameAs }) => sameAs ?? id))].filter(id => !groups.has(id))
    const primaries = (await people.bulkGet(primaryIds)).filter(person => person !== undefined)
    const others = await people.where("sameAs").anyOf(primaryIds).toArray()
    for (const id of primaryIds) groups.set(id, [])
    for (const person of [...primaries, ...others]) groups.get(person.sameAs ?? person.id)?.push(person)
    await pause()
  }
  return [...groups.values()].filter(group => group.length > 0 && group.every(({ lastSeenAt }) => lastSeenAt < before))
}

async function eraseGroups(
  database: CandorDatabase,
  given: readonly PersonRow[][],
  { now, pause, onErased }: PurgeOptions
): Promise<number> {
  // A hold may have been set since they were found: of whoever is held nothing is struck out.
  const standing = await standingOf(database, given, now)
  const groups = given.filter((_, n) => standing[n] === "over")
  // First out of the texts, while it is known what to strike: whoever is ended in between begins with it again.
  await strikeOut(database, groups.flat(), { now, pause })
  await eraseEvents(database, groups.flat(), pause)
  const runsOf = await runsByPerson(database, groups.flat(), pause)
  let erased = 0
  let size = 2
  for (let at = 0; at < groups.length;) {
    const slice = groups.slice(at, at + size)
    const began = performance.now()
    const runs = await database.transaction("rw", database.tables, async () => {
      const seen = await Promise.all(slice.map(group => database.people.bulkGet(group.map(({ id }) => id))))
      const there = seen.map(group => group.filter(person => person !== undefined))
      const standing = await standingOf(database, there, now)
      // Somebody may have been seen again since, erased, or put under a hold.
      const ids = slice
        .filter((group, n) => there[n]?.length === group.length && standing[n] === "over")
        .flatMap(group => group.map(({ id }) => id))
      const ofThem = (kind: keyof RunsOf) => [...new Set(ids.flatMap(id => runsOf.get(id)?.[kind] ?? []))]
      const own = ofThem("own")
      await redactDecisions(database, ids)
      await forgetInLog(database, ids, { cause: "retention", at: now })
      await eraseRowsOf(database, ids, { own, lists: ofThem("lists") })
      erased += ids.length
      return own
    })
    at += slice.length
    // As many as fit into a step that nobody notices, on this machine and with what else it is doing now.
    const timeMs = performance.now() - began
    size = timeMs > stepMs ? Math.max(1, Math.floor(size / 2)) : Math.min(peopleAtATime, size + 1)
    if (runs.length > 0) await onErased?.(runs)
    await pause()
  }
  return erased
}

async function strikeOut(
  database: CandorDatabase,
  people: readonly PersonRow[],
  { now, pause }: Pick<PurgeOptions, "now" | "pause">
): Promise<void> {
  const names: string[] = []
  const addresses: string[] = []
  for (let at = 0; at < people.length; at += peopleAtATime) {
    const mentions = await mentionsOf(database, people.slice(at, at + peopleAtATime))
    names.push(...mentions.names)
    addresses.push(...mentions.addresses)
    await pause()
  }
  await strikeMentions(database, { names, addresses }, { now, pause })
}

async function runsByPerson(
  { runs }: CandorDatabase,
  people: readonly PersonRow[],
  pause: PurgeOptions["pause"]
): Promise<ReadonlyMap<string, RunsOf>> {
  const byPerson = new Map(people.map(({ id }): [string, RunsOf] => [id, { own: [], lists: [] }]))
  const ids = await runs.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += 100) {
    for (const run of await runs.bulkGet(ids.slice(at, at + 100))) {
      if (!run) continue
      for (const id of peopleOfRun(run)) byPerson.get(id)?.own.push(run.id)
      for (const id of peopleOfList(run)) byPerson.get(id)?.lists.push(run.id)
    }
    await pause()
  }
  return byPerson
}

/** One short transaction for all of the batch: preferences, replays and calibrations are few. */
async function eraseEvents(database: CandorDatabase, people: readonly PersonRow[], pause: PurgeOptions["pause"]): Promise<void> {
  const { preferences, replays, calibrations, steps, outgoing, runs } = database
  const ids = people.map(({ id }) => id)
  await database.transaction("rw", [preferences, replays, calibrations, steps], async () => eraseEventsOf(database, ids))
  await database.transaction("rw", [outgoing, runs], async () => dropOutgoingOfNoRun(database))
  await pause()
}

/** The log of decisions outlives whom they were about: without a person, a reason, or what was shown. Other signals go. */
async function redactDecisions({ signals }: CandorDatabase, ids: readonly string[]): Promise<void> {
  const rows = await signals.where("personId").anyOf(ids).toArray()
  const kept = rows.flatMap(({ id, kind, at, roleId, detail }): SignalRow[] => {
    if (kind !== "decision" || id === undefined) return []
    const { decision = null, previous = null } = detail
    return [{ id, kind, at, roleId, personId: null, qualificationId: null, detail: { decision, previous } }]
  })
  await signals.bulkDelete(rows.flatMap(({ id }) => (id === undefined ? [] : [id])))
  await signals.bulkAdd(kept)
}

async function dropSignals(
  database: CandorDatabase,
  before: number,
  held: ReadonlySet<string>,
  pause: PurgeOptions["pause"]
): Promise<number> {
  const { signals } = database
  let dropped = 0
  /** Those that are neither of a role under a hold nor of somebody on one. */
  const unheld = async (ids: readonly number[]): Promise<number[]> => {
    if (held.size === 0) return [...ids]
    const rows = (await signals.bulkGet([...ids])).filter(row => row !== undefined)
    const rolesOf = await rolesOfPeople(database, [...new Set(rows.flatMap(({ personId }) => personId ?? []))])
    const isHeld = ({ roleId, personId }: SignalRow) =>
      [roleId, ...(rolesOf.get(personId ?? "") ?? [])].some(id => id !== null && held.has(id))
    return rows.filter(row => !isHeld(row)).flatMap(({ id }) => id ?? [])
  }
  for (const kind of signalKinds) {
    if (kind === "decision") continue
    const old = (await signals.where("[kind+at]").between([kind, 0], [kind, before], true, false).primaryKeys()) as number[]
    for (let at = 0; at < old.length; at += signalsAtATime) {
      const ids = await unheld(old.slice(at, at + signalsAtATime))
      await signals.bulkDelete(ids)
      dropped += ids.length
      await pause()
    }
  }
  return dropped
}
