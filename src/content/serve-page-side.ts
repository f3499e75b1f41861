import { extensionId, onMessage } from "~browser/runtime"
import type { NamesTo, ReplyOf } from "~messages/contract"
import { isRequestEnvelope, type ReplyEnvelope } from "~messages/envelope"
import type { Failure } from "~messages/failure"
import { FailureError } from "~messages/failure-error"
import { sentence } from "~sentence/sentence"

/** The page's structure is taken by a script of its own (skeleton.ts). */
type PageSideName = Exclude<NamesTo<"content">, "content.skeleton">

/** What the page side does for the worker. */
export interface PageSideHandlers {
  capture: () => void
  readText: () => Promise<ReplyOf<"content.readText">>
  showQuote: (quote: string) => boolean
  clearQuote: () => void
}

const names: readonly string[] = ["content.capture", "content.readText", "content.showQuote", "content.clearQuote"] satisfies PageSideName[]

const failed: Failure = {
  what: sentence("failOnPage"),
  kept: sentence("failureKept"),
  next: sentence("failOnPageNext"),
  retry: true
}

/**
 * Answers the worker's messages in the page. `serve` parses with zod, which alone would be more than the page side's size budget, so the
 * requests are checked by hand here: the only field there is is a quote.
 *
 * Only our own worker is answered: its messages carry our id and, unlike those of other page sides, no tab.
 */
export function servePageSide(handlers: PageSideHandlers, signal: AbortSignal): void {
  onMessage((message, sender, respond) => {
    if (signal.aborted || sender.id === undefined || sender.id !== extensionId() || sender.tab !== undefined) return false
    if (!isRequestEnvelope(message) || !names.includes(message.name)) return false
    void answer(message.name as PageSideName, message.request, handlers).then(respond)
    return true
  })
}

async function answer(name: PageSideName, request: unknown, handlers: PageSideHandlers): Promise<ReplyEnvelope> {
  try {
    return { ok: true, value: await valueOf(name, request, handlers) }
  } catch (error) {
    return { ok: false, failure: error instanceof FailureError ? error.failure : failed }
  }
}

function valueOf(name: PageSideName, request: unknown, handlers: PageSideHandlers): unknown {
  switch (name) {
    case "content.capture":
      handlers.capture()
      return {}
    case "content.readText":
      return handlers.readText()
    case "content.showQuote":
      return { found: handlers.showQuote(quoteOf(request)) }
    case "content.clearQuote":
      handlers.clearQuote()
      return {}
  }
}

function quoteOf(request: unknown): string {
  const quote = typeof request === "object" && request !== null && "quote" in request ? request.quote : null
  if (typeof quote !== "string" || quote === "") throw new FailureError(failed)
  return quote
}
