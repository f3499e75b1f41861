import type { Found, ProfileIndex } from "../profile-index"

/** Whether a thing is named there only as part of an employer's name: "Fathom Payroll" is where somebody worked, and no payroll that they ran. */
export function isInEmployer(
  { positions }: Pick<ProfileIndex, "positions">,
  { segment: { text }, start, end }: Pick<Found, "segment" | "start" | "end">
): boolean {
  return positions.some(({ company }) => {
    if (company === null || company.length <= end - start) return false
    const at = text.indexOf(company)
    return at >= 0 && at <= start && end <= at + company.length
  })
}
