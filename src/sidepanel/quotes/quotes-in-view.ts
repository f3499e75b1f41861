/** Without a sign of life for this long, nobody is counted as reading. */
export const quoteIdleMs = 30_000
/** A row that was in view for less passed by. */
const leastMs = 1_000

/** Which rows are in view, and for how long somebody was there to read them. Times are milliseconds of any clock that only goes forward. */
export interface InView {
  /** What a row with quotes takes as its `ref`. */
  mark: (qualificationId: string) => (element: Element | null) => void
  start: (observer: Pick<IntersectionObserver, "observe" | "unobserve" | "disconnect">) => void
  stop: () => void
  show: (element: Element, isInView: boolean, now: number) => void
  /** A key, a pointer, a scroll. */
  touch: (now: number) => void
  /** The panel went out of sight: nobody reads until the next sign of life. */
  leave: (now: number) => void
  /** What has come together for each qualification since the last `take`, in whole milliseconds. */
  take: (now: number) => [qualificationId: string, timeMs: number][]
}

export function createInView(): InView {
  const idOf = new Map<Element, string>()
  const marks = new Map<string, (element: Element | null) => void>()
  const shown = new Set<string>()
  const collected = new Map<string, number>()
  let observer: Parameters<InView["start"]>[0] | null = null
  /** Counted up to here; null until the first sign of life. */
  let countedTo: number | null = null
  let lastSignAt = 0

  function settle(now: number): void {
    if (countedTo === null) return
    const timeMs = Math.max(0, Math.min(now, lastSignAt + quoteIdleMs) - countedTo)
    for (const id of shown) collected.set(id, (collected.get(id) ?? 0) + timeMs)
    countedTo = Math.max(countedTo, now)
  }

  function markOf(qualificationId: string) {
    let marked: Element | null = null
    return (element: Element | null) => {
      if (marked) {
        observer?.unobserve(marked)
        idOf.delete(marked)
        shown.delete(qualificationId)
      }
      marked = element
      if (element) {
        idOf.set(element, qualificationId)
        observer?.observe(element)
      }
    }
  }

  return {
    mark(qualificationId) {
      // The same one each time: React takes a new one for another element.
      const mark = marks.get(qualificationId) ?? markOf(qualificationId)
      marks.set(qualificationId, mark)
      return mark
    },
    start(watching) {
      observer = watching
      for (const element of idOf.keys()) observer.observe(element)
    },
    stop() {
      observer?.disconnect()
      observer = null
      settle(performance.now())
      countedTo = null
      shown.clear()
    },
    show(element, isInView, now) {
      settle(now)
      const id = idOf.get(element)
      if (id === undefined) return
      if (isInView) shown.add(id)
      else shown.delete(id)
    },
    touch(now) {
      settle(now)
      countedTo = now
      lastSignAt = now
    },
    leave(now) {
      settle(now)
      countedTo = null
    },
    take(now) {
      settle(now)
      const told = [...collected]
        .map(([id, timeMs]): [string, number] => [id, Math.floor(timeMs)])
        .filter(([, timeMs]) => timeMs >= leastMs)
      for (const [id] of told) collected.delete(id)
      return told
    }
  }
}
