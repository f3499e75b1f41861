import { createHash, webcrypto } from "node:crypto"
import { sentence } from "~sentence/sentence"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { bytesOf, maxFileBytes } from "../load-file"
import { Refusal, sentenceOf } from "../refusal"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const verifyUsage = sentence("usageVerify")

export interface VerifyOptions {
  /** The key's link that the log is to be sealed by. */
  key: string | null
  /** The link that an earlier file of the log ended with. */
  after: string | null
}

/** Verifies sealed logs. Returns the exit status: 0 where each is whole, 1 where one is not. */
export async function runVerify(files: readonly string[], { key, after }: VerifyOptions, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliNameLog"), 2)
  let broken = 0
  for (const file of files) {
    try {
      const { faults, ...found } = await verifyLog(webcrypto.subtle as SubtleCrypto, await exactText(file, terminal), {
        noted: after,
        digest: sha256Now
      })
      if (key !== null && found.key !== null && found.key !== key)
        faults.push({ line: 1, what: sentence("logKeyOther", { key: found.key }) })
      if (found.goesOnFrom === false) faults.push({ line: 1, what: sentence("logNotAfter", { link: after ?? "" }) })
      for (const { line, what } of faults) complain(terminal, sentence("logFaultAt", { file, line, what }))
      if (faults.length > 0) broken++
      await print(terminal, { file, whole: faults.length === 0, ...found, faults })
    } catch (error) {
      complain(terminal, sentenceOf(error, file))
      broken++
    }
  }
  return broken > 0 ? 1 : 0
}

/** At once: a long log has two digests for each of its lines. */
export function sha256Now(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** The file's text, of which every byte counts: a mark at its beginning stays, and bytes that are no UTF-8 are no text. */
async function exactText(file: string, terminal: Terminal): Promise<string> {
  const most = 10 * maxFileBytes
  const bytes = await bytesOf(file, terminal, most)
  if (bytes === null) throw new Refusal(sentence("cliLogTooBig", { file, megabytes: most / 1e6 }))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(sentence("cliLogNoText", { file }))
  }
}
