import type { APIError } from "openai"
import sdk from "~agent/models/sdk"
import { sentence, type Said } from "~sentence/sentence"
import type { SeenOfAnswer } from "./guard/guarded-fetch"
import { ModelError, type ModelErrorCause } from "./model-error"
import { namesWish } from "./server-wishes"

/** What the SDK threw, as an error of ours. An abort by the caller is not one: it stays what it is. */
export function modelErrorOf(error: unknown, seen?: SeenOfAnswer): unknown {
  if (error instanceof ModelError) return error
  const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = sdk()
  if (error instanceof APIUserAbortError) return error
  if (error instanceof APIConnectionTimeoutError) return new ModelError("timed out", sentence("answerTimedOut"), null, { cause: error })
  if (error instanceof APIConnectionError && error.cause instanceof ModelError) return error.cause
  // Before the first byte there is no status: no server, no such name, or an answer that the browser keeps back because of its origin rules.
  if (error instanceof APIConnectionError) return new ModelError("unreachable", error.message, null, { cause: error })
  if (error instanceof APIError) return new ModelError(causeOf(error, seen), detailOf(error), retryAfterMs(error), { cause: error })
  return new ModelError("connection lost", error instanceof Error ? error.message : sentence("answerBroke"), null, { cause: error })
}

function detailOf(error: APIError): Said {
  const words = wordsOf(error)
  return error.status === undefined ? sentence("answerNoStatus", { words }) : `${error.status}: ${words}`
}

/** Each server's words for a text that does not fit; the most common ones of a dozen. */
const tooLong =
  /context.?(?:length|size|window)|exceed_context|too many (?:input )?tokens|maximum context|max(?:imum)? (?:input|prompt|sequence|model) ?len|prompt (?:is )?too long|input (?:is )?too (?:long|large)|input token count|tokens? (?:exceed|limit (?:is|of|exceeded))|reduce (?:the length|your)|request too large|n_ctx|larger than the context|longer than the (?:model|maximum)|string too long/i
const noCredit =
  /insufficient_(?:quota|balance|funds|credits?)|billing_(?:hard_limit|not_active)|out of credits?|no credits?|not enough credits?|credit balance|insufficient (?:balance|credits?|funds)|payment required|budget.{0,30}exceeded|exceeded ?budget|requires more credits|account is not active|prepaid/i
const comesBack =
  /(?:retry|try again) (?:after|in)\b|per (?:second|minute)|rate.?limit|requests? (?:rate|limit)|tokens? (?:rate|per)|too many requests|capacity|slow ?down/i
const ofTheDay = /per day|daily|(?:day|month)(?:ly)? (?:limit|quota)|requestsperday|free tier.{0,40}(?:day|limit)|monthly/i

function causeOf(error: APIError, seen: SeenOfAnswer | undefined): ModelErrorCause {
  const words = wordsOf(error)
  const said = `${String(error.code ?? "")} ${words}`
  const { status } = error
  if (status === undefined) return ofStatus(said, words) ?? "connection lost"
  if (status >= 400 && seen?.isPage && [401, 403, 407, 511].includes(status)) return "sign-in page"
  return ofStatus(said, words, status) ?? byStatus(status, said, words)
}

/** What is the same whatever the status: servers and routers choose it as they like. */
function ofStatus(said: string, words: string, status = 0): ModelErrorCause | null {
  if (status !== 401 && status !== 404 && tooLong.test(said)) return "too long"
  if (
    /invalid.?api.?key|api.?key (?:not valid|is invalid|not found)|incorrect api key|unauthenticated|authentication.?(?:error|fail)/i.test(
      said
    )
  )
    return "key refused"
  if (/unsupported_country|country, region|not available in your (?:country|region)|location is not supported/i.test(said)) return "region"
  if (/content_?(?:filter|policy)|responsible ?ai|content management policy|flagged by|moderation/i.test(said)) return "moderated"
  if (status === 429 || /resource_exhausted|rate_limit/i.test(said)) return limitOf(said)
  if (noCredit.test(said)) return "no credit"
  if (/(?:model|server) is (?:currently )?loading|loading model|model_loading|is warming up|cold start/i.test(said)) return "loading"
  if (
    /model\b.{0,60}(?:not found|does not exist|doesn't exist|not loaded|no such|unknown|not supported for)|model_not_found|try pulling|no models? loaded/i.test(
      said
    )
  )
    return "model missing"
  return status >= 400 && status !== 401 && status !== 403 && namesWish(words) ? "request refused" : null
}

/** Too many for now, for today, or for what was paid. Azure's and Gemini's words for an ordinary limit name quotas and billing as well. */
function limitOf(said: string): ModelErrorCause {
  if (/insufficient_quota/i.test(said)) return "no credit"
  if (ofTheDay.test(said)) return "quota"
  if (comesBack.test(said)) return "rate limited"
  return noCredit.test(said) || /(?:current )?quota.{0,60}(?:plan|billing)/i.test(said) ? "no credit" : "rate limited"
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

/** The server's own words, short (error-body.ts); a web page says nothing. */
function wordsOf(error: APIError): string {
  const inner: unknown = error.error
  if (typeof inner === "string") return inner.slice(0, 300)
  const message =
    typeof inner === "object" && inner !== null && "message" in inner && typeof inner.message === "string" ? inner.message : ""
  return message.slice(0, 300)
}

/**
 * When to come back: by the header that has it in milliseconds, by the one in seconds, or by the server's words ("Please retry after 6 seconds",
 * "retry in 33.5s"). Dates are left out: clocks differ.
 */
function retryAfterMs(error: APIError): number | null {
  const precise = Number(error.headers?.get("retry-after-ms") ?? Number.NaN)
  if (Number.isFinite(precise)) return Math.max(0, precise)
  const seconds = Number(error.headers?.get("retry-after") ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const [, count, unit] =
    /(?:retry|try again) (?:after|in) (\d{1,5}(?:\.\d+)?) ?(ms|milliseconds?|s|sec|seconds?|m|min|minutes?)\b/i.exec(wordsOf(error)) ?? []
  if (count === undefined || unit === undefined) return null
  const factor = /^ms|^milli/i.test(unit) ? 1 : /^m/i.test(unit) ? 60_000 : 1000
  return Math.round(Number(count) * factor)
}
