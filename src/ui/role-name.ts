import type { Role } from "~role/role"
import { t } from "./text"

/** What a role is called in headers and lists: "Data Engineer · Lisbon". */
export function roleName(role: Pick<Role, "title" | "place">): string {
  const title = role.title ?? t("roleUntitled")
  return role.place ? `${title} · ${role.place}` : title
}
