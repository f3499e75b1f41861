import { createContext, createElement, useCallback, useContext, useMemo, useState } from "react"
import type { ReactNode } from "react"
import type { PlaceId } from "./places"
import { useUnpin } from "./use-unpin"

/** What the panel's places share: which of them is in front, and whose card was asked for. */
export interface PanelState {
  place: PlaceId
  setPlace: (place: PlaceId) => void
  /** The person whose card was asked for, until the recruiter turns to another page; null while the card goes with the page beside the panel. */
  personId: string | null
  /** Shows a person's card in Person and brings that place to the front; null lets the card go with the page again. */
  showPerson: (personId: string | null) => void
  /** Whether the Library stands over the places; going to one of them closes it. */
  libraryOpened: boolean
  openLibrary: () => void
  /** The run that is open in the Library; null while none is. */
  runId: string | null
  /** Opens a run in the Library; null goes back to all of them. */
  showRun: (runId: string | null) => void
  /** The ways to look were asked for, and wait to be brought into view. */
  waysAsked: boolean
  /** Brings Role to the front with the ways to look in view. */
  showWays: () => void
  /** Said by the section once it is in view. */
  waysShown: () => void
  /** The preference of the ledger that was asked for, and waits to be brought into view. */
  preferenceId: string | null
  /** Opens the Library with this preference in view; null is said by the ledger once it is. */
  showPreference: (preferenceId: string | null) => void
}

const PanelContext = createContext<PanelState | null>(null)

interface PanelStateProviderProps {
  place: PlaceId
  /** Must keep its identity between renders. */
  setPlace: (place: PlaceId) => void
  children: ReactNode
}

/** Stands around the places; which of them is in front is kept by whoever renders it (use-last-place.ts in the panel). */
export function PanelStateProvider({ place, setPlace: bringToFront, children }: PanelStateProviderProps) {
  const [libraryOpened, setLibraryOpened] = useState(false)
  const openLibrary = useCallback(() => setLibraryOpened(true), [])
  const setPlace = useCallback(
    (next: PlaceId) => {
      setLibraryOpened(false)
      bringToFront(next)
    },
    [bringToFront]
  )
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
  const [runId, setRunId] = useState<string | null>(null)
  const showRun = useCallback(
    (id: string | null) => {
      setRunId(id)
      if (id !== null) openLibrary()
    },
    [openLibrary]
  )
  const [waysAsked, setWaysAsked] = useState(false)
  const showWays = useCallback(() => {
    setWaysAsked(true)
    setPlace("role")
  }, [setPlace])
  const waysShown = useCallback(() => setWaysAsked(false), [])
  const [preferenceId, setPreferenceId] = useState<string | null>(null)
  const showPreference = useCallback(
    (id: string | null) => {
      setPreferenceId(id)
      if (id !== null) openLibrary()
    },
    [openLibrary]
  )
  const state = useMemo<PanelState>(
    () => ({
      place,
      setPlace,
      libraryOpened,
      openLibrary,
      personId,
      showPerson,
      runId,
      showRun,
      waysAsked,
      showWays,
      waysShown,
      preferenceId,
      showPreference
    }),
    [
      place,
      setPlace,
      libraryOpened,
      openLibrary,
      personId,
      showPerson,
      runId,
      showRun,
      waysAsked,
      showWays,
      waysShown,
      preferenceId,
      showPreference
    ]
  )
  return createElement(PanelContext.Provider, { value: state }, children)
}

/** @throws Error outside of the panel's frame */
export function usePanelState(): PanelState {
  const state = useContext(PanelContext)
  if (!state) throw new Error("usePanelState needs a PanelStateProvider around it")
  return state
}
