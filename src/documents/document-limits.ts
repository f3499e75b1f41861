/** How much one file may take. Beyond, it is given up with a sentence: a résumé needs a hundredth of each. */
export interface DocumentLimits {
  /** Milliseconds from the moment its reading begins. */
  timeMs: number
  /** Bytes that the file has. A résumé with pictures has some MB. */
  bytes: number
  /** Bytes that a Word file's mark-up unpacks to, in all. */
  markupBytes: number
  /** Elements of a Word file's mark-up: each takes about a kB while it is read. */
  elements: number
  paragraphs: number
  /** How deep a Word file's mark-up is nested. Tables in tables have some dozens. */
  depth: number
  /** Pages of a PDF. A résumé has some, a book hundreds. */
  pages: number
  /** Bytes that the streams of a PDF unpack to: its fonts and pictures, what it draws, and both together. */
  fontBytes: number
  drawingBytes: number
  streamBytes: number
  /** Runs of text in a PDF. */
  textItems: number
  /** Characters of text in a PDF. */
  characters: number
}

export const documentLimits: DocumentLimits = {
  timeMs: 4_000,
  bytes: 20_000_000,
  markupBytes: 30_000_000,
  elements: 250_000,
  paragraphs: 20_000,
  depth: 200,
  pages: 60,
  fontBytes: 60_000_000,
  drawingBytes: 12_000_000,
  streamBytes: 150_000_000,
  textItems: 100_000,
  characters: 2_000_000
}
