import { utf8TextOf } from "~ui/choose-file"
import { t } from "~ui/text"
import { maxImportCharacters } from "~store/rows/tables"

/** Bytes of a text as a message carries it: the browser takes 64 MiB (chrome.runtime, "maximum message size"), the envelope among them. */
const maxMessageBytes = 64 * 1024 * 1024 - 10_000
/** A character has at least one byte, and at most four of UTF-8: what is larger is not even opened. */
const maxFileBytes = maxImportCharacters * 4
/** How gzip (RFC 1952), zip, 7z, bzip2, xz and zstd begin. */
const packed = ["1f8b", "504b0304", "377abcaf", "425a68", "fd377a58", "28b52ffd"]

export type TextToImport = { text: string } | { refusal: string }

/** The text of a chosen file, or the sentence that says why it is not even handed on. Never rejects. */
export async function textToImport(file: File): Promise<TextToImport> {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6)
  const tooLarge = () => t("optionsImportTooLarge", { file: file.name, size: megabytes(file.size), most: megabytes(maxImportCharacters) })
  if (file.size > maxFileBytes) return { refusal: tooLarge() }
  try {
    const head = [...new Uint8Array(await file.slice(0, 4).arrayBuffer())].map(byte => byte.toString(16).padStart(2, "0")).join("")
    if (packed.some(begin => head.startsWith(begin))) return { refusal: t("optionsImportPacked", { file: file.name }) }
    const text = await utf8TextOf(file)
    if (text === null) return { refusal: t("optionsImportNotText", { file: file.name }) }
    return canBeImported(text) ? { text } : { refusal: tooLarge() }
  } catch {
    return { refusal: t("optionsImportUnread", { file: file.name }) }
  }
}

/** Whether an import takes a text of this size: by its characters, and by what they take in a message to the worker. */
export function canBeImported(text: string): boolean {
  if (text.length > maxImportCharacters) return false
  // No character takes more than six bytes in a message: only of a long text they are counted.
  return text.length * 6 < maxMessageBytes || new Blob([JSON.stringify(text)]).size < maxMessageBytes
}
