import { createContext, createElement, useCallback, useContext, useMemo, useState } from "react"
import type { ReactNode } from "react"
import type { TabId } from "./tabs"

/** What the panel's tabs share: which of them is in front, and whose card was asked for. */
export interface PanelState {
  tab: TabId
  setTab: (tab: TabId) => void
  /** The person whose card was asked for; null while the card goes with the page beside the panel. */
  personId: string | null
  /** Shows a person's card in the Candidate tab and brings that tab to the front; null lets the card go with the page again. */
  showPerson: (personId: string | null) => void
  /** The run that is open in the Library; null while none is. */
  runId: string | null
  /** Opens a run in the Library and brings that tab to the front; null goes back to all of them. */
  showRun: (runId: string | null) => void
  /** The ways to look were asked for, and wait to be brought into view. */
  waysAsked: boolean
  /** Brings Chat to the front with the ways to look in view. */
  showWays: () => void
  /** Said by the section once it is in view. */
  waysShown: () => void
  /** The preference of the ledger that was asked for, and waits to be brought into view. */
  preferenceId: string | null
  /** Brings the Library to the front with this preference in view; null is said by the ledger once it is. */
  showPreference: (preferenceId: string | null) => void
}

const PanelContext = createContext<PanelState | null>(null)

interface PanelStateProviderProps {
  tab: TabId
  /** Must keep its identity between renders. */
  setTab: (tab: TabId) => void
  children: ReactNode
}

/** Stands around the tabs; which tab is in front is kept by whoever renders it (use-last-tab.ts in the panel). */
export function PanelStateProvider({ tab, setTab, children }: PanelStateProviderProps) {
  const [personId, setPersonId] = useState<string | null>(null)
  const showPerson = useCallback(
    (id: string | null) => {
      setPersonId(id)
      if (id !== null) setTab("candidate")
    },
    [setTab]
  )
  const [runId, setRunId] = useState<string | null>(null)
  const showRun = useCallback(
    (id: string | null) => {
      setRunId(id)
      if (id !== null) setTab("library")
    },
    [setTab]
  )
  const [waysAsked, setWaysAsked] = useState(false)
  const showWays = useCallback(() => {
    setWaysAsked(true)
    setTab("chat")
  }, [setTab])
  const waysShown = useCallback(() => setWaysAsked(false), [])
  const [preferenceId, setPreferenceId] = useState<string | null>(null)
  const showPreference = useCallback(
    (id: string | null) => {
      setPreferenceId(id)
      if (id !== null) setTab("library")
    },
    [setTab]
  )
  const state = useMemo<PanelState>(
    () => ({ tab, setTab, personId, showPerson, runId, showRun, waysAsked, showWays, waysShown, preferenceId, showPreference }),
    [tab, setTab, personId, showPerson, runId, showRun, waysAsked, showWays, waysShown, preferenceId, showPreference]
  )
  return createElement(PanelContext.Provider, { value: state }, children)
}

/** @throws Error outside of the panel's frame */
export function usePanelState(): PanelState {
  const state = useContext(PanelContext)
  if (!state) throw new Error("usePanelState needs a PanelStateProvider around it")
  return state
}
