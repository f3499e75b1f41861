import { readFileSync } from "node:fs"
import path from "node:path"
import { redactText } from "../../../src/profile/redact-text"

/** A line of the corpus (README.md). Stretches are offsets in `text`, which has no marks any more. */
export interface CorpusLine {
  language: string
  form: string
  /** Whose page it is; null where no name was recognised. */
  name: string | null
  text: string
  gone: { from: number; to: number }[]
  stays: { from: number; to: number }[]
}

export interface Judged extends CorpusLine {
  redacted: string
  /** Stretches that had to go and did not go whole. */
  leaks: string[]
  /** Stretches that had to stay and did not stay whole. */
  lost: string[]
}

const here = path.dirname(new URL(import.meta.url).pathname)

/** The lines of one file of the corpus. */
export function corpusLines(half: "first-half" | "second-half" | "third-part" | "added-lines"): CorpusLine[] {
  const lines: CorpusLine[] = []
  let language = ""
  let name: string | null = null
  for (const line of readFileSync(path.join(here, `${half}.txt`), "utf8").split("\n")) {
    if (line.startsWith("## ")) language = line.slice(3)
    else if (line.startsWith("@ ")) name = line === "@ -" ? null : line.slice(2)
    else if (line !== "") {
      const colon = line.indexOf(": ")
      lines.push({ language, form: line.slice(0, colon), name, ...unmarked(line.slice(colon + 2)) })
    }
  }
  return lines.map(line => (line.form === "stays" ? { ...line, stays: [{ from: 0, to: line.text.length }] } : line))
}

function unmarked(marked: string): Pick<CorpusLine, "text" | "gone" | "stays"> {
  let text = ""
  const gone: CorpusLine["gone"] = []
  const stays: CorpusLine["stays"] = []
  for (const [, before = "", taken, kept] of marked.matchAll(/([^⟦⟨]*)(?:⟦([^⟧]*)⟧|⟨([^⟩]*)⟩|$)/gu)) {
    text += before
    const from = text.length
    text += taken ?? kept ?? ""
    if (taken !== undefined) gone.push({ from, to: text.length })
    if (kept !== undefined) stays.push({ from, to: text.length })
  }
  return { text, gone, stays }
}

/** What is left of a line for a model. Every letter and digit of a stretch counts; marks around it do not. */
export function judge(line: CorpusLine): Judged {
  const { text, taken } = redactText(line.text, { name: line.name })
  const isTaken = (at: number) => taken.some(({ from, to }) => at >= from && at < to)
  const positions = ({ from, to }: { from: number; to: number }) =>
    [...Array(to - from).keys()].map(step => from + step).filter(at => /[\p{L}\p{N}\p{Cs}]/u.test(line.text[at] ?? ""))
  const of = ({ from, to }: { from: number; to: number }) => line.text.slice(from, to)
  return {
    ...line,
    redacted: text,
    leaks: line.gone.filter(stretch => positions(stretch).some(at => !isTaken(at))).map(of),
    lost: line.stays.filter(stretch => positions(stretch).some(isTaken)).map(of)
  }
}
