import { database } from "~store/database"
import { personRowOf } from "~store/people/people"
import type { RoleRow, RunRow } from "~store/rows/rows"
import { roleName } from "~ui/role-name"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { skillText } from "~ui/words/run-words"

/** What a run is called: its skill, the person where names are shown, and the role. */
export function useRunName(run: RunRow, role: RoleRow | null): string {
  const blind = useSettings()?.blind ?? true
  const { personId } = run
  const found = useLive(async () => (personId && !blind ? await personRowOf(database(), personId) : null), [personId, blind])
  // A live query keeps its last answer while it looks for the next: once names are hidden, none may stand here.
  const person = blind ? null : found
  // In its list, a run is its person.
  if (run.parentId !== undefined && role === null && person?.name) return person.name
  return [skillText(run.skill), person?.name, role ? roleName(role.role) : null].filter(Boolean).join(" · ")
}
