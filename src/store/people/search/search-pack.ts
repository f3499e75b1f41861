import type { SearchPackRow, SearchWaitingRow } from "../../rows/list-rows"

/** People in one pack: some 200 kB, which are read and written in a few milliseconds. */
export const searchPackSize = 500

/** Writes people and their words as one record: each word once, in order, with the places of the people who have it. */
export function packPeople(people: readonly SearchWaitingRow[]): Omit<SearchPackRow, "pack"> {
  const placesOf = new Map<string, number[]>()
  people.forEach(({ words }, place) => {
    for (const word of wordsOf(words)) {
      const places = placesOf.get(word)
      if (places) places.push(place)
      else placesOf.set(word, [place])
    }
  })
  const terms = [...placesOf.keys()].sort()
  const starts = new Uint32Array(terms.length + 1)
  terms.forEach((term, at) => (starts[at + 1] = (starts[at] ?? 0) + (placesOf.get(term)?.length ?? 0)))
  const places = new Uint16Array(starts[terms.length] ?? 0)
  terms.forEach((term, at) => places.set(placesOf.get(term) ?? [], starts[at]))
  return {
    personIds: people.map(({ personId }) => personId),
    captureIds: people.map(({ captureId }) => captureId),
    terms: terms.join("\n"),
    starts,
    places
  }
}

/** The people of a pack with their words, as they were put into it. */
export function unpackPeople({ personIds, captureIds, terms, starts, places }: SearchPackRow): SearchWaitingRow[] {
  const words: string[][] = personIds.map(() => [])
  wordsOf(terms).forEach((term, at) => {
    for (let next = starts[at] ?? 0; next < (starts[at + 1] ?? 0); next++) words[places[next] ?? 0]?.push(term)
  })
  return personIds.map((personId, place) => ({ personId, captureId: captureIds[place] ?? "", words: (words[place] ?? []).join("\n") }))
}

function wordsOf(words: string): string[] {
  return words === "" ? [] : words.split("\n")
}
