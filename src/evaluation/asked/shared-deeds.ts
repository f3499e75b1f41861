import { skillNames } from "~role/vocabulary/vocabulary"

/** What somebody does, as posts write it behind "experience": "reading", "installing". */
const doing = /^\p{L}{2,}ing$/u
/** Words of that form that are things. */
const things =
  /^(?:accounting|advertising|banking|bearing|bedding|booking|briefing|building|catering|ceiling|clothing|coating|crossing|drawing|dressing|during|earning|engineering|evening|filing|finding|flooring|fundraising|heading|heating|helping|housing|landscaping|lettering|lighting|listing|machining|manufacturing|marketing|meeting|merchandising|mining|morning|nursing|offering|opening|packaging|painting|parking|piping|planning|plumbing|pricing|printing|programming|publishing|rating|recruiting|roofing|routing|scaffolding|scheduling|setting|shipping|spelling|spring|staffing|string|teaching|tiling|trading|training|trucking|tubing|warning|wedding|welding|wiring|writing)$/iu
const infinitiveCue =
  /(?:\b(?:able|ability|capable|capability|capacity|willing(?:ness)?|responsib\w+|must|will|can|should|how|skills?|you)(?: be able)?(?: to)?|^to)\s+$/iu
const pair =
  /^(\p{L}+)(?:,\s+(\p{L}+))?,?\s*(?:\s(?:and\/or|and|or|&)\s|\s?\/\s?)\s*(\p{L}+)\s+(?!(?:experience|skills?|knowledge|background|with|in|for|of|to|and|or|at|on)\b)(\S.*)$/u

/** "Planning and evaluation of promotions": the same as nouns. */
const nounPair =
  /^(\p{L}+(?:-up)?)(?:,\s+(\p{L}+(?:-up)?))?,?\s*(?:\s(?:and\/or|and|or|&)\s|\s?\/\s?)\s*(\p{L}+(?:-up)?)\s+of\s+(?:the\s+|all\s+|our\s+|any\s+)?(\S.*)$/u
const deedNoun = /(?:ing|tion|sion|ment|ance|ence|sis|[vw]al|ery|ship|-up|sale|design|repair|test|audit|review|control|care)$/iu

export interface SharedDeeds {
  deeds: string[]
  /** What all of them are done to. */
  object: string
}

/**
 * "Reading and interpreting wiring diagrams": deeds that share what they are done to, of which a résumé tells one. `lead` are the words before;
 * null where the words are no deeds ("sales and marketing strategy").
 */
export function sharedDeedsOf(lead: string, text: string): SharedDeeds | null {
  const nouns = nounPair.exec(text.trim())
  if (nouns) {
    const [, first, second, last, object] = nouns
    const deeds = [first!, ...(second === undefined ? [] : [second]), last!]
    return deeds.every(deed => deedNoun.test(deed)) ? { deeds, object: object! } : null
  }
  const match = pair.exec(text.trim())
  if (!match) return null
  const [, first, second, last, object] = match
  const deeds = [first!, ...(second === undefined ? [] : [second]), last!]
  const isDoing = deeds.every(deed => doing.test(deed) && !things.test(deed))
  const isInfinitive = infinitiveCue.test(lead) && deeds.every(deed => /^\p{Ll}+$/u.test(deed) && !/(?:ing|ed|tion|ment|s)$/u.test(deed))
  if (!isDoing && !isInfinitive) return null
  // A trade that has a name is asked for by itself: "welding and cutting steel".
  if (deeds.some(deed => skillNames.index.exactly(deed) !== null)) return null
  return { deeds, object: object! }
}
