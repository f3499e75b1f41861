import { sentence } from "~sentence/sentence"
import { documentLimits, type DocumentLimits } from "./document-limits"
import type { DocumentAnswer, DocumentThread, ReadDocument, StartDocumentThread } from "./document-thread"
import { UnreadableDocument } from "./unreadable-document"

export interface ReadOptions {
  /** Gives the file up: it is not begun, or its thread is ended. */
  signal?: AbortSignal
  limits?: Partial<DocumentLimits>
}

/**
 * Reads one file. Rejects with an UnreadableDocument that has the sentence to show for a file that cannot be read or passes a limit, and
 * with the signal's reason where it was given up.
 */
export type ReadDocumentFile = (data: Uint8Array, fileName: string, options?: ReadOptions) => Promise<ReadDocument>

interface Waiting {
  data: Uint8Array
  fileName: string
  limits: DocumentLimits
  signal: AbortSignal | undefined
  resolve: (document: ReadDocument) => void
  reject: (error: unknown) => void
}

interface Running extends Waiting {
  id: number
  timer: ReturnType<typeof setTimeout> | undefined
  /** Takes back what listens to the signal. */
  release: () => void
}

/** A thread that has nothing to do for so long is ended: its libraries hold some dozens of MB. */
const idleMs = 15_000
/** A thread that is not there by then never comes: on a busy machine its script takes some seconds. */
const startMs = 60_000

/**
 * Reads files one after the other in a thread of their own, so that no file can hold up who asks. A file that passes its time is ended with
 * its thread; the next one gets a new thread.
 */
export function createDocumentReader(start: StartDocumentThread): ReadDocumentFile {
  const queue: Waiting[] = []
  let thread: DocumentThread | null = null
  let isReady = false
  let running: Running | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let lastId = 0

  const endThread = () => {
    thread?.end()
    thread = null
    isReady = false
  }
  const settle = (how: (file: Running) => void) => {
    const file = running
    if (!file) return
    running = null
    clearTimeout(file.timer)
    file.release()
    how(file)
    next()
  }
  const giveUp = (error: unknown) =>
    settle(file => {
      endThread()
      file.reject(error)
    })
  const onAnswer = (answer: DocumentAnswer) => {
    if ("ready" in answer) {
      isReady = true
      begin()
    } else if (answer.id === running?.id) {
      settle(file => {
        if ("document" in answer) file.resolve(answer.document)
        else file.reject("said" in answer ? new UnreadableDocument(answer.said) : new Error(answer.failed))
      })
    }
  }
  const onLost = (isMemory: boolean) => giveUp(new UnreadableDocument(isMemory ? sentence("docTooMuchMemory") : sentence("docReaderLost")))

  /** The file's time begins when a thread is there to read it. */
  const begin = () => {
    if (!running || !thread || !isReady) return
    const { id, data, fileName, limits } = running
    clearTimeout(running.timer)
    running.timer = setTimeout(
      () => giveUp(new UnreadableDocument(sentence("docTookTooLong", { seconds: Math.ceil(limits.timeMs / 1_000) }))),
      limits.timeMs
    )
    thread.ask({ id, data, fileName, limits })
  }
  const next = () => {
    if (running) return
    const waiting = queue.shift()
    if (!waiting) {
      clearTimeout(idle)
      idle = setTimeout(() => running ?? endThread(), idleMs)
      // In Node a timer keeps the process; the browser's is a number.
      if (typeof idle === "object") idle.unref()
      return
    }
    clearTimeout(idle)
    const onAbort = () => giveUp(waiting.signal?.reason)
    waiting.signal?.addEventListener("abort", onAbort)
    running = {
      ...waiting,
      id: ++lastId,
      timer: setTimeout(() => giveUp(new UnreadableDocument(sentence("docReaderLost"))), startMs),
      release: () => waiting.signal?.removeEventListener("abort", onAbort)
    }
    try {
      thread ??= start(onAnswer, onLost)
    } catch (error) {
      return giveUp(error)
    }
    begin()
  }

  return (data, fileName, { signal, limits } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const waiting = { data, fileName, limits: { ...documentLimits, ...limits }, signal, resolve, reject }
      queue.push(waiting)
      const onAbort = () => {
        const at = queue.indexOf(waiting)
        if (at < 0) return
        queue.splice(at, 1)
        reject(signal?.reason as Error)
      }
      signal?.addEventListener("abort", onAbort, { once: true })
      next()
    })
}
