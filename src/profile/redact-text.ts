import { addressesIn } from "./to-software"

/** What is taken out of a text besides contact data, age, postcode and pronouns. */
export interface Redaction {
  /** The person's name as the page gives it; every part of it is taken out too. */
  name: string | null
  /** Names of schools and employers to take out, where the recruiter asked for that. */
  schools?: readonly string[]
  employers?: readonly string[]
}

/** A text without what says who somebody is. `originalOf` finds the original words of a quote from it, or null where it is not in it. */
export interface RedactedText {
  text: string
  originalOf: (quote: string) => string | null
}

interface Hit {
  from: number
  to: number
  by: string
}

const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu")
const anyCase = (pattern: string) => new RegExp(word(pattern).source, "giu")

/** In the order of their precedence: an address is not searched for a name or a phone number. */
const fixed: readonly (readonly [RegExp, string])[] = [
  [/[\p{L}\p{N}._%+-]+(?:@|\s?\(at\)\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, "[e-mail]"],
  [/\b(?:https?:\/\/|www\.)\S+|\b(?:linkedin\.com|github\.com|xing\.com)\/\S+/giu, "[link]"],
  [
    anyCase(
      String.raw`(?:date of birth|born(?: on| in)?|geboren(?: am)?|geburtsdatum|né(?:e)? (?:le|en)|fecha de nacimiento|nacid[oa] (?:el|en)|data de nascimento|nascid[oa] em)\s*:?\s*(?:\d{1,2}[./\s-]+)?(?:(?:de\s)?\p{L}{3,}\.?,?\s+)?(?:(?:de\s)?\d{1,2},?\s+)?[\d./-]*\d`
    ),
    "[age]"
  ],
  [
    anyCase(
      String.raw`(?:age|alter|âge|edad|idade)\s*:\s*\d{2}|(?:aged\s)?\d{2}[\s-](?:years?|yrs?)[\s-]old|\d{2} jahre alt|\d{2} ans(?= ?[,.;)]|$)|\d{2} años de edad|\d{2} anos de idade`
    ),
    "[age]"
  ],
  // A number with a leading zero is none where it is a month before a year.
  [
    /(?<!\d)(?:\+\d[\d\s().\u2011/-]{6,}\d|\(?0(?!\d[./-](?:19|20)\d\d)\d{1,4}\)?[\s/-]?\d{3,}(?:[\s-]?\d{2,})*|\(\d{3}\)\s?\d{3}[-.\s]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?!\d)/gu,
    "[phone]"
  ],
  // UK; US with its state; Germany, France, Spain before a town; Portugal; Canada.
  [
    word(
      String.raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|(?<=\b[A-Z]{2},?\s)\d{5}(?:-\d{4})?|(?:D-|F-|E-)?\d{5}(?=\s\p{Lu}\p{Ll})|\d{4}-\d{3}|[A-Z]\d[A-Z]\s\d[A-Z]\d`
    ),
    "[postcode]"
  ],
  [/\(\s*(?:he|she|they)\s*\/\s*(?:him|her|them)(?:\s*\/\s*(?:his|hers|theirs))?\s*\)/giu, ""],
  [anyCase("(?:he|she)/(?:him|her)(?:/(?:his|hers))?"), "they/them"],
  [word("Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Herr|Frau|Monsieur|Madame|Sr\\.?(?=\\s\\p{Lu})|Sra\\.?"), ""],
  [anyCase("he|she"), "they"],
  [anyCase("him"), "them"],
  [anyCase("his|her|hers"), "their"],
  [anyCase("himself|herself"), "themself"]
]

/** What is never there without a digit: most lines of a page need not be searched for it. */
const digital = new Set(["[age]", "[phone]", "[postcode]"])

const known = new WeakMap<Redaction, (readonly [RegExp, string])[]>()

/** Everything that is looked for, in the order of its precedence. The pieces of one page share it. */
function patternsOf(redaction: Redaction): (readonly [RegExp, string])[] {
  const before = known.get(redaction)
  if (before) return before
  const named = (names: readonly string[] | undefined, by: string) =>
    (names ?? []).filter(name => name.trim() !== "").map(name => [anyCase(escaped(name)), by] as const)
  const made = [
    ...fixed.slice(0, 2),
    ...namePatterns(redaction.name).map(pattern => [pattern, "the candidate"] as const),
    ...named(redaction.schools, "[school]"),
    ...named(redaction.employers, "[employer]"),
    ...fixed.slice(2)
  ]
  known.set(redaction, made)
  return made
}

/**
 * Takes out of a text what says who somebody is: name, pronouns, e-mail, phone, links, age and date of birth, postcode; and, where asked,
 * schools and employers; and sentences that address a program instead of a person. Deterministic, and reversible for quotes: what a reader of the redacted text quotes is found in the original.
 */
export function redactText(original: string, redaction: Redaction): RedactedText {
  const hits: Hit[] = []
  const take = (pattern: RegExp, by: string) => {
    for (const match of original.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (to > from && !hits.some(hit => from < hit.to && hit.from < to)) hits.push({ from, to, by })
    }
  }
  // A sentence that tells a program what to do says nothing about a person's work.
  for (const { from, to } of addressesIn(original)) hits.push({ from, to, by: from === 0 ? "[left out]" : " [left out]" })
  const hasDigit = /\d/.test(original)
  for (const [pattern, by] of patternsOf(redaction)) if (hasDigit || !digital.has(by)) take(pattern, by)
  hits.sort((a, b) => a.from - b.from)
  return withHits(original, hits)
}

/** The whole name in any case; each part of it only as it is written there, so that "will" stays a word where somebody is called Will. */
function namePatterns(name: string | null): RegExp[] {
  const whole = name?.normalize("NFC").trim() ?? ""
  if (whole === "") return []
  const parts = whole.split(/[\s,]+/u).filter(part => part.replace(/[^\p{L}]/gu, "").length > 2 || /\p{Script=Han}/u.test(part))
  return [anyCase(escaped(whole).replaceAll(/\s+/gu, "\\s+")), ...parts.map(part => word(escaped(part)))]
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")
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
  return {
    text,
    originalOf(quote) {
      const wanted = quote.trim()
      if (wanted === "") return null
      const match = new RegExp(escaped(wanted).replaceAll(/\s+/gu, "\\s+"), "u").exec(text)
      return match && original.slice(originalAt(match.index, "from"), originalAt(match.index + match[0].length, "to"))
    }
  }
}
