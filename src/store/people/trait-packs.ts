import { hashText } from "~profile/hash-text"
import type { CandorDatabase } from "../database"
import type { PersonTraitsRow, TraitPackRow } from "../rows/learning-rows"

// The index by which people already seen are found for another role. One record a person would be 20,000 records to read, or one for each
// trait thousands of them to write; so 500 people are packed into one, with a number for each trait instead of its name.

/** People in one pack: about 100 kB with forty traits each. */
export const packSize = 500

/** A trait's key as a number. Two keys may share one: what is found by it is held against the role itself afterwards. */
export const termOf = hashText

export type TraitsToKeep = Pick<PersonTraitsRow, "personId" | "captureId" | "rules" | "keys">

/** Keeps people's traits in the place of those from before. Writes: only the worker calls it. */
export async function putTraits(database: CandorDatabase, people: readonly TraitsToKeep[]): Promise<void> {
  const { personTraits, traitPacks } = database
  await database.transaction("rw", [personTraits, traitPacks], async () => {
    const before = await personTraits.bulkGet(people.map(({ personId }) => personId))
    let next = ((await personTraits.orderBy("slot").last())?.slot ?? -1) + 1
    const rows = people.map((person, at): PersonTraitsRow => ({ ...person, keys: [...person.keys], slot: before[at]?.slot ?? next++ }))
    await personTraits.bulkPut(rows)
    await writePacks(database, new Map(rows.map(({ slot, keys }) => [slot, keys.map(termOf)])))
  })
}

/** Takes people out of the index. Inside a transaction over personTraits and traitPacks. Writes: only the worker calls it. */
export async function dropTraits(database: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const rows = (await database.personTraits.bulkGet([...personIds])).filter(row => row !== undefined)
  if (rows.length === 0) return
  await database.personTraits.bulkDelete(rows.map(({ personId }) => personId))
  await writePacks(database, new Map(rows.map(({ slot }) => [slot, []])))
}

/** A role's wishes of one kind: any of the traits fulfils it, and counts `weight`. */
export interface Wish {
  terms: readonly number[]
  weight: number
}

/** Sums are told apart to this part of a weight. */
const fine = 64
/** More places than there are people, so that a sum and a place fit into one number that sorts as both. */
const places = 2 ** 24

/** The places of all people who fulfil something, best first, by the sum of the weights. Read-only. */
export async function bestSlots({ traitPacks }: CandorDatabase, wishes: readonly Wish[]): Promise<number[]> {
  const byTerm = new Map<number, number[]>()
  // Most terms are nobody's wish: a look at 16 of their bits spares the question to the map.
  const isAsked = new Uint8Array(1 << 16)
  wishes.forEach(({ terms }, wish) => {
    for (const term of new Set(terms)) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), wish])
      isAsked[term & 0xffff] = 1
    }
  })
  const weights = Float64Array.from(wishes, ({ weight }) => weight)
  const packs = await traitPacks.toArray()
  const found = new Float64Array(packs.reduce((sum, { starts }) => sum + starts.length, 0))
  let count = 0
  const seenAt = new Int32Array(wishes.length).fill(-1)
  for (const { pack, starts, terms } of packs) {
    for (let place = 0; place + 1 < starts.length; place++) {
      const slot = pack * packSize + place
      const end = starts[place + 1] as number
      let sum = 0
      for (let at = starts[place] as number; at < end; at++) {
        const term = terms[at] as number
        if (isAsked[term & 0xffff] === 0) continue
        for (const wish of byTerm.get(term) ?? []) {
          if (seenAt[wish] === slot) continue
          seenAt[wish] = slot
          sum += weights[wish] as number
        }
      }
      if (sum > 0) found[count++] = Math.round(sum * fine) * places - slot
    }
  }
  const sorted = found.subarray(0, count).sort()
  return Array.from(sorted, (_, at) => {
    const left = (sorted[count - 1 - at] as number) % places
    return left === 0 ? 0 : places - left
  })
}

async function writePacks({ traitPacks }: CandorDatabase, termsBySlot: ReadonlyMap<number, readonly number[]>): Promise<void> {
  const byPack = new Map<number, [place: number, terms: readonly number[]][]>()
  for (const [slot, terms] of termsBySlot) {
    const pack = Math.floor(slot / packSize)
    byPack.set(pack, [...(byPack.get(pack) ?? []), [slot % packSize, terms]])
  }
  const packs = await traitPacks.bulkGet([...byPack.keys()])
  await traitPacks.bulkPut([...byPack].map(([pack, changes], at) => packed(pack, packs[at], changes)))
}

function packed(
  pack: number,
  before: TraitPackRow | undefined,
  changes: readonly [place: number, terms: readonly number[]][]
): TraitPackRow {
  const places: ArrayLike<number>[] = []
  if (before) {
    for (let place = 0; place + 1 < before.starts.length; place++) {
      places.push(before.terms.subarray(before.starts[place], before.starts[place + 1]))
    }
  }
  for (const [place, terms] of changes) {
    while (places.length <= place) places.push([])
    places[place] = terms
  }
  const starts = new Uint32Array(places.length + 1)
  places.forEach((terms, place) => (starts[place + 1] = (starts[place] as number) + terms.length))
  const terms = new Uint32Array(starts[places.length] as number)
  places.forEach((own, place) => terms.set(own, starts[place]))
  return { pack, starts, terms }
}
