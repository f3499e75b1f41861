import type { Failure } from "./failure"
import type { MessageName } from "./contract"

// What travels between the parts of the extension. No run-time import here: both the page side and the worker share these guards.

export interface RequestEnvelope {
  name: MessageName
  request: unknown
}

export type ReplyEnvelope = { ok: true; value: unknown } | { ok: false; failure: Failure }

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

/** Whether a received message has the form of ours. Its name may still be unknown, and its request anything. */
export function isRequestEnvelope(message: unknown): message is { name: string; request: unknown } {
  return isRecord(message) && typeof message.name === "string" && "request" in message
}

/** Whether an answer has the form of ours. An unanswered message comes back as undefined or null. */
export function isReplyEnvelope(reply: unknown): reply is ReplyEnvelope {
  if (!isRecord(reply)) return false
  if (reply.ok === true) return "value" in reply
  if (reply.ok !== false || !isRecord(reply.failure)) return false
  const { what, kept, next, retry } = reply.failure
  return [what, kept, next].every(isSaid) && typeof retry === "boolean"
}

function isSaid(value: unknown): boolean {
  if (typeof value === "string") return true
  return isRecord(value) && typeof value.code === "string" && isRecord(value.values)
}
