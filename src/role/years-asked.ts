import type { Qualification } from "./role"

/** Years that a qualification asks for; null where it asks for none. */
export function yearsAsked({ criterion }: Qualification): number | null {
  if (criterion?.type === "years") return criterion.min
  return criterion?.type === "skill" ? criterion.minYears : null
}
