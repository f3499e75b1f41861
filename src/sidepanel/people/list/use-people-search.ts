import { useDeferredValue, useMemo, useState } from "react"
import { foldMarks } from "~profile/fold-text"
import { database } from "~store/database"
import { PeopleFinder } from "~store/people/search/find-people"
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
  const [finder] = useState(() => new PeopleFinder())
  const packs = useLive(async () => (isAsked ? database().searchPacks.toArray() : undefined), [isAsked])
  const waiting = useLive(async () => (isAsked ? database().searchWaiting.toArray() : undefined), [isAsked])
  const ready = useMemo(() => {
    if (!packs || !waiting) return null
    const people = rows.flatMap(({ person, others }) => [person, ...others])
    return { unread: finder.read(packs, waiting, people) }
  }, [finder, packs, waiting, rows])
  const names = useMemo(() => (isAsked ? rows.map(foldedNames) : []), [rows, isAsked])
  return useMemo(() => {
    if (!isAsked) return nothing
    if (ready === null) return { ...nothing, isSearching: true }
    return { ...finder.find(wanted, names), unread: ready.unread, isSearching: false }
  }, [finder, ready, names, wanted, isAsked])
}

const foldedNames = ({ person, others }: PeopleRow) => ({
  id: person.id,
  text: foldMarks([person, ...others].flatMap(({ name, site }) => [name, site, siteName(site)]).join(" "))
})
