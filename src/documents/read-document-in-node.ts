import { Worker } from "node:worker_threads"
import { createDocumentReader } from "./document-reader"
import type { DocumentAnswer, StartDocumentThread } from "./document-thread"

/** MB of objects that a thread may hold: its libraries have some dozens, a résumé a few. */
const maxHeapMegabytes = 320

const startThread: StartDocumentThread = (onAnswer, onLost) => {
  const thread = new Worker(new URL("./enter-document-thread.mjs", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes }
  })
  let isEnded = false
  thread.on("message", (answer: DocumentAnswer) => {
    // An idle thread does not keep the process.
    if (!("ready" in answer)) thread.unref()
    onAnswer(answer)
  })
  const lost = (isMemory: boolean) => {
    if (isEnded) return
    isEnded = true
    onLost(isMemory)
  }
  thread.on("error", error => lost("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"))
  thread.on("exit", () => lost(false))
  return {
    ask: request => {
      thread.ref()
      thread.postMessage(request)
    },
    end: () => {
      isEnded = true
      void thread.terminate()
    }
  }
}

/** Reads files on the command line, in a thread of their own, one after the other. */
export const readDocumentInNode = createDocumentReader(startThread)
