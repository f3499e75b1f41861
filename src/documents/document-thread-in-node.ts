import { parentPort } from "node:worker_threads"
import { answerRequest } from "./answer-request"
import type { DocumentAnswer, DocumentRequest } from "./document-thread"
import { pdfLibraryInNode } from "./pdf-library-in-node"

const say = (answer: DocumentAnswer) => parentPort?.postMessage(answer)

parentPort?.on("message", (request: DocumentRequest) => void answerRequest(request, pdfLibraryInNode).then(say))
// A file's time begins now: loading what reads it is no fault of the file.
void pdfLibraryInNode().then(() => say({ ready: true }))
