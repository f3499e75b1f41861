import type { Preference } from "~learning/preferences/preference"
import { meaningOf, overlappingScopes, proposalKey } from "~learning/preferences/preference-scope"
import type { Role } from "~role/role"
import type { CandorDatabase } from "~store/database"
import type { ForgottenRow } from "~store/rows/learning-rows"

/**
 * What is left of a forgotten preference: a digest of what it said and where, by which the same is known when it is derived again. One salt
 * serves all of them, so that a proposal is digested once, however many were forgotten.
 */
export async function forgottenRow({ forgotten }: CandorDatabase, preference: Preference, at: number): Promise<ForgottenRow> {
  const salt = (await forgotten.toCollection().first())?.salt ?? crypto.randomUUID()
  return { id: await digest(salt, proposalKey(meaningOf(preference), preference.scope)), salt, at }
}

/** Of these proposals, those that were not forgotten: neither for the same roles, nor for some of them. Outside a transaction. */
export async function notForgotten(
  { forgotten }: CandorDatabase,
  proposed: readonly Preference[],
  roles: ReadonlyMap<string, Role>
): Promise<Preference[]> {
  const rows = await forgotten.toArray()
  if (rows.length === 0) return [...proposed]
  const ids = new Set(rows.map(({ id }) => id))
  const salts = new Set(rows.map(({ salt }) => salt))
  const kept: Preference[] = []
  for (const preference of proposed) {
    const keys = overlappingScopes(preference.scope, roles).map(scope => proposalKey(meaningOf(preference), scope))
    const digests = await Promise.all([...salts].flatMap(salt => keys.map(key => digest(salt, key))))
    if (!digests.some(id => ids.has(id))) kept.push(preference)
  }
  return kept
}

async function digest(salt: string, text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt}\n${text}`))
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("")
}
