import type { LanguageLevel } from "../criterion"
import { languageLevels } from "../criterion"
import type { Mention } from "../vocabulary/term-index"
import { languageNames } from "../vocabulary/vocabulary"

/** Words for how well a language is spoken, highest first. CEFR: A1–A2 elementary, B1 limited, B2 professional, C1 full, C2 native. */
const patterns: readonly [LanguageLevel, RegExp][] = [
  [
    "native or bilingual",
    /\b(native(?: or bilingual)?(?: speakers?| level| proficiency)?|mother tongue|bilingual|muttersprach\p{L}*|langue maternelle|bilingue|lengua materna|nativ[oa]|bilingüe|língua materna|c2|first language|near[ -]native|moedertaal|madrelingua|ojczyst\p{L}*)(?![\p{L}\d])/iu
  ],
  [
    "full professional",
    /\b(full professional(?: proficiency)?|fluent(?:ly)?|fluency|c1|verhandlungssicher\p{L}*|fließend\p{L}*|sehr gute?[ns]?|très bonn?e?s?|courant(?:e)?|couramment|fluid[oae]|fluente|excellent|advanced|perfect|strong|flüssig|avancé|avanzad[oa]|avançad[oa]|proficient|business fluent|maîtrise parfaite|outstanding|exceptional|vloeiend\p{L}*|uitstekend\p{L}*|zeer goede?|biegł\p{L}*|płynn\p{L}*|bardzo dobr\p{L}*|fluentemente|ottim[oa]|eccellente|avanzato)(?![\p{L}\d])/iu
  ],
  [
    "professional",
    /\b(professional(?: working)?(?: proficiency)?|b2|working proficiency|business|gute?[ns]?|good|solid|upper[ -]intermediate|professionnel(?:le)?|profesional|bon(?:ne)?|buen(?:o|a|os)?|conversational|working knowledge|konversationssicher|goede?|komunikatywn\p{L}*|dobr\p{L}*|buon[oa]?)(?![\p{L}\d])/iu
  ],
  [
    "limited working",
    /\b(limited working(?: proficiency)?|b1|intermediate|intermédiaire|intermedio|intermediário|some|redelijk\p{L}*|średniozaawansowan\p{L}*|discret[oa]|intermedi[oa])(?![\p{L}\d])/iu
  ],
  [
    "elementary",
    /\b(elementary(?: proficiency)?|basic|beginner|a1|a2|grundkenntnisse|notions|básic[oa]|élémentaire|débutant|basiskennis|podstawow\p{L}*|scolastic[oa]|elementare)(?![\p{L}\d])/iu
  ]
]

export function findLanguageLevel(text: string): { level: LanguageLevel; quote: string } | null {
  // "limited working proficiency" holds "working proficiency": the narrow word goes first.
  const limited = patterns[3]![1].exec(text)
  if (limited && /^limited/i.test(limited[0])) return { level: "limited working", quote: limited[0] }
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { level, quote: match[0] }
  }
  return null
}

export function compareLanguageLevels(a: LanguageLevel, b: LanguageLevel): number {
  return languageLevels.indexOf(a) - languageLevels.indexOf(b)
}

/** Compounds in which the name of a language is no language. */
const notALanguage =
  /\b(?:english (?:literature|department|teacher|class)|french (?:cuisine|press|fries|cooking|market|kitchen)|italian (?:cuisine|restaurant|cooking)|japanese (?:cuisine|restaurant)|chinese (?:cuisine|restaurant|market)|german (?:market|labour|labor|tax|law|engineering|hgb|gaap|company|companies)|(?:dutch|polish|spanish|greek|thai|indian|portuguese|french|italian) (?:market|law|labor|labour|cuisine|tax|company|companies|government))\b/giu

export interface FoundLanguage {
  mention: Mention
  level: LanguageLevel | null
}

/** Languages named in the text, each with the level stated next to it. */
export function findLanguages(text: string): FoundLanguage[] {
  const cleared = text.replace(notALanguage, match => " ".repeat(match.length))
  const mentions = languageNames.index.findIn(cleared)
  const found = mentions.map((mention, index) => {
    const from = index === 0 ? 0 : mentions[index - 1]!.end
    const to = index === mentions.length - 1 ? text.length : mentions[index + 1]!.start
    const after = findLanguageLevel(text.slice(mention.end, Math.min(to, mention.end + 60)).split(/[;.]/)[0] ?? "")
    const around = text.slice(Math.max(0, from - 0), mention.start)
    const before = findLanguageLevel(around.slice(-60))
    // "Fluent English and German": what stands before the first holds for those after it.
    const carried = index > 0 ? findLanguageLevel(text.slice(Math.max(0, mentions[0]!.start - 60), mentions[0]!.start)) : null
    return { mention, level: (before ?? after ?? carried)?.level ?? null }
  })
  return withLastLevel(text, found)
}

/** Between two languages of which one level is said: "English or Spanish C1". */
const joined = /^\s*(?:,|\/|&|and|or|und|oder|et|ou|y|o|e|en|of|i|lub|and\/or)\s*(?:(?:and|or)\s+)?$/iu

/** "Anglais ou espagnol courant": the level behind the last holds for those that are joined to it. */
function withLastLevel(text: string, found: readonly FoundLanguage[]): FoundLanguage[] {
  const shared = [...found]
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at]!, shared[at + 1]!]
    if (one.level === null && next.level !== null && joined.test(text.slice(one.mention.end, next.mention.start)))
      shared[at] = { ...one, level: next.level }
  }
  return shared
}
