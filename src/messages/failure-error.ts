import type { Failure } from "./failure"

// Apart from the schema, so that the page side can throw and catch failures without carrying zod (its size budget is 60 kB).

/** A failure as an error that may be thrown up to the boundary. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(typeof failure.what === "string" ? failure.what : failure.what.code)
    this.name = "FailureError"
  }
}
