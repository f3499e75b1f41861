import { useEffect, useMemo, useRef } from "react"
import { frontTab } from "~browser/tabs"
import { callPanel, keepCalling } from "~browser/workshop-tab"
import { database } from "~store/database"
import { readSettings } from "~store/settings"
import type { WaysAbout } from "~ui/ways-about"
import type { WorkshopPlace } from "~ui/workshop-parts"

/** From the Workshop: to its own parts by its address, to people and roles in the panel beside it. */
export function useWaysFromWorkshop(go: (place: WorkshopPlace) => void): WaysAbout {
  const windowId = useRef<number | null>(null)
  useEffect(() => {
    // Fetched before it is needed: between a click and the panel there may be no await.
    frontTab().then(
      tab => (windowId.current = tab?.windowId ?? null),
      () => undefined
    )
    return keepCalling()
  }, [])
  return useMemo<WaysAbout>(() => {
    const call = (personId: string | null) => windowId.current !== null && callPanel(windowId.current, personId)
    return {
      openWorkshop: go,
      openRole: () => void call(null),
      openPerson: (personId, roleId, { send }) => {
        call(personId)
        void (async () => {
          const { activeRoleId } = await readSettings(database())
          if (activeRoleId !== roleId) await send("role.select", { roleId })
        })()
      }
    }
  }, [go])
}
