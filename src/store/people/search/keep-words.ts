import type { CandorDatabase } from "../../database"
import type { SearchPackRow, SearchWaitingRow } from "../../rows/list-rows"
import { packPeople, searchPackSize, unpackPeople } from "./search-pack"

// The words that people are found by. A record for each word would be hundreds to write for every page that is read; one for each person 20,000 to
// read for every search. So people are packed, some hundreds in a record, and those who were read last wait beside the packs until they are enough
// for one. Everybody stands in one place only: in a pack, or among those who wait.

/**
 * Keeps people's words in the place of those from before. Inside a transaction over searchPacks and searchWaiting. Writes: only the worker
 * calls it.
 */
export async function putSearchWords(database: CandorDatabase, people: readonly SearchWaitingRow[]): Promise<void> {
  await dropSearchWords(
    database,
    people.map(({ personId }) => personId)
  )
  await database.searchWaiting.bulkPut([...people])
  if ((await database.searchWaiting.count()) < searchPackSize) return
  const waiting = await database.searchWaiting.toArray()
  for (let at = 0; at + searchPackSize <= waiting.length; at += searchPackSize) {
    const packed = waiting.slice(at, at + searchPackSize)
    await database.searchPacks.add(packPeople(packed) as SearchPackRow)
    await database.searchWaiting.bulkDelete(packed.map(({ personId }) => personId))
  }
}

/**
 * Takes people's words out: a word that nobody else has is in no record any more. Inside a transaction over searchPacks and searchWaiting.
 * Writes: only the worker calls it.
 */
export async function dropSearchWords({ searchPacks, searchWaiting }: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const gone = new Set(personIds)
  await searchWaiting.bulkDelete([...personIds])
  const packs = await searchPacks.where("personIds").anyOf(personIds).distinct().primaryKeys()
  for (const pack of packs) {
    const row = await searchPacks.get(pack)
    if (!row) continue
    const left = unpackPeople(row).filter(({ personId }) => !gone.has(personId))
    if (left.length === 0) await searchPacks.delete(pack)
    else await searchPacks.put({ pack, ...packPeople(left) })
  }
}

/** Of which reading the words of people are, by their ids; absent where there are none. Read-only. */
export async function searchedCaptures({ searchPacks, searchWaiting }: CandorDatabase): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const { personId, captureId } of await searchWaiting.toArray()) known.set(personId, captureId)
  for (const pack of await searchPacks.toCollection().primaryKeys()) {
    const row = await searchPacks.get(pack)
    row?.personIds.forEach((personId, place) => known.set(personId, row.captureIds[place] ?? ""))
  }
  return known
}

/** The same for some people. Read-only. */
export async function searchedCapturesOf(
  { searchPacks, searchWaiting }: CandorDatabase,
  ids: readonly string[]
): Promise<Map<string, string>> {
  const waiting = (await searchWaiting.bulkGet([...ids])).filter(row => row !== undefined)
  const packs = await searchPacks.where("personIds").anyOf(ids).distinct().toArray()
  const packed = packs.flatMap(pack => pack.personIds.map((personId, at): [string, string] => [personId, pack.captureIds[at] ?? ""]))
  return new Map([...packed, ...waiting.map(({ personId, captureId }): [string, string] => [personId, captureId])])
}

/** How many people can be found by their words. Read-only. */
export async function countSearched({ searchPacks, searchWaiting }: CandorDatabase): Promise<number> {
  return (await searchWaiting.count()) + (await searchPacks.orderBy("personIds").count())
}
