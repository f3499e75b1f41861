/**
 * Logistic regression with a Gaussian prior on every coefficient, and coefficients that may not fall below nothing: the mode of the posterior
 * by projected Newton steps (Bertsekas, SIAM J. Control Optim. 20, 1982), with Laplace's approximation around it (MacKay, Information Theory,
 * 2003, ch. 27 and 41). Own code: a few dozen inputs, a few hundred people.
 */

/** One person: the inputs' values, how it went (1 or 0), and how much they count. */
export interface FitRow {
  x: readonly number[]
  y: 0 | 1
  weight: number
}

/** The prior of one coefficient: its standard deviation, and whether it may not be negative. Its mean is 0. */
export interface Prior {
  deviation: number
  atLeastZero: boolean
}

export interface Fit {
  /** The intercept's first, then one a column. */
  coefficients: readonly number[]
  /** The inverse of the curvature at the mode; rows and columns of coefficients that lie on their bound are 0. */
  covariance: readonly (readonly number[])[]
  /** The log of how probable the data are, over all coefficients that the prior allows. */
  logEvidence: number
}

const interceptPrior: Prior = { deviation: 2, atLeastZero: false }
const mostSteps = 60

/** @param columns which of a row's inputs take part, each with its prior */
export function fitLogistic(rows: readonly FitRow[], columns: readonly { at: number; prior: Prior }[]): Fit {
  const priors = [interceptPrior, ...columns.map(({ prior }) => prior)]
  const table = rows.map(({ x }) => [1, ...columns.map(({ at }) => x[at]!)])
  const size = priors.length
  let b = new Array<number>(size).fill(0)
  let height = heightAt(table, rows, priors, b)
  let isFree = priors.map(() => true)
  let slope = slopeAndCurvature(table, rows, priors, b)
  for (let step = 0; step < mostSteps; step++) {
    slope = slopeAndCurvature(table, rows, priors, b)
    isFree = priors.map(({ atLeastZero }, at) => !(atLeastZero && b[at]! <= 0 && slope.gradient[at]! <= 0))
    const free = indexesOf(isFree)
    const move = solve(
      cholesky(pick(slope.curvature, free)),
      free.map(at => slope.gradient[at]!)
    )
    let length = 1
    let next = b
    let gained = 0
    // A step that is bounded may overshoot: it is halved until it climbs.
    for (; length > 1e-6; length /= 2) {
      next = b.slice()
      free.forEach((at, place) => {
        const value = b[at]! + length * move[place]!
        next[at] = priors[at]!.atLeastZero ? Math.max(0, value) : value
      })
      gained = heightAt(table, rows, priors, next) - height
      if (gained >= 0) break
    }
    if (length <= 1e-6) break
    b = next
    height += gained
    if (gained < 1e-9) break
  }
  const free = indexesOf(isFree)
  const lower = cholesky(pick(slope.curvature, free))
  const covariance = spreadOut(inverseOf(lower), free, size)
  let logEvidence = height
  free.forEach((at, place) => (logEvidence -= Math.log(lower[place]![place]! * priors[at]!.deviation)))
  // Half a bell is twice as high; how much of the bell around the mode lies on its allowed side, or beyond the bound it was stopped at.
  priors.forEach(({ atLeastZero, deviation }, at) => {
    if (!atLeastZero) return
    const bend = slope.curvature[at]![at]!
    if (isFree[at]) logEvidence += Math.log(2 * normalCdf(b[at]! / Math.sqrt(covariance[at]![at]!)))
    else logEvidence += Math.log((2 / (deviation * Math.sqrt(bend))) * millsBelow(-slope.gradient[at]! / Math.sqrt(bend)))
  })
  return { coefficients: b, covariance, logEvidence }
}

/** log likelihood + log prior, without the prior's constants. */
function heightAt(table: readonly (readonly number[])[], rows: readonly FitRow[], priors: readonly Prior[], b: readonly number[]): number {
  let sum = 0
  for (let n = 0; n < rows.length; n++) {
    const { y, weight } = rows[n]!
    const eta = dot(table[n]!, b)
    sum -= weight * softplus(y === 1 ? -eta : eta)
  }
  for (let at = 0; at < b.length; at++) sum -= 0.5 * (b[at]! / priors[at]!.deviation) ** 2
  return sum
}

function slopeAndCurvature(
  table: readonly (readonly number[])[],
  rows: readonly FitRow[],
  priors: readonly Prior[],
  b: readonly number[]
): { gradient: number[]; curvature: number[][] } {
  const size = b.length
  const gradient = priors.map(({ deviation }, at) => -b[at]! / deviation ** 2)
  const curvature = priors.map((prior, at) => priors.map((_, other) => (at === other ? 1 / prior.deviation ** 2 : 0)))
  for (let n = 0; n < rows.length; n++) {
    const { y, weight } = rows[n]!
    const x = table[n]!
    const p = logistic(dot(x, b))
    const pull = weight * (y - p)
    const bend = weight * p * (1 - p)
    for (let i = 0; i < size; i++) {
      const value = x[i]!
      if (value === 0) continue
      gradient[i]! += pull * value
      const row = curvature[i]!
      for (let j = 0; j <= i; j++) row[j]! += bend * value * x[j]!
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) curvature[j]![i] = curvature[i]![j]!
  return { gradient, curvature }
}

/** Φ(t), to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
export function normalCdf(t: number): number {
  const x = Math.abs(t) / Math.SQRT2
  const k = 1 / (1 + 0.3275911 * x)
  const tail = k * (0.254829592 + k * (-0.284496736 + k * (1.421413741 + k * (-1.453152027 + k * 1.061405429)))) * Math.exp(-x * x)
  return t >= 0 ? 1 - tail / 2 : tail / 2
}

/** exp(t²/2) · Φ(−t) for t ≥ 0, where Φ alone would come out as nothing. */
function millsBelow(t: number): number {
  return t > 4 ? (1 - 1 / (t * t) + 3 / t ** 4) / (t * Math.sqrt(2 * Math.PI)) : Math.exp((t * t) / 2) * normalCdf(-t)
}

function indexesOf(isFree: readonly boolean[]): number[] {
  return isFree.flatMap((free, at) => (free ? [at] : []))
}

function pick(matrix: readonly (readonly number[])[], at: readonly number[]): number[][] {
  return at.map(i => at.map(j => matrix[i]![j]!))
}

function spreadOut(matrix: readonly (readonly number[])[], at: readonly number[], size: number): number[][] {
  const out = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  at.forEach((i, row) => at.forEach((j, column) => (out[i]![j] = matrix[row]![column]!)))
  return out
}

/** The lower triangle L of L·Lᵀ. A prior on every coefficient keeps the matrix positive definite. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower = matrix.map(row => new Array<number>(row.length).fill(0))
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j]![j]!
    }
  }
  return lower
}

function solve(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const half = right.slice()
  for (let i = 0; i < half.length; i++) {
    for (let k = 0; k < i; k++) half[i]! -= lower[i]![k]! * half[k]!
    half[i]! /= lower[i]![i]!
  }
  for (let i = half.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < half.length; k++) half[i]! -= lower[k]![i]! * half[k]!
    half[i]! /= lower[i]![i]!
  }
  return half
}

function inverseOf(lower: readonly (readonly number[])[]): number[][] {
  return lower.map((_, at) =>
    solve(
      lower,
      lower.map((__, other) => (other === at ? 1 : 0))
    )
  )
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < b.length; at++) sum += a[at]! * b[at]!
  return sum
}

export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
}

/** log(1 + eˣ). */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}
