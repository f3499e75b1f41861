import type { VerdictWord } from "~evaluation/evaluation"
import type { Question } from "~role/intake/question"
import type { Role } from "~role/role"
import type { Wording } from "~sentence/wording"
import { withoutContacts } from "../patterns/contacts"
import { mostExamples } from "../patterns/merge-patterns"
import type { PatternExample, PatternLearned } from "../patterns/pattern-learned"
import type { Preference } from "./preference"

/** What was done for a role, as the store has it. */
export interface WorkOnRole {
  role: Role
  /** Questions that were answered, oldest first, and whether the answer changed the role. */
  answered: readonly { question: Question; changed: boolean }[]
  /** By strategy id. */
  counts: Readonly<Record<string, { found: number; shortlisted: number }>>
  /** Preferences in use for the role. */
  inUse: readonly Pick<Preference, "wording" | "effect">[]
  /** Answers to people who were shown blind, with the verdicts by qualification id. */
  shown: readonly { answer: PatternExample["answer"]; verdicts: Readonly<Record<string, VerdictWord>> }[]
}

/**
 * What a pattern keeps of the work on a role. No event, no person, no quote gets into it: strategies by their counts, preferences by their
 * wording and effect, examples by their verdicts. Questions about a wording are left out, because they quote what may stand for a trait; the
 * others are kept in words, because a pattern is a text that people pass on.
 */
export function learnedOfRole({ role, answered, counts, inUse, shown }: WorkOnRole, inWords: Wording): PatternLearned {
  const mattered = new Map<string, Question>()
  for (const { question, changed } of answered) {
    if (changed && question.topic !== "wording" && question.topic !== "confirm") mattered.set(question.id, question)
  }
  const texts = new Map(role.qualifications.map(({ id, text }) => [id, withoutContacts(text)]))
  return {
    strategies: role.strategies.flatMap(({ id, state }) => {
      const count = counts[id]
      return count && state !== "dropped" ? [{ strategyId: id, found: count.found, shortlisted: count.shortlisted }] : []
    }),
    questions: [...mattered.values()]
      .map(({ topic, text }) => ({ topic, text: withoutContacts(inWords(text)) }))
      .filter(({ text }) => text !== ""),
    preferences: inUse.flatMap(({ wording, effect }) => {
      const words = withoutContacts(inWords(wording))
      return words === "" ? [] : [{ wording: words, effect }]
    }),
    examples: shown.slice(-mostExamples).map(({ answer, verdicts }) => ({
      answer,
      verdicts: Object.entries(verdicts).flatMap(([id, verdict]) => {
        const text = texts.get(id)
        return text ? [{ text, verdict }] : []
      })
    }))
  }
}
