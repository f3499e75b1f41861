import mammoth from "mammoth"
import { sentence, type Sentence } from "~sentence/sentence"
import { documentLimits, type DocumentLimits } from "../document-limits"
import type { ReadDocument } from "../document-thread"
import { linesOfPart } from "./docx-parts"
import { hidingStyles, partSeen } from "./docx-unseen"
import { holdMarkup } from "./hold-markup"
import { withTextBoxes } from "./docx-text-boxes"
import { linesOfHtml } from "../html/html-lines"
import { UnreadableDocument } from "../unreadable-document"
import { unseenTexts } from "../unseen-texts"
import { storeZip, unzip } from "../zip"

/** "Page 2 of 3", whose numbers Word fills in, so that some are missing. */
const pageNumber =
  /^(?:(?:page|seite|página|pagina|strona|sida|side|pág\.?|p\.)?\s*\d*(?:\s*(?:of|von|de|sur|di|van|z|av|af|\/|\|)\s*\d*)?)$/i

/**
 * The text of a Word file in lines: headings, lists, tables row by row, text boxes, what stands in the page's header first and what stands in
 * its footer last. Text that nobody can see in Word is left out. Throws an UnreadableDocument where there is nothing to read, or more than the
 * limits.
 */
export async function readDocx(data: Uint8Array, limits: DocumentLimits = documentLimits): Promise<Omit<ReadDocument, "lines">> {
  // Pictures and fonts are not unpacked: nothing is read from them.
  const files = await unzip(data, name => /\.(?:xml|rels)$/i.test(name), limits.markupBytes)
  const names = [...files.keys()]
  const main = names.find(name => /^word\/document\d*\.xml$/i.test(name))
  if (!main) throw new UnreadableDocument(whatItIs(names))
  const xmlOf = (name: string) => new TextDecoder().decode(files.get(name))
  const left = { elements: limits.elements, paragraphs: limits.paragraphs }
  for (const name of names) holdMarkup(xmlOf(name), limits, left)
  const stylesName = names.find(name => /^word\/styles\d*\.xml$/i.test(name))
  const styles = hidingStyles(stylesName ? xmlOf(stylesName) : "")
  const unseen: string[] = []
  const seenPart = (name: string) => {
    const part = partSeen(xmlOf(name), styles)
    unseen.push(...part.unseen)
    return part.xml
  }
  files.set(main, new TextEncoder().encode(withTextBoxes(seenPart(main))))
  const linesOf = (part: RegExp) => [...new Set(names.filter(name => part.test(name)).flatMap(name => linesOfPart(seenPart(name))))]
  let html: string
  try {
    html = await htmlOf(await storeZip(files))
  } catch {
    throw new UnreadableDocument(sentence("docxBroken"))
  }
  const body = linesOfHtml(html)
  const isNew = (line: string) => !body.includes(line) && !pageNumber.test(line)
  const above = linesOf(/^word\/header\d*\.xml$/i).filter(isNew)
  const below = linesOf(/^word\/footer\d*\.xml$/i).filter(line => isNew(line) && !above.includes(line))
  const text = [...above, ...body, ...(below.length > 0 ? ["", ...below] : [])].join("\n").trim()
  if (text === "") throw new UnreadableDocument(sentence("docxNoText"))
  return { text, unseen: unseenTexts(unseen) }
}

async function htmlOf(archive: Uint8Array): Promise<string> {
  // mammoth takes the one in the browser and the other in Node.
  const bytes = new Uint8Array(archive)
  const input = { arrayBuffer: bytes.buffer, buffer: bytes }
  const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: "" }))
  const { value } = await mammoth.convertToHtml(
    input as unknown as { arrayBuffer: ArrayBuffer },
    {
      convertImage: noPicture,
      ignoreEmptyParagraphs: false,
      externalFileAccess: false
    } as object
  )
  return value
}

function whatItIs(names: readonly string[]): Sentence {
  if (names.some(name => name.startsWith("xl/"))) return sentence("docSpreadsheet")
  if (names.some(name => name.startsWith("ppt/"))) return sentence("docSlides")
  if (names.includes("content.xml")) return sentence("docOpenDocument")
  return sentence("docArchiveNoDocument")
}
