import { answerRequest } from "~documents/answer-request"
import type { DocumentRequest } from "~documents/document-thread"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"

/** Stands for the browser's worker where there is none: what it is handed is read in the same thread, by the same code. */
class WorkerInThisThread extends EventTarget {
  constructor() {
    super()
    queueMicrotask(() => this.#say({ ready: true }))
  }

  postMessage(request: DocumentRequest): void {
    void answerRequest(request, pdfLibraryInNode).then(answer => this.#say(answer))
  }

  terminate(): void {}

  #say(data: object): void {
    this.dispatchEvent(new MessageEvent("message", { data }))
  }
}

globalThis.Worker = WorkerInThisThread as unknown as typeof Worker
