/** What can go wrong between Candor and a model. Each cause has its retry rule and its sentence. */
export const modelErrorCauses = [
  "unreachable",
  "redirected",
  "origin refused",
  "key refused",
  "not allowed",
  "model missing",
  "rate limited",
  "no credit",
  "server error",
  "connection lost",
  "ended early",
  "not an api",
  "refused",
  "empty",
  "cut",
  "too long",
  "timed out",
  "request refused"
] as const
export type ModelErrorCause = (typeof modelErrorCauses)[number]

/** A model that did not answer. `message` is for the console of runs: it names the server's words, never page text. */
export class ModelError extends Error {
  constructor(
    readonly reason: ModelErrorCause,
    message: string,
    /** When the server said to come back, in milliseconds; null where it said nothing. */
    readonly retryAfterMs: number | null = null,
    options?: ErrorOptions
  ) {
    super(message, options)
    this.name = "ModelError"
  }
}

interface Rule {
  /** How often the request is sent again. */
  retries: number
  /** What happened, for the recruiter: `$` stands for the model's name. */
  what: string
  next: string
}

const rules: Record<ModelErrorCause, Rule> = {
  unreachable: {
    retries: 2,
    what: "$ could not be reached.",
    next: "See that the server runs and that its address in the options is right. A server on this machine must allow requests from browser extensions."
  },
  redirected: {
    retries: 0,
    what: "$ sends requests on to another address. Nothing was sent there.",
    next: "Enter the address that answers itself in the options. Candor sends to the server you agreed to and to no other."
  },
  "origin refused": {
    retries: 0,
    what: "$ refuses requests from a browser extension.",
    next: "Allow the origin chrome-extension://* in the server's settings (Ollama: OLLAMA_ORIGINS)."
  },
  "key refused": { retries: 0, what: "$ does not accept the key.", next: "Enter the key again in the options." },
  "not allowed": { retries: 0, what: "The key may not use $.", next: "Allow it in the server's settings, or choose another model." },
  "model missing": {
    retries: 0,
    what: "The server has no model of this name: $.",
    next: "Choose one from the server's list in the options."
  },
  "rate limited": {
    retries: 3,
    what: "$ takes no more requests for now.",
    next: "Try again in a minute, or set fewer requests at a time."
  },
  "no credit": { retries: 0, what: "The account of $ has no credit left.", next: "Add credit there, or choose another model." },
  "server error": { retries: 2, what: "$ had an error of its own.", next: "Try again later." },
  "connection lost": { retries: 2, what: "The connection to $ was lost in the middle of the answer.", next: "Try again." },
  "ended early": { retries: 2, what: "$ stopped in the middle of its answer.", next: "Try again." },
  "not an api": {
    retries: 0,
    what: "Where $ should answer, a web page answers.",
    next: "See that the address ends as the server's documentation says (often /v1), and that no sign-in page stands before it."
  },
  refused: { retries: 0, what: "$ declined to answer.", next: "Use the built-in rules or another model for this." },
  empty: { retries: 1, what: "$ answered with nothing.", next: "Try again, or choose another model." },
  cut: {
    retries: 1,
    what: "The answer of $ was cut at its limit of length.",
    next: "Choose a model with a higher limit, or a role with fewer qualifications."
  },
  "too long": { retries: 0, what: "The text is too long for $.", next: "Choose a model with a larger context." },
  "timed out": { retries: 1, what: "$ took too long to answer.", next: "Try again, or choose a quicker model." },
  "request refused": { retries: 0, what: "$ does not understand the request.", next: "Test the connection in the options." }
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
export function modelErrorSentence(reason: ModelErrorCause, modelName: string): { what: string; next: string } {
  const { what, next } = rules[reason]
  return { what: what.replace("$", () => modelName), next }
}
