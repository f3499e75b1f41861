import { useEffect, useRef, useState } from "react"
import { foundSentence, type FoundSentence } from "~profile/found-sentence"
import { database } from "~store/database"
import type { PeopleRow } from "./people-model"

/** The sentences by which people were found, for those who are in view; null where only their name was. */
export type FoundSentences = ReadonlyMap<string, FoundSentence | null>

const none: FoundSentences = new Map()

/** Reads, for the people in view, the sentence that says what was searched for. @param terms empty while nothing is searched for */
export function useFoundSentences(inView: readonly PeopleRow[], terms: readonly ReadonlySet<string>[]): FoundSentences {
  const [known, setKnown] = useState<{ terms: typeof terms; sentences: FoundSentences }>({ terms, sentences: none })
  const latest = useRef(known)
  latest.current = known
  const key = terms.length === 0 ? "" : inView.map(({ person }) => person.id).join("\n")
  useEffect(() => {
    if (terms.length === 0) return
    let isCurrent = true
    const before = latest.current.terms === terms ? latest.current.sentences : none
    const due = inView.filter(({ person }) => !before.has(person.id))
    if (due.length === 0) return
    void readSentences(due, terms).then(read => {
      if (isCurrent) setKnown({ terms, sentences: new Map([...before, ...read]) })
    })
    return () => {
      isCurrent = false
    }
    // `key` says who is in view; the list itself is another at every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, terms])
  return known.terms === terms ? known.sentences : none
}

async function readSentences(rows: readonly PeopleRow[], terms: readonly ReadonlySet<string>[]): Promise<[string, FoundSentence | null][]> {
  const pages = rows.flatMap(({ person, others }) => [person, ...others].map(({ captureId }) => ({ id: person.id, captureId })))
  const captures = await database().captures.bulkGet(pages.map(({ captureId }) => captureId))
  const found = new Map<string, FoundSentence | null>(rows.map(({ person }) => [person.id, null]))
  pages.forEach(({ id }, at) => {
    const reading = captures[at]?.reading
    if (reading && !found.get(id)) found.set(id, foundSentence(reading.profile, terms))
  })
  return [...found]
}
