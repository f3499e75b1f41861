import type { Role } from "../role"
import { nextQuestion } from "./intake"
import type { Question } from "./question"

/**
 * Everything that an intake would still ask, in the order in which it would: for whoever sees the whole role and answers what they like. Each
 * may be answered by itself; an answer may close others or open new ones.
 *
 * @param answers to which questions an answer was given already
 */
export function openPoints(role: Role, answers: readonly { questionId: string }[]): Question[] {
  const open = new Map<string, Question>()
  for (;;) {
    const next = nextQuestion(role, [...answers, ...[...open.keys()].map(questionId => ({ questionId }))])
    // A wording that must not stay is asked about until it is gone.
    if (next === null || open.has(next.id)) return [...open.values()]
    open.set(next.id, next)
  }
}

/** Whether a question only offers to add something: a role is whole without an answer, and nobody has to look at it. */
export function isOffer({ id, topic }: Question): boolean {
  return id === topic && (topic === "nice" || topic === "avoid")
}
