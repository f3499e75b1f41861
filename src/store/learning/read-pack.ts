import type * as z from "zod"
import { maxPackCharacters } from "~learning/patterns/pack-size"
import { packFormat, packHeadSchema, packSchema, packVersion, type Pack } from "~learning/patterns/pattern-pack"
import { sentence, sentences, type Sentence } from "~sentence/sentence"
import { ImportRefused } from "../files/import-refused"
import { parseUntrustedJson } from "../files/parse-untrusted-json"
import { exportFormat } from "../rows/tables"

/**
 * Reads a pack of patterns as what it is: a file from outside. Size, JSON, format and version, every field against its schema, every id for
 * doubles. Which of its lines may be taken in, `linesOfPattern` says (learning/patterns/pack-lines.ts).
 *
 * @throws ImportRefused with what is wrong, in sentences
 */
export function readPack(text: string): Pack {
  if (text.length > maxPackCharacters) {
    const size = Math.round(text.length / 100_000) / 10
    throw new ImportRefused(sentence("packTooLarge", { size, most: maxPackCharacters / 1_000_000 }))
  }
  const value = parseUntrustedJson(text.replace(/^\uFEFF/, ""))
  const head = packHeadSchema.safeParse(value)
  if (head.success && head.data.format === exportFormat) {
    throw new ImportRefused(sentence("packIsExport"))
  }
  if (!head.success || head.data.format !== packFormat) throw new ImportRefused(sentence("packNone"))
  const { version } = head.data
  if (version > packVersion) {
    throw new ImportRefused(sentence("packNewer", { version: String(version), known: String(packVersion) }))
  }
  if (version < 1) throw new ImportRefused(sentence("packNoVersion", { version: String(version) }))
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) throw new ImportRefused(whatDoesNotFit(parsed.error, value))
  refuseDoubles(parsed.data)
  return parsed.data
}

function whatDoesNotFit(error: z.ZodError, value: unknown): Sentence {
  const [issue] = error.issues
  const path = issue?.path ?? []
  const at = path[0] === "patterns" && typeof path[1] === "number" ? path[1] : null
  if (issue?.code === "unrecognized_keys") {
    const field = (issue.keys[0] ?? "").slice(0, 40)
    return sentences([
      at === null ? sentence("packForbiddenField", { field }) : sentence("packForbiddenFieldOf", { field, pattern: patternAt(value, at) }),
      sentence("packForbiddenFieldNext")
    ])
  }
  const words = path.slice(at === null ? 0 : 2).join(".")
  const field = words === "" ? sentence("packThePattern") : sentence("packField", { name: words.slice(0, 80) })
  const why = issue?.message ?? sentence("importNotValid")
  return at === null ? sentence("packUnfit", { field, why }) : sentence("packUnfitOf", { field, pattern: patternAt(value, at), why })
}

/** A pattern of a pack by its number and, where it has one, its name. */
function patternAt(value: unknown, at: number): Sentence {
  const patterns = (value as { patterns?: unknown[] }).patterns
  const name = (patterns?.[at] as { name?: unknown } | undefined)?.name
  const number = at + 1
  return typeof name === "string" && name.trim() !== ""
    ? sentence("packPatternNamed", { number, name: name.trim().slice(0, 60) })
    : sentence("packPattern", { number })
}

function refuseDoubles({ patterns }: Pack): void {
  const seen = new Set<string>()
  for (const { id, name } of patterns) {
    if (seen.has(id)) throw new ImportRefused(sentence("packTwice", { name, id }))
    seen.add(id)
  }
}
