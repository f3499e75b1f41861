import { sentence } from "~sentence/sentence"
import type { Failure } from "./failure"
import { FailureError } from "./failure-error"

/** The names that IndexedDB and Dexie give to a full disk and to a failed write. */
const fullDisk = new Set(["QuotaExceededError"])
const failedWrite = new Set([
  "AbortError",
  "BulkError",
  "ConstraintError",
  "DatabaseClosedError",
  "DataError",
  "InvalidStateError",
  "MissingAPIError",
  "OpenFailedError",
  "TimeoutError",
  "TransactionInactiveError",
  "UnknownError",
  "VersionError"
])

/**
 * Anything thrown, as a sentence for the recruiter. What is not a FailureError is a mistake or the machine's: its message and its stack
 * may hold page text or code, so none of it is passed on.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  const names = namesOf(error)
  if (names.some(name => fullDisk.has(name))) {
    return {
      what: sentence("failDiskFull"),
      kept: sentence("failureKept"),
      next: sentence("failDiskFullNext"),
      retry: true
    }
  }
  if (names.some(name => failedWrite.has(name))) {
    return {
      what: sentence("failStoreRefused"),
      kept: sentence("failureKept"),
      next: sentence("failStoreRefusedNext"),
      retry: true
    }
  }
  return {
    what: sentence("failureUnexpectedWhat"),
    kept: sentence("failureKept"),
    next: sentence("failUnexpectedNext"),
    retry: true
  }
}

/** An error's name and those of the errors it wraps: Dexie puts the browser's own into `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = []
  let next: unknown = error
  while (next !== null && typeof next === "object" && names.length < 5) {
    const { name, inner, cause } = next as { name?: unknown; inner?: unknown; cause?: unknown }
    if (typeof name === "string") names.push(name)
    next = inner ?? cause
  }
  return names
}
