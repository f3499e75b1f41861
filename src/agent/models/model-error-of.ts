import type { APIError } from "openai"
import sdk from "~agent/models/sdk"
import { sentence, type Said } from "~sentence/sentence"
import type { SeenOfAnswer } from "./guard/guarded-fetch"
import { isModelError, ModelError, type ModelErrorCause } from "./model-error"
import { causeSaid } from "./refusal/cause-words"
import { namesWish } from "./server-wishes"

/** What the SDK threw, as an error of ours. An abort by the caller is not one: it stays what it is. */
export function modelErrorOf(error: unknown, seen?: SeenOfAnswer): unknown {
  if (isModelError(error)) return error
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = sdk()
  if (error instanceof APIUserAbortError) return error
  if (error instanceof APIConnectionTimeoutError) return new ModelError("timed out", sentence("answerTimedOut"), null, { cause: error })
  if (error instanceof APIConnectionError && isModelError(error.cause)) return error.cause
  // Before the first byte there is no status: no server, no such name, or an answer that the browser keeps back because of its origin rules.
  if (error instanceof APIConnectionError) return new ModelError("unreachable", error.message, null, { cause: error })
  if (error instanceof APIError) {
    const [cause, after] = [causeOf(error, seen), retryAfterMs(error)]
    // Whoever is to come back in hours has used up a day's or a month's, whatever it is called.
    const isLong = cause === "rate limited" && after !== null && after > longestWaitMs
    return new ModelError(isLong ? "quota" : cause, detailOf(error), after, { cause: error })
  }
  return new ModelError("connection lost", error instanceof Error ? error.message : sentence("answerBroke"), null, { cause: error })
}

/** A limit of a minute or an hour's part is waited for. */
const longestWaitMs = 15 * 60_000

function detailOf(error: APIError): Said {
  const words = wordsOf(error)
  return error.status === undefined ? sentence("answerNoStatus", { words }) : `${error.status}: ${words}`
}

function causeOf(error: APIError, seen: SeenOfAnswer | undefined): ModelErrorCause {
  const words = wordsOf(error)
  const said = `${String(error.code ?? "")} ${words}`
  const { status } = error
  if (status === undefined) return causeSaid(said, 0) ?? "connection lost"
  if (status >= 400 && seen?.isPage && [401, 403, 407, 511].includes(status)) return "sign-in page"
  const isRefusal = status >= 400 && status !== 401 && status !== 403 && status !== 429 && namesWish(words)
  return causeSaid(said, status) ?? (isRefusal ? "request refused" : byStatus(status, said, words))
}

function byStatus(status: number, said: string, words: string): ModelErrorCause {
  switch (status) {
    case 401:
      return "key refused"
    case 402:
      return "no credit"
    case 403:
      return /origin|cors/i.test(words) || words.trim() === "" ? "origin refused" : "not allowed"
    case 404:
      if (/no endpoints|requested parameters/i.test(words)) return "request refused"
      return /model/i.test(said) ? "model missing" : "not an api"
    case 408:
    case 504:
    case 524:
      return "timed out"
    case 413:
      return "too long"
  }
  return status >= 500 ? "server error" : "request refused"
}

/** Of long words what they begin and end with: templates and stacks put the reason last. */
const longestPart = 200

/** The server's own words, short (error-body.ts); a web page says nothing. */
function wordsOf(error: APIError): string {
  const inner: unknown = error.error
  const message = typeof inner === "object" && inner !== null && "message" in inner ? inner.message : inner
  if (typeof message !== "string") return ""
  const words = message.replace(/\s+/gu, " ").trim()
  return words.length <= 2 * longestPart ? words : `${words.slice(0, longestPart)} … ${words.slice(-longestPart)}`
}

/**
 * When to come back: by the header that has it in milliseconds, by the one in seconds, or by the server's words ("Please retry after 6 seconds",
 * "retry in 33.5s", "wait 5 seconds"). Dates are left out: clocks differ.
 */
function retryAfterMs(error: APIError): number | null {
  const precise = Number(error.headers?.get("retry-after-ms") ?? Number.NaN)
  if (Number.isFinite(precise)) return Math.max(0, precise)
  const seconds = Number(error.headers?.get("retry-after") ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const [, count, unit] =
    /(?:retry|try again|wait) (?:(?:after|in|for) )?(\d{1,5}(?:\.\d+)?) ?(ms|milliseconds?|s|sec|seconds?|m|min|minutes?)\b/i.exec(
      wordsOf(error)
    ) ?? []
  if (count === undefined || unit === undefined) return null
  const factor = /^ms|^milli/i.test(unit) ? 1 : /^m/i.test(unit) ? 60_000 : 1000
  return Math.round(Number(count) * factor)
}
