import type { CandorDatabase } from "../database"
import type { PatternRow, RoleRow } from "../rows/rows"

/** All patterns, last changed first. */
export async function listPatterns(database: CandorDatabase): Promise<PatternRow[]> {
  return database.patterns.orderBy("updatedAt").reverse().toArray()
}

/** What the Workshop shows of roles and patterns, as it stands at one moment. */
export interface Library {
  patterns: PatternRow[]
  roles: (RoleRow & { people: number; shortlisted: number })[]
}

/** Patterns and roles, last changed first, each role with the people evaluated and shortlisted for it. Read-only. */
export async function libraryOf(database: CandorDatabase): Promise<Library> {
  const { patterns, roles, evaluations, decisions } = database
  return database.transaction("r", [patterns, roles, evaluations, decisions], async () => {
    const [allPatterns, allRoles, evaluated, decided] = await Promise.all([
      listPatterns(database),
      roles.orderBy("updatedAt").reverse().toArray(),
      evaluations.toCollection().primaryKeys(),
      decisions.toArray()
    ])
    const people = countBy(evaluated.map(([roleId]) => roleId))
    const shortlisted = countBy(decided.filter(row => row.decision === "shortlist").map(row => row.roleId))
    return {
      patterns: allPatterns,
      roles: allRoles.map(row => ({ ...row, people: people.get(row.id) ?? 0, shortlisted: shortlisted.get(row.id) ?? 0 }))
    }
  })
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
