import type { Table } from "dexie"

const struckOut = "[erased]"

/** Strikes names and addresses out of all texts of a table's rows, however deep they stand; rows without a mention are not written. */
export async function redactMentions(table: Table<unknown>, names: readonly string[], addresses: readonly string[]): Promise<void> {
  const redact = redaction(names, addresses)
  if (!redact) return
  await table.toCollection().modify((row, context) => {
    const redacted = mapTexts(row, redact)
    if (redacted !== row) context.value = redacted
  })
}

/**
 * How to strike names and addresses out of one text. A name is struck where it stands as whole words, whatever its case; one-word names
 * only as they are written, so that erasing "Max" leaves "max." in a sentence alone.
 */
function redaction(names: readonly string[], addresses: readonly string[]): ((text: string) => string) | null {
  const patterns = [
    ...addresses.filter(address => address.length > 3).map(address => new RegExp(`${escaped(address)}(?![\\p{L}\\p{N}-])`, "gu")),
    ...names
      .map(name => name.trim().split(/\s+/))
      .filter(words => words.join("") !== "")
      .map(words => {
        const body = words.map(escaped).join("\\s+")
        return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, words.length > 1 ? "giu" : "gu")
      })
  ]
  if (patterns.length === 0) return null
  return text => patterns.reduce((rest, pattern) => rest.replace(pattern, struckOut), text)
}

/** Returns the same value where no text changed, so that a caller can tell. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value)
  if (typeof value !== "object" || value === null) return value
  let changed = false
  const next = Object.entries(value).map(([key, inner]) => {
    const after = mapTexts(inner, change)
    changed ||= after !== inner
    return [key, after] as const
  })
  if (!changed) return value
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
