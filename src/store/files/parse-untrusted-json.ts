import { sentence } from "~sentence/sentence"
import { ImportRefused } from "./import-refused"

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"])
const maxDepth = 60

/**
 * Parses JSON from outside. Refused: what is no JSON, keys that could reach an object's prototype, and nesting that could exhaust the stack
 * of what comes after (parsing itself does not recurse, so a deep file gets as far as this check).
 *
 * @throws ImportRefused
 */
export function parseUntrustedJson(text: string): unknown {
  const value = parse(text)
  // A list of its own instead of recursion, for the reason above.
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue
    if (next.depth >= maxDepth) throw new ImportRefused(sentence("importTooDeep"))
    const isList = Array.isArray(next.value)
    for (const [key, inner] of Object.entries(next.value)) {
      if (!isList && forbiddenKeys.has(key)) throw new ImportRefused(sentence("importForbiddenField", { field: key }))
      if (typeof inner === "object") open.push({ value: inner, depth: next.depth + 1 })
    }
  }
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefused(text.trim() === "" ? sentence("importEmpty") : sentence("importNoJson"))
  }
}
