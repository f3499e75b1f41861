export interface SettleTimes {
  /** This long without a change, and the page counts as settled. */
  quietMs: number
  /** A page that never rests is read after this long all the same. */
  maxWaitMs: number
  /** Between two readings that bring nothing new the pause doubles, from `quietMs` up to this. */
  maxPauseMs: number
}

export const settleTimes: SettleTimes = { quietMs: 400, maxWaitMs: 3_000, maxPauseMs: 30_000 }

export interface Clock {
  now: () => number
  setTimeout: (callback: () => void, ms: number) => unknown
  clearTimeout: (timer: never) => void
}

/** Says when a page that changes has come to rest. */
export interface Settle {
  /** The page changed. */
  changed: () => void
  /** What the last reading after a rest brought: a ticker that changes all day is read less and less often. */
  told: (somethingNew: boolean) => void
  cancel: () => void
}

/** Calls `onSettled` once for each burst of changes: after `quietMs` of rest, or `maxWaitMs` after the first change of the burst. */
export function createSettle(onSettled: () => void, clock: Clock, times: SettleTimes = settleTimes): Settle {
  let timer: unknown = null
  let burstAt = 0
  let pauseMs = 0
  let lastAt = -Infinity

  function arm(): void {
    const now = clock.now()
    const rest = Math.min(now + times.quietMs, burstAt + times.maxWaitMs)
    const at = Math.max(rest, lastAt + pauseMs)
    timer = clock.setTimeout(fire, Math.max(0, at - now))
  }

  function fire(): void {
    timer = null
    lastAt = clock.now()
    onSettled()
  }

  function cancel(): void {
    if (timer !== null) clock.clearTimeout(timer as never)
    timer = null
  }

  return {
    changed() {
      if (timer === null) burstAt = clock.now()
      else cancel()
      arm()
    },
    told(somethingNew) {
      pauseMs = somethingNew ? 0 : Math.min(times.maxPauseMs, Math.max(times.quietMs, pauseMs * 2))
    },
    cancel
  }
}
