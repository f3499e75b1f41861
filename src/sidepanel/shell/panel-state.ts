import { createContext, createElement, useContext, useMemo, useState } from "react"
import type { ReactNode } from "react"

export type PanelTab = "chat" | "candidate" | "people" | "library"

/** What the panel's tabs share: which of them is in front, and whose card was asked for. */
export interface PanelState {
  tab: PanelTab
  setTab: (tab: PanelTab) => void
  /** The person whose card was asked for; null while the card goes with the page beside the panel. */
  personId: string | null
  /** Shows a person's card in the Candidate tab and brings that tab to the front; null lets the card go with the page again. */
  showPerson: (personId: string | null) => void
}

const PanelContext = createContext<PanelState | null>(null)

export function PanelStateProvider({ start = "chat", children }: { start?: PanelTab; children: ReactNode }) {
  const [tab, setTab] = useState<PanelTab>(start)
  const [personId, setPersonId] = useState<string | null>(null)
  const state = useMemo<PanelState>(
    () => ({
      tab,
      setTab,
      personId,
      showPerson: id => {
        setPersonId(id)
        if (id !== null) setTab("candidate")
      }
    }),
    [tab, personId]
  )
  return createElement(PanelContext.Provider, { value: state }, children)
}

/** @throws Error outside of the panel's frame */
export function usePanelState(): PanelState {
  const state = useContext(PanelContext)
  if (!state) throw new Error("usePanelState needs a PanelStateProvider around it")
  return state
}
