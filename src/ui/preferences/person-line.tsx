import type { ReactNode } from "react"
import type { RoleRow } from "~store/rows/rows"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"

interface PersonLineProps {
  name: string
  roleId: string
  roles: readonly RoleRow[]
  onOpen: () => void
  children: ReactNode
}

/** A person whose card one click opens, and what is said of them; the role too, where it is not the one being worked on. */
export function PersonLine({ name, roleId, roles, onOpen, children }: PersonLineProps) {
  const active = useActiveRole()
  const role = roles.find(({ id }) => id === roleId)
  const other = role && role.id !== active?.id ? roleName(role.role) : null
  return (
    <li className="preference-person">
      <button
        type="button"
        className="candor-link-button"
        disabled={!role}
        onClick={onOpen}
        aria-label={other === null ? t("prefEventOpen", { name }) : t("prefEventOpenFor", { name, role: other })}
      >
        {name}
      </button>
      <span className="preference-said">
        {children}
        {other !== null && <span className="preference-muted"> · {other}</span>}
      </span>
    </li>
  )
}
