import type { APIError } from "openai"
import sdk from "~agent/models/sdk"
import { sentence, type Said } from "~sentence/sentence"
import { ModelError, type ModelErrorCause } from "./model-error"

/** What the SDK threw, as an error of ours. An abort by the caller is not one: it stays what it is. */
export function modelErrorOf(error: unknown): unknown {
  if (error instanceof ModelError) return error
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = sdk()
  if (error instanceof APIUserAbortError) return error
  if (error instanceof APIConnectionTimeoutError) return new ModelError("timed out", sentence("answerTimedOut"), null, { cause: error })
  if (error instanceof APIConnectionError && error.cause instanceof ModelError) return error.cause
  // Before the first byte there is no status: no server, no such name, or an answer that the browser keeps back because of its origin rules.
  if (error instanceof APIConnectionError) return new ModelError("unreachable", error.message, null, { cause: error })
  if (error instanceof APIError) return new ModelError(causeOf(error), detailOf(error), retryAfterMs(error), { cause: error })
  return new ModelError("connection lost", error instanceof Error ? error.message : sentence("answerBroke"), null, { cause: error })
}

function detailOf(error: APIError): Said {
  const words = wordsOf(error)
  return error.status === undefined ? sentence("answerNoStatus", { words }) : `${error.status}: ${words}`
}

function causeOf(error: APIError): ModelErrorCause {
  const words = wordsOf(error)
  const code = String(error.code ?? "")
  switch (error.status) {
    case 401:
      return "key refused"
    case 402:
      return "no credit"
    case 403:
      return /origin|cors/i.test(words) || words.trim() === "" ? "origin refused" : "not allowed"
    case 404:
      return /model/i.test(`${code} ${words}`) ? "model missing" : "not an api"
    case 408:
      return "timed out"
    case 413:
      return "too long"
    case 429:
      return /quota|billing|credit/i.test(`${code} ${words}`) ? "no credit" : "rate limited"
    case undefined:
      return "connection lost"
  }
  if (/context.?length|too many tokens|maximum context|prompt is too long/i.test(`${code} ${words}`)) return "too long"
  if (error.status >= 500) return "server error"
  return /model.{0,40}(not found|does not exist|not loaded)/i.test(words) ? "model missing" : "request refused"
}

/** The server's own words, short; a body that is not the protocol's (a web page, nothing) says nothing. */
function wordsOf(error: APIError): string {
  const inner: unknown = error.error
  const message =
    typeof inner === "object" && inner !== null && "message" in inner && typeof inner.message === "string" ? inner.message : ""
  return message.slice(0, 300)
}

/** `Retry-After` as seconds or as a date is read by the SDK's own retries only; here it is ours. Dates are left out: clocks differ. */
function retryAfterMs(error: APIError): number | null {
  const precise = Number(error.headers?.get("retry-after-ms") ?? Number.NaN)
  if (Number.isFinite(precise)) return Math.max(0, precise)
  const seconds = Number(error.headers?.get("retry-after") ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null
}
