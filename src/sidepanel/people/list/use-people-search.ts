import { useDeferredValue, useMemo, useState } from "react"
import { foldMarks } from "~profile/fold-text"
import { searchWordsOf } from "~profile/search-words"
import { database } from "~store/database"
import { WordFinder } from "~store/people/search/word-finder"
import type { PersonRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { siteName } from "~ui/words/site-name"
import type { PeopleRow } from "./people-model"

export interface PeopleSearch {
  /** Null while nothing is searched for, or before the first answer. */
  found: ReadonlySet<string> | null
  /** For each word that was searched for, the words that it stood for. */
  terms: readonly ReadonlySet<string>[]
  /** People of whom only the name and headline could be looked through: their profiles are not read into the search yet. */
  unread: number
  /** Something is searched for, and not answered yet. */
  isSearching: boolean
}

const nothing: PeopleSearch = { found: null, terms: [], unread: 0, isSearching: false }

/** Finds people by everything that their profiles say. Nothing is read before somebody searches; what was read is kept while they do. */
export function usePeopleSearch(rows: readonly PeopleRow[], words: string): PeopleSearch {
  // Typing goes on while thousands of people are looked through.
  const wanted = useDeferredValue(words)
  const isAsked = wanted.trim() !== ""
  const [finder] = useState(() => new WordFinder())
  const packs = useLive(async () => (isAsked ? database().searchPacks.toArray() : undefined), [isAsked])
  const waiting = useLive(async () => (isAsked ? database().searchWaiting.toArray() : undefined), [isAsked])
  const ready = useMemo(() => {
    if (!packs || !waiting) return null
    finder.setPacks(packs)
    const known = new Set([...packs.flatMap(pack => pack.personIds), ...waiting.map(({ personId }) => personId)])
    const unread = rows.flatMap(({ person, others }) => [person, ...others]).filter(({ id }) => !known.has(id))
    finder.setWaiting([...waiting, ...unread.map(wordsOfRow)])
    return { unread: unread.length }
  }, [finder, packs, waiting, rows])
  const names = useMemo(() => (isAsked ? rows.map(foldedNames) : []), [rows, isAsked])
  return useMemo(() => {
    if (!isAsked) return nothing
    if (ready === null) return { ...nothing, isSearching: true }
    const byWords = finder.find(wanted)
    const found = new Set(byWords?.personIds)
    // A part of a name is what one remembers of somebody.
    const asked = foldMarks(wanted).split(/\s+/).filter(Boolean)
    for (const { id, text } of names) if (asked.every(word => text.includes(word))) found.add(id)
    return { found, terms: byWords?.terms ?? [], unread: ready.unread, isSearching: false }
  }, [finder, ready, names, wanted, isAsked])
}

/** Until a profile is read into the search, what the row itself says. */
const wordsOfRow = ({ id, captureId, name, headline, location, work }: PersonRow) => ({
  personId: id,
  captureId,
  words: [...searchWordsOf([name, headline, location, work?.title, work?.company].filter(text => typeof text === "string"))].join("\n")
})

const foldedNames = ({ person, others }: PeopleRow) => ({
  id: person.id,
  text: foldMarks([person, ...others].flatMap(({ name, site }) => [name, site, siteName(site)]).join(" "))
})
