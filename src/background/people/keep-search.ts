import { profileTexts } from "~profile/profile-texts"
import { searchWordsOf } from "~profile/search-words"
import type { CandorDatabase } from "~store/database"
import { countSearched, putSearchWords, searchedCaptures, searchedCapturesOf } from "~store/people/search/keep-words"
import type { PersonRow } from "~store/rows/rows"

// What people are found by when somebody searches, brought up to date after they were read, imported or erased.

/** Readings read at a time: each is some ten kilobytes, and takes a fraction of a millisecond to take apart. */
const slice = 20

/** Brings the words of some people up to date. Call it after the change, outside its transaction. @param pause lets others work in between */
export async function keepSearch(database: CandorDatabase, personIds: readonly string[], pause = nextTurn): Promise<void> {
  const ids = [...new Set(personIds)]
  for (let at = 0; at < ids.length; at += slice) {
    const people = await database.people.bulkGet(ids.slice(at, at + slice))
    await readWords(
      database,
      people.filter(person => person !== undefined)
    )
    await pause()
  }
}

/**
 * Looks through everyone and reads the words of those who have none, or those of an older reading: after an import, or where a worker died in
 * between. Where it is ended too, the next one goes on.
 *
 * @returns how many were read
 */
export async function rebuildSearch(database: CandorDatabase, pause = nextTurn): Promise<number> {
  const known = await searchedCaptures(database)
  const due: string[] = []
  await database.people.each(({ id, captureId }) => void (known.get(id) === captureId || due.push(id)))
  await keepSearch(database, due, pause)
  return due.length
}

/** Whether everyone can be found, by the numbers alone: what a worker asks when it wakes up. */
export async function hasWholeSearch(database: CandorDatabase): Promise<boolean> {
  return (await database.people.count()) === (await countSearched(database))
}

async function readWords(database: CandorDatabase, asked: readonly PersonRow[]): Promise<void> {
  const { people, captures, searchPacks, searchWaiting } = database
  const known = await searchedCapturesOf(
    database,
    asked.map(({ id }) => id)
  )
  const read = asked.filter(({ id, captureId }) => known.get(id) !== captureId)
  if (read.length === 0) return
  const readings = await captures.bulkGet(read.map(({ captureId }) => captureId))
  const rows = read.map(({ id, captureId }, at) => {
    const reading = readings[at]?.reading
    return { personId: id, captureId, words: reading ? [...searchWordsOf(profileTexts(reading.profile))].join("\n") : "" }
  })
  await database.transaction("rw", [people, searchPacks, searchWaiting], async () => {
    // Somebody may have been erased or read anew meanwhile.
    const now = await people.bulkGet(rows.map(({ personId }) => personId))
    await putSearchWords(
      database,
      rows.filter(({ captureId }, at) => now[at]?.captureId === captureId)
    )
  })
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
