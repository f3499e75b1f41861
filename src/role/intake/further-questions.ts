import * as z from "zod"
import { sentence, sentences } from "~sentence/sentence"
import { unsure } from "./options"
import { parseQualification } from "../criteria/parse-qualification"
import type { Question } from "./question"
import { qualificationKindSchema, type Role, type QualificationKind } from "../role"

const prefix = "further-"

/** A question that a model found the post to leave open: what it would have asked of people, and on what words that rests. */
export const furtherQuestionSchema = z.object({
  id: z.string().startsWith(prefix),
  text: z.string(),
  /** The words of the post that leave it open; null where the post is silent. */
  quote: z.string().nullable(),
  /** Why it matters for judging people, in one sentence. */
  because: z.string(),
  options: z.array(z.object({ label: z.string(), requirement: z.string(), kind: qualificationKindSchema }))
})
export type FurtherQuestion = z.infer<typeof furtherQuestionSchema>

/** At most so many are asked beside the built-in ones: an intake is a conversation, no form. */
export const mostFurtherQuestions = 3

export const furtherId = (of: string) => `${prefix}${of}`

export function isFurtherQuestion({ id }: Pick<Question, "id">): boolean {
  return id.startsWith(prefix)
}

/** The question as it is put: why it is asked quotes the post, or says that it is silent. */
export function questionOf({ id, text, quote, because, options }: FurtherQuestion): Question {
  const said = quote === null ? sentence("askPostSilent") : sentence("askPostSays", { quote })
  return {
    id,
    topic: "unclear",
    text,
    why: sentences([said, because]),
    options: [...options.map(({ label, requirement, kind }) => ({ value: `${kind}:${requirement}`, label })), unsure],
    multiple: false,
    qualificationId: null
  }
}

const nothing =
  /^(?:no|nope|none|nothing|nein|nichts|egal|non|rien|nada|não|not (?:needed|required|important|relevant|sure)|n\/a|-|(?:i )?don['’]t (?:know|care)|doesn['’]t matter|skip)(?:[\s,.!].*)?$/iu

/**
 * Puts the answer into the role as one qualification, in the place of an earlier answer's: the button's requirement, or the recruiter's own
 * words, which may say their kind ("nice: …"). "Not sure" and "no" ask for nothing.
 */
export function applyFurtherAnswer(role: Role, asked: Question, { values, text }: { values: string[]; text: string | null }): Role {
  const others = role.qualifications.filter(({ id }) => id !== asked.id)
  const chosen = parted(values.find(value => value !== "") ?? "")
  const typed = text?.trim() ? parted(text.trim(), chosen?.kind ?? parted(asked.options[0]?.value ?? "")?.kind ?? "must") : null
  const wanted = typed && !nothing.test(typed.words) ? typed : typed ? null : chosen
  if (!wanted) return { ...role, qualifications: others }
  return { ...role, qualifications: [...others, parseQualification(wanted.words, wanted.kind, asked.id)] }
}

/** `must:Words` by its parts; words without a kind have the one that is handed in, or are none. */
function parted(text: string, otherwise?: QualificationKind): { kind: QualificationKind; words: string } | null {
  const match = /^(must|nice|avoid)\s*:\s*(.+)$/isu.exec(text)
  if (match) return { kind: qualificationKindSchema.parse(match[1]?.toLowerCase()), words: match[2]!.trim() }
  return otherwise === undefined ? null : { kind: otherwise, words: text }
}
