import type { ListForm, Said, Sentence, SentenceValue, TextKey } from "./sentence"

/** The texts of one language. A text with plural forms stands once for each form that the language has: `people_one`, `people_other`. */
export interface Catalogue {
  /** BCP 47: numbers and plurals follow it, so that no sentence is in two languages. */
  locale: string
  texts: Readonly<Record<string, string | undefined>>
}

/** Puts what is said into words. */
export type Wording = (said: Said) => string

/** How the next item of a list follows on those before it; the last one of “a, b and c” follows in its own way. */
const joints: Record<ListForm, { next: TextKey; last: TextKey }> = {
  and: { next: "listComma", last: "listAnd" },
  or: { next: "listComma", last: "listOr" },
  commas: { next: "listComma", last: "listComma" },
  semicolons: { next: "listSemicolon", last: "listSemicolon" },
  sentences: { next: "listSentence", last: "listSentence" }
}
const unknownCode: TextKey = "sentenceUnknown"

/**
 * Words in a catalogue's language. Numbers are written and plurals chosen (by the value `count`) as the language does it; text is left as it
 * stands. A sentence whose code the catalogue does not have is said to be one of another version: it is shown, never dropped.
 */
export function wordingIn({ locale, texts }: Catalogue): Wording {
  const plurals = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)

  // Less than ten cents are said to the hundredth of a cent: a budget is spent in such steps.
  const money = (usd: number): string => dollarsIn(locale, usd, Math.abs(usd) < 0.1 ? 4 : 2)

  let months: Intl.DateTimeFormat | null = null
  const monthOfYear = (month: string): string => {
    months ??= new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" })
    return months.format(new Date(`${month}-01T00:00:00Z`))
  }

  let languages: Intl.DisplayNames | null = null
  const languageName = (language: string): string => {
    languages ??= new Intl.DisplayNames(locale, { type: "language" })
    return languages.of(language) ?? language
  }

  const textOf = (code: string, count: SentenceValue | undefined): string | undefined => {
    const number = typeof count === "number" ? count : 0
    const other = texts[`${code}_other`]
    const form = texts[`${code}_${plurals.select(number)}`] ?? other
    // French and Portuguese count none as one: a form that says "a person" instead of the number is of one alone.
    return texts[code] ?? (number !== 1 && form !== other && !form?.includes("$count$") ? (other ?? form) : form)
  }

  const filled = (text: string, values: Sentence["values"]): string =>
    text.replace(/\$(\w*)\$/g, (place, name: string) => {
      if (name === "") return "$"
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      return value === undefined ? place : wordsOf(value)
    })

  const wordsOf = (value: SentenceValue): string => {
    if (typeof value === "string") return value
    if (typeof value === "number") return numbers.format(value)
    if ("usd" in value) return money(value.usd)
    if ("language" in value) return languageName(value.language)
    if ("month" in value) return monthOfYear(value.month)
    if ("list" in value) return listed(value.list.map(wordsOf), value.as)
    const text = textOf(value.code, value.values.count)
    return text === undefined ? filled(texts[unknownCode] ?? "$code$", { code: value.code }) : filled(text, value.values)
  }

  const listed = ([first = "", ...others]: readonly string[], form: ListForm): string =>
    others.reduce((before, next, at) => {
      const joint = joints[form][at === others.length - 1 ? "last" : "next"]
      return filled(texts[joint] ?? "$before$ $next$", { before, next })
    }, first)

  return wordsOf
}

function dollarsIn(locale: string, usd: number, digits: number): string {
  const format = { style: "currency", currency: "USD", minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(locale, format).format(usd)
}

/** Texts by their keys, of a catalogue in the browsers' form (`_locales`). */
export function textsOf(messages: Readonly<Record<string, { message: string }>>): Catalogue["texts"] {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
}
