import { sentence, type Sentence } from "~sentence/sentence"
import { answersFileSchema, answersFormat, longestAnswersFile, type AnswersFile } from "./answers"

export type ReadAnswers = { ok: true; file: AnswersFile } | { ok: false; why: Sentence }

/** Whether a text says of itself that it is a file of answers, so that it is not taken for somebody's profile. Looks at its beginning alone. */
export function seemsAnswers(text: string): boolean {
  return new RegExp(`^\\ufeff?\\s*\\{[^{}]{0,400}"format"\\s*:\\s*"${answersFormat}"`).test(text.slice(0, 600))
}

/** Reads a file that came back as what it is: a file from outside. Of several answers about one person the last counts. */
export function readAnswers(text: string): ReadAnswers {
  if (text.length > longestAnswersFile) return { ok: false, why: sentence("answersTooLarge") }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    return { ok: false, why: sentence("answersNone") }
  }
  const parsed = answersFileSchema.safeParse(value)
  if (parsed.success) {
    const answers = [...new Map(parsed.data.answers.map(answer => [answer.ref, answer])).values()]
    return { ok: true, file: { ...parsed.data, answers } }
  }
  const { version } = (typeof value === "object" && value !== null ? value : {}) as { version?: unknown }
  const isNewer = typeof version === "number" && version > 1
  return { ok: false, why: isNewer ? sentence("answersNewer") : sentence("answersNone") }
}
