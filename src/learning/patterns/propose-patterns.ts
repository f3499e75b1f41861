import type { Role } from "~role/role"
import type { Sentence } from "~sentence/sentence"
import { nothingLearned, type PatternLearned } from "./pattern-learned"
import { rankPatterns } from "./rank-patterns"

/** What a new role could begin with: a pattern that is kept, or an earlier role that none was kept of yet. */
export interface Proposable {
  /** The pattern's id, or null where the role is to be kept as one first. */
  patternId: string | null
  roleId: string | null
  name: string
  role: Role
  learned: PatternLearned
}

export interface ProposedPattern extends Proposable {
  /** The words in common, as a sentence. */
  reason: Sentence
}

/** More would be a list to read rather than a hint to take. */
export const mostPatternsProposed = 3

/** Below this the words in common are those that any two roles have ("senior", "Lisbon"). */
const leastLikeness = 0.08

/** Patterns, and earlier roles that have none, as one list. A role that is being worked out is none, nor is one that was never approved. */
export function proposables(
  patterns: readonly { id: string; name: string; role: Role; fromRoleId: string | null; learned?: PatternLearned | undefined }[],
  roles: readonly { id: string; role: Role; approvedAt: number | null }[]
): Proposable[] {
  const kept = new Set(patterns.map(({ fromRoleId }) => fromRoleId))
  return [
    ...patterns.map(({ id, name, role, fromRoleId, learned }) => ({
      patternId: id,
      roleId: fromRoleId,
      name,
      role,
      learned: learned ?? nothingLearned
    })),
    ...roles
      .filter(({ id, role, approvedAt }) => approvedAt !== null && !kept.has(id) && role.qualifications.length > 0)
      .map(({ id, role }) => ({ patternId: null, roleId: id, name: role.title ?? "", role, learned: nothingLearned }))
      .filter(({ name }) => name !== "")
  ]
}

/** The three most alike to a new role's title and text, each with its reason; fewer where fewer are alike at all. */
export function proposePatterns(from: readonly Proposable[], wanted: { title: string | null; text: string }): ProposedPattern[] {
  const comparable = from.map(one => ({ id: one.patternId ?? `role ${one.roleId ?? ""}`, name: one.name, role: one.role, one }))
  return rankPatterns(comparable, wanted)
    .slice(0, mostPatternsProposed)
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ pattern, reason }) => ({ ...pattern.one, reason }))
}
