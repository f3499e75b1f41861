import { sentence, type Said, type Sentence } from "~sentence/sentence"
/** An error with what the person at the terminal should be told. */
export class Refusal extends Error {
  constructor(
    readonly said: Said,
    /** 1: something could not be read; 2: the command was given wrongly. */
    readonly exitCode: 1 | 2 = 1
  ) {
    super(typeof said === "string" ? said : said.code)
    this.name = "Refusal"
  }
}

const knownCodes: Record<string, Sentence> = {
  ENOENT: sentence("whyNoFile"),
  EACCES: sentence("whyMayNotRead"),
  EPERM: sentence("whyMayNotRead"),
  EISDIR: sentence("whyFolder"),
  EMFILE: sentence("whyManyOpen"),
  ENAMETOOLONG: sentence("whyNameLong"),
  ENOTDIR: sentence("whyNoFile"),
  ELOOP: sentence("whyLinksCircle")
}

/** Why a file could not be opened. */
export function whyNotOpened(error: unknown): Sentence {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return knownCodes[code] ?? (code ? sentence("whySystem", { code }) : sentence("whyNotRead"))
}

/** Any error as a sentence without a stack trace; `file` is what was being worked on. */
export function sentenceOf(error: unknown, file: string | null = null): Said {
  if (error instanceof Refusal) return error.said
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)
  const why = message || sentence("cliNoMoreKnown")
  if (file === null) return sentence("cliUnexpected", { why })
  // The engine has no other name for it: a page of tens of thousands of elements, each within the one before.
  if (/call stack/i.test(message)) return sentence("cliTooDeep", { file })
  return sentence("cliUnexpectedOf", { file, why })
}
