import type { PdfLibrary } from "./read-pdf"

/** The build of pdf.js that needs no browser: it takes a while to load, so it is loaded for the first PDF. */
export async function pdfLibraryInNode(): Promise<PdfLibrary> {
  const library: unknown = await import("pdfjs-dist/legacy/build/pdf.mjs")
  return library as PdfLibrary
}
