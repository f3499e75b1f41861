/**
 * Plain data as one JSON text that is the same whoever writes it: names of fields in the order of their UTF-16 units, no spaces, numbers as
 * ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Fields that are undefined are left out.
 *
 * @throws TypeError for what JSON has no form for: a number that is not finite, a function
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value)
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON has no form for a number that is not finite")
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value !== "object") throw new TypeError(`JSON has no form for a ${typeof value}`)
  const fields = Object.entries(value as Record<string, unknown>).filter(([, inner]) => inner !== undefined)
  const ordered = fields.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${ordered.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join(",")}}`
}

/**
 * Whether a text is the one form of the value that it was parsed to. The engine's own writer is many times as fast, and writes that form
 * wherever the fields stand in order and none is named by a number (which engines put first).
 */
export function isCanonical(text: string, parsed: unknown): boolean {
  return JSON.stringify(parsed) === text ? isOrdered(parsed) || canonicalJson(parsed) === text : canonicalJson(parsed) === text
}

function isOrdered(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true
  if (Array.isArray(value)) return value.every(isOrdered)
  let before: string | null = null
  for (const name of Object.keys(value)) {
    if (before !== null && name <= before) return false
    before = name
    if (!isOrdered((value as Record<string, unknown>)[name])) return false
  }
  return true
}
