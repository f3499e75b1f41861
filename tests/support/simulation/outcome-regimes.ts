import type { Count } from "~learning/outcomes/rate-posterior"
import type { Dice } from "./dice"

/** The rates of those with something and of those without, for one role and others that were asked the same. */
export type Rates = readonly (readonly [withIt: number, without: number])[]

/** How the rates of a recruiter's roles may lie to each other; the first role is the one that is looked at. */
export const outcomeRegimes: Readonly<Record<string, (dice: Dice) => Rates>> = {
  "one role": dice => [[0.1 + 0.8 * dice.next(), 0.1 + 0.8 * dice.next()]],
  "one role without a difference": dice => {
    const rate = 0.1 + 0.8 * dice.next()
    return [[rate, rate]]
  },
  "five roles much alike": dice => rolesAround(dice, 20),
  "five roles far apart": dice => rolesAround(dice, 3),
  "five roles whose bases differ and whose difference does not": dice =>
    Array.from({ length: 5 }, () => {
      const base = -1.5 + 3 * dice.next()
      return [logisticOf(base + 0.8), logisticOf(base)] as const
    }),
  "five roles with the very same rates": dice => {
    const rates = [0.2 + 0.6 * dice.next(), 0.2 + 0.6 * dice.next()] as const
    return Array.from({ length: 5 }, () => rates)
  }
}

function rolesAround(dice: Dice, size: number): Rates {
  const means = [0.2 + 0.6 * dice.next(), 0.2 + 0.6 * dice.next()] as const
  return Array.from({ length: 5 }, () => [betaDraw(dice, means[0], size), betaDraw(dice, means[1], size)] as const)
}

export function countDrawn(dice: Dice, n: number, rate: number): Count {
  let hits = 0
  for (let at = 0; at < n; at++) if (dice.chance(rate)) hits++
  return { hits, n }
}

/** Drawn from a Beta distribution, by two gammas (Marsaglia & Tsang, ACM Trans. Math. Softw. 26, 2000). */
export function betaDraw(dice: Dice, mean: number, size: number): number {
  const a = gammaDraw(dice, mean * size)
  return a / (a + gammaDraw(dice, (1 - mean) * size))
}

function gammaDraw(dice: Dice, shape: number): number {
  if (shape < 1) return gammaDraw(dice, shape + 1) * dice.next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalDraw(dice)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - dice.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** A standard normal number (Box & Muller, 1958). */
export function normalDraw(dice: Dice): number {
  return Math.sqrt(-2 * Math.log(1 - dice.next())) * Math.cos(2 * Math.PI * dice.next())
}

export function logisticOf(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
