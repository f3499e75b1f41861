import type { PdfLibrary } from "./pdf-text"
import { textOfPdf } from "./pdf-text"

/** Reads a PDF in Node: with the build of pdf.js that needs no browser, which takes a while to load and is loaded for the first PDF. */
export async function readPdfInNode(data: Uint8Array): Promise<string> {
  const library: unknown = await import("pdfjs-dist/legacy/build/pdf.mjs")
  return textOfPdf(library as PdfLibrary, data)
}
