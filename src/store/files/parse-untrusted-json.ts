import { sentence, type Sentence } from "~sentence/sentence"
import { ImportRefused } from "./import-refused"

/** Names of fields that could reach an object's prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])
const maxDepth = 60

/**
 * Parses JSON from outside. Refused: what is no JSON, keys that could reach an object's prototype, and nesting that could exhaust the stack
 * of what comes after (parsing itself does not recurse, so a deep file gets as far as this check).
 *
 * @throws ImportRefused
 */
export function parseUntrustedJson(text: string): unknown {
  const value = parseFileJson(text)
  const fault = faultIn(value, 0)
  if (fault) throw new ImportRefused(fault)
  return value
}

/**
 * What makes a parsed value unfit to be worked with, in a sentence; null where nothing does.
 *
 * @param depth how deep in its file the value stands
 */
export function faultIn(value: unknown, depth: number): Sentence | null {
  // A list of its own instead of recursion: the nesting is what is not known yet.
  const open: { value: unknown; depth: number }[] = [{ value, depth }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue
    if (next.depth >= maxDepth) return sentence("importTooDeep")
    const isList = Array.isArray(next.value)
    for (const [key, inner] of Object.entries(next.value)) {
      if (!isList && forbiddenKeys.has(key)) return sentence("importForbiddenField", { field: key })
      if (typeof inner === "object") open.push({ value: inner, depth: next.depth + 1 })
    }
  }
  return null
}

/** @throws ImportRefused with what can be said of a text that is no JSON: empty, cut off, two files in one, or another kind of file */
export function parseFileJson(raw: string): unknown {
  const text = raw.replace(/^\uFEFF/, "").trim()
  if (text === "") throw new ImportRefused(sentence("importEmpty"))
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefused(whyNoJson(text))
  }
}

function whyNoJson(text: string): Sentence {
  const begins = text[0]
  if (begins !== "{" && begins !== "[") return sentence("importNoJson")
  const ends = begins === "{" ? "}" : "]"
  if (isOneAfterAnother(text)) return sentence("importTwoFiles")
  return text.endsWith(ends) ? sentence("importBrokenJson") : sentence("importCutOff")
}

/** The file's own head a second time after the end of the first: exports name their format before anything else. */
function isOneAfterAnother(text: string): boolean {
  const head = /^\{\s*"format"\s*:\s*"[\w-]{1,40}"/.exec(text)?.[0]
  const again = head === undefined ? -1 : text.indexOf(head, head.length)
  return (
    again > 0 &&
    text
      .slice(Math.max(0, again - 200), again)
      .trimEnd()
      .endsWith("}")
  )
}
