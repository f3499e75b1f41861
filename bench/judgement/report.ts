/** One figure of the report: what it measures, its value, how far it may drop before the report fails, and on how many cases it was measured. */
export interface Row {
  figure: string
  value: number
  /** How much lower than the baseline it may come out; null for what is shown for comparison only. */
  tolerance: number | null
  n: number
}

export interface Report {
  name: string
  rows: Row[]
}
