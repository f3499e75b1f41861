import * as pdfjs from "pdfjs-dist"
// Puts itself where pdf.js looks before it starts a worker of its own: both stand in this one, which can be ended whole.
import "pdfjs-dist/build/pdf.worker.mjs"
import { answerRequest } from "./answer-request"
import type { DocumentAnswer, DocumentRequest } from "./document-thread"
import type { PdfLibrary } from "./read-pdf"

const say = (answer: DocumentAnswer) => self.postMessage(answer)

self.addEventListener("message", ({ data }: MessageEvent<Partial<DocumentRequest>>) => {
  // The PDF library's own messages come to the same place; none has a file.
  if (!(data.data instanceof Uint8Array)) return
  void answerRequest(data as DocumentRequest, () => Promise.resolve(pdfjs as unknown as PdfLibrary)).then(say)
})
say({ ready: true })
