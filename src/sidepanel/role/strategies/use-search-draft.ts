import { useEffect, useRef, useState } from "react"
import type { Search } from "~role/strategy"

export interface SearchDraft {
  /** What stands in the field: what is being written, else what is stored. */
  text: string
  write: (text: string) => void
  /** Keeps what was written if it differs from what is stored; an emptied field goes back to what is stored. */
  save: () => void
}

/**
 * The text of one search while it is written. It is kept on leaving the field, before it is used, and when the card goes away; it stays in
 * the field until the store says the same, so that nothing flickers back in between.
 */
export function useSearchDraft(search: Search | undefined, onSave: (text: string) => void): SearchDraft {
  const [draft, setDraft] = useState<{ place: string; text: string } | null>(null)
  const stored = search?.text ?? ""
  const written = draft !== null && draft.place === search?.place ? draft.text : null
  useEffect(() => {
    if (written !== null && written.trim() === stored.trim()) setDraft(null)
  }, [stored, written])

  const saved = useRef<string | null>(null)
  const save = () => {
    const text = written?.trim() ?? ""
    if (written !== null && text === "") setDraft(null)
    if (text === "" || text === stored.trim() || text === saved.current) return
    saved.current = text
    onSave(text)
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => () => latest.current(), [])

  const place = search?.place
  return {
    text: written ?? stored,
    write: text => {
      saved.current = null
      if (place !== undefined) setDraft({ place, text })
    },
    save
  }
}
