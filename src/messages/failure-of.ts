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
      what: "The disk is full, so this could not be saved.",
      kept: "Everything saved before is kept.",
      next: "Free some space on this machine, or erase people you no longer need in the options, then try again.",
      retry: true
    }
  }
  if (names.some(name => failedWrite.has(name))) {
    return {
      what: "Candor's store did not take this change.",
      kept: "Everything saved before is kept.",
      next: "Try again. If it fails again, close the browser and open it, then try once more.",
      retry: true
    }
  }
  return {
    what: "Something went wrong inside Candor.",
    kept: "Everything saved before is kept.",
    next: "Try again. If it fails again, reload the page and the panel.",
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
