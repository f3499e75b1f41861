import * as z from "zod"
import { saidSchema } from "~sentence/said"

/** What an intake question is about: a field of the role, something unclear in the post, or the wording of one qualification. */
export const questionTopics = ["title", "level", "place", "remote", "must", "nice", "avoid", "unclear", "wording", "confirm"] as const
export const questionTopicSchema = z.enum(questionTopics)
export type QuestionTopic = z.infer<typeof questionTopicSchema>

/** A likely answer, shown as a button beside the free text. `value` is what the answer means to code; `label` is what the button says. */
export const answerOptionSchema = z.object({ value: z.string(), label: saidSchema })
export type AnswerOption = z.infer<typeof answerOptionSchema>

/** One question of the intake. `why` says what is unclear, with the words of the post; null where the role simply lacks the field. */
export const questionSchema = z.object({
  id: z.string().min(1),
  topic: questionTopicSchema,
  text: saidSchema,
  why: saidSchema.nullable().default(null),
  options: z.array(answerOptionSchema).default([]),
  /** Several buttons may be chosen before the answer is given. */
  multiple: z.boolean().default(false),
  /** The qualification that a `wording` or `unclear` question is about. */
  qualificationId: z.string().nullable().default(null)
})
export type Question = z.infer<typeof questionSchema>
