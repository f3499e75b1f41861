import { sentence } from "~sentence/sentence"
import { textOfRtf } from "./rtf-text"
import { UnreadableDocument } from "./unreadable-document"

/** Largest file that is opened, in bytes. A résumé with pictures has some MB. */
export const maxDocumentBytes = 20_000_000

/** The readers of files that are no text: loaded when such a file comes. The command line brings its own for PDF. */
export interface DocumentReaders {
  pdf: (data: Uint8Array) => Promise<string>
  docx: (data: Uint8Array) => Promise<string>
}

const panelReaders: DocumentReaders = {
  pdf: async data => (await import("./read-pdf")).readPdf(data),
  docx: async data => (await import("./read-docx")).readDocx(data)
}

export type DocumentKind = "pdf" | "docx" | "rtf" | "old word" | "picture" | "archive" | "other binary" | "text"

const signatures: [DocumentKind, string][] = [
  ["docx", "PK\u0003\u0004"],
  ["rtf", "{\\rtf"],
  ["old word", "\u00D0\u00CF\u0011\u00E0"],
  ["picture", "\u0089PNG"],
  ["picture", "\u00FF\u00D8\u00FF"],
  ["picture", "GIF8"],
  ["archive", "\u001F\u008B"],
  ["archive", "Rar!"],
  ["archive", "7z\u00BC\u00AF"]
]

/** What a file is by its first bytes, whatever it is called. */
export function kindOfDocument(data: Uint8Array): DocumentKind {
  const head = Array.from(data.subarray(0, 1_024), byte => String.fromCharCode(byte)).join("")
  // Some programs write a few bytes before a PDF's mark.
  if (head.includes("%PDF-")) return "pdf"
  const known = signatures.find(([, mark]) => head.startsWith(mark))
  if (known) return known[0]
  const isUtf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
  const start = data.subarray(0, 8_192)
  const controls = start.filter(byte => byte < 9 || (byte > 13 && byte < 27)).length
  return !isUtf16 && controls > Math.max(4, start.length / 20) ? "other binary" : "text"
}

/**
 * The text of a PDF, Word, rich text or plain text file, in lines in reading order. Throws an UnreadableDocument with the sentence to show
 * for a file that is empty, too large, protected, broken, a scan, or of another kind.
 */
export async function readDocument(data: Uint8Array, fileName: string, readers: DocumentReaders = panelReaders): Promise<string> {
  if (data.length === 0) throw new UnreadableDocument(sentence("docEmpty"))
  if (data.length > maxDocumentBytes) throw new UnreadableDocument(sentence("docTooLarge", { megabytes: maxDocumentBytes / 1e6 }))
  switch (kindOfDocument(data)) {
    case "pdf":
      return readers.pdf(data)
    case "docx":
      return readers.docx(data)
    case "rtf":
      return textOfRtf(new TextDecoder("windows-1252").decode(data))
    case "old word":
      throw new UnreadableDocument(/\.docx$/i.test(fileName) ? sentence("docOldWordProtected") : sentence("docOldWord"))
    case "picture":
      throw new UnreadableDocument(sentence("docPicture"))
    case "archive":
      throw new UnreadableDocument(sentence("docArchive"))
    case "other binary":
      throw new UnreadableDocument(sentence("docBinary"))
    case "text":
      return textOf(data)
  }
}

function textOf(data: Uint8Array): string {
  const wide = data[0] === 0xff && data[1] === 0xfe ? "utf-16le" : data[0] === 0xfe && data[1] === 0xff ? "utf-16be" : null
  const text = decoded(data, wide)
  if (text.trim() === "") throw new UnreadableDocument(sentence("docEmpty"))
  return text
}

/** UTF-8 where it is well-formed, else windows-1252, which every sequence of bytes is. */
function decoded(data: Uint8Array, wide: string | null): string {
  if (wide) return new TextDecoder(wide).decode(data)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data)
  } catch {
    return new TextDecoder("windows-1252").decode(data)
  }
}
