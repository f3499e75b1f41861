import { lintRole } from "../lint/lint"
import { patternQuestions } from "./pattern-questions"
import type { Role } from "../role"
import { wordingQuestions } from "../lint/wording"

/**
 * A new role from a pattern: everything filled in, and each part put again as a question. Source quotes are taken off: they stand in
 * the post of the earlier role, not in one of this role's.
 */
export function roleFromPattern(pattern: Role): Role {
  const role: Role = {
    ...pattern,
    qualifications: pattern.qualifications.map(qualification => ({ ...qualification, quote: null })),
    questions: [],
    findings: []
  }
  const findings = lintRole(role)
  return { ...role, questions: [...patternQuestions(role), ...wordingQuestions(role, findings)], findings }
}
