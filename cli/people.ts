import { createInterface } from "node:readline"
import * as z from "zod"
import type { Profile } from "~profile/profile"
import { inEnglish } from "~sentence/english"
import { isJsonResume, readJsonResume } from "~sites/plain/json-resume"
import { readProfileJson, whatIsWrong } from "~sites/plain/profile-json"
import { Refusal, whyNotOpened } from "./refusal"
import { openFile } from "./load-file"
import type { Terminal } from "./terminal"

export interface RankedLine {
  id: string
  profile: Profile
}
/** A line without a profile, in a sentence. */
interface NoPerson {
  reason: string
  /** `candor read` said of this file that it is no profile: then the line is as it should be. */
  isReading: boolean
}

/** So many bad lines are told one by one; the rest is counted. */
const maxToldLines = 20

/**
 * People of a JSON Lines file, one at a time, so that many thousands need no memory: `{"id": …, "profile": {…}}`, a bare profile, a JSON
 * Resume, or a line that `candor read` printed. A line that is none is told on standard error by its number, and the next one is read.
 * Throws a Refusal where the file is not in lines of JSON at all.
 */
export async function* readPeople(file: string, terminal: Terminal, onBadLine: () => void): AsyncGenerator<RankedLine> {
  const lineOfId = new Map<string, number>()
  let told = 0
  let found = 0
  const tell = (number: number, sentence: string) => {
    if (++told <= maxToldLines) terminal.err(`${file} line ${number}: ${sentence}`)
  }
  for await (const [number, line] of linesOf(file, terminal)) {
    if (found === 0 && told === 0) refuseOtherForms(line, file)
    const person = personOf(line, number)
    if ("reason" in person) {
      tell(number, person.reason)
      if (!person.isReading) onBadLine()
      continue
    }
    const before = lineOfId.get(person.id)
    if (before !== undefined) tell(number, `the id “${person.id}” stands on line ${before} too; both are kept.`)
    lineOfId.set(person.id, number)
    found++
    yield person
  }
  if (told > maxToldLines) terminal.err(`${file}: the same kind of thing was found on ${told - maxToldLines} more lines.`)
  if (found === 0) terminal.err(`${file} holds no profile: put one {"id": …, "profile": {…}} on each line.`)
}

/** The lines that are not blank, by their numbers. */
async function* linesOf(file: string, terminal: Terminal): AsyncGenerator<[number, string]> {
  const lines = createInterface({ input: openFile(file, terminal), crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (let number = 1; ; number++) {
    let line: string
    try {
      const next = await lines.next()
      if (next.done) return
      line = next.value.replace(/^\uFEFF/, "")
    } catch (error) {
      throw new Refusal(`${file} was not read: ${whyNotOpened(error)}.`)
    }
    if (line.trim() !== "") yield [number, line]
  }
}

/** The first line shows a file that holds no line of JSON: told once, not a line at a time. */
function refuseOtherForms(line: string, file: string): void {
  // A NUL, or bytes that are no UTF-8 at its very beginning: UTF-16, a picture, an archive.
  if (line.includes("\0") || line.startsWith("\uFFFD"))
    throw new Refusal(`${file} is not text in UTF-8. Give JSON Lines in UTF-8, as candor read prints them.`)
  if (/^\s*[[{]\s*$/.test(line) || /^\s*\[\s*\{/.test(line))
    throw new Refusal(`${file} is not in lines of JSON: its first line is the beginning of a longer value. Put each person on one line.`)
}

function personOf(line: string, number: number): RankedLine | NoPerson {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // Told by its line number; the parser's words would repeat the line.
    return bad("this line is not JSON, or is cut off.")
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return bad("this line holds no profile.")
  const { id, file, site, reason, profile } = value as Record<string, unknown>
  if (site === null && typeof reason === "string" && profile === undefined) {
    return { reason: `${typeof file === "string" ? file : "this"} is no profile and is passed over. ${reason}`, isReading: true }
  }
  try {
    const resume = [profile, value].find(isJsonResume)
    const read = resume === undefined ? readProfileJson(value) : readJsonResume(resume)
    if (!read) return bad("this line holds no profile.")
    const named = [id, file].find(key => (typeof key === "string" && key !== "") || typeof key === "number")
    return { id: named === undefined ? `line ${number}` : String(named), profile: read.profile }
  } catch (error) {
    if (error instanceof z.ZodError) return bad(`this profile has another form than Candor knows: ${inEnglish(whatIsWrong(error))}.`)
    throw error
  }
}

function bad(reason: string): NoPerson {
  return { reason, isReading: false }
}
