import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { SeenBefore } from "../seen-before/seen-before"
import { ofRole } from "~store/of-role"

/** People who were seen for other roles and may fit: first thing on a new role, and below everything once people were seen for it. */
export function SeenForRole({ role, when }: { role: RoleRow; when: "new" | "known" }) {
  const { showPerson } = usePanelState()
  const blind = useSettings()?.blind ?? false
  const listed = useLive(() => ofRole(database().evaluations, role.id).count(), [role.id])
  if (listed === undefined || (when === "new") !== (listed === 0)) return null
  return <SeenBefore role={role} blind={blind} listed={listed} onOpen={showPerson} />
}
