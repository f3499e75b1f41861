import { kindOfDocument, maxDocumentBytes, readDocument } from "~documents/read-document"
import { textOfHtml } from "~documents/html-lines"
import { isUnreadable } from "~documents/unreadable-document"
import type { Sentence } from "~sentence/sentence"

/** The contract's limit for a pasted profile. Stands here too, because importing the contract carries zod; a test keeps the two equal. */
export const maxProfileCharacters = 400_000
/** The largest PDF or Word file that is opened, in MB. */
export const maxDocumentMegabytes = maxDocumentBytes / 1e6

export type DroppedFile =
  | { ok: true; text: string; fileName: string }
  | { ok: false; why: "type" | "too large" | "too long" | "empty" | "not text" }
  /** A document that could not be read, with the sentence that says why and what to do. */
  | { ok: false; why: "document"; said: Sentence }

const plain = /\.(txt|text|md|markdown|json)$/i
const page = /\.x?html?$/i
const document = /\.(pdf|docx|rtf|doc|odt)$/i
/** What a file chooser offers. */
export const readableFiles = ".pdf,.docx,.rtf,.txt,.text,.md,.markdown,.json,.html,.htm"

/**
 * The text of a dropped or chosen file, if it is one that can be read: PDF, Word, rich text, HTML, or text in UTF-8, up to the limit of a
 * message. What reads PDF and Word is loaded when such a file comes. Never throws for what the file holds; a file that cannot be opened
 * rejects.
 */
export async function readDroppedFile(file: File): Promise<DroppedFile> {
  const isText = plain.test(file.name) || page.test(file.name)
  // No character takes more than four bytes in UTF-8, so a larger text is too long whatever it holds, and is not read at all.
  if (isText && file.size > maxProfileCharacters * 4) return { ok: false, why: "too long" }
  if (file.size > maxDocumentBytes) return { ok: false, why: "too large" }
  if (!isText && !document.test(file.name) && file.size > maxProfileCharacters * 4) return { ok: false, why: "type" }
  const data = new Uint8Array(await file.arrayBuffer())
  if (data.length === 0) return { ok: false, why: "empty" }
  // By its first bytes, whatever it is called.
  const kind = kindOfDocument(data)
  if (kind === "pdf" || kind === "docx" || kind === "rtf" || (!isText && document.test(file.name))) return fromDocument(data, file.name)
  if (!isText) return { ok: false, why: "type" }
  return fromText(data, file.name)
}

async function fromDocument(data: Uint8Array, fileName: string): Promise<DroppedFile> {
  try {
    return limited(await readDocument(data, fileName), fileName)
  } catch (error) {
    if (isUnreadable(error)) return { ok: false, why: "document", said: error.said }
    throw error
  }
}

function fromText(data: Uint8Array, fileName: string): DroppedFile {
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(data)
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: "not text" }
    throw error
  }
  if (text.includes("\u0000")) return { ok: false, why: "not text" }
  return limited(page.test(fileName) ? textOfHtml(text) : text, fileName)
}

function limited(text: string, fileName: string): DroppedFile {
  if (text.length > maxProfileCharacters) return { ok: false, why: "too long" }
  return text.trim() === "" ? { ok: false, why: "empty" } : { ok: true, text, fileName }
}
