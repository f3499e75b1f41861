import { Badge, Button } from "@mantine/core"
import type { Library } from "~store/learning/patterns"
import { formatDay } from "~ui/format"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { ConfirmButton } from "~ui/confirm-button"

interface RoleItemProps {
  role: Library["roles"][number]
  isActive: boolean
  pending: boolean
  onOpen: () => void
  onClose: () => void
  onDelete: () => void
}

const statusKeys = { draft: "roleDraft", approved: "roleStatusApproved", closed: "roleClosed" } as const

export function RoleItem({ role, isActive, pending, onOpen, onClose, onDelete }: RoleItemProps) {
  const name = roleName(role.role)
  const facts = [
    t("libraryQualifications", { count: role.role.qualifications.length }),
    t("libraryPeople", { count: role.people }),
    t("libraryShortlisted", { count: role.shortlisted }),
    formatDay(role.updatedAt)
  ]
  return (
    <li className="library-item">
      <div className="library-head">
        <strong>{name}</strong>
        <Badge className="candor-badge">{t(statusKeys[role.status])}</Badge>
        {isActive && <Badge className="candor-badge">{t("libraryActive")}</Badge>}
      </div>
      <p className="library-facts">{facts.join(" · ")}</p>
      <div className="library-actions">
        <Button size="compact-xs" variant="outline" disabled={pending} onClick={onOpen} aria-label={t("libraryOpenNamed", { name })}>
          {t("libraryOpen")}
        </Button>
        {role.status !== "closed" && (
          <Button size="compact-xs" variant="outline" disabled={pending} onClick={onClose} aria-label={t("libraryCloseNamed", { name })}>
            {t("libraryClose")}
          </Button>
        )}
        <ConfirmButton
          label={t("libraryDelete")}
          name={t("libraryDeleteNamed", { name })}
          question={t("libraryDeleteRoleAsk")}
          disabled={pending}
          onConfirm={onDelete}
        />
      </div>
    </li>
  )
}
