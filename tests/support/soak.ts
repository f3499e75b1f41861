// Suites that change pages, try attacks, simulate recruiters or invent answers find more the longer they run. `npm test` runs a small, fixed
// part of each, which still finds a fault planted in what it guards; `npm run soak` runs them whole, or several times over.

/** How many times the whole of a suite is run; null in `npm test`, which runs a part of it. */
export const soakTimes: number | null = process.env.CANDOR_SOAK ? Math.max(1, Math.floor(Number(process.env.CANDOR_SOAK))) : null

/** Added to the seeds of the suites that are drawn, so that another soak tries something else; 0 unless CANDOR_SEED says so. */
export const soakSeed = Math.floor(Number(process.env.CANDOR_SEED ?? 0))

/** The size of something drawn or repeated: `small` in `npm test`, `whole` in a soak, or so many times that. */
export function sized(small: number, whole: number): number {
  return soakTimes === null ? small : whole * soakTimes
}

/** Every n-th of a list in `npm test`, beginning with the first and another one for each `turn`; all of it in a soak. */
export function everyNth<T>(list: readonly T[], n: number, turn = 0): readonly T[] {
  return soakTimes === null ? list.filter((_, index) => index % n === turn % n) : list
}
