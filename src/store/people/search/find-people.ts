import { foldMarks } from "~profile/fold-text"
import { searchWordsOf } from "~profile/search-words"
import type { SearchPackRow, SearchWaitingRow } from "../../rows/list-rows"
import type { PersonRow } from "../../rows/rows"
import { WordFinder } from "./word-finder"

/** One search over everything that profiles say and over names, wherever it is asked: in the list, or in the line. */
export class PeopleFinder {
  readonly #words = new WordFinder()

  /** @returns of how many people only what their row says can be looked through: their profiles are not read into the search yet */
  read(packs: readonly SearchPackRow[], waiting: readonly SearchWaitingRow[], people: Iterable<PersonRow>): number {
    this.#words.setPacks(packs)
    const known = new Set([...packs.flatMap(pack => pack.personIds), ...waiting.map(({ personId }) => personId)])
    const unread = [...people].filter(({ id }) => !known.has(id))
    this.#words.setWaiting([...waiting, ...unread.map(wordsOfRow)])
    return unread.length
  }

  /** @param names what each person is called, folded: a part of a name is what one remembers of somebody */
  find(
    wanted: string,
    names: readonly { id: string; text: string }[]
  ): { found: ReadonlySet<string>; terms: readonly ReadonlySet<string>[] } {
    const byWords = this.#words.find(wanted)
    const found = new Set(byWords?.personIds)
    const asked = foldMarks(wanted).split(/\s+/).filter(Boolean)
    for (const { id, text } of names) if (asked.every(word => text.includes(word))) found.add(id)
    return { found, terms: byWords?.terms ?? [] }
  }
}

/** Until a profile is read into the search, what the row itself says. */
const wordsOfRow = ({ id, captureId, name, headline, location, work }: PersonRow) => ({
  personId: id,
  captureId,
  words: [...searchWordsOf([name, headline, location, work?.title, work?.company].filter(text => typeof text === "string"))].join("\n")
})
