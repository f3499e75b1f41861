import type { CandorDatabase } from "../database"
import { shownCaptureId } from "./person-links"
import type { ReadingRow, PersonRow } from "../rows/rows"
import { bestSlots, type Wish } from "./trait-packs"
import { ofRole } from "../of-role"

/** Readings are heavy and evaluated one by one: more people would be waited for, and five are shown. */
const mostRead = 120

/** Of them, those that are last seen, whatever their traits: the index may be empty, and a near miss may share no trait at all. */
const lastSeen = 40

export interface PersonToShow {
  person: PersonRow
  capture: ReadingRow
  /** Keys of traits (learning/trait.ts); none where the person is not indexed yet. */
  traits: string[]
}

const isFree = ({ sameAs, doNotContact, objectedAt }: PersonRow) =>
  sameAs === undefined && doNotContact === undefined && objectedAt === undefined

/**
 * People already seen who could be shown blind for a role: those who share most traits with what it asks for, and those last seen. Never
 * somebody who was decided on for it, is not to be contacted, objected, or stands with another person. Read-only.
 *
 * @param wishes what the role asks for, as traits (rediscover.ts)
 */
export async function peopleToShow(database: CandorDatabase, roleId: string, wishes: readonly Wish[]): Promise<PersonToShow[]> {
  const { people, captures, decisions, personTraits, traitPacks } = database
  return database.transaction("r", [people, captures, decisions, personTraits, traitPacks], async () => {
    const [decided, slots, recent] = await Promise.all([
      ofRole(decisions, roleId).primaryKeys(),
      bestSlots(database, wishes),
      people.orderBy("lastSeenAt").reverse().limit(mostRead).toArray()
    ])
    const isDecided = new Set(decided.map(([, personId]) => personId))
    const best = slots.slice(0, mostRead)
    const indexed = await personTraits.where("slot").anyOf(best).toArray()
    const alike = indexed.sort((a, b) => best.indexOf(a.slot) - best.indexOf(b.slot))
    const found = (await people.bulkGet(alike.map(({ personId }) => personId))).filter(person => person !== undefined) as PersonRow[]
    const mayBeShown = (person: PersonRow) => isFree(person) && !isDecided.has(person.id)
    const candidates = [
      ...new Map(
        [...recent.filter(mayBeShown).slice(0, lastSeen), ...found, ...recent].filter(mayBeShown).map(one => [one.id, one])
      ).values()
    ].slice(0, mostRead)
    const read = await captures.bulkGet(candidates.map(shownCaptureId))
    const traits = await personTraits.bulkGet(candidates.map(({ id }) => id))
    return candidates.flatMap((person, at) => {
      const capture = read[at]
      return capture ? [{ person, capture, traits: traits[at]?.keys ?? [] }] : []
    })
  })
}

/** How many people could be shown for a role, counted up to what is needed. Read-only: safe in a live query. */
export async function countToShow(database: CandorDatabase, roleId: string, needed: number): Promise<number> {
  const { people, decisions } = database
  return database.transaction("r", [people, decisions], async () => {
    const decided = new Set((await ofRole(decisions, roleId).primaryKeys()).map(([, personId]) => personId))
    return people
      .toCollection()
      .filter(person => isFree(person) && !decided.has(person.id))
      .limit(needed)
      .count()
  })
}

/** The calibration of a role that is shown: the newest. Null while none was started. Read-only. */
export async function calibrationOf(database: CandorDatabase, roleId: string) {
  const rows = await database.calibrations.where("roleId").equals(roleId).toArray()
  return rows.sort((a, b) => b.at - a.at)[0] ?? null
}
