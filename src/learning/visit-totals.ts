/** What one person's visits add up to, over every role that was active and none. Times in milliseconds. */
export interface VisitTotals {
  count: number
  /** Seen again after the first time. */
  repeats: number
  timeMs: number
  /** Null where there was no visit. */
  firstAt: number | null
  lastAt: number | null
}

interface Visit {
  count: number
  timeMs: number
  firstAt: number
  lastAt: number
}

/** Adds up visits; the same rows in any order give the same totals. */
export function visitTotals(visits: readonly Visit[]): VisitTotals {
  const seen = visits.filter(visit => visit.count > 0)
  const count = seen.reduce((sum, visit) => sum + visit.count, 0)
  return {
    count,
    repeats: Math.max(0, count - 1),
    timeMs: visits.reduce((sum, visit) => sum + visit.timeMs, 0),
    firstAt: seen.length === 0 ? null : Math.min(...seen.map(visit => visit.firstAt)),
    lastAt: seen.length === 0 ? null : Math.max(...seen.map(visit => visit.lastAt))
  }
}
