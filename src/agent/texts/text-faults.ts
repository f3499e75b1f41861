import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import { sentence, type Sentence } from "~sentence/sentence"
import { isGroundIn } from "../grounding"
import { foreignVoiceIn, identityIn, protectedTraitIn, ungroundedIn } from "../own-words"
import { canaryOf } from "../prompts/canary"
import type { Grounds } from "../skill-inputs"
import { knownOf } from "./known-verdicts"
import { languageOf } from "./language-of"
import { maxPartCharacters } from "./within-part"

// What can be wrong with one part of a text. The checks report it, and the strike acts on it: both ask here.

/** The words of a part that somebody wrote, and did not copy from the role or out of its quotes. */
export function ownPart({ text: said, evidence }: TextPart, { role }: Grounds): string {
  const text = inEnglish(said)
  const copied = [
    ...evidence.map(({ quote }) => quote),
    ...role.qualifications.flatMap(({ text: asked, quote }) => [asked, quote ?? ""]),
    role.title ?? "",
    role.salary?.quote ?? ""
  ].filter(words => words.trim() !== "")
  return copied.sort((a, b) => b.length - a.length).reduce((left, words) => left.replaceAll(words, "…"), text)
}

/** Whether a quote stands literally in what was captured of either person, and tells of them. */
export function isLiteralIn({ profile, other }: Grounds, quote: string): boolean {
  return [profile, other].some(person => person !== undefined && isGroundIn(person, quote))
}

export function traitIn(part: TextPart, input: Grounds): string | null {
  // What the role asks for in its own sentences is the recruiter's to answer for; what a page says of a trait is not repeated.
  return protectedTraitIn(inEnglish(part.text), input)
}

export function nameInText(part: TextPart, input: Grounds): string | null {
  return identityIn(inEnglish(part.text), input)
}

/** The mark of the instructions, or a voice that is not the recruiter's own. */
export function voiceIn(part: TextPart, input: Grounds): string | null {
  const canary = canaryOf(input.role)
  if ([inEnglish(part.text), ...part.evidence.map(({ quote }) => quote)].some(text => text.includes(canary))) return canary
  return foreignVoiceIn(ownPart(part, input)) ?? foreignVoiceIn(quotedOfPage(part, input))
}

/** What a part repeats from a page in its own text: an address or an order stays in the page. */
function quotedOfPage({ text: said, evidence }: TextPart, { role }: Grounds): string {
  const text = inEnglish(said)
  const asked = new Set(role.qualifications.flatMap(({ text: words, quote }) => [words, quote]))
  return evidence
    .map(({ quote }) => quote)
    .filter(quote => text.includes(quote) && !asked.has(quote))
    .join("\n")
}

export function fromElsewhereIn(part: TextPart, input: Grounds): string | null {
  return ungroundedIn(ownPart(part, input), input, (input.language ?? languageOf(inEnglish(part.text))) !== "de")
}

/** A qualification of this role, and words of the page behind it where something is said of it; or a question, or that it is not known. */
export function claimFault({ qualificationId, evidence, text }: TextPart, input: Grounds): "not-in-role" | "no-quote" | null {
  if (qualificationId === null || (!input.profile && !input.other)) return null
  if (!input.role.qualifications.some(({ id }) => id === qualificationId)) return "not-in-role"
  if (evidence.some(({ quote }) => isLiteralIn(input, quote)) || saysOpen.test(inEnglish(text))) return null
  // The recruiter's own verdict may stand without a quote.
  const rests = knownOf(input, qualificationId)
  return rests.length > 0 && rests.every(one => one.verdict.verdict !== "unknown" && one.evidence.length === 0) ? null : "no-quote"
}

const saysOpen =
  /\?|\b(?:unknown|not known|(?:do|does|did) not (?:say|know|show|mention|state)|don['’]t know|doesn['’]t say|says nothing|nothing is said|not said|silent)\b/iu

/** Whether a part can be shown as it stands. */
export function isFit(part: TextPart, input: Grounds): boolean {
  return (
    [traitIn, nameInText, voiceIn, fromElsewhereIn, claimFault].every(fault => fault(part, input) === null) &&
    styleFault(part, input) === null
  )
}

export function styleFault({ text: said }: TextPart, input: Grounds): { code: string; hint: Sentence } | null {
  const text = inEnglish(said)
  if (text.length > maxPartCharacters) return { code: "too-long", hint: sentence("hintUnder", { most: maxPartCharacters }) }
  if (/[*_`#]{2}|^\s*[-*] /mu.test(text)) return { code: "mark-up", hint: sentence("hintPlainText") }
  const isLatin = /\p{Script=Latin}/u.test(input.role.qualifications.map(asked => asked.text).join(" "))
  if (isLatin && /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text))
    return { code: "other-script", hint: sentence("hintLanguageAsked") }
  return null
}

/** The language a text is in where it should be another; null where it is right or cannot be told. */
export function otherLanguageOf({ parts }: GroundedText, input: Grounds): string | null {
  if (!input.language) return null
  const written = languageOf(parts.map(part => ownPart(part, input)).join("\n"))
  return written === null || written === input.language ? null : written
}
