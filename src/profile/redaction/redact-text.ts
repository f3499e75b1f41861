import { findAges, findSchoolYears } from "./find-dates"
import { findEmails, findHandles, findPictures, pronouns } from "./find-contacts"
import { findDocumentNumbers } from "./find-document-numbers"
import { findLinks } from "./find-links"
import { findName } from "./find-name"
import { findOthers } from "./find-others"
import { findPersonal } from "./find-personal"
import { findPhones } from "./find-phones"
import { findPostcodes } from "./find-postcodes"
import { anyCase, escaped, hitsOf, joinHits, type Hit } from "./hit"
import { nameFormsOf, type NameForms } from "./name-forms"

/** What is taken out of a text besides what always is. */
export interface Redaction {
  /** The person's name as the page gives it; every part and form of it is taken out too. Null where the page gives none. */
  name: string | null
  /** Names of schools and employers to take out, where the recruiter asked for that. */
  schools?: readonly string[]
  employers?: readonly string[]
}

/** What is known of one text beside the words in it. */
export interface TextKind {
  /** It is about education altogether: every year in it says how old somebody is. */
  isEducation?: boolean
}

/** A text without what says who somebody is. `originalOf` finds the original words of a quote from it, or null where it is not in it. */
export interface RedactedText {
  text: string
  originalOf: (quote: string) => string | null
  /** What is left of a stretch of the original; what was taken out at its edges stands for the whole of it. */
  shown: (from: number, to: number) => string
  /** What was taken out: stretches of the original, in order and apart. */
  taken: readonly Hit[]
}

interface Known {
  forms: NameForms | null
  places: readonly (readonly [RegExp, string])[]
}

const known = new WeakMap<Redaction, Known>()

/** What is looked for because of whom the page is about. The pieces of one page share it. */
function knownOf(redaction: Redaction): Known {
  const before = known.get(redaction)
  if (before) return before
  const named = (names: readonly string[] | undefined, by: string) =>
    (names ?? []).filter(name => name.trim() !== "").map(name => [anyCase(escaped(name)), by] as const)
  const made = {
    forms: redaction.name === null ? null : nameFormsOf(redaction.name),
    places: [...named(redaction.schools, "[school]"), ...named(redaction.employers, "[employer]")]
  }
  known.set(redaction, made)
  return made
}

/**
 * Takes out of a text what says who somebody is: the name in its forms, pronouns, e-mail, phone, links and handles, pictures, age, birth and
 * years of schooling, postcodes, numbers of documents, referees, what is said of family, health and belief; where asked, schools and
 * employers. Deterministic, and reversible for quotes: what a reader of the
 * redacted text quotes is found in the original. Takes time in proportion to the text.
 */
export function redactText(original: string, redaction: Redaction, { isEducation = false }: TextKind = {}): RedactedText {
  const { forms, places } = knownOf(redaction)
  const hasDigit = /\p{Nd}/u.test(original)
  const hits: Hit[] = [
    ...findEmails(original),
    ...findLinks(original, forms),
    ...findHandles(original),
    ...findPictures(original),
    ...(forms === null ? [] : findName(original, forms)),
    ...findOthers(original),
    ...places.flatMap(([pattern, by]) => hitsOf(original, pattern, by)),
    ...(hasDigit ? [...findDocumentNumbers(original), ...findAges(original), ...findPhones(original), ...findPostcodes(original)] : []),
    ...(hasDigit ? findSchoolYears(original, isEducation) : []),
    ...findPersonal(original),
    ...pronouns.flatMap(([pattern, by]) => hitsOf(original, pattern, by))
  ]
  return withHits(original, joinHits(hits))
}

function withHits(original: string, hits: readonly Hit[]): RedactedText {
  let text = ""
  let at = 0
  /** Where each stretch of the redacted text comes from. */
  const stretches: { start: number; end: number; from: number; to: number; copied: boolean }[] = []
  const push = (piece: string, from: number, to: number, copied: boolean) => {
    stretches.push({ start: text.length, end: text.length + piece.length, from, to, copied })
    text += piece
  }
  for (const { from, to, by } of hits) {
    push(original.slice(at, from), at, from, true)
    push(by, from, to, false)
    at = to
  }
  push(original.slice(at), at, original.length, true)
  const originalAt = (position: number, edge: "from" | "to"): number => {
    const found = stretches.find(({ start, end }) =>
      edge === "from" ? position >= start && position < end : position > start && position <= end
    )
    if (!found) return edge === "from" ? original.length : 0
    return found.copied ? found.from + position - found.start : found[edge]
  }
  const shownAt = (position: number, edge: "start" | "end"): number => {
    const found = stretches.find(({ from, to }) =>
      edge === "start" ? position >= from && position < to : position > from && position <= to
    )
    if (!found) return edge === "start" ? text.length : 0
    return found.copied ? found.start + position - found.from : found[edge]
  }
  return {
    text,
    taken: hits,
    shown: (from, to) => (from < to ? text.slice(shownAt(from, "start"), shownAt(to, "end")) : ""),
    originalOf(quote) {
      const wanted = quote.trim()
      if (wanted === "") return null
      const match = new RegExp(escaped(wanted).replaceAll(/\s+/gu, "\\s+"), "u").exec(text)
      return match && original.slice(originalAt(match.index, "from"), originalAt(match.index + match[0].length, "to"))
    }
  }
}
