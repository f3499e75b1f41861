import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import type { Grounds } from "../skill-inputs"
import { addedBy, isQuestion, saysUnknown, sentencesIn, type Added } from "../support/added-by"
import { faultOfQuotes, groundsOfPart } from "../support/sentence-grounds"
import { knownOf } from "./known-verdicts"

/** Why a sentence of a part may not stand. */
export interface SentenceFault {
  code: Added["code"] | "quotes-hold-nothing-up" | "says-another-verdict"
  observed: string
}

/** The sentences of a part that a model wrote, each with what it adds to its quotes, or null. */
export function sentencesOfPart(part: TextPart, input: Grounds): { sentence: string; fault: SentenceFault | null }[] {
  const grounds = groundsOfPart(part, input)
  return sentencesIn(inEnglish(part.text)).map(sentence => ({
    sentence,
    fault: faultOf(sentence, part, input) ?? addedBy(sentence, grounds)
  }))
}

/** A part as the rules wrote it is theirs to answer for. */
export function isPartOfRules({ id, text, qualificationId }: TextPart, rules: GroundedText): boolean {
  return rules.parts.some(
    own => inEnglish(own.text) === inEnglish(text) && (qualificationId === null ? own.id === id : own.qualificationId === qualificationId)
  )
}

const denial = /(?<!\p{L})(?:not|no|never|without|nicht|kein\p{L}*|nie|ohne|pas|jamais|sans|nunca|sin|não|sem)(?!\p{L})|n['’]t(?!\p{L})/iu
const verdictSaid = /(?<![\p{L}])(not met|met|unknown)(?![\p{L}])/iu

function faultOf(sentence: string, part: TextPart, input: Grounds): SentenceFault | null {
  if (part.qualificationId === null || isQuestion(sentence) || saysUnknown(sentence)) return null
  const known = knownOf(input, part.qualificationId)
  const said = verdictSaid.exec(sentence)?.[1]?.toLowerCase()
  if (said !== undefined && known.length > 0 && !known.some(({ verdict }) => verdict.verdict === said))
    return { code: "says-another-verdict", observed: said }
  const fault = faultOfQuotes(part, input)
  const isDenied = fault === "lacks" && denial.test(sentence)
  return fault === null || isDenied ? null : { code: "quotes-hold-nothing-up", observed: part.evidence[0]?.quote.slice(0, 200) ?? "" }
}

/** The part without the sentences that add something; null where none is left. */
export function withoutAdded(part: TextPart, input: Grounds): TextPart | null {
  const sentences = sentencesOfPart(part, input)
  if (sentences.every(({ fault }) => fault === null)) return part
  const kept = sentences.filter(({ fault }) => fault === null).map(({ sentence }) => sentence)
  return kept.length === 0 ? null : { ...part, text: kept.join(" ") }
}
