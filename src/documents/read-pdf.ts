import { sentence, type Sentence } from "~sentence/sentence"
import { documentLimits, type DocumentLimits } from "./document-limits"
import type { ReadDocument } from "./document-thread"
import { itemsOfFields, withFields } from "./pdf-fields"
import { linesOfPages, placedLinesOf } from "./pdf-lines"
import { holdStreams } from "./pdf-streams"
import type { DrawingSteps, OperatorNumbers } from "./pdf-graphics"
import { seenOn, type SeenOf } from "./pdf-unseen"
import type { TextItem, PageOfText } from "./text-item"
import { unseenTexts } from "./unseen-texts"
import { isUnreadable, UnreadableDocument } from "./unreadable-document"

/** What is used of pdf.js, so that the panel brings the browser's build and the command line the one for Node. */
export interface PdfLibrary {
  OPS: OperatorNumbers
  getDocument: (source: object) => { promise: Promise<PdfDocument>; destroy: () => Promise<void> }
}
interface PdfDocument {
  numPages: number
  getPage: (number: number) => Promise<PdfPage>
  /** Which of its layers are shown when it is opened. */
  getOptionalContentConfig: () => Promise<{ isVisible: (layer: unknown) => boolean }>
}
interface PdfPage {
  view: number[]
  streamTextContent: (options?: object) => ReadableStream<{ items: unknown[] }>
  getAnnotations: (options: object) => Promise<unknown[]>
  getOperatorList: () => Promise<DrawingSteps>
  /** Fonts are there once the page was drawn. */
  commonObjs: { has: (id: string) => boolean; get: (id: string) => unknown }
}

/** Hidden words are looked for in files of a résumé's length: each page is drawn for it, as it were. */
const maxPagesDrawn = 8
/** Pictures of more pixels are not unpacked to see what is drawn. */
const maxPicturePixels = 30_000_000
/** Fewer letters than this on all pages together are a stamp or a page number on a scan. */
const fewestLetters = 20

/**
 * The text of a PDF in lines, in reading order, and its lines with their places. Throws an UnreadableDocument for one that is protected,
 * broken, without text, or beyond a limit.
 */
export async function readPdf(library: PdfLibrary, data: Uint8Array, limits: DocumentLimits = documentLimits): Promise<ReadDocument> {
  await holdStreams(data, limits)
  // pdf.js takes the bytes away from their owner: it gets a copy. No eval, no fonts and no pictures are needed to read text.
  const source = {
    data: new Uint8Array(data),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    maxImageSize: maxPicturePixels,
    verbosity: 0,
    stopAtErrors: false
  }
  const task = library.getDocument(source)
  try {
    const file = await task.promise
    if (file.numPages > limits.pages)
      throw new UnreadableDocument(sentence("pdfTooLong", { pages: String(file.numPages), most: limits.pages }))
    const left = { items: limits.textItems, characters: limits.characters }
    const pages: PageOfText[] = []
    const unseen: string[] = []
    const layers = await file.getOptionalContentConfig()
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const read = await readPage(page, left)
      const seenOf = file.numPages <= maxPagesDrawn ? await findSeen(page, library, layer => layers.isVisible(layer)) : null
      const [x = 0, bottom = 0] = page.view
      const items = read.items.flatMap(item => {
        const text = seenOf?.({ ...item, x: item.x + x, y: item.y + bottom }) ?? item.text
        if (text !== item.text) unseen.push(item.text)
        return text === "" && item.text !== "" ? [] : [{ ...item, text, isBold: isBoldIn(page, item.font) }]
      })
      pages.push({ ...read, items })
    }
    const text = linesOfPages(pages).join("\n")
    if ((text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) throw new UnreadableDocument(sentence("pdfNoText"))
    return { text, lines: placedLinesOf(pages), unseen: unseenTexts(unseen) }
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
async function findSeen(page: PdfPage, library: PdfLibrary, isLayerShown: (layer: unknown) => boolean): Promise<SeenOf | null> {
  try {
    return seenOn(await page.getOperatorList(), library.OPS, page.view, isLayerShown)
  } catch {
    return null
  }
}

/** By the font's own name, which is known for pages that were drawn. */
function isBoldIn(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false
  const { name } = page.commonObjs.get(font) as { name?: unknown }
  return typeof name === "string" && /bold|black|heavy|semibold|demi/i.test(name)
}

/** A page's runs of text, taken in as they come: `left` is counted down, and a page that has more is given up where it is. */
async function readPage(page: PdfPage, left: { items: number; characters: number }): Promise<PageOfText> {
  const [x = 0, bottom = 0, right = 612, top = 792] = page.view
  const items: TextItem[] = []
  const reader = page.streamTextContent({ disableNormalization: false }).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const more = part.value.items.flatMap(item => itemOf(item, x, bottom))
    left.items -= more.length
    left.characters -= more.reduce((sum, item) => sum + item.text.length, 0)
    if (left.items < 0 || left.characters < 0) {
      await reader.cancel(new Error("more text than is read")).catch(() => undefined)
      throw new UnreadableDocument(sentence("pdfTooMuchText"))
    }
    items.push(...more)
  }
  const fields = itemsOfFields(await annotationsOf(page), x, bottom).slice(0, Math.max(0, left.items))
  left.items -= fields.length
  return { width: right - x, height: top - bottom, items: withFields(items, fields), isForm: fields.length > 0 }
}

/** A page whose form is damaged still has its text. */
async function annotationsOf(page: PdfPage): Promise<unknown[]> {
  try {
    return await page.getAnnotations({ intent: "display" })
  } catch {
    return []
  }
}

function itemOf(item: unknown, left: number, bottom: number): TextItem[] {
  if (typeof item !== "object" || item === null || !("str" in item) || !("transform" in item)) return []
  const { str, transform, width, fontName, dir } = item as Record<"str" | "transform" | "width" | "fontName" | "dir", unknown>
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
      isBold: false,
      isTurned: Math.abs(b) > Math.abs(a) * 0.1,
      isRightToLeft: dir === "rtl"
    }
  ]
}
