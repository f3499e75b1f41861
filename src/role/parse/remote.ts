import type { RemoteMode } from "../role"

const patterns: readonly [RemoteMode, RegExp][] = [
  [
    "hybrid",
    /\b(h[yií]brid(?:e|es|o|a)?(?: work(?:ing)?| role| model)?|partly remote|partially remote|(?:homeoffice|remote) teilweise|teilweise (?:remote|homeoffice)|(?:\d|one|two|three|zwei|drei) days? (?:a|per) week (?:in|at|from) (?:the |our )?(?:office|home)|(?:\d|one|two|three|four) days? (?:(?:a|per|each) week )?(?:remote|in (?:our|the) [\p{Lu}][\p{L}, ]{2,30}office|in (?:the |our )?office|from home)|\d tage (?:home ?office|büro)|homeoffice möglich|\d jours? de télétravail|télétravail\s*:?\s*\d jours?|télétravail partiel|occasional (?:home office|remote))(?![\p{L}])/iu
  ],
  [
    "remote",
    /\b((?:fully|100\s?%|completely|entirely)[ -]remote|remote(?:[ -]first|ly)?|work(?:ing)? from (?:home|anywhere)|home ?office|home-office|wfh|télétravail|teletrabajo|remoto|à distance|a distancia|anywhere in|distributed team)(?![\p{L}])/iu
  ],
  [
    "on site",
    /\b(on[ -]?site|in[ -]office|in[ -]person|office[ -]based|vor ort|sur site|presencial|présentiel|no remote|not (?:a )?remote|kein (?:remote|homeoffice)|at our (?:office|premises|site|hospital|restaurant|warehouse|clinic|plant))(?![\p{L}])/iu
  ]
]
const negated =
  /\b(?:no|not(?: a)?|kein(?:e)?|sin|pas de|non) (?:remote|home ?office|télétravail|teletrabajo|hybrid)(?: work| working| option)?\b/giu
const aside =
  /\b(?:remote (?:teams?|sites?|locations?|areas?|sensing|access|support|monitoring|control|servers?|stakeholders?|desktop|colleagues|communities|diagnostics|hands)|on[ -]?site (?:gym|canteen|parking|support|kindergarten|cafe|café|visits?|training|manager|restaurant|childcare|installation|meetings|events)|hybrid (?:cloud|vehicles?|cars?|infrastructure|mobile|apps?|environments?))\b/giu

export interface FoundRemote {
  mode: RemoteMode
  quote: string
  start: number
}

/** How the text says the work is done: every mode it names, once, in the order of the text. */
export function findRemote(text: string): FoundRemote[] {
  const found: FoundRemote[] = []
  const blank = (match: string) => " ".repeat(match.length)
  for (const match of text.matchAll(negated)) found.push({ mode: "on site", quote: match[0], start: match.index })
  const cleared = text.replace(negated, blank).replace(aside, blank)
  for (const [mode, pattern] of patterns) {
    const match = pattern.exec(cleared)
    if (
      match &&
      !found.some(other => other.mode === mode || (match.index >= other.start && match.index < other.start + other.quote.length))
    ) {
      found.push({ mode, quote: match[0], start: match.index })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
