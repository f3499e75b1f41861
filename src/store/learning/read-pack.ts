import type * as z from "zod"
import { lintPackPattern } from "~learning/patterns/lint-pack"
import { maxPackCharacters, packFormat, packHeadSchema, packSchema, packVersion, type Pack } from "~learning/patterns/pattern-pack"
import { ImportRefused } from "../files/import-refused"
import { parseUntrustedJson } from "../files/parse-untrusted-json"
import { exportFormat } from "../rows/tables"

/** More of them in one sentence are not read. */
const mostFindings = 5

/**
 * Reads a pack of patterns as what it is: a file from outside. Size, JSON, format and version, every field against its schema, every wording
 * against the proxy rules, every id for doubles.
 *
 * @throws ImportRefused with what is wrong, in sentences
 */
export function readPack(text: string): Pack {
  if (text.length > maxPackCharacters) {
    const size = `${Math.round(text.length / 100_000) / 10} million characters`
    throw new ImportRefused(
      `The file is too large for a pack of patterns: ${size}, and at most ${maxPackCharacters / 1_000_000} million are read.`
    )
  }
  const value = parseUntrustedJson(text.replace(/^\uFEFF/, ""))
  const head = packHeadSchema.safeParse(value)
  if (head.success && head.data.format === exportFormat) {
    throw new ImportRefused("The file is an export of everything, not a pack of patterns. It is taken in on the options page, under Data.")
  }
  if (!head.success || head.data.format !== packFormat) throw new ImportRefused("The file is not a pack of patterns of Candor.")
  const { version } = head.data
  if (version > packVersion) {
    throw new ImportRefused(`The pack is of version ${version}; this Candor reads up to ${packVersion}. Update Candor first.`)
  }
  if (version < 1) throw new ImportRefused(`There is no version ${version} of packs.`)
  const parsed = packSchema.safeParse(value)
  if (!parsed.success) throw new ImportRefused(whatDoesNotFit(parsed.error, value))
  refuseDoubles(parsed.data)
  refuseWordings(parsed.data)
  return parsed.data
}

function whatDoesNotFit(error: z.ZodError, value: unknown): string {
  const [issue] = error.issues
  const path = issue?.path ?? []
  const where = path[0] === "patterns" && typeof path[1] === "number" ? ` of pattern ${path[1] + 1}${nameOf(value, path[1])}` : ""
  if (issue?.code === "unrecognized_keys") {
    return `The file has a field that no pack has: “${(issue.keys[0] ?? "").slice(0, 40)}”${where}. Nothing is taken from a file that may hold more than a pack may.`
  }
  const field = path.slice(where === "" ? 0 : 2).join(".")
  return `The pack does not fit: ${field === "" ? "the pattern" : `“${field.slice(0, 80)}”`}${where}: ${issue?.message ?? "not valid"}.`
}

function nameOf(value: unknown, at: number): string {
  const patterns = (value as { patterns?: unknown[] }).patterns
  const name = (patterns?.[at] as { name?: unknown } | undefined)?.name
  return typeof name === "string" && name.trim() !== "" ? ` (“${name.trim().slice(0, 60)}”)` : ""
}

function refuseDoubles({ patterns }: Pack): void {
  const seen = new Set<string>()
  for (const { id, name } of patterns) {
    if (seen.has(id)) throw new ImportRefused(`The pattern “${name}” stands in the pack twice: two have the id ${id}.`)
    seen.add(id)
  }
}

function refuseWordings({ patterns }: Pack): void {
  const found = patterns.flatMap(pattern => lintPackPattern(pattern).map(finding => ({ ...finding, name: pattern.name })))
  if (found.length === 0) return
  const sentences = found.slice(0, mostFindings).map(({ name, sentence }) => `In “${name}”, ${sentence}`)
  const more = found.length > mostFindings ? ` And ${found.length - mostFindings} more.` : ""
  throw new ImportRefused(`The pack has wording that stands for a protected trait. ${sentences.join(" ")}${more}`)
}
