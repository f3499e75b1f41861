const dayMs = 86_400_000

/**
 * The same time of day so many months later (earlier where `months` is below 0), in UTC; where that month is shorter, its last day. Milliseconds
 * since the epoch.
 */
export function monthsAfter(at: number, months: number): number {
  const date = new Date(at)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()))
  return date.getTime()
}

/** Milliseconds since the epoch, so many days of 24 hours later. */
export function daysAfter(at: number, days: number): number {
  return at + days * dayMs
}
