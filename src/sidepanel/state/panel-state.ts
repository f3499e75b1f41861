import { createContext, createElement, useCallback, useContext, useMemo, useState } from "react"
import type { ReactNode } from "react"
import { WaysAboutContext } from "~ui/ways-about"
import type { PlaceId } from "./places"
import { useUnpin } from "./use-unpin"
import { useWaysFromPanel, useWorkshopCalls } from "./use-ways-from-panel"

/** What the panel's places share: which of them is in front, and whose card was asked for. */
export interface PanelState {
  place: PlaceId
  setPlace: (place: PlaceId) => void
  /** The person whose card was asked for, until the recruiter turns to another page; null while the card goes with the page beside the panel. */
  personId: string | null
  /** Shows a person's card in Person and brings that place to the front; null lets the card go with the page again. */
  showPerson: (personId: string | null) => void
  /** The ways to look were asked for, and wait to be brought into view. */
  waysAsked: boolean
  /** Brings Role to the front with the ways to look in view. */
  showWays: () => void
  /** Said by the section once it is in view. */
  waysShown: () => void
}

const PanelContext = createContext<PanelState | null>(null)

interface PanelStateProviderProps {
  place: PlaceId
  /** Must keep its identity between renders. */
  setPlace: (place: PlaceId) => void
  children: ReactNode
}

/** Stands around the places; which of them is in front is kept by whoever renders it (use-last-place.ts in the panel). */
export function PanelStateProvider({ place, setPlace, children }: PanelStateProviderProps) {
  const [personId, setPersonId] = useState<string | null>(null)
  const showPerson = useCallback(
    (id: string | null) => {
      setPersonId(id)
      if (id !== null) setPlace("person")
    },
    [setPlace]
  )
  const unpin = useCallback(() => setPersonId(null), [])
  useUnpin(unpin)
  const [waysAsked, setWaysAsked] = useState(false)
  const showWays = useCallback(() => {
    setWaysAsked(true)
    setPlace("role")
  }, [setPlace])
  const waysShown = useCallback(() => setWaysAsked(false), [])
  const state = useMemo<PanelState>(
    () => ({ place, setPlace, personId, showPerson, waysAsked, showWays, waysShown }),
    [place, setPlace, personId, showPerson, waysAsked, showWays, waysShown]
  )
  const ways = useWaysFromPanel(showPerson, setPlace)
  useWorkshopCalls(showPerson, setPlace)
  return createElement(PanelContext.Provider, { value: state }, createElement(WaysAboutContext.Provider, { value: ways }, children))
}

/** @throws Error outside of the panel's frame */
export function usePanelState(): PanelState {
  const state = useContext(PanelContext)
  if (!state) throw new Error("usePanelState needs a PanelStateProvider around it")
  return state
}
