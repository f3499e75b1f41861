import type { Evidence } from "~profile/evidence"
import type { DegreeLevel } from "~role/criterion"
import type { FoundDegree } from "~role/parse/degree"
import { findDegrees } from "~role/parse/degree"
import { findPattern } from "./find-pattern"
import type { ProfileIndex } from "./profile-index"

/** Degrees as résumés shorten them. Their case has to be right: "ma" and "ba" are words of other languages, "MS" stands for Microsoft. */
const short: readonly [DegreeLevel, RegExp][] = [
  ["doctorate", /\b(?:Ph\.?D\.?|DPhil|EdD|Ed\.D\.|PharmD|DNP|DBA|JD|J\.D\.|MD(?=\s*(?:,|in\b|from\b)))(?![\p{L}])/u],
  [
    "master",
    /\b(?:MBA|EMBA|M\.B\.A\.|MSN|MEd|M\.Ed\.?|M\.?S\.?c\.?|M\.S\.|MPA|MPH|MFA|MSW|MLIS|M\.L\.I\.S\.|MLS(?=[ ,]|$)|MHA|MPP|MDiv|M\.Div\.?|MRes|MPhil|LL\.?M\.?|M\.?Tech\.?|M\.?Arch\.?|MCA|M\.?Com\.?|M\.A\.|MS(?=\s+(?:in\s+)?(?!Office|Word|Excel|Project|SQL|Access|Teams|Outlook|PowerPoint|Windows|Visio|Dynamics|Azure)\p{Lu}\p{Ll})|MA(?=\s+(?:in\s+)?\p{Lu}\p{Ll}))(?![\p{L}])/u
  ],
  [
    "bachelor",
    /\b(?:BSN|BBA|B\.B\.A\.|BFA|BCA|B\.?Com\.?|BDes|B\.?Arch\.?|B\.?Ed\.?|B\.?Tech\.?|B\.?Eng\.?|B\.E\.|LL\.?B\.?|B\.?Sc\.?|B\.S\.|B\.A\.|BS(?=\s*(?:,|:|in\b|\p{Lu}\p{Ll}))|BA(?=\s*(?:,|:|\.|$|in\b|\(|\p{Lu}\p{Ll})))(?![\p{L}])/u
  ],
  [
    "vocational",
    /(?<!\p{L})(?:Ausbildung (?:zum|zur|als)(?= \p{Lu})|Lehre (?:zum|zur|als)(?= \p{Lu})|Gesellenbrief|Facharbeiterbrief|Meisterbrief|[Aa]pprenticeship (?:as|in)|CAP(?= \p{L})|BEP(?= \p{L})|[Bb]ac [Pp]ro(?!\p{L})|NVQ (?:[Ll]evel )?[2-5]|City (?:&|and) Guilds|Técnic[oa] (?:[Ss]uperior|en)(?= \p{L})|FP (?:de )?[Gg]rado)/u
  ],
  ["associate", /\b(?:A\.?A\.?S\.?|A\.A\.|A\.S\.|AAT|ADN|HND|HNC|AS(?=\s+(?:in\s+)\p{Lu})|AA(?=\s+(?:in\s+)\p{Lu}))(?![\p{L}])/u]
]
/** Degrees whose letters name their field as well. */
const fieldOf: readonly (readonly [RegExp, string])[] = [
  [/^(?:MEd|M\.Ed\.?|B\.?Ed\.?|EdD|Ed\.D\.)$/u, "Education"],
  [/^(?:MBA|EMBA|M\.B\.A\.|BBA|B\.B\.A\.|DBA)$/u, "Business administration"],
  [/^(?:MSN|BSN|DNP|ADN)$/u, "Nursing"],
  [/^(?:LL\.?B\.?|LL\.?M\.?|JD|J\.D\.)$/u, "Law"],
  [/^MSW$/u, "Social Work"],
  [/^(?:MLIS|M\.L\.I\.S\.|MLS)$/u, "Library science"],
  [/^(?:M\.?Arch\.?|B\.?Arch\.?)$/u, "Architecture"],
  [/^(?:B\.?Eng\.?|B\.?Tech\.?|M\.?Tech\.?|B\.E\.)$/u, "Engineering"],
  [/^MD$/u, "Medicine"]
]

/** The field that a degree's own letters stand for; null where they stand for none. */
export function fieldOfLetters(letters: string): string | null {
  return fieldOf.find(([pattern]) => pattern.test(letters.trim()))?.[1] ?? null
}

/** The word alone names none: "Associate Degree", "no degree", "degree program". */
const bare = /^degrees?$/iu
const notHeld = /(?:\b(?:no|without|unfinished|incomplete|towards? an?|toward|not completed)\s+(?:\p{L}+\s+)?)$/iu

/** Degrees that a profile states, in the order of the text; `start` is where the words stand. */
export function statedDegrees(text: string): FoundDegree[] {
  const found: FoundDegree[] = []
  for (const degree of findDegrees(text)) {
    const before = text.slice(Math.max(0, degree.start - 40), degree.start)
    if (notHeld.test(before) || /\bassociate['’]?s?\s+(?:of \p{L}+(?: \p{L}+)?\s+)?$/iu.test(before)) continue
    if (bare.test(degree.quote) && !/\b(?:university|college|honou?rs|first[- ]class|science|arts|engineering)\b/iu.test(before)) continue
    found.push(degree)
  }
  for (const [level, pattern] of short) {
    const match = pattern.exec(text)
    if (!match || notHeld.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    if (!found.some(other => Math.abs(other.start - match.index) < 3)) found.push({ level, quote: match[0], start: match.index })
  }
  return found.sort((a, b) => a.start - b.start)
}

const schooling =
  /\bno degree\b|\bhigh[- ]school (?:diploma|graduate|education)|\bG\.?E\.?D\.?\b(?! in)|\bsecondary school (?:diploma|certificate)|\bhauptschulabschluss|\bmittlere reife/giu

/** Words that say that schooling ended before a degree; null where there are none. */
export function noDegree(index: ProfileIndex): Evidence | null {
  const [hit] = findPattern(index, schooling, /degree|school|g\.?e\.?d|schule|reife/i)
  return hit?.quote ?? null
}
