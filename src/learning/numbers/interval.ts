/** A figure with how many it was counted over and its 95 % interval. */
export interface Figure {
  value: number
  low: number
  high: number
  n: number
}

/** The standard normal's 97.5 % point. */
const z = 1.959964

/**
 * A share `hits / n` with Wilson's score interval (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927), which stays inside 0 and 1 and holds for
 * small numbers. @param hits 0 to n @param n at least 1
 */
export function share(hits: number, n: number): Figure {
  const p = hits / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n }
}

/**
 * The difference of two shares, first minus second, with Newcombe's hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998,
 * method 10). @returns n: both together
 */
export function differenceOfShares(first: { hits: number; n: number }, second: { hits: number; n: number }): Figure {
  const a = share(first.hits, first.n)
  const b = share(second.hits, second.n)
  const value = a.value - b.value
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
    n: first.n + second.n
  }
}

/**
 * Events for each of `n` (corrections for each evaluation, say), with Byar's approximation of the Poisson interval (Breslow & Day, Statistical
 * Methods in Cancer Research II, 1987, p. 69). @param n at least 1
 */
export function eventsPer(events: number, n: number): Figure {
  const bound = (count: number, sign: 1 | -1) => count * (1 - 1 / (9 * count) + (sign * z) / (3 * Math.sqrt(count))) ** 3
  const low = events === 0 ? 0 : bound(events, -1)
  return { value: events / n, low: Math.max(0, low) / n, high: bound(events + 1, 1) / n, n }
}

/**
 * The median with the interval between two of the sorted values themselves, which takes nothing for granted about how they are spread (Conover,
 * Practical Nonparametric Statistics, 1999, § 3.2, by the normal approximation of the binomial). @param values at least one
 */
export function median(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b)
  const n = sorted.length
  const at = (index: number) => sorted[Math.min(n - 1, Math.max(0, index))] as number
  const half = (z * Math.sqrt(n)) / 2
  return {
    value: (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2,
    low: at(Math.floor(n / 2 - half) - 1),
    high: at(Math.ceil(n / 2 + half)),
    n
  }
}
