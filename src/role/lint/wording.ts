import { sentence, sentences } from "~sentence/sentence"
import { fold } from "../vocabulary/tokens"
import { lintText } from "./lint"
import type { LintFinding } from "./lint-finding"
import type { Question } from "../intake/question"
import type { Role } from "../role"

/**
 * One question for each qualification, however many findings it has: take the neutral sentence where there is one, keep it with a reason,
 * or drop it. A refused wording can only be dropped or written anew.
 */
export function wordingQuestions(role: Role, findings: readonly LintFinding[]): Question[] {
  const questions: Question[] = []
  for (const first of findings) {
    const own = findings.filter(other => other.qualificationId === first.qualificationId)
    const finding = own.find(other => other.refused) ?? first
    const qualification = role.qualifications.find(other => other.id === finding.qualificationId)
    if (!qualification) continue
    const { kind, text } = qualification
    // The sentence's first wording is part of the id, so that a new sentence is asked about again.
    const id = `wording-${qualification.id}-${fold(lintText(text)[0]?.quote ?? first.quote).replace(/[^\p{L}\d]+/gu, "-")}`
    const quotes = {
      list: [...new Set(own.map(({ quote }) => quote))].map(words => sentence("quotedWords", { words })),
      as: "and" as const
    }
    if (questions.some(question => question.id === id)) continue
    questions.push({
      id,
      topic: "wording",
      text: finding.refused ? sentence("wordingRefused", { quotes }) : sentence("wordingMayShutOut", { quotes }),
      why: sentences([...new Map(own.map(({ reason }) => [JSON.stringify(reason), reason])).values()]),
      options: [
        ...(finding.suggestion === null || finding.refused
          ? []
          : [{ value: `use:${kind}:${finding.suggestion}`, label: sentence("wordingUse", { text: finding.suggestion }) }]),
        ...(finding.refused ? [] : [{ value: `keep:${kind}:${text}`, label: sentence("wordingKeep") }]),
        { value: `drop:${kind}:${text}`, label: sentence("wordingDrop") }
      ],
      multiple: false,
      qualificationId: qualification.id
    })
  }
  return questions
}
