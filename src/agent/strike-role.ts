import { lintRole } from "~role/lint/lint"
import type { LintFinding } from "~role/lint/lint-finding"
import type { Role, Qualification } from "~role/role"
import { literalIn, type IsLiteral } from "./grounding"
import type { IntakeInput } from "./skill-inputs"

/** Whether words stand literally in a job post, its title included. */
export function literalInPost({ title, text }: IntakeInput): IsLiteral {
  return literalIn(title === null ? [text] : [text, title])
}

/**
 * Takes out of a draft role what the post does not say: qualifications without a literal sentence of the post, or with an id that stands
 * already, and the questions about them. The wording is checked again, so that every doubtful word has its finding.
 */
export function strikeRole(role: Role, input: IntakeInput): Role {
  const isLiteral = literalInPost(input)
  const seen = new Set<string>()
  const qualifications: Qualification[] = []
  for (const qualification of role.qualifications) {
    const { id, quote } = qualification
    if (quote === null || !isLiteral(quote) || seen.has(id)) continue
    seen.add(id)
    qualifications.push(qualification)
  }
  const questions = role.questions.filter(({ qualificationId }) => qualificationId === null || seen.has(qualificationId))
  const told = role.findings.filter(({ qualificationId }) => qualificationId === null || seen.has(qualificationId))
  const struck: Role = { ...role, qualifications, questions, findings: told }
  return { ...struck, findings: [...told, ...lintRole(struck).filter(finding => !told.some(known => isSameFinding(known, finding)))] }
}

/** Two findings about the same words of the same qualification. */
export function isSameFinding(a: LintFinding, b: LintFinding): boolean {
  return a.qualificationId === b.qualificationId && a.quote === b.quote
}
