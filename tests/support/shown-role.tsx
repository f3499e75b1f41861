import { useKeepFocus } from "~ui/hooks/use-keep-focus"
import { WholeRole } from "~sidepanel/role/whole-role"
import type { RoleRow } from "~store/rows/rows"

/** A role in its place, as the panel shows it; nothing reads a post. */
export function ShownRole({ role }: { role: RoleRow }) {
  return <WholeRole row={role} run={null} focus={useKeepFocus()} />
}
