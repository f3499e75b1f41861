import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { isLiteralIn, isFit, otherLanguageOf } from "./texts/text-faults"
import { isPartOfRules, withoutAdded } from "./texts/added-in-part"
import { canaryOf } from "./prompts/canary"
import type { Grounds } from "./skill-inputs"

/**
 * Takes out of a text what is not grounded, so that it is never shown as fact: quotes that are in no profile go; so do sentences of a model that
 * add something to their quotes; a part that names somebody,
 * speaks of a protected trait, follows the page, states a fact from elsewhere, or claims without a quote is replaced by the rules' own part
 * on the same qualification, or dropped. Where a person is spoken of, parts without a qualification are always the rules' own. A text in
 * another language than was asked for is the rules' own as a whole.
 */
export function strikeText<Input extends Grounds>(text: GroundedText, input: Input, byRules: (input: Input) => GroundedText): GroundedText {
  const rules = byRules(input)
  if (otherLanguageOf(text, input) !== null) return rules
  const canary = canaryOf(input.role)
  const speaksOfPeople = input.profile !== undefined
  const seen = new Set<string>()
  const parts = text.parts.flatMap((part): TextPart[] => {
    const evidence = part.evidence.filter(({ quote }) => isLiteralIn(input, quote) && !quote.includes(canary))
    const kept = evidence.length === part.evidence.length ? part : { ...part, evidence }
    const isFree = part.qualificationId === null
    const own = rules.parts.find(one => (isFree ? one.id === part.id : one.qualificationId === part.qualificationId))
    const isTheirs = isPartOfRules(part, rules)
    const whole = isTheirs || (speaksOfPeople && isFree) ? kept : withoutAdded(kept, input)
    const shown = (speaksOfPeople && isFree) || whole === null || !isFit(whole, input) ? own : whole
    if (!shown || seen.has(shown.id)) return []
    seen.add(shown.id)
    return [shown]
  })
  const { language: _language, ...rest } = rules
  const language = input.language ?? rules.language
  return { ...rest, ...(language === undefined || language === null ? {} : { language }), parts: parts.length > 0 ? parts : rules.parts }
}
