import { patternOf } from "~learning/patterns/keep-pattern"
import { learnedOfRole } from "~learning/preferences/learned-of-role"
import { baselineOf } from "~learning/patterns/pattern-baseline"
import { inWords } from "~sentence/in-words"
import { countDecisions } from "~store/people/decisions"
import { countEvaluations } from "~store/people/evaluations"
import type { PatternRow, RoleRow } from "~store/rows/rows"
import { preferencesInUse, workOnRole } from "~store/roles/work-on-role"
import type { BackgroundDeps } from "../deps"

const mostCharacters = 120

/**
 * Keeps what is reusable of an approved role: its one pattern is brought up to date, or made where there is none. Inside a transaction over
 * all tables.
 *
 * @param name null leaves the name it has, and calls a new one by the role's title
 * @returns the pattern's id
 */
export async function keepRolePattern(
  { database, now, newId }: Pick<BackgroundDeps, "database" | "now" | "newId">,
  row: RoleRow,
  name: string | null
): Promise<string> {
  const at = now()
  const [before, inUse, work, people, decided] = await Promise.all([
    database.patterns.filter(pattern => pattern.fromRoleId === row.id).toArray(),
    preferencesInUse(database, row),
    workOnRole(database, row),
    countEvaluations(database, row.id),
    countDecisions(database, row.id)
  ])
  const ids = inUse.map(({ id }) => id)
  const role = patternOf(baselineOf(row.role, ids))
  const snapshot = { role, learned: learnedOfRole({ ...work, role }, inWords), people, shortlisted: decided.shortlist, updatedAt: at }
  // Before there was one pattern a role, one could be kept under several names: the newest goes on, the others stay as they are.
  const newest = before.toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))[0]
  const kept: PatternRow = {
    ...(newest ?? { id: newId(), fromRoleId: row.id, usedCount: 0, createdAt: at }),
    ...snapshot,
    name: name ?? newest?.name ?? ((role.title ?? row.role.title ?? "").slice(0, mostCharacters) || row.id)
  }
  await database.patterns.put(kept)
  return kept.id
}
