/** How fast a vendor may be asked, before its answers say more. */
export interface PaceRule {
  /** Requests that may go out in a window. */
  requests: number
  /** Length of the window, in milliseconds. */
  windowMs: number
}

interface PaceWorld {
  /** Milliseconds since 1970. */
  now: () => number
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Holds requests back so that the vendor's limit is kept. */
export interface Pace {
  /** Resolves when the next request may go out; rejects when the signal is aborted. */
  turn: (signal: AbortSignal) => Promise<void>
  /** Takes over what the answer's headers say of the limit. */
  heard: (headers: Headers) => void
  /** Nothing goes out before then (milliseconds since 1970): a 429 said so. */
  pauseUntil: (time: number) => void
  /** When the next request may go out, in milliseconds since 1970; now or earlier: at once. */
  nextTurn: () => number
}

/** A time of reset above this is an instant in seconds since 1970, below it a number of seconds from now. */
const instantsBegin = 1_000_000_000
/** Above this an instant is in milliseconds. */
const millisecondsBegin = 1_000_000_000_000
/** A reset further away than this is no window of a rate limit, and not believed. */
const longestWindowMs = 15 * 60_000

/**
 * Spreads nothing: a window's requests go out as they come, then the pace waits until the window is over. What the vendor's headers say
 * (`X-RateLimit-Remaining` and `-Reset`, `X-Rate-Limit-…`, `RateLimit-…`) counts where it is stricter than the rule.
 */
export function createPace(rule: PaceRule, { now, wait }: PaceWorld): Pace {
  let sent: number[] = []
  let pausedUntil = 0
  const nextTurn = () => {
    const time = now()
    sent = sent.filter(at => at > time - rule.windowMs)
    const oldest = sent.at(-rule.requests)
    return Math.max(pausedUntil, oldest === undefined ? 0 : oldest + rule.windowMs)
  }
  return {
    nextTurn,
    async turn(signal) {
      for (let left = nextTurn() - now(); left > 0; left = nextTurn() - now()) await wait(left, signal)
      signal.throwIfAborted()
      sent.push(now())
    },
    heard(headers) {
      const remaining = numberIn(headers, "remaining")
      const reset = numberIn(headers, "reset")
      if (remaining === null || reset === null || remaining > 0) return
      const at = resetTime(reset, now())
      if (at - now() <= longestWindowMs) pausedUntil = Math.max(pausedUntil, at)
    },
    pauseUntil(time) {
      pausedUntil = Math.max(pausedUntil, time)
    }
  }
}

/** The vendor's own limit comes first: what stands between (a proxy) says its own under `x-ratelimit`. */
function numberIn(headers: Headers, what: "remaining" | "reset"): number | null {
  for (const name of [`x-rate-limit-${what}`, `x-ratelimit-${what}`, `ratelimit-${what}`]) {
    const text = headers.get(name)?.trim()
    if (text && /^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  }
  return null
}

/** When a limit is reset, in milliseconds since 1970: vendors write seconds from now, or an instant in seconds or milliseconds. */
function resetTime(value: number, now: number): number {
  if (value >= millisecondsBegin) return value
  return value >= instantsBegin ? value * 1000 : now + value * 1000
}
