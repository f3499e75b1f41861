import { createInterface } from "node:readline"
import * as z from "zod"
import type { Profile } from "~profile/profile"
import { sentence, type Sentence } from "~sentence/sentence"
import { isJsonResume, readJsonResume } from "~sites/plain/json-resume"
import { readProfileJson, whatIsWrong } from "~sites/plain/profile-json"
import { Refusal, whyNotOpened } from "./refusal"
import { openFile } from "./load-file"
import { complain, type Terminal } from "./terminal"

export interface RankedLine {
  id: string
  profile: Profile
}
/** A line without a profile, and why it is none. */
interface NoPerson {
  reason: Sentence
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
  const tell = (number: number, reason: Sentence) => {
    if (++told <= maxToldLines) complain(terminal, sentence("cliLine", { file, number: String(number), reason }))
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
    if (before !== undefined) tell(number, sentence("cliSameId", { id: person.id, before: String(before) }))
    lineOfId.set(person.id, number)
    found++
    yield person
  }
  if (told > maxToldLines) complain(terminal, sentence("cliMoreLines", { file, number: String(told - maxToldLines) }))
  if (found === 0) complain(terminal, sentence("cliNobody", { file }))
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
      throw new Refusal(sentence("cliNotRead", { file, why: whyNotOpened(error) }))
    }
    if (line.trim() !== "") yield [number, line]
  }
}

/** The first line shows a file that holds no line of JSON: told once, not a line at a time. */
function refuseOtherForms(line: string, file: string): void {
  // A NUL, or bytes that are no UTF-8 at its very beginning: UTF-16, a picture, an archive.
  if (line.includes("\0") || line.startsWith("\uFFFD")) throw new Refusal(sentence("cliNotUtf8", { file }))
  if (/^\s*[[{]\s*$/.test(line) || /^\s*\[\s*\{/.test(line)) throw new Refusal(sentence("cliNotInLines", { file }))
}

function personOf(line: string, number: number): RankedLine | NoPerson {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // Told by its line number; the parser's words would repeat the line.
    return bad(sentence("cliLineNoJson"))
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return bad(sentence("cliLineNoProfile"))
  const { id, file, site, reason, profile } = value as Record<string, unknown>
  if (site === null && typeof reason === "string" && profile === undefined) {
    const passedOver = typeof file === "string" ? sentence("cliPassedOver", { file, reason }) : sentence("cliThisPassedOver", { reason })
    return { reason: passedOver, isReading: true }
  }
  try {
    const resume = [profile, value].find(isJsonResume)
    const read = resume === undefined ? readProfileJson(value) : readJsonResume(resume)
    if (!read) return bad(sentence("cliLineNoProfile"))
    const named = [id, file].find(key => (typeof key === "string" && key !== "") || typeof key === "number")
    return { id: named === undefined ? `line ${number}` : String(named), profile: read.profile }
  } catch (error) {
    if (error instanceof z.ZodError) return bad(sentence("cliProfileUnknownForm", { why: whatIsWrong(error) }))
    throw error
  }
}

function bad(reason: Sentence): NoPerson {
  return { reason, isReading: false }
}
