import type { SelfReported } from "./model/tells-apart"

/** Attributes that people may have told of themselves, by the names that a file gives their columns. */
const attributes: Readonly<Record<string, RegExp>> = {
  sex: /^(?:sex|gender|gender identity|geschlecht|sexe|g[eé]nero|sexo)$/iu,
  origin: /^(?:origin|ethnic origin|ethnicity|race|race ethnicity|race or ethnicity|ethnic group|heritage|herkunft|origine)$/iu
}
const nobody = /^(?:|n\/?a|-|unknown|not stated|prefer not to say|prefer not to answer|decline to answer|declined|keine angabe)$/iu

/**
 * Reads what people said of themselves out of the rows of the user's own file (heading → cell). Blank and withheld answers are left out;
 * nothing is ever inferred. @param personOf whom a row is about; null where it is nobody stored
 * @returns null where the file has no column of the kind
 */
export function readSelfReported(
  rows: readonly Readonly<Record<string, string>>[],
  personOf: (row: Readonly<Record<string, string>>) => string | null
): SelfReported | null {
  const headings = [...new Set(rows.slice(0, 50).flatMap(row => Object.keys(row)))]
  const columns = Object.entries(attributes).flatMap(([attribute, names]) => {
    const heading = headings.find(one => names.test(one.replace(/[^\p{L}]+/gu, " ").trim()))
    return heading === undefined ? [] : [{ attribute, heading }]
  })
  if (columns.length === 0) return null
  return Object.fromEntries(
    columns.map(({ attribute, heading }) => [
      attribute,
      new Map(
        rows.flatMap(row => {
          const said = (row[heading] ?? "").trim()
          const person = nobody.test(said) ? null : personOf(row)
          return person === null ? [] : [[person, said.toLowerCase()] as const]
        })
      )
    ])
  )
}
