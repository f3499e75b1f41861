import { applyPreference, preferencesIn, withdrawPreference } from "~learning/preferences/apply-preference"
import type { Preference } from "~learning/preferences/preference"
import { isInScope } from "~learning/preferences/preference-scope"
import { roleSchema, type Role } from "~role/role"
import type { Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { keepChangedRole } from "../roles/change-role"
import type { BackgroundDeps } from "../deps"
import { offerLearned } from "./offer-learned"
import { learnedTexts } from "./preference-texts"
import { tellLearned } from "./tell-learned"

// All of these run inside a transaction over all tables.

/**
 * Writes a preference into every approved role of its scope, with a line in the chat of each that it changes; the people seen for them are
 * evaluated again. Drafts that it holds for are offered it as new ones are (offer-learned.ts).
 *
 * @returns the runs to drive
 */
export async function takeEffect(deps: BackgroundDeps, preference: Preference): Promise<string[]> {
  const runs: string[] = []
  for (const row of await deps.database.roles.toArray()) {
    if (row.status === "draft") await offerLearned(deps, row)
    if (row.status !== "approved" || !isInScope(preference.scope, row.id, row.role)) continue
    const role = applyPreference(row.role, preference)
    if (role === row.role) continue
    runs.push(...(await keepChangedRole(deps, row, roleSchema.parse(role))))
    await tellLearned(deps, row.id, preference, learnedTexts.inUse(preference))
  }
  return runs
}

/**
 * Takes a preference out of every role that it stands in, drafts and closed ones too, with a line in the chat of each open one (null says
 * nothing). What other preferences in use say of the same things holds again.
 *
 * @returns the runs to drive
 */
export async function dropEffect(deps: BackgroundDeps, preference: Preference, line: Sentence | null): Promise<string[]> {
  const runs: string[] = []
  for (const row of await rolesWith(deps.database, preference.id)) {
    const role = await withoutPreference(deps.database, row.role, preference.id)
    if (row.status === "closed") {
      await deps.database.roles.put({ ...row, role, updatedAt: deps.now() })
      continue
    }
    runs.push(...(await keepChangedRole(deps, row, role)))
    if (line !== null) await tellLearned(deps, row.id, preference, line)
  }
  return runs
}

/** The roles that a preference stands in. */
export async function rolesWith(database: CandorDatabase, preferenceId: string): Promise<RoleRow[]> {
  return database.roles.filter(({ role }) => preferencesIn(role).includes(preferenceId)).toArray()
}

/** A role without one preference. Those that stand beside it are laid on anew, because what they change may have been changed by it already. */
async function withoutPreference({ preferences }: CandorDatabase, role: Role, preferenceId: string): Promise<Role> {
  const beside = preferencesIn(role).filter(id => id !== preferenceId)
  const others = (await preferences.bulkGet(beside)).filter(one => one?.state === "in use") as Preference[]
  const left = withdrawPreference(role, preferenceId)
  const again = others.sort((a, b) => (a.approvedAt ?? 0) - (b.approvedAt ?? 0))
  return roleSchema.parse(again.reduce((rest, one) => applyPreference(withdrawPreference(rest, one.id), one), left))
}
