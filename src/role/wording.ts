import { fold } from "./vocabulary/tokens"
import type { LintFinding } from "./lint-finding"
import type { Question } from "./question"
import type { DraftRole } from "./role"

/** One question for each finding: take the neutral wording, keep it with a reason (unless it is refused), or drop it. */
export function wordingQuestions(role: DraftRole, findings: readonly LintFinding[]): Question[] {
  const questions: Question[] = []
  for (const finding of findings) {
    const qualification = role.qualifications.find(other => other.id === finding.qualificationId)
    if (!qualification) continue
    const { kind, text } = qualification
    // The words are part of the id, so that a new wording of the same sentence is asked about again.
    const id = `wording-${qualification.id}-${fold(finding.quote).replace(/[^\p{L}\d]+/gu, "-")}`
    if (questions.some(question => question.id === id)) continue
    questions.push({
      id,
      topic: "wording",
      text: finding.refused ? `“${finding.quote}” cannot be asked for. What is meant?` : `“${finding.quote}” may shut people out. Keep it?`,
      why: finding.reason,
      options: [
        ...(finding.suggestion === null ? [] : [{ value: `use:${kind}:${finding.suggestion}`, label: `Use “${finding.suggestion}”` }]),
        ...(finding.refused ? [] : [{ value: `keep:${kind}:${text}`, label: "Keep, with a reason" }]),
        { value: `drop:${kind}:${text}`, label: "Drop it" }
      ],
      multiple: false,
      qualificationId: qualification.id
    })
  }
  return questions
}
