import type { DocumentLine } from "~profile/document-line"
import type { Sentence } from "~sentence/sentence"
import type { DocumentLimits } from "./document-limits"

/** A file's text in lines in reading order, and the same lines with their places where the file has pages. */
export interface ReadDocument {
  text: string
  /** Null for a kind of file that has no places: its text is all there is. */
  lines: DocumentLine[] | null
  /** Texts that it holds and nobody sees: they are in neither. */
  unseen: string[]
}

export interface DocumentRequest {
  id: number
  data: Uint8Array
  fileName: string
  limits: DocumentLimits
}

/** What a thread says: that it is there, and what became of a file. `said` where it cannot be read, `failed` where the reader itself broke. */
export type DocumentAnswer =
  { ready: true } | { id: number; document: ReadDocument } | { id: number; said: Sentence } | { id: number; failed: string }

/** A worker of the browser, or a thread of Node, in which files are read. */
export interface DocumentThread {
  /** The thread gets a copy of the bytes. */
  ask: (request: DocumentRequest) => void
  /** Ends it at once, whatever it is doing. */
  end: () => void
}

/** `onLost` is called when the thread ended by itself; `isMemory` where that was because its memory was full. */
export type StartDocumentThread = (onAnswer: (answer: DocumentAnswer) => void, onLost: (isMemory: boolean) => void) => DocumentThread
