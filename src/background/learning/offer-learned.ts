import { applyPreference } from "~learning/preferences/apply-preference"
import type { Preference } from "~learning/preferences/preference"
import { isInScope } from "~learning/preferences/preference-scope"
import { roleFamilyOf } from "~learning/patterns/role-family"
import { roleSchema, type Role } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { learnedTexts } from "./preference-texts"
import type { StepDeps } from "../runs/run-step"
import { linePrefix, tellLearned } from "./tell-learned"

/**
 * Gives a draft what was learned for all roles and for its kind of role: once each, with a line that says so, so that nothing is silent and
 * what the recruiter takes out stays out. Roles of one scope alone have theirs already.
 *
 * @returns the draft as it stands then
 */
export async function offerLearned(deps: StepDeps, row: RoleRow): Promise<RoleRow> {
  if (row.status !== "draft") return row
  const { preferences, roles, chat } = deps.database
  const inUse = await preferences.where("state").equals("in use").toArray()
  let { role } = row
  const added: Preference[] = []
  for (const preference of inUse.sort((a, b) => (a.approvedAt ?? 0) - (b.approvedAt ?? 0))) {
    if (preference.scope.kind === "role" || !isInScope(preference.scope, row.id, role)) continue
    if (
      await chat
        .where("id")
        .startsWith(linePrefix(preference.id))
        .and(line => line.roleId === row.id)
        .first()
    )
      continue
    const changed = applyPreference(role, preference)
    if (changed === role) continue
    role = changed
    added.push(preference)
  }
  if (added.length === 0) return row
  const kept = { ...row, role: roleSchema.parse(role) }
  await roles.put(kept)
  for (const preference of added) await tellLearned(deps, row.id, preference, learnedTexts.offered(preference))
  return kept
}

/** Whether a change of a draft says for the first time, or otherwise than before, which kind of role it is. */
export function isOtherKind(before: Role, after: Role): boolean {
  return before.title !== after.title && roleFamilyOf(before) !== roleFamilyOf(after)
}
