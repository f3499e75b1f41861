import { useCallback } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import type { Sending } from "~ui/sending"
import { useActiveRole } from "~ui/hooks/use-active-role"

/**
 * Opens a person's card for the role it is about. Where another role is being worked on, that one is chosen first: the card would
 * otherwise hold the person against the wrong one.
 */
export function useOpenPerson(sending: Sending): (personId: string, roleId: string) => void {
  const { showPerson } = usePanelState()
  const active = useActiveRole()
  const activeId = active?.id ?? null
  const { send } = sending
  return useCallback(
    (personId, roleId) => {
      void (async () => {
        if (roleId !== activeId && (await send("role.select", { roleId })) === undefined) return
        showPerson(personId)
      })()
    },
    [activeId, send, showPerson]
  )
}
