import { familiesOf } from "~evaluation/titles/families-of"
import type { Role } from "~role/role"

/** The kind of role that a role's title names: the first canonical family of titles in it ("Backend Engineer"); null where it names none. */
export function roleFamilyOf({ title }: Pick<Role, "title">): string | null {
  return title === null ? null : (familiesOf(title)[0] ?? null)
}
