import messages from "../../assets/_locales/en/messages.json"

type MessageKey = keyof typeof messages
type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other"
/** A message that has plural forms is called by the name that they share: `peopleCount` for `peopleCount_one` and `peopleCount_other`. */
export type TextKey = MessageKey extends infer Key ? (Key extends `${infer Base}_${PluralForm}` ? Base : Key) : never
export type TextValues = Record<string, string | number>

/** The language of the catalogue that is in use; dates and numbers follow it, so that a sentence is never in two languages. */
export const catalogueLocale = "en"

const catalogue: Record<string, { message: string } | undefined> = messages
const plurals = new Intl.PluralRules(catalogueLocale)
const numbers = new Intl.NumberFormat(catalogueLocale)

/**
 * A text of the catalogue with its named placeholders filled in; numbers are written as the language writes them. Where the message has
 * plural forms, `values.count` chooses one.
 */
export function t(key: TextKey, values: TextValues = {}): string {
  const found = catalogue[key] ?? catalogue[pluralKey(key, values)] ?? catalogue[`${key}_other`]
  if (!found) return key
  return found.message.replace(/\$(\w*)\$/g, (placeholder, name: string) => {
    if (name === "") return "$"
    const value = values[name]
    if (value === undefined) return placeholder
    return typeof value === "number" ? numbers.format(value) : value
  })
}

function pluralKey(key: string, values: TextValues): string {
  return `${key}_${plurals.select(Number(values.count ?? 0))}`
}
