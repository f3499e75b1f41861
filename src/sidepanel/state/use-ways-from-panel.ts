import { useEffect, useMemo } from "react"
import { frontTab } from "~browser/tabs"
import { onPanelCalled, openWorkshop } from "~browser/workshop-tab"
import { useActiveRole } from "~ui/hooks/use-active-role"
import type { WaysAbout } from "~ui/ways-about"
import { hashOf } from "~ui/workshop-parts"
import type { PlaceId } from "./places"

/** From the panel: people and roles in its own places, everything else in the Workshop. */
export function useWaysFromPanel(showPerson: (personId: string) => void, setPlace: (place: PlaceId) => void): WaysAbout {
  const active = useActiveRole()
  const activeId = active?.id ?? null
  return useMemo<WaysAbout>(
    () => ({
      // A tab that cannot be opened says so itself.
      openWorkshop: place => void openWorkshop(hashOf(place)).catch(() => undefined),
      openRole: () => setPlace("role"),
      openPerson: (personId, roleId, { send }) => {
        void (async () => {
          if (roleId !== activeId && (await send("role.select", { roleId })) === undefined) return
          showPerson(personId)
        })()
      }
    }),
    [activeId, setPlace, showPerson]
  )
}

/** Shows what the Workshop in the same window asks for. */
export function useWorkshopCalls(showPerson: (personId: string) => void, setPlace: (place: PlaceId) => void): void {
  useEffect(() => {
    let stop: (() => void) | null = null
    let current = true
    frontTab().then(
      tab => {
        if (!current || !tab) return
        stop = onPanelCalled(tab.windowId, personId => (personId === null ? setPlace("role") : showPerson(personId)))
      },
      () => undefined
    )
    return () => {
      current = false
      stop?.()
    }
  }, [showPerson, setPlace])
}
