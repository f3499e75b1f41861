import { kindOfDocument } from "~documents/document-kind"
import { documentLimits } from "~documents/document-limits"
import type { ReadOptions } from "~documents/document-reader"
import type { ReadDocument } from "~documents/document-thread"
import { readDocument } from "~documents/read-document"
import { isUnreadable } from "~documents/unreadable-document"
import type { DocumentLine } from "~profile/document-line"
import type { Sentence } from "~sentence/sentence"

/** The contract's limit for a pasted profile. Stands here too, because importing the contract carries zod; a test keeps the two equal. */
export const maxProfileCharacters = 400_000
/** The largest PDF or Word file that is opened, in MB. */
export const maxDocumentMegabytes = documentLimits.bytes / 1e6

export type DroppedFile =
  /** `lines` where the file has pages: its lines with their places. `unseen`: texts that it holds and nobody sees, left out. */
  | { ok: true; text: string; lines: DocumentLine[] | null; unseen: string[]; fileName: string }
  | { ok: false; why: "type" | "too large" | "too long" | "empty" | "not text" }
  /** A document that could not be read, with the sentence that says why and what to do. */
  | { ok: false; why: "document"; said: Sentence }

const plain = /\.(txt|text|md|markdown|json|xml)$/i
const page = /\.x?html?$/i
const document = /\.(pdf|docx|rtf|doc|odt)$/i
/** What a file chooser offers. */
export const readableFiles = ".pdf,.docx,.rtf,.txt,.text,.md,.markdown,.json,.xml,.html,.htm"

/**
 * The text of a dropped or chosen file, if it is one that can be read: PDF, Word, rich text, HTML, or text in UTF-8, up to the limit of a
 * message. Files that are no plain text are read in a worker of their own, one after the other however many are asked for, each within
 * limits. Never throws for what the file holds; rejects for a file that cannot be opened, and with the signal's reason where it was given up.
 */
export async function readDroppedFile(file: File, options: ReadOptions = {}): Promise<DroppedFile> {
  const isText = plain.test(file.name) || page.test(file.name)
  // No character takes more than four bytes in UTF-8, so a larger text is too long whatever it holds, and is not read at all.
  if (isText && file.size > maxProfileCharacters * 4) return { ok: false, why: "too long" }
  if (file.size > documentLimits.bytes) return { ok: false, why: "too large" }
  if (!isText && !document.test(file.name) && file.size > maxProfileCharacters * 4) return { ok: false, why: "type" }
  const data = new Uint8Array(await file.arrayBuffer())
  if (data.length === 0) return { ok: false, why: "empty" }
  // By its first bytes, whatever it is called.
  const kind = kindOfDocument(data)
  if (kind === "pdf" || kind === "docx" || kind === "rtf" || (!isText && document.test(file.name)))
    return fromDocument(data, file.name, options)
  if (!isText) return { ok: false, why: "type" }
  if (!isUtf8(data)) return { ok: false, why: "not text" }
  return page.test(file.name)
    ? fromDocument(data, file.name, options)
    : limited({ text: new TextDecoder().decode(data), lines: null, unseen: [] }, file.name)
}

async function fromDocument(data: Uint8Array, fileName: string, options: ReadOptions): Promise<DroppedFile> {
  try {
    return limited(await readDocument(data, fileName, options), fileName)
  } catch (error) {
    if (isUnreadable(error)) return { ok: false, why: "document", said: error.said }
    throw error
  }
}

function isUtf8(data: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(data)
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
  return !data.includes(0)
}

function limited({ text, lines, unseen }: ReadDocument, fileName: string): DroppedFile {
  if (text.length > maxProfileCharacters) return { ok: false, why: "too long" }
  return text.trim() === "" ? { ok: false, why: "empty" } : { ok: true, text, lines, unseen, fileName }
}
