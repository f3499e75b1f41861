import { createInterface } from "node:readline"
import * as z from "zod"
import type { Profile } from "~profile/profile"
import { readProfileJson, whatIsWrong } from "~sites/profile-json"
import { Sentence, whyNotOpened } from "./failure-sentence"
import { openFile } from "./load-file"
import type { Terminal } from "./terminal"

export interface PersonLine {
  id: string
  profile: Profile
}

/**
 * People of a JSON Lines file, one at a time, so that many thousands need no memory: `{"id": …, "profile": {…}}`, a bare profile, or a line
 * that `candor read` printed. A line that is none is told on standard error by its number, and the next one is read.
 */
export async function* readPeople(file: string, terminal: Terminal, onBadLine: () => void): AsyncGenerator<PersonLine> {
  const lines = createInterface({ input: openFile(file, terminal), crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (let number = 1; ; number++) {
    let line: string
    try {
      const next = await lines.next()
      if (next.done) return
      line = next.value.replace(/^\uFEFF/, "")
    } catch (error) {
      throw new Sentence(`${file} was not read: ${whyNotOpened(error)}.`)
    }
    if (line.trim() === "") continue
    const person = personOf(line, number)
    if (typeof person !== "string") yield person
    else {
      terminal.err(`${file} line ${number}: ${person}`)
      onBadLine()
    }
  }
}

function personOf(line: string, number: number): PersonLine | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // Told by its line number; the parser's words would repeat the line.
    return "this line is not JSON, or is cut off."
  }
  try {
    const saved = readProfileJson(value)
    if (!saved) return "this line holds no profile."
    const { id, file } = value as { id?: unknown; file?: unknown }
    const named = [id, file].find(key => (typeof key === "string" && key !== "") || typeof key === "number")
    return { id: named === undefined ? `line ${number}` : String(named), profile: saved.profile }
  } catch (error) {
    if (error instanceof z.ZodError) return `this profile has another form than Candor knows: ${whatIsWrong(error)}.`
    throw error
  }
}
