import { sentence } from "~sentence/sentence"
import { kindOfDocument } from "./document-kind"
import type { DocumentLimits } from "./document-limits"
import type { ReadDocument } from "./document-thread"
import { textOfHtml } from "./html/html-lines"
import { unseenTexts } from "./unseen-texts"
import { withoutHidden } from "./html/without-hidden"
import { readPdf, type PdfLibrary } from "./read-pdf"
import { readDocx } from "./word/read-docx"
import { textOfRtf } from "./rtf-text"
import { UnreadableDocument } from "./unreadable-document"

/**
 * A PDF, Word, rich text, HTML or plain text file as lines in reading order. Throws an UnreadableDocument with the sentence to show for a file
 * that is empty, protected, broken, a scan, of another kind, or beyond a limit. Runs in a thread of its own: it may take as long as a file
 * makes it.
 */
export async function parseDocument(
  data: Uint8Array,
  fileName: string,
  limits: DocumentLimits,
  pdfLibrary: () => Promise<PdfLibrary>
): Promise<ReadDocument> {
  if (data.length === 0) throw new UnreadableDocument(sentence("docEmpty"))
  if (data.length > limits.bytes) throw new UnreadableDocument(sentence("docTooLarge", { megabytes: limits.bytes / 1e6 }))
  switch (kindOfDocument(data)) {
    case "pdf":
      return readPdf(await pdfLibrary(), data, limits)
    case "docx":
      if (/\.(?:pages|numbers|key)$/i.test(fileName)) throw new UnreadableDocument(sentence("docOfApple"))
      return { ...(await readDocx(data, limits)), lines: null }
    case "rtf":
      return { text: textOfRtf(new TextDecoder("windows-1252").decode(data)), lines: null, unseen: [] }
    case "old word":
      throw new UnreadableDocument(/\.docx$/i.test(fileName) ? sentence("docOldWordProtected") : sentence("docOldWord"))
    case "picture":
      throw new UnreadableDocument(sentence("docPicture"))
    case "archive":
      throw new UnreadableDocument(sentence("docArchive"))
    case "other binary":
      throw new UnreadableDocument(sentence("docBinary"))
    case "text":
      return { ...textOf(data, fileName), lines: null }
  }
}

function textOf(data: Uint8Array, fileName: string): { text: string; unseen: string[] } {
  const wide = data[0] === 0xff && data[1] === 0xfe ? "utf-16le" : data[0] === 0xfe && data[1] === 0xff ? "utf-16be" : null
  const text = decoded(data, wide)
  if (text.trim() === "") throw new UnreadableDocument(sentence("docEmpty"))
  if (!/\.x?html?$/i.test(fileName)) return { text, unseen: [] }
  const { html, hidden } = withoutHidden(text)
  return { text: textOfHtml(html), unseen: unseenTexts(hidden) }
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
