/** An error whose message is the whole sentence that the person at the terminal should see. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** 1: something could not be read; 2: the command was given wrongly. */
    readonly exitCode: 1 | 2 = 1
  ) {
    super(message)
    this.name = "Refusal"
  }
}

const knownCodes: Record<string, string> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read (permission denied)",
  EPERM: "it may not be read (permission denied)",
  EISDIR: "it is a folder; name the files in it",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOTDIR: "there is no such file",
  ELOOP: "its links go round in a circle"
}

/** Why a file could not be opened, in words. */
export function whyNotOpened(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return knownCodes[code] ?? (code ? `the system answered ${code}` : "it could not be read")
}

/** Any error as a sentence without a stack trace; `file` is what was being worked on. */
export function sentenceOf(error: unknown, file: string | null = null): string {
  if (error instanceof Refusal) return error.message
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)
  if (file === null) return `Something went wrong that Candor did not expect: ${message || "no more is known"}. Nothing was changed.`
  // The engine has no other name for it: a page of tens of thousands of elements, each within the one before.
  if (/call stack/i.test(message)) return `${file} was not read: its parts stand within each other too deeply. Save its text and read that.`
  return `${file} was not read: something went wrong that Candor did not expect (${message || "no more is known"}).`
}
