import type { VerdictWord } from "~evaluation/evaluation"

/** An applicant with the category that they told of themselves, and their verdicts by qualification. */
export interface JudgedApplicant {
  id: string
  category: string | null
  verdicts: Readonly<Record<string, VerdictWord>>
}

/** How one qualification is met by two categories, and what the order would be without it. */
export interface GapOfQualification {
  qualificationId: string
  /** Share of each category that meets it, from 0 to 1. */
  metByOne: number
  metByOther: number
  /** `metByOne` − `metByOther`. */
  gap: number
  /** Share of each category in the upper half of the order without it, the one less the other; and with it. */
  upperHalfGapWithout: number
  upperHalfGapWith: number
}

/**
 * Which qualification drives a gap between two categories, the largest part first: what the difference of their shares in the upper half of
 * the order comes to with all qualifications, and with one of them left out.
 *
 * @param order puts people in the order of the role with the qualifications that are left, the best first: ids
 */
export function whatDrivesAGap(
  applicants: readonly JudgedApplicant[],
  qualificationIds: readonly string[],
  [one, other]: readonly [string, string],
  order: (withoutId: string | null) => readonly string[]
): GapOfQualification[] {
  const categoryOf = new Map(applicants.map(({ id, category }) => [id, category]))
  const counts = (category: string) => applicants.filter(applicant => applicant.category === category)
  const [ones, others] = [counts(one), counts(other)]
  const share = (part: number, of: readonly unknown[]) => (of.length === 0 ? 0 : part / of.length)
  const upperHalfGap = (ids: readonly string[]) => {
    const upper = ids.slice(0, Math.ceil(ids.length / 2)).map(id => categoryOf.get(id))
    const inUpper = (category: string) => upper.filter(found => found === category).length
    return share(inUpper(one), ones) - share(inUpper(other), others)
  }
  const withAll = upperHalfGap(order(null))
  const met = (of: readonly JudgedApplicant[], id: string) => share(of.filter(({ verdicts }) => verdicts[id] === "met").length, of)
  const gaps = qualificationIds.map((qualificationId): GapOfQualification => {
    const [metByOne, metByOther] = [met(ones, qualificationId), met(others, qualificationId)]
    const upperHalfGapWithout = upperHalfGap(order(qualificationId))
    return { qualificationId, metByOne, metByOther, gap: metByOne - metByOther, upperHalfGapWithout, upperHalfGapWith: withAll }
  })
  const closed = ({ upperHalfGapWithout }: GapOfQualification) => Math.abs(withAll) - Math.abs(upperHalfGapWithout)
  return gaps.toSorted((a, b) => closed(b) - closed(a) || Math.abs(b.gap) - Math.abs(a.gap))
}
