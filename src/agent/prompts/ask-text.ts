import * as z from "zod"
import { emptyProfile } from "~profile/empty-profile"
import type { GroundedText, TextEvidence, TextPart } from "~evaluation/grounded-text"
import type { Grounds } from "../skill-inputs"
import { knownVerdicts } from "../texts/known-verdicts"
import type { AskedOfModel, Disclosure } from "./asked"
import { canaryOf } from "./canary"
import { profileForModel } from "./profile-for-model"
import { roleLines } from "./role-lines"
import { sectionsNeeded } from "./sections-needed"

const answerSchema = z.object({ parts: z.array(z.object({ id: z.string(), text: z.string(), quotes: z.array(z.string()) })) })

const form = 'Form: {"parts":[{"id":"…","text":"…","quotes":["…"]}]}'

export interface TextTask {
  /** What is to be written, in sentences to the model; the same for every role and person. */
  task: readonly string[]
  /** What the recruiter asked for this time. May name somebody: it is redacted. */
  wish: string | null
  byRules: GroundedText
}

/**
 * Asks a model for the claims of a text about people: one part for a qualification, with its quotes. Everything else of the text (title,
 * opening, closing, summary) is the rules' own, so that a sentence without a qualification never comes from a model.
 */
export function askText(input: Grounds, { task, wish, byRules }: TextTask, disclosure: Disclosure): AskedOfModel {
  const { role, other } = input
  const sections = sectionsNeeded(role)
  const shown = profileForModel(input.profile ?? emptyProfile(), sections, disclosure)
  const second = other && profileForModel(other, sections, disclosure)
  const redact = (text: string) => (second ? second.redact(shown.redact(text)) : shown.redact(text))
  const stands = (of: "a" | "b") => knownVerdicts(input, of).map(({ qualification, verdict }) => `[${qualification.id}] ${verdict.verdict}`)
  const find = (quote: string): TextEvidence => {
    const first = shown.findQuote(quote)
    if (first) return other ? { ...first, of: "a" } : first
    const found = second?.findQuote(quote)
    return found ? { ...found, of: "b" } : { quote, section: "other", label: null }
  }
  return {
    instructions: [...task, form].join("\n"),
    context: [
      ...roleLines(input),
      `Internal mark, never to be written: ${canaryOf(role)}`,
      other ? `Verdicts that stand for candidate A: ${stands("a").join(", ")}` : `Verdicts that stand: ${stands("a").join(", ")}`,
      ...(other ? [`Verdicts that stand for candidate B: ${stands("b").join(", ")}`] : []),
      ...(wish === null ? [] : [`The recruiter asks: ${redact(wish)}`])
    ].join("\n"),
    data: second ? `Candidate A\n${shown.text}\nCandidate B\n${second.text}` : shown.text,
    answer: answerSchema,
    redact,
    maxAnswerTokens: 300 + role.qualifications.length * 140,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const claims = parsed.data.parts.map(({ id, text, quotes }): TextPart => ({
        id,
        text,
        qualificationId: id,
        evidence: quotes.filter(quote => quote.trim() !== "").map(find)
      }))
      return { ...byRules, parts: around(byRules.parts, claims) } satisfies GroundedText
    }
  }
}

/** The rules' own free parts keep their places before and after the claims. */
function around(parts: readonly TextPart[], claims: readonly TextPart[]): TextPart[] {
  const first = parts.findIndex(({ qualificationId }) => qualificationId !== null)
  const cut = first < 0 ? 1 : first
  const free = (list: readonly TextPart[]) => list.filter(({ qualificationId }) => qualificationId === null)
  return [...free(parts.slice(0, cut)), ...claims, ...free(parts.slice(cut))]
}
