import type { Figure } from "./interval"

/** A change from before to after as a share of what was before: −0.48 is 48 % less. With its 90 % interval and how many it is counted over. */
export type Change = Figure

/** The normal's points for a 95 % interval, as figures have it, and for the 90 % one of a change. */
const [z95, z90] = [1.959964, 1.644854]

/**
 * The change of a figure between two spans of time that share nothing, worked out on logs, where the two figures' own intervals say how sure
 * each is (the delta method). Null where there is too little to count, or where one of the two may be nothing at all. It says what changed, and not
 * by what: there is no control group.
 */
export function changeOf(before: Figure | null, after: Figure | null, of: "median" | "share"): Change | null {
  if (before === null || after === null) return null
  if (![before.value, before.low, after.value, after.low].every(value => value > 0)) return null
  // A median's interval ends at one of the values: three quarters of a rank further out at either end than it need be.
  const reach = ({ n }: Figure) => z95 + (of === "median" ? 1.5 / Math.sqrt(n) : 0)
  const deviation = (figure: Figure) => Math.log(figure.high / figure.low) / (2 * reach(figure))
  const log = Math.log(after.value / before.value)
  const half = z90 * Math.hypot(deviation(before), deviation(after))
  return { value: Math.exp(log) - 1, low: Math.exp(log - half) - 1, high: Math.exp(log + half) - 1, n: before.n + after.n }
}
