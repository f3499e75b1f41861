import type { ReactNode } from "react"
import { createContext, useContext, useState } from "react"

// Two contexts: what puts a text into the field (a dropped file) is not drawn anew with every letter that is typed.
const DraftText = createContext("")
const SetDraft = createContext<(text: string) => void>(() => undefined)

/** What stands in the line's field and was not sent. It lives as long as the panel: a look at another place loses nothing. */
export function LineDraft({ children }: { children: ReactNode }) {
  const [text, setText] = useState("")
  return (
    <SetDraft.Provider value={setText}>
      <DraftText.Provider value={text}>{children}</DraftText.Provider>
    </SetDraft.Provider>
  )
}

export function useDraft(): string {
  return useContext(DraftText)
}

export function useSetDraft(): (text: string) => void {
  return useContext(SetDraft)
}
