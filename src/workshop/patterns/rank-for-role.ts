import type { RankedPattern } from "~learning/patterns/rank-patterns"
import { rankPatterns } from "~learning/patterns/rank-patterns"
import type { PatternRow, RoleRow } from "~store/rows/rows"

/**
 * The patterns, most alike to the role first, each with the reason; without a role in their given order and without one. What a role is
 * like is said by its title and by the post it came from, or by its qualifications while there is none.
 */
export function rankForRole(
  patterns: readonly PatternRow[],
  role: RoleRow | null
): { pattern: PatternRow; reason: RankedPattern<PatternRow>["reason"] | null }[] {
  if (!role) return patterns.map(pattern => ({ pattern, reason: null }))
  const { source } = role
  const text = "text" in source ? source.text : role.role.qualifications.map(qualification => qualification.text).join("\n")
  return rankPatterns(patterns, { title: role.role.title, text })
}
