import { mergeReadings } from "~profile/merge-readings"
import { sentence, type Said } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import { endLearning } from "../trust/end-learning"
import { moveRows, takeRowsBack } from "./move-rows"
import { linkRowsOf, membersOf, primaryOf } from "./person-links"
import { pruneCaptures } from "../runs/prune"
import type { PersonLinkRow, PersonRow } from "../rows/rows"

// Writes: only the worker calls these.

/** Who has to be evaluated anew after a link was made or taken back, and for which roles. */
export interface AfterLink {
  personIds: string[]
  roleIds: string[]
  /** Runs about somebody who is now one with a person who objected: to be stopped. */
  stopRunIds: string[]
}

interface LinkWish {
  a: string
  b: string
  state: "linked" | "apart"
  at: number
  newId: () => string
}

/**
 * Writes the recruiter's word on two people. Linked, everyone in the group stands for by the one who was seen first, who gets the others'
 * rows and a reading of all pages together; apart, each gets back what was theirs. The links that go on standing are taken back and made
 * again in their order, so that each can be taken back on its own, whichever came first. All or nothing.
 *
 * @returns null where one of the two is not stored
 */
export async function setLink(database: CandorDatabase, wish: LinkWish): Promise<AfterLink | null> {
  // An async function of its own: a plain one that hands a promise on loses the transaction before the end.
  return database.transaction("rw", database.tables, async () => writeLink(database, wish))
}

async function writeLink(database: CandorDatabase, { a, b, state, at, newId }: LinkWish): Promise<AfterLink | null> {
  const [ofA, ofB] = [await membersOf(database, a), await membersOf(database, b)]
  if (ofA.length === 0 || ofB.length === 0 || a === b) return null
  const ids = [...new Set([...ofA, ...ofB].map(({ id }) => id))]
  const [first, second] = a < b ? [a, b] : [b, a]
  const before = await database.personLinks.get([first, second])
  const standing = (await linkRowsOf(database, ids)).filter(row => row.state === "linked")
  for (const row of [...standing].sort(newestFirst)) if (row.moved) await takeRowsBack(database, row.moved)
  const roleIds = await standAlone(database, ids)

  const reason = before?.reason ?? sentence("linkYouSaid")
  const others = standing.filter(row => row.a !== first || row.b !== second)
  const mine: PersonLinkRow = { a: first, b: second, state, reason, at }
  for (const { moved: _moved, ...row } of [mine, ...others]) await database.personLinks.put(row)
  const made = state === "linked" ? [...others, mine] : others
  for (const row of made.sort((x, y) => -newestFirst(x, y))) await join(database, row)
  const primaries = new Set<string>()
  for (const id of ids) primaries.add((await primaryOf(database, id))?.id ?? id)
  const objected: string[] = []
  for (const id of primaries) objected.push(...(await carryWishes(database, id)))
  for (const id of primaries) await refreshMerged(database, id, newId(), at)
  for (const id of ids) await pruneCaptures(database, id)
  return { personIds: [...primaries], roleIds, stopRunIds: await endLearning(database, objected) }
}

/**
 * What one of a group asked for holds for all of it: that nobody judges them, and that nobody contacts them. It stays with each where the link is
 * taken back. @returns who is under an objection that they were not under before
 */
async function carryWishes(database: CandorDatabase, primaryId: string): Promise<string[]> {
  const members = await membersOf(database, primaryId)
  const objectedAt = members.find(person => person.objectedAt !== undefined)?.objectedAt
  const doNotContact = members.find(person => person.doNotContact !== undefined)?.doNotContact
  if (objectedAt === undefined && doNotContact === undefined) return []
  const wishes = { ...(objectedAt === undefined ? {} : { objectedAt }), ...(doNotContact === undefined ? {} : { doNotContact }) }
  await database.people.bulkPut(members.map(person => ({ ...wishes, ...person })))
  return objectedAt === undefined ? [] : members.filter(person => person.objectedAt === undefined).map(({ id }) => id)
}

const newestFirst = (x: PersonLinkRow, y: PersonLinkRow) => y.at - x.at || (x.a + x.b < y.a + y.b ? 1 : -1)

/** Everyone for themselves. Verdicts of roles that are evaluated again go; those of a closed role stay. @returns the roles they were for */
async function standAlone(database: CandorDatabase, ids: readonly string[]): Promise<string[]> {
  const { people, evaluations, roles } = database
  const open = new Set(await roles.where("status").equals("approved").primaryKeys())
  const evaluated = (await evaluations.where("personId").anyOf(ids).toArray()).filter(({ roleId }) => open.has(roleId))
  await evaluations.bulkDelete(evaluated.map(({ roleId, personId }): [string, string] => [roleId, personId]))
  for (const person of await people.where("id").anyOf(ids).toArray()) {
    const { sameAs: _sameAs, mergedId: _mergedId, ...alone } = person
    await people.put(alone)
  }
  return [...new Set(evaluated.map(({ roleId }) => roleId))]
}

async function join(database: CandorDatabase, row: PersonLinkRow): Promise<void> {
  const [one, other] = [await primaryOf(database, row.a), await primaryOf(database, row.b)]
  if (!one || !other || one.id === other.id) return
  const isFirst = one.firstSeenAt < other.firstSeenAt || (one.firstSeenAt === other.firstSeenAt && one.id < other.id)
  const [to, from] = isFirst ? [one, other] : [other, one]
  const moved = await moveRows(database, from.id, to.id)
  for (const member of await membersOf(database, from.id)) await database.people.put({ ...member, sameAs: to.id })
  const { moved: _moved, ...rest } = row
  await database.personLinks.put({ ...rest, moved })
}

/**
 * Puts the readings of all linked pages together into one, on which the person is evaluated: the first page's words stand before the
 * others'. Where the person stands alone nothing is written. The reading before is deleted by pruning once nothing refers to it. Inside a
 * transaction over people and captures.
 */
export async function refreshMerged(database: CandorDatabase, primaryId: string, captureId: string, at: number): Promise<void> {
  const [primary, ...others] = await membersOf(database, primaryId)
  if (!primary || others.length === 0) return
  const readings = await Promise.all([...others, primary].map(({ captureId: id }) => database.captures.get(id)))
  const merged = readings
    .map(capture => capture?.reading)
    .filter(reading => reading !== undefined)
    .reduce((before, reading) => mergeReadings(before, reading))
  await database.captures.put({ id: captureId, personId: primary.id, at, url: primary.url, reading: merged })
  await database.people.put({ ...primary, mergedId: captureId, lastSeenAt: lastSeen([primary, ...others]) })
}

function lastSeen(people: readonly PersonRow[]): number {
  return Math.max(...people.map(({ lastSeenAt }) => lastSeenAt))
}

/** Notes that two people may be one, unless that was said before: offered once, whatever the answer was. @returns whether it is new */
export async function offerLink(database: CandorDatabase, a: string, b: string, reason: Said, at: number): Promise<boolean> {
  const [first, second] = a < b ? [a, b] : [b, a]
  if (first === second || (await database.personLinks.get([first, second]))) return false
  await database.personLinks.add({ a: first, b: second, state: "offered", reason, at })
  return true
}
