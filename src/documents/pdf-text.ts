import { sentence, type Sentence } from "~sentence/sentence"
import { linesOfPages } from "./pdf-lines"
import type { DrawingSteps, OperatorNumbers } from "./pdf-unseen"
import { unseenOn } from "./pdf-unseen"
import type { TextItem, PageOfText } from "./text-item"
import { isUnreadable, UnreadableDocument } from "./unreadable-document"

/** What is used of pdf.js, so that the panel brings the browser's build and the command line the one for Node. */
export interface PdfLibrary {
  OPS: OperatorNumbers
  getDocument: (source: object) => { promise: Promise<PdfDocument>; destroy: () => Promise<void> }
}
interface PdfDocument {
  numPages: number
  getPage: (number: number) => Promise<PdfPage>
}
interface PdfPage {
  view: number[]
  getTextContent: (options?: object) => Promise<{ items: unknown[] }>
  getOperatorList: () => Promise<DrawingSteps>
}

/** A résumé has some pages; a book has hundreds. */
export const maxPages = 60
/** Hidden words are looked for in files of a résumé's length: each page is drawn for it, as it were. */
const maxPagesDrawn = 8
/** Fewer letters than this on all pages together are a stamp or a page number on a scan. */
const fewestLetters = 20

/**
 * The text of a PDF in lines, in reading order. Throws an UnreadableDocument for one that is protected, broken, without text, or too long.
 */
export async function textOfPdf(library: PdfLibrary, data: Uint8Array): Promise<string> {
  // pdf.js takes the bytes away from their owner: it gets a copy. No eval, no fonts and no pictures are needed to read text.
  const source = {
    data: new Uint8Array(data),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: 0,
    stopAtErrors: false
  }
  const task = library.getDocument(source)
  try {
    const file = await task.promise
    if (file.numPages > maxPages) throw new UnreadableDocument(sentence("pdfTooLong", { pages: String(file.numPages), most: maxPages }))
    const pages: PageOfText[] = []
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const isUnseen = file.numPages <= maxPagesDrawn ? await findUnseen(page, library) : () => false
      pages.push(await readPage(page, isUnseen))
    }
    const text = linesOfPages(pages).join("\n")
    if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) throw new UnreadableDocument(sentence("pdfNoText"))
    return text
  } catch (error) {
    throw isUnreadable(error) ? error : new UnreadableDocument(whyNot(error))
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

function whyNot(error: unknown): Sentence {
  const name = error instanceof Error ? error.name : ""
  if (name === "PasswordException") return sentence("pdfProtected")
  if (/Invalid|Format|Missing/.test(name)) return sentence("pdfBroken")
  return sentence("pdfUnread")
}

/** A page that cannot be drawn can still have text. */
async function findUnseen(page: PdfPage, library: PdfLibrary): Promise<(run: string) => boolean> {
  try {
    return unseenOn(await page.getOperatorList(), library.OPS)
  } catch {
    return () => false
  }
}

async function readPage(page: PdfPage, isUnseen: (run: string) => boolean): Promise<PageOfText> {
  const [left = 0, bottom = 0, right = 612, top = 792] = page.view
  const { items } = await page.getTextContent({ disableNormalization: false })
  return {
    width: right - left,
    height: top - bottom,
    items: items.flatMap(item => itemOf(item, left, bottom)).filter(item => !isUnseen(item.text))
  }
}

function itemOf(item: unknown, left: number, bottom: number): TextItem[] {
  if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item)) return []
  const { str, transform, width, fontName } = item as { str: unknown; transform: unknown; width?: unknown; fontName?: unknown }
  if (typeof str !== "string" || !Array.isArray(transform)) return []
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number)
  return [
    {
      text: str,
      x: x - left,
      y: y - bottom,
      width: Number(width) || 0,
      size: Math.hypot(c, d) || Math.hypot(a, b),
      font: String(fontName),
      isTurned: Math.abs(b) > Math.abs(a) * 0.1
    }
  ]
}
