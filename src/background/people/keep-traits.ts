import { rulesVersion } from "~evaluation/evaluate"
import { traitKey } from "~learning/traits/trait"
import { traitsOf } from "~learning/traits/traits-of"
import type { CandorDatabase } from "~store/database"
import { primaryIdOf, shownCaptureId } from "~store/people/person-links"
import type { PersonRow } from "~store/rows/rows"
import { dropTraits, putTraits, type TraitsToKeep } from "~store/people/trait-packs"

// What people are found again by, brought up to date after what they are shown by has changed: a reading, a link, an import, new rules.

/** People looked through at a time when everyone is. */
const sliceOfPeople = 200
/** Readings read at a time: each is some ten kilobytes, and takes about a millisecond to read traits from. */
const sliceOfReadings = 10

/**
 * Brings the traits of some people up to date; of those who are one with another, the traits of the one who stands for all are kept. Call it
 * after the change, outside its transaction: reading traits takes some milliseconds, which nobody should wait for.
 *
 * @param pause lets others work before it goes on
 */
export async function keepTraits(database: CandorDatabase, personIds: readonly string[], pause = nextTurn): Promise<void> {
  const all = [...new Set([...personIds, ...(await Promise.all(personIds.map(id => primaryIdOf(database, id))))])]
  for (let at = 0; at < all.length; at += sliceOfPeople) {
    const people = await database.people.bulkGet(all.slice(at, at + sliceOfPeople))
    await bringUpToDate(
      database,
      people.filter(person => person !== undefined),
      pause
    )
  }
}

/**
 * Looks through everyone, in slices, and brings up to date who is not: after an import, after new rules, or where the worker died in
 * between. Where it is ended too, the next one goes on, because it looks at what is there.
 *
 * @returns how many were brought up to date
 */
export async function rebuildTraits(database: CandorDatabase, pause = nextTurn): Promise<number> {
  let changed = 0
  let last = ""
  for (;;) {
    const people = await database.people.where("id").above(last).limit(sliceOfPeople).toArray()
    if (people.length === 0) return changed
    last = people.at(-1)?.id ?? ""
    changed += await bringUpToDate(database, people, pause)
    await pause()
  }
}

/** Whether everyone has traits, by the numbers alone: what a worker asks when it wakes up. */
export async function hasAllTraits({ people, personTraits }: CandorDatabase): Promise<boolean> {
  const [everyone, linked, known] = await Promise.all([people.count(), people.where("sameAs").above("").count(), personTraits.count()])
  return everyone - linked === known
}

async function bringUpToDate(database: CandorDatabase, people: readonly PersonRow[], pause: () => Promise<void>): Promise<number> {
  const { personTraits, traitPacks } = database
  const known = await personTraits.bulkGet(people.map(({ id }) => id))
  const linked = people.filter(({ sameAs }, at) => sameAs !== undefined && known[at] !== undefined)
  if (linked.length > 0) {
    const ids = linked.map(({ id }) => id)
    await database.transaction("rw", [personTraits, traitPacks], async () => dropTraits(database, ids))
  }
  const due = people.filter((person, at) => {
    const row = known[at]
    return person.sameAs === undefined && (row?.captureId !== shownCaptureId(person) || row.rules !== rulesVersion)
  })
  const read: TraitsToKeep[] = []
  for (let at = 0; at < due.length; at += sliceOfReadings) {
    const slice = due.slice(at, at + sliceOfReadings)
    const captures = await database.captures.bulkGet(slice.map(shownCaptureId))
    for (const [index, person] of slice.entries()) {
      const capture = captures[index]
      const keys = capture ? traitsOf(capture.reading.profile).map(traitKey) : []
      read.push({ personId: person.id, captureId: shownCaptureId(person), rules: rulesVersion, keys })
    }
    await pause()
  }
  if (read.length > 0) await putIfStillThere(database, read)
  return read.length + linked.length
}

/** Somebody may have been erased, linked or read anew meanwhile: then what was read of them is of no use. */
async function putIfStillThere(database: CandorDatabase, read: readonly TraitsToKeep[]): Promise<void> {
  const { people, personTraits, traitPacks } = database
  await database.transaction("rw", [people, personTraits, traitPacks], async () => {
    const now = await people.bulkGet(read.map(({ personId }) => personId))
    const kept = read.filter(({ captureId }, at) => {
      const person = now[at]
      return person !== undefined && person.sameAs === undefined && shownCaptureId(person) === captureId
    })
    await putTraits(database, kept)
  })
}

function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
