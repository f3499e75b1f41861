import { datesIn, rangeIn } from "./dates-in-line"
import type { Line } from "./lines"
import { isProse } from "./lines"
import { isCompanyLike, isDegreeLike, isSchoolLike, isTitleLike } from "./role-words"

/** How far below its title the first entry of a section has its dates, in lines. */
const firstDatesWithin = 4

/** Whether lines are entries of work or of school by what stands in them, whatever their title says; null where no entry stands right at the beginning. */
export function kindOfContent(lines: readonly Line[]): "experience" | "education" | null {
  const told = lines.filter(line => !line.bullet && !isProse(line.text))
  if (!lines.slice(0, firstDatesWithin).some(line => !line.bullet && datesIn(line.text) !== null)) return null
  const dated = told.filter(line => datesIn(line.text) !== null).length
  const ranged = told.filter(line => rangeIn(line.text) !== null).length
  const isSchooling = (line: Line) => isSchoolLike(line.text) || isDegreeLike(line.text)
  const schools = told.filter(isSchooling).length
  if (schools > 0 && schools * 2 >= dated) return "education"
  const jobs = told.filter(line => !isSchooling(line) && (isTitleLike(line.text) || isCompanyLike(line.text))).length
  return ranged > 0 && (jobs > 0 || ranged > 1) ? "experience" : null
}
