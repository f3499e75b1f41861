import { Badge } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"

/** Says of a role that is not worked on as usual how it stands; nothing of an approved one. */
export function StatusBadge({ role }: { role: RoleRow | null }) {
  if (!role || role.status === "approved") return null
  return (
    <Badge component="span" className="candor-badge">
      {role.status === "draft" ? t("roleDraft") : t("roleClosed")}
    </Badge>
  )
}
