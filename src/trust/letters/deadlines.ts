import { daysAfter, monthsAfter } from "../months"

const dayMs = 86_400_000

/**
 * By when somebody whose data did not come from them has to be told: one month after they were had, at the latest (Article 14 (3) (a) GDPR);
 * the last day of a month that is shorter. Milliseconds since the epoch.
 */
export function tellBy(readAt: number): number {
  return monthsAfter(readAt, 1)
}

/** By when the letter about a decision against somebody has to leave: 30 days (Colorado SB 26-189). */
export function writeBy(decidedAt: number): number {
  return daysAfter(decidedAt, 30)
}

/** Whole days from now until then; below 0 where it is past. */
export function daysLeft(then: number, now: number): number {
  return Math.floor((then - now) / dayMs)
}
