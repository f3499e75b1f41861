import { createDocumentReader } from "./document-reader"
import type { DocumentAnswer, StartDocumentThread } from "./document-thread"

const startWorker: StartDocumentThread = (onAnswer, onLost) => {
  const worker = new Worker(new URL("./document-worker.ts", import.meta.url), { type: "module" })
  worker.addEventListener("message", ({ data }: MessageEvent<DocumentAnswer | { sourceName: string }>) => {
    // The PDF library says that it is there as well.
    if (!("sourceName" in data)) onAnswer(data)
  })
  worker.addEventListener("error", () => onLost(false))
  return { ask: request => worker.postMessage(request), end: () => worker.terminate() }
}

/** Reads files in a page of the extension, in a worker of their own, one after the other. */
export const readDocument = createDocumentReader(startWorker)
