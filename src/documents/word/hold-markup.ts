import { sentence } from "~sentence/sentence"
import type { DocumentLimits } from "../document-limits"
import { UnreadableDocument } from "../unreadable-document"

/** What is left of the limits, over all parts of one file. */
export interface MarkupLeft {
  elements: number
  paragraphs: number
}

/**
 * Throws an UnreadableDocument where the mark-up of a Word file passes a limit, defines words of its own (an entity of ten letters can stand
 * for a book), or is no mark-up: each tag must end before the next begins, and each element that begins must end. What is read afterwards may
 * count on that. Linear.
 */
export function holdMarkup(xml: string, limits: DocumentLimits, left: MarkupLeft): void {
  let depth = 0
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    if (xml.startsWith("<!--", at)) {
      at = after(xml, "-->", at + 4)
      continue
    }
    if (xml.startsWith("<![CDATA[", at)) {
      at = after(xml, "]]>", at + 9)
      continue
    }
    if (xml.startsWith("<!", at)) throw new UnreadableDocument(sentence("docxDefinesWords"))
    const end = xml.indexOf(">", at + 1)
    const next = xml.indexOf("<", at + 1)
    if (end < 0 || (next >= 0 && next < end)) throw new UnreadableDocument(sentence("docxBroken"))
    const mark = xml[at + 1]
    if (mark === "/") depth--
    else if (mark !== "?") {
      if (--left.elements < 0) throw new UnreadableDocument(sentence("docxTooMuchMarkup"))
      if (xml.startsWith("<w:p", at) && /[\s>/]/.test(xml[at + 4] ?? "") && --left.paragraphs < 0)
        throw new UnreadableDocument(sentence("docxTooManyParagraphs", { most: limits.paragraphs }))
      if (xml[end - 1] !== "/" && ++depth > limits.depth) throw new UnreadableDocument(sentence("docxTooDeep"))
    }
    if (depth < 0) throw new UnreadableDocument(sentence("docxBroken"))
    at = end + 1
  }
  if (depth !== 0) throw new UnreadableDocument(sentence("docxBroken"))
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new UnreadableDocument(sentence("docxBroken"))
  return at + mark.length
}
