import { extensionId, sendToPageSide, sendToWorker } from "~browser/runtime"
import { sentence } from "~sentence/sentence"
import type { NamesFrom, NamesTo, ReplyOf, RequestOf } from "./contract"
import { isReplyEnvelope } from "./envelope"
import type { Failure } from "./failure"
import { FailureError } from "./failure-error"

// The contract is imported as a type only: the page side bundles this file, and zod alone would be more than its budget. The request is
// parsed where it arrives (serve.ts), and the worker parses its reply before it leaves.

const noAnswer: Failure = {
  what: sentence("failNoAnswer"),
  kept: sentence("failureKept"),
  next: sentence("failureTryAgain"),
  retry: true
}

const updated: Failure = {
  what: sentence("failUpdated"),
  kept: sentence("failureKept"),
  next: sentence("failUpdatedNext"),
  retry: false
}

const noPageSide: Failure = {
  what: sentence("failNoPageSide"),
  kept: sentence("failureKept"),
  next: sentence("failNoPageSideNext"),
  retry: true
}

/** The messages that an extension page or a page side sends to the worker. */
export type NameToWorker = NamesFrom<"ui" | "content"> & NamesTo<"background">

/**
 * Sends a message to the worker and waits for its reply. Long work answers with an id at once and goes on in the store.
 * @throws FailureError with what happened, what was kept, and what to do; nothing else
 */
export async function send<Name extends NameToWorker>(name: Name, request: RequestOf<Name>): Promise<ReplyOf<Name>> {
  if (extensionId() === undefined) throw new FailureError(updated)
  return valueOf(await sendToWorker({ name, request }).catch(() => undefined), noAnswer) as ReplyOf<Name>
}

/**
 * Sends a message from the worker to the page side in a tab's top frame.
 * @throws FailureError when there is no page side in the tab, or when it could not do what was asked
 */
export async function sendToTab<Name extends NamesTo<"content">>(
  tabId: number,
  name: Name,
  request: RequestOf<Name>
): Promise<ReplyOf<Name>> {
  return valueOf(await sendToPageSide(tabId, { name, request }).catch(() => undefined), noPageSide) as ReplyOf<Name>
}

function valueOf(reply: unknown, unanswered: Failure): unknown {
  if (!isReplyEnvelope(reply)) throw new FailureError(unanswered)
  if (!reply.ok) throw new FailureError(reply.failure)
  return reply.value
}
