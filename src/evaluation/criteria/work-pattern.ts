import { sentence } from "~sentence/sentence"
import { askAbout } from "../asked/ask-about"
import { findPattern } from "../find-pattern"
import type { Judge } from "../judge"
import { met, notMet, unknown } from "../judge"

interface Pattern {
  asked: RegExp
  said: RegExp
  cheap: RegExp
}

/** When somebody works: whoever says of themself that they do is ready for it, and whoever says that they do not is not. */
const patterns: readonly Pattern[] = [
  {
    asked: /\b(?:night|overnight|graveyard|third)[- ]?(?:shifts?|work|hours|duty)|\bnights\b/iu,
    said: /\b(?:(?:night|overnight|graveyard|third)[- ]?(?:shifts?|work|hours|duty)|(?:on|work(?:s|ed|ing)?|cover(?:s|ed|ing)?|did|do) (?:the )?nights?|nights)\b/giu,
    cheap: /night|graveyard|third/iu
  },
  { asked: /\bweekends?\b/iu, said: /\bweekends?\b/giu, cheap: /weekend/iu },
  { asked: /\bon[- ]call\b/iu, said: /\bon[- ]call\b/giu, cheap: /on[- ]call/iu },
  {
    asked:
      /\b(?:rotating|rotational|alternating|swing|variable) shifts?\b|\bshift (?:work|pattern|rotation|basis)\b|\bwork (?:in )?shifts\b/iu,
    said: /\b(?:(?:rotating|rotational|alternating|swing|three|two|early and late) shifts?|shift work(?:ing)?|work(?:ed|ing)? shifts|four[- ]on[- ,]+four[- ]off)\b/giu,
    cheap: /shift|four/iu
  },
  { asked: /\bovertime\b/iu, said: /\bovertime\b/giu, cheap: /overtime/iu },
  { asked: /\bholidays\b/iu, said: /\b(?:public |bank )?holidays\b(?! (?:pay|cover|requests?))/giu, cheap: /holidays/iu }
]

const readiness =
  /\b(?:will|willing(?:ness)?|able|ability|availab\w+|flexib\w+|open|ready|prepared|happy|participate|must|required|comfortable|can) (?:to )?(?:\p{L}+ ){0,3}$/iu
/** What else such a sentence may hold without asking for more. */
const aside =
  /\b(?:must|be|is|are|willing(?:ness)?|able|ability|availab\w+|flexib\w+|open|ready|prepared|happy|comfortable|to|for|work(?:ing)?|participat\w+|in|an?|the|on|of|and|or|as|when|required|needed|necessary|some|occasional(?:ly)?|rotation(?:al)?|rotating|schedules?|shifts?|hours?|duty|pattern|basis|including|various|varied|you|your|we|with|if|evenings?|early|late|mornings?|days?|also|regular|every|other|bank|public|full|part|time)\b|[^\p{L}]/giu
const past = /\b(?:worked|did|covered|had|was|were|used to|until|formerly|previously|till)\b/iu
const readyNow =
  /\b(?:when(?:ever)? (?:asked|needed|required)|as needed|will|willing|available|availability|flexible|open to|ready|happy|prepared|any)\b/iu
const refusal =
  /(?<![\p{L}])(?:no|not|never|without|cannot|can['’]t|won['’]t|except|but)\s+(?:\p{L}+\s+){0,2}$|(?:^|[.;:,•\n]\s*)no\s+(?:\p{L}+\s+){0,1}$/iu
const refusedBehind =
  /^\s*(?:are|is|work)?\s*(?:not (?:possible|available|an option)|impossible|excluded|out)(?![\p{L}])|^\s*[:–-]\s*(?:no|none|never)(?![\p{L}])/iu

/**
 * Readiness for nights, weekends, shifts or call, where the sentence asks for nothing else; null where it asks for something else. What the profile
 * says of how somebody works answers it.
 */
export function judgeWorkPattern(text: string): Judge | null {
  const asked = patterns.filter(pattern => pattern.asked.test(text))
  const first = asked[0]?.asked.exec(text)
  if (asked.length === 0 || !first || !readiness.test(text.slice(0, first.index))) return null
  const rest = asked.reduce((left, pattern) => left.replace(new RegExp(pattern.asked, "giu"), " "), text)
  if (rest.replace(aside, "") !== "") return null
  const ask = askAbout(text)
  return index => {
    const found = asked.map(({ said, cheap }) =>
      findPattern(index, said, cheap, ["description", "passage", "about", "headline", "title", "skill"]).map(hit => {
        const end = hit.match.index + hit.match[0].length
        const isRefused = refusal.test(hit.segment.text.slice(Math.max(0, hit.match.index - 40), hit.match.index))
        return { ...hit, isRefused: isRefused || hit.stance === "lacks" || refusedBehind.test(hit.segment.text.slice(end, end + 40)) }
      })
    )
    const refused = found.flat().find(({ isRefused }) => isRefused)
    if (refused) return notMet([refused.quote], sentence("reasonDeniedPart", { part: refused.match[0] }))
    const quotes = found.flatMap(hits => hits.slice(0, 1).map(({ quote }) => quote))
    // A job that was worked so says nothing of the next one.
    const isOwn = ({ segment, stance, quote }: (typeof found)[number][number]) =>
      (stance === "has" || stance === "untold") && !past.test(quote.quote) && (segment.position === null || readyNow.test(quote.quote))
    if (found.every(hits => hits.some(isOwn)))
      return met(
        found.flatMap(hits => hits.filter(isOwn).slice(0, 1)).map(({ quote }) => quote),
        sentence("reasonOwnWords", { parts: { list: found.map(hits => hits.find(isOwn)!.match[0]), as: "and" } }),
        0.55
      )
    return unknown(quotes, quotes.length > 0 ? sentence("reasonNotPlain") : sentence("reasonNothingSaid"), ask, 0.3)
  }
}
