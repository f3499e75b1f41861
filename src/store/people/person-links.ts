import type { CandorDatabase } from "../database"
import type { PersonLinkRow, PersonRow } from "../rows/rows"

// Read-only: safe in live queries of the panel.

/** Who stands for a person: the one they were linked to, or they themselves. Undefined where the person is not stored. */
export async function primaryOf(database: CandorDatabase, personId: string): Promise<PersonRow | undefined> {
  const person = await database.people.get(personId)
  return person?.sameAs === undefined ? person : ((await database.people.get(person.sameAs)) ?? person)
}

/** The same, by id: an id that nobody has stays as it is. */
export async function primaryIdOf(database: CandorDatabase, personId: string): Promise<string> {
  return (await primaryOf(database, personId))?.id ?? personId
}

/** Everyone who is one person with this one, the one who stands for all first; nobody where the person is not stored. */
export async function membersOf(database: CandorDatabase, personId: string): Promise<PersonRow[]> {
  const primary = await primaryOf(database, personId)
  return primary ? [primary, ...(await database.people.where("sameAs").equals(primary.id).toArray())] : []
}

/** The reading that a person is shown and evaluated by: of all linked pages together, else the newest one. */
export function shownCaptureId(person: PersonRow): string {
  return person.mergedId ?? person.captureId
}

/** A link that is offered or stands, with the person at its other end. */
export interface LinkOfPerson {
  link: PersonLinkRow
  other: PersonRow
}

/**
 * What is said of who else a person may be: links offered and not answered yet, and those that the recruiter made; newest first. Links
 * that were answered with "apart" are left out. Where the person is linked, this speaks of all of them.
 */
export async function linksOf(database: CandorDatabase, personId: string): Promise<LinkOfPerson[]> {
  const { people, personLinks } = database
  return database.transaction("r", [people, personLinks], async () => {
    const ids = (await membersOf(database, personId)).map(({ id }) => id)
    const rows = (await linkRowsOf(database, ids)).filter(({ state }) => state !== "apart")
    const found = await people.bulkGet(rows.map(({ a, b }) => (a === personId || (b !== personId && ids.includes(a)) ? b : a)))
    return rows
      .flatMap((link, at) => {
        const other = found[at]
        const isAnswered = link.state === "offered" && ids.includes(link.a) && ids.includes(link.b)
        return other && !isAnswered ? [{ link, other }] : []
      })
      .sort((x, y) => y.link.at - x.link.at)
  })
}

/** Every link that one of these people is at an end of, each once. */
export async function linkRowsOf({ personLinks }: CandorDatabase, ids: readonly string[]): Promise<PersonLinkRow[]> {
  const rows = [...(await personLinks.where("a").anyOf(ids).toArray()), ...(await personLinks.where("b").anyOf(ids).toArray())]
  return [...new Map(rows.map(row => [JSON.stringify([row.a, row.b]), row])).values()]
}
