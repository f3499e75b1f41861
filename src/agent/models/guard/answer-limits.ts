/** How long an answer may take, and how much it may be. Nothing waits for ever. */
export interface AnswerLimits {
  /** Until the first byte, in milliseconds: a model on this machine may have to be loaded first. */
  firstByteMs: number
  /** Between two pieces: a server that stalls is left after once to twice as long. */
  gapMs: number
  /** For everything, in milliseconds. */
  wholeMs: number
  /** Bytes that are read of an answer; what is longer is no answer. */
  bytes: number
}

/** A minute without a sign is a stall, however long a whole answer may take. */
const longestGapMs = 60_000
const mostBytes = 8_000_000

/** @param timeoutMs how long the recruiter lets a model take until it begins */
export function limitsFor(timeoutMs: number): AnswerLimits {
  return { firstByteMs: timeoutMs, gapMs: Math.min(timeoutMs, longestGapMs), wholeMs: timeoutMs * 4, bytes: mostBytes }
}
