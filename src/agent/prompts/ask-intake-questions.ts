import * as z from "zod"
import { foldText } from "~profile/fold-text"
import { redactText } from "~profile/redact-text"
import { furtherId, mostFurtherQuestions, type FurtherQuestion } from "~role/intake/further-questions"
import { qualificationKindSchema } from "~role/role"
import { inEnglish } from "~sentence/english"
import type { IntakeQuestionsInput } from "../skill-inputs"
import type { AskedOfModel } from "./asked"
import { canaryOf } from "./canary"
import { shortHash } from "./fence"
import { roleLines } from "./role-lines"

const answerSchema = z.object({
  questions: z.array(
    z.object({
      question: z.string(),
      quote: z.string().nullable(),
      because: z.string(),
      options: z.array(z.object({ label: z.string(), requirement: z.string(), kind: z.string() }))
    })
  )
})

const instructions = [
  `Task: find what this job post leaves open and what has to be known to judge people for it. Propose up to ${mostFurtherQuestions} questions to the recruiter; none where nothing is open.`,
  "- question: one short question about the work. Not about title, level, place, remote work or pay: those are asked anyway.",
  "- quote: the exact words of the post that leave it open, or null where the post is silent. because: one sentence, how the answer changes who fits.",
  "- options: one to four likely answers. label: up to eight words. requirement: what is then asked of a person, in one sentence. kind: must, nice, or avoid.",
  'Form: {"questions":[{"question":"…?","quote":"…","because":"…","options":[{"label":"…","requirement":"…","kind":"must"}]}]}'
].join("\n")

/** Asks a model what a post leaves open. The answers become questions with buttons; whatever is chosen becomes a qualification by code. */
export function askIntakeQuestions({ title, text, role }: IntakeQuestionsInput): AskedOfModel {
  const redacted = redactText(text, { name: null })
  const redact = (words: string) => redactText(words, { name: null }).text
  return {
    instructions,
    context: [
      title === null ? "The page names no title." : `Title of the page: ${redact(title)}`,
      ...roleLines({ role }),
      ...role.questions.map(question => `Asked anyway: ${redact(inEnglish(question.text))}`),
      `Internal mark, never to be written: ${canaryOf(role)}`
    ].join("\n"),
    data: redacted.text,
    answer: answerSchema,
    redact,
    maxAnswerTokens: 1_000,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const questions = parsed.data.questions.map(({ question, quote, because, options }): FurtherQuestion => {
        const asked = question.trim()
        const said = quote?.trim() ? quote.trim() : null
        return {
          id: furtherId(shortHash(foldText(asked).toLowerCase())),
          text: asked,
          // A quote that is nowhere stays as it is, for the check to find and to say so.
          quote: said === null ? null : (redacted.originalOf(said) ?? said),
          because: because.trim(),
          options: options.map(({ label, requirement, kind }) => ({
            label: label.trim(),
            requirement: requirement.trim(),
            kind: qualificationKindSchema.safeParse(kind).data ?? "nice"
          }))
        }
      })
      return { questions }
    }
  }
}
