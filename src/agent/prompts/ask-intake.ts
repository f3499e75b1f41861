import * as z from "zod"
import { foldText } from "~profile/fold-text"
import { redactText } from "~profile/redact-text"
import { levelSchema } from "~role/level"
import { lintRole } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import { linesFor } from "~role/post/lines/lines-now"
import postReading from "~role/post-reading"
import type { Question } from "~role/intake/question"
import { qualificationKindSchema, remoteModeSchema, type Role, type Qualification } from "~role/role"
import { wordingQuestions } from "~role/lint/wording"
import { literalIn } from "../grounding"
import type { IntakeInput } from "../skill-inputs"
import type { AskedOfModel } from "./asked"
import { shortHash } from "./fence"

const answerSchema = z.object({
  title: z.string().nullable(),
  level: z.string().nullable(),
  place: z.string().nullable(),
  remote: z.string().nullable(),
  qualifications: z.array(z.object({ text: z.string(), kind: z.string(), quote: z.string() }))
})
type Answer = z.infer<typeof answerSchema>

const instructions = [
  "Task: read this job post and say what it asks of a person.",
  "- title, place: exact words of the post, or null. level: intern, junior, mid, senior, staff, lead, manager, director, executive, or null.",
  "- remote: on site, hybrid, remote, or null.",
  "- qualifications: each thing asked for once, in the order of the post. text: the requirement in the post's own words, one thing each.",
  "  kind: must, nice, or avoid. quote: the exact sentence of the post. Tasks, benefits and words about the company are no qualifications.",
  'Form: {"title":"…","level":null,"place":null,"remote":null,"qualifications":[{"text":"…","kind":"must","quote":"…"}]}'
].join("\n")

/**
 * Asks a model for the role that a post describes. What it says is held to the post: criteria are parsed by code, wording is linted, and the
 * questions are those that the built-in reading asks about whatever is still open.
 */
export function askIntake(input: IntakeInput): AskedOfModel {
  const redacted = redactText(input.text, { name: null })
  return {
    instructions,
    context: input.title === null ? "The page names no title." : `Title of the page: ${redactText(input.title, { name: null }).text}`,
    data: redacted.text,
    answer: answerSchema,
    redact: text => redactText(text, { name: null }).text,
    maxAnswerTokens: 3_000,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      return parsed.success ? roleOf(parsed.data, input, quote => redacted.originalOf(quote)) : answer
    }
  }
}

function roleOf(answer: Answer, input: IntakeInput, originalOf: (quote: string) => string | null): Role {
  const rules = postReading().readPost(input)
  const isLiteral = literalIn(input.title === null ? [input.text] : [input.text, input.title])
  const literal = (text: string | null) => (text !== null && text.trim() !== "" && isLiteral(text) ? text.trim() : null)
  const qualifications = qualificationsOf(answer, rules, originalOf)
  const draft: Role = {
    ...rules,
    title: rules.title ?? literal(answer.title),
    level: rules.level ?? levelSchema.safeParse(answer.level).data ?? null,
    place: rules.place ?? literal(answer.place),
    remote:
      rules.remote ?? (rules.questions.some(({ id }) => id === "remote") ? null : (remoteModeSchema.safeParse(answer.remote).data ?? null)),
    qualifications,
    ...(rules.lines ? { lines: linesFor(rules.lines, qualifications) } : {})
  }
  const findings = lintRole(draft)
  return {
    ...draft,
    findings: [...findings, ...rules.findings.filter(({ qualificationId }) => qualificationId === null)],
    questions: [...rules.questions.filter(question => isOpen(question, draft, rules)), ...wordingQuestions(draft, findings)]
  }
}

/** A qualification that the rules read from the same sentence in the same words keeps their id, so that their questions stay about it. */
function qualificationsOf(answer: Answer, rules: Role, originalOf: (quote: string) => string | null): Qualification[] {
  const taken = new Set<string>()
  return answer.qualifications.flatMap(({ text, kind: word, quote: said }) => {
    // A quote that is nowhere stays as it is, for the check to find and to say so.
    const quote = originalOf(said) ?? said
    const kind = qualificationKindSchema.safeParse(word).data ?? "must"
    const words = isOfQuote(text, quote) ? (originalOf(text) ?? text) : quote
    if (words.trim() === "") return []
    const same = rules.qualifications.find(
      one => one.quote !== null && foldText(one.quote) === foldText(quote) && foldText(one.text) === foldText(words)
    )
    let id = same?.id ?? `said-${shortHash(`${kind} ${foldText(words)}`)}`
    while (taken.has(id)) id = `${id}-again`
    taken.add(id)
    return [{ ...parseQualification(words, kind, id), quote }]
  })
}

/** Whether a requirement is made of its sentence's own words: most of its telling words stand there. */
function isOfQuote(text: string, quote: string): boolean {
  const words = (from: string) =>
    foldText(from)
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]{3,}/gu) ?? []
  const said = new Set(words(quote))
  const own = words(text)
  return own.length > 0 && own.filter(word => said.has(word)).length / own.length >= 0.6
}

/** Wording is asked about anew; what the model's reading answers is not asked. */
function isOpen({ topic, id, qualificationId }: Question, draft: Role, rules: Role): boolean {
  if (topic === "wording") return false
  if (id === "title") return draft.title === null
  if (id === "level") return draft.level === null
  if (id === "place") return draft.place === null
  if (qualificationId === null) return true
  const [now, before] = [draft, rules].map(({ qualifications }) => qualifications.find(one => one.id === qualificationId))
  return now !== undefined && now.text === before?.text && now.kind === before.kind
}
