import * as pdfjs from "pdfjs-dist"
import { textOfPdf } from "./pdf-text"

pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/build/pdf.worker.mjs", import.meta.url).toString()

/** Reads a PDF in the browser, its parsing in a worker of its own. Throws an UnreadableDocument with the sentence to show. */
export function readPdf(data: Uint8Array): Promise<string> {
  return textOfPdf(pdfjs as unknown as Parameters<typeof textOfPdf>[0], data)
}
