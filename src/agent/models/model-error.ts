import { sentence, type Said, type Sentence } from "~sentence/sentence"
/** What can go wrong between Candor and a model. Each cause has its retry rule and its sentence. */
export const modelErrorCauses = [
  "unreachable",
  "redirected",
  "origin refused",
  "sign-in page",
  "key refused",
  "not allowed",
  "region",
  "model missing",
  "rate limited",
  "no credit",
  "quota",
  "loading",
  "not loaded",
  "server error",
  "connection lost",
  "ended early",
  "not an api",
  "refused",
  "moderated",
  "empty",
  "not formed",
  "cut",
  "thinking",
  "endless",
  "too long",
  "prompt cut",
  "timed out",
  "request refused",
  "kept here"
] as const
export type ModelErrorCause = (typeof modelErrorCauses)[number]

/** A model that did not answer. `detail` is what the server said of it, or what its answer was; it never holds page text. */
export class ModelError extends Error {
  constructor(
    readonly reason: ModelErrorCause,
    readonly detail: Said,
    /** When the server said to come back, in milliseconds; null where it said nothing. */
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions
  ) {
    super(typeof detail === "string" ? detail : detail.code, options)
    this.name = "ModelError"
  }

  /** The server's own words; empty where it said none. */
  get words(): string {
    return typeof this.detail === "string" ? this.detail : ""
  }
}

/** Whether a model did not answer. Known by its name: what asks servers is a late part of the worker and has a class of its own (ADR 15). */
export function isModelError(error: unknown): error is ModelError {
  return error instanceof Error && error.name === "ModelError"
}

interface Rule {
  /** How often the request is sent again. */
  retries: number
  /** What happened, for the recruiter. */
  what: (model: Said) => Sentence
  next: Sentence
}

const tryAgain = sentence("failureTryAgain")

const rules: Record<ModelErrorCause, Rule> = {
  unreachable: { retries: 2, what: model => sentence("modelUnreachable", { model }), next: sentence("modelUnreachableNext") },
  redirected: { retries: 0, what: model => sentence("modelRedirected", { model }), next: sentence("modelRedirectedNext") },
  "origin refused": { retries: 0, what: model => sentence("modelOriginRefused", { model }), next: sentence("modelOriginRefusedNext") },
  "key refused": { retries: 0, what: model => sentence("modelKeyRefused", { model }), next: sentence("modelKeyRefusedNext") },
  "not allowed": { retries: 0, what: model => sentence("modelNotAllowed", { model }), next: sentence("modelNotAllowedNext") },
  "model missing": { retries: 0, what: model => sentence("modelMissing", { model }), next: sentence("modelMissingNext") },
  "rate limited": { retries: 3, what: model => sentence("modelRateLimited", { model }), next: sentence("modelRateLimitedNext") },
  "no credit": { retries: 0, what: model => sentence("modelNoCredit", { model }), next: sentence("modelNoCreditNext") },
  "server error": { retries: 2, what: model => sentence("modelServerError", { model }), next: sentence("modelServerErrorNext") },
  "connection lost": { retries: 2, what: model => sentence("modelConnectionLost", { model }), next: tryAgain },
  "ended early": { retries: 2, what: model => sentence("modelEndedEarly", { model }), next: tryAgain },
  "not an api": { retries: 0, what: model => sentence("modelNoApi", { model }), next: sentence("modelNoApiNext") },
  "kept here": { retries: 0, what: model => sentence("modelKeptHere", { model }), next: sentence("modelKeptHereNext") },
  refused: { retries: 0, what: model => sentence("modelRefused", { model }), next: sentence("modelRefusedNext") },
  empty: { retries: 1, what: model => sentence("modelEmpty", { model }), next: sentence("modelOrAnotherNext") },
  "not formed": { retries: 1, what: model => sentence("modelNotFormed", { model }), next: sentence("modelOrAnotherNext") },
  cut: { retries: 1, what: model => sentence("modelCut", { model }), next: sentence("modelCutNext") },
  "too long": { retries: 0, what: model => sentence("modelTooLong", { model }), next: sentence("modelTooLongNext") },
  "sign-in page": { retries: 0, what: model => sentence("modelSignIn", { model }), next: sentence("modelSignInNext") },
  region: { retries: 0, what: model => sentence("modelRegion", { model }), next: sentence("modelRegionNext") },
  quota: { retries: 0, what: model => sentence("modelQuota", { model }), next: sentence("modelQuotaNext") },
  loading: { retries: 8, what: model => sentence("modelLoading", { model }), next: sentence("modelLoadingNext") },
  "not loaded": { retries: 0, what: model => sentence("modelNotLoaded", { model }), next: sentence("modelNotLoadedNext") },
  moderated: { retries: 0, what: model => sentence("modelModerated", { model }), next: sentence("modelModeratedNext") },
  thinking: { retries: 1, what: model => sentence("modelThinking", { model }), next: sentence("modelThinkingNext") },
  endless: { retries: 0, what: model => sentence("modelEndless", { model }), next: sentence("modelEndlessNext") },
  "prompt cut": { retries: 0, what: model => sentence("modelPromptCut", { model }), next: sentence("modelPromptCutNext") },
  "timed out": { retries: 1, what: model => sentence("modelTimedOut", { model }), next: sentence("modelTimedOutNext") },
  "request refused": { retries: 0, what: model => sentence("modelRequestRefused", { model }), next: sentence("modelRequestRefusedNext") }
}

/** How often a request that failed so is sent again. */
export function retriesFor(reason: ModelErrorCause): number {
  return rules[reason].retries
}

/**
 * How long to wait before the next try, in milliseconds: what the server said, up to a minute; else one second, doubled with every try.
 *
 * @param tries how many tries failed already, from 1
 */
export function waitBefore(error: ModelError, tries: number): number {
  return Math.min(error.retryAfterMs ?? 1000 * 2 ** (tries - 1), 60_000)
}

/** What to tell the recruiter: what happened, and what to do. */
export function modelErrorSentence(reason: ModelErrorCause, modelName: Said): { what: Sentence; next: Sentence } {
  const { what, next } = rules[reason]
  return { what: what(modelName), next }
}
