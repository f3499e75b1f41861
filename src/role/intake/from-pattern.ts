import { lintRole } from "../lint/lint"
import { patternQuestions } from "./pattern-questions"
import type { Role } from "../role"
import { wordingQuestions } from "../lint/wording"
import type { QuestionTopic } from "./question"

/**
 * A new role from a pattern, whole and ready to be approved; only what is doubtful is asked. Source quotes are taken off: they stand in the post
 * of the earlier role, not in one of this role's.
 *
 * @param doubtful what was learned to be asked first of a role like this one
 */
export function roleFromPattern(pattern: Role, doubtful: readonly QuestionTopic[] = []): Role {
  const role: Role = {
    ...pattern,
    qualifications: pattern.qualifications.map(qualification => ({ ...qualification, quote: null })),
    questions: [],
    findings: []
  }
  const findings = lintRole(role)
  return { ...role, questions: [...patternQuestions(role, doubtful), ...wordingQuestions(role, findings)], findings }
}
