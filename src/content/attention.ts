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
  /** The part of the page that is looked at from now on; null where it is none that has a name. */
  lookAt: (now: number, part: string | null) => void
  /** What has come together for each part up to the last `take` and was not told yet, in whole milliseconds. */
  takeParts: () => Record<string, number>
}

export function createAttention(): Attention {
  let collectedMs = 0
  /** Counted up to here; null while the page is not in front. */
  let countedTo: number | null = null
  let lastSignAt = 0
  let part: string | null = null
  const ofParts = new Map<string, number>()

  function settle(now: number): void {
    if (countedTo === null) return
    const until = Math.min(now, lastSignAt + idleMs)
    const timeMs = Math.max(0, until - countedTo)
    collectedMs += timeMs
    if (part !== null) ofParts.set(part, (ofParts.get(part) ?? 0) + timeMs)
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
    },
    lookAt(now, next) {
      settle(now)
      part = next
    },
    takeParts() {
      const told = Object.fromEntries([...ofParts].map(([name, timeMs]) => [name, Math.floor(timeMs)]).filter(([, timeMs]) => timeMs !== 0))
      ofParts.clear()
      return told as Record<string, number>
    }
  }
}
