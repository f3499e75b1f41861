import type { ProfileBuilder, QuotedDates } from "~profile/profile-builder"
import { exportDates } from "./export-dates"
import type { ExportLine } from "./export-form"
import { isWrapped, wrappedText } from "./wrapped-lines"

/** "Bachelor of Nursing, Nursing · (2008 - 2011)": the dates stand in the last bracket, behind a dot. */
const datesAtEnd = /(?:^|\s*·\s*)[(（]\s*([^()（）]*(?:19|20)\d{2}[^()（）]*)[)）]\s*$/u

/** The schools under Education: a name of 12 points, and one text of 10.5 with the degree, the field and the years. */
export function readSchoolsOfExport(lines: readonly ExportLine[], builder: ProfileBuilder): number {
  const before = builder.profile.education.length
  for (let at = 0; at < lines.length;) {
    const rest = lines.slice(at)
    const large = rest.findIndex((line, index) => line.kind !== "large" || (index > 0 && !isWrapped(rest[index - 1], line)))
    const size = large < 0 ? rest.length : large
    if (size === 0) {
      at++
      continue
    }
    const body = rest.slice(size)
    const next = body.findIndex(line => line.kind === "large")
    const own = (next < 0 ? body : body.slice(0, next)).filter(line => line.kind !== "heading")
    addSchool(builder, wrappedText(rest.slice(0, size)), wrappedText(own))
    at += size + own.length
  }
  return builder.profile.education.length - before
}

function addSchool(builder: ProfileBuilder, school: string, study: string): void {
  const [whole, inside] = datesAtEnd.exec(study) ?? []
  const named = (whole === undefined ? study : study.slice(0, study.length - whole.length)).replace(/\s*·\s*$/, "").trim()
  const comma = named.indexOf(", ")
  builder.education({
    school,
    degree: (comma < 0 ? named : named.slice(0, comma)) || null,
    field: comma < 0 ? null : named.slice(comma + 2),
    dates: inside === undefined ? null : datesOf(inside)
  })
}

/** A lone year is when a school was left. */
function datesOf(text: string): QuotedDates | null {
  const dates = exportDates(text)
  return dates && dates.start === dates.end ? { ...dates, start: null } : dates
}
