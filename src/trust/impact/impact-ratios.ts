import { fisherExact } from "./fisher"

/** One applicant of the employer's own file. A category is what they said of themselves; null is unknown, and is never worked out. */
export interface SelfReportedApplicant {
  sex: string | null
  ethnicity: string | null
  /** Whether they went on; null where nothing was decided. */
  selected: boolean | null
  /** A number that orders the applicants, the larger the better; null where there is none. */
  score: number | null
}

export interface ImpactRow {
  category: string
  applicants: number
  /** Selected, or with a score above the median of all. */
  counted: number
  /** From 0 to 1. */
  rate: number
  /** The rate beside the largest one; null where the category is left out, or nobody was counted at all. */
  ratio: number | null
  /** Fisher's exact test against the category with the largest rate; null for that one and for those left out. */
  p: number | null
  /** Why no ratio is told; null where one is. */
  leftOut: "small share" | "few" | null
  /** The ratio is under four fifths: a rule of thumb (29 CFR 1607.4 D), and no test. */
  underFourFifths: boolean
}

export interface ImpactTable {
  by: "sex" | "ethnicity" | "both"
  rows: ImpactRow[]
  /** Applicants of no known category: in no row. */
  unknown: number
  /** The category whose rate the others are held against; null where there is none. */
  against: string | null
}

export interface ImpactOptions {
  /** A category with a smaller share of the applicants gets no ratio (6 RCNY 5-301 (d) lets an auditor leave it out). */
  leastShare: number
  /** A category with fewer applicants gets none either: its rate says next to nothing. */
  fewest: number
}

export const impactDefaults: ImpactOptions = { leastShare: 0.02, fewest: 10 }

const fourFifths = 0.8

/**
 * Selection rates and impact ratios by sex, by ethnicity and by both, as New York's Local Law 144 asks for them (6 RCNY 5-301 (b)): the share
 * of each category that was selected, beside the largest such share.
 */
export function selectionRates(applicants: readonly SelfReportedApplicant[], options = impactDefaults): ImpactTable[] {
  return tables(
    applicants.filter(({ selected }) => selected !== null),
    ({ selected }) => selected === true,
    options
  )
}

/** The same of scoring rates (6 RCNY 5-301 (c)): the share of each category that has a score above the median of all. */
export function scoringRates(applicants: readonly SelfReportedApplicant[], options = impactDefaults): ImpactTable[] {
  const scored = applicants.filter(({ score }) => score !== null)
  const middle = medianOf(scored.map(({ score }) => score as number))
  return tables(scored, ({ score }) => (score as number) > middle, options)
}

function tables(
  applicants: readonly SelfReportedApplicant[],
  isCounted: (one: SelfReportedApplicant) => boolean,
  options: ImpactOptions
): ImpactTable[] {
  const both = ({ sex, ethnicity }: SelfReportedApplicant) => (sex === null || ethnicity === null ? null : `${ethnicity} · ${sex}`)
  return [
    tableOf("sex", applicants, ({ sex }) => sex, isCounted, options),
    tableOf("ethnicity", applicants, ({ ethnicity }) => ethnicity, isCounted, options),
    tableOf("both", applicants, both, isCounted, options)
  ]
}

function tableOf(
  by: ImpactTable["by"],
  applicants: readonly SelfReportedApplicant[],
  categoryOf: (one: SelfReportedApplicant) => string | null,
  isCounted: (one: SelfReportedApplicant) => boolean,
  { leastShare, fewest }: ImpactOptions
): ImpactTable {
  const counts = new Map<string, { applicants: number; counted: number }>()
  let unknown = 0
  for (const one of applicants) {
    const category = categoryOf(one)
    if (category === null) {
      unknown++
      continue
    }
    const count = counts.get(category) ?? { applicants: 0, counted: 0 }
    count.applicants++
    if (isCounted(one)) count.counted++
    counts.set(category, count)
  }
  const known = applicants.length - unknown
  const leftOutOf = (count: number): ImpactRow["leftOut"] => (count < known * leastShare ? "small share" : count < fewest ? "few" : null)
  const told = [...counts].filter(([, count]) => leftOutOf(count.applicants) === null)
  // Of two with the same rate the larger group: what the others are held against says more.
  const [best] = told.toSorted(([, a], [, b]) => b.counted / b.applicants - a.counted / a.applicants || b.applicants - a.applicants)
  const largest = best && best[1].counted > 0 ? best : undefined
  const rows = [...counts].map(([category, { applicants: all, counted }]): ImpactRow => {
    const rate = counted / all
    const leftOut = leftOutOf(all)
    const ratio = leftOut !== null || !largest ? null : rate / (largest[1].counted / largest[1].applicants)
    const isLargest = largest?.[0] === category
    const p =
      ratio === null || isLargest || !largest
        ? null
        : fisherExact({
            selectedA: counted,
            othersA: all - counted,
            selectedB: largest[1].counted,
            othersB: largest[1].applicants - largest[1].counted
          })
    return { category, applicants: all, counted, rate, ratio, p, leftOut, underFourFifths: ratio !== null && ratio < fourFifths }
  })
  return { by, rows: rows.toSorted((a, b) => b.applicants - a.applicants), unknown, against: largest?.[0] ?? null }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length % 2 === 1) return sorted[middle] as number
  return sorted.length === 0 ? 0 : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
