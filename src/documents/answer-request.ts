import type { DocumentAnswer, DocumentRequest } from "./document-thread"
import { parseDocument } from "./parse-document"
import type { PdfLibrary } from "./read-pdf"
import { isUnreadable } from "./unreadable-document"

/** What a thread does with a file that it is handed. Never rejects. */
export async function answerRequest(
  { id, data, fileName, limits }: DocumentRequest,
  pdfLibrary: () => Promise<PdfLibrary>
): Promise<DocumentAnswer> {
  try {
    return { id, document: await parseDocument(data, fileName, limits, pdfLibrary) }
  } catch (error) {
    return isUnreadable(error) ? { id, said: error.said } : { id, failed: String(error) }
  }
}
