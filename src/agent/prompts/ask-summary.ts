import * as z from "zod"
import { redactText } from "~profile/redact-text"
import type { Grounds } from "../skill-inputs"
import type { GroundedText } from "~evaluation/grounded-text"
import type { AskedOfModel } from "./asked"
import { canaryOf } from "./canary"
import { roleLines } from "./role-lines"

const answerSchema = z.object({ overview: z.string() })

/** Asks a model for the first lines of a role's summary. The lists, the pay and the counts stay code's own. */
export function askSummary(input: Grounds, byRules: GroundedText): AskedOfModel {
  const { role } = input
  const sentences = role.qualifications.flatMap(({ quote }) => quote ?? [])
  const redacted = redactText(sentences.join("\n"), { name: null })
  return {
    instructions: [
      "Task: say in two or three plain sentences what kind of person this role looks for.",
      "Use only what the role and the sentences of its post say. No advice, no numbers of your own.",
      'Form: {"overview":"…"}'
    ].join("\n"),
    context: [...roleLines(input), `Internal mark, never to be written: ${canaryOf(role)}`].join("\n"),
    data: redacted.text,
    answer: answerSchema,
    redact: text => redactText(text, { name: null }).text,
    maxAnswerTokens: 400,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const text = parsed.data.overview.trim()
      return { ...byRules, parts: byRules.parts.map(part => (part.id === "overview" ? { ...part, text } : part)) } satisfies GroundedText
    }
  }
}
