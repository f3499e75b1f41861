import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import type { Grounds } from "../skill-inputs"
import { knownVerdicts, type Known } from "./known-verdicts"
import { languageNamed, type TextLanguage } from "~run/text-language"
import { languageOf } from "./language-of"
import { outreachWords } from "./outreach-words"
import { isFit } from "./text-faults"

const longestQuote = 140

/** The language a note is written in: the one asked for, else the one that the role's sentences are written in, else English. */
export function outreachLanguage({ language, role }: Grounds): TextLanguage {
  if (language) return languageNamed(language) ?? "en"
  return languageOf(role.qualifications.map(({ text, quote }) => `${text}\n${quote ?? ""}`).join("\n")) ?? "en"
}

/** A note to somebody, of what their profile says that the role asks for. The recruiter copies it; nothing is sent. */
export function outreachByRules(input: Grounds): GroundedText {
  const language = outreachLanguage(input)
  const words = outreachWords[language]
  const warm = input.tone === "warm"
  const known = knownVerdicts(input)
  const said = new Set<string>()
  const claims = strongest(known, warm ? 3 : 2).flatMap(one => claimOf(one, input, said) ?? [])
  const open = warm ? known.find(({ qualification, verdict }) => qualification.kind === "must" && verdict.verdict === "unknown") : undefined
  const free = (id: string, text: string): TextPart => ({ id, text, qualificationId: null, evidence: [] })
  const question: TextPart[] = open
    ? [{ id: open.qualification.id, text: words.question(open.qualification.text), qualificationId: open.qualification.id, evidence: [] }]
    : []
  return {
    title: words.title,
    language,
    parts: [
      free("opening", words.opening(roleLine(input))),
      ...claims,
      ...question,
      free("closing", words.closing[warm ? "warm" : "short"])
    ]
  }
}

/** What is met, musts first, each with words of the page behind it. */
function strongest(known: readonly Known[], most: number): Known[] {
  const met = known.filter(
    ({ verdict, evidence, qualification }) => verdict.verdict === "met" && evidence.length > 0 && qualification.kind !== "avoid"
  )
  return [...met.filter(one => one.qualification.kind === "must"), ...met.filter(one => one.qualification.kind === "nice")].slice(0, most)
}

/** A quote that is long, or says what a note must not say, is not repeated in it, and none is repeated twice; the words behind the claim stand beside it all the same. */
function claimOf({ qualification, evidence }: Known, input: Grounds, said: Set<string>): TextPart | null {
  const words = outreachWords[outreachLanguage(input)]
  const part = (text: string): TextPart => ({ id: qualification.id, text, qualificationId: qualification.id, evidence })
  for (const { quote } of evidence) {
    if (quote.length > longestQuote || quote.includes("\n") || said.has(quote)) continue
    const quoted = part(words.claim(qualification.text, withoutEnd(quote)))
    if (!isFit(quoted, input)) continue
    said.add(quote)
    return quoted
  }
  const plain = part(words.claimUnquoted(qualification.text))
  return isFit(plain, input) ? plain : null
}

function roleLine({ role }: Grounds): string | null {
  const parts = [role.title, role.place].filter(part => part !== null && part.trim() !== "")
  return parts.length === 0 ? null : parts.join(", ")
}

/** A quote inside a sentence does not bring its own full stop. */
export function withoutEnd(quote: string): string {
  return quote.trim().replace(/[.!,;:]+$/u, "")
}
