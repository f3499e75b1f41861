import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import type { Grounds } from "../skill-inputs"
import { gapsFirst, knownVerdicts, speaksAgainst, type Known } from "./known-verdicts"

/** Why the verdicts stand as they do: what speaks against, what is open, what is met; or only what the recruiter's question names. */
export function explainByRules(input: Grounds): GroundedText {
  const all = gapsFirst(knownVerdicts(input))
  const named = all.filter(({ qualification }) => isNamed(qualification.text, input.question ?? ""))
  const shown = named.length > 0 ? named : asksForGood(input.question ?? "") ? [...all].reverse() : all
  return {
    title: "Why",
    parts: [{ id: "answer", text: answerOf(shown), qualificationId: null, evidence: [] }, ...shown.map(explanationPart)]
  }
}

function answerOf(shown: readonly Known[]): string {
  if (shown.length === 0) return "The role asks for nothing yet, so nothing speaks for or against."
  const against = shown.filter(speaksAgainst)
  const open = shown.filter(one => one.verdict.verdict === "unknown")
  const good = shown.filter(one => !speaksAgainst(one) && one.qualification.kind !== "avoid" && one.verdict.verdict === "met")
  const sentences = [
    against.length > 0 ? `Speaks against: ${listed(against)}.` : "Nothing that the profile says speaks against.",
    ...(open.length > 0 ? [`Not known yet: ${listed(open)}.`] : []),
    ...(good.length > 0 ? [`Speaks for: ${listed(good)}.`] : [])
  ]
  return sentences.join(" ").slice(0, 600)
}

export function explanationPart({ qualification, verdict, evidence }: Known): TextPart {
  const reason = inEnglish(verdict.reason)
  const ask = inEnglish(verdict.ask ?? `How about this: ${qualification.text}?`)
  const said = verdict.verdict === "unknown" ? `unknown. ${reason} To ask: ${ask}` : ""
  const text = said === "" ? `${qualification.text}: ${verdict.verdict}. ${reason}` : `${qualification.text}: ${said}`
  return { id: qualification.id, text: text.trim().slice(0, 600), qualificationId: qualification.id, evidence }
}

/** The first few by their own words: a list of twenty says less than a list of four. */
export function listed(list: readonly Known[]): string {
  const shown = list.slice(0, 4).map(({ qualification }) => qualification.text)
  return list.length > shown.length ? `${shown.join("; ")}; and more` : shown.join("; ")
}

function asksForGood(question: string): boolean {
  return /\b(?:why (?:him|her|them|this one)|what speaks for|strengths?|warum (?:er|sie|ihn)(?! nicht)|stärken|points? forts?|puntos? fuertes|pontos? fortes)\b/iu.test(
    question
  )
}

const plain = new Set(
  "with have your this that from what when does more than years year experience work role about into knowledge".split(" ")
)

function isNamed(text: string, question: string): boolean {
  const words = (from: string) =>
    (from.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []).filter(word => (word.length > 3 || /[+#]/.test(word)) && !plain.has(word))
  const asked = new Set(words(question))
  return words(text).some(word => asked.has(word))
}
