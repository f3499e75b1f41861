/** Without a key, a pointer or a scroll for this long, nobody is counted as reading. */
export const idleMs = 30_000

/**
 * How long a person looked at a page: only while it is in front, and at most `idleMs` after each sign of life. There is no timer in it;
 * the caller says what happened and when. Times are milliseconds of any clock that only goes forward.
 */
export interface Attention {
  /** The page came to the front. Counts as a sign of life. */
  enter: (now: number) => void
  /** The page went out of sight, or the window lost the focus. */
  leave: (now: number) => void
  /** A key, a pointer, a scroll. */
  touch: (now: number) => void
  /** What has come together since the last `take`, in whole milliseconds. */
  take: (now: number) => number
}

export function createAttention(): Attention {
  let collectedMs = 0
  /** Counted up to here; null while the page is not in front. */
  let countedTo: number | null = null
  let lastSignAt = 0

  function settle(now: number): void {
    if (countedTo === null) return
    const until = Math.min(now, lastSignAt + idleMs)
    collectedMs += Math.max(0, until - countedTo)
    countedTo = Math.max(countedTo, now)
  }

  return {
    enter(now) {
      settle(now)
      countedTo = now
      lastSignAt = now
    },
    leave(now) {
      settle(now)
      countedTo = null
    },
    touch(now) {
      if (countedTo === null) return
      settle(now)
      lastSignAt = now
    },
    take(now) {
      settle(now)
      const taken = Math.floor(collectedMs)
      collectedMs -= taken
      return taken
    }
  }
}
