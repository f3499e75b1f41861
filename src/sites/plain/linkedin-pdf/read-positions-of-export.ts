import type { ProfileBuilder } from "~profile/profile-builder"
import { kindIn } from "../../entries/card-fields"
import { isPlaceLike } from "../resume-text/role-words"
import { exportDates } from "./export-dates"
import type { ExportLine } from "./export-form"
import { isWrapped, paragraphs, wrappedText } from "./wrapped-lines"

/**
 * The positions under Experience: a company of 12 points, under it one or more titles of 11.5, under each its dates, its place and what was
 * done, of 10.5. Page breaks are nothing here: an entry goes on where it was left.
 */
export function readPositionsOfExport(lines: readonly ExportLine[], builder: ProfileBuilder): number {
  const before = builder.profile.positions.length
  let company: string | null = null
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    const rest = lines.slice(at)
    const end = rest.findIndex((one, index) => index > 0 && (one.kind !== line?.kind || !isWrapped(rest[index - 1], one)))
    const size = end < 0 ? rest.length : end
    if (line?.kind === "large") company = wrappedText(rest.slice(0, size))
    else if (line?.kind === "title") {
      const body = rest.slice(size)
      const next = body.findIndex(one => one.kind === "large" || one.kind === "title")
      const own = next < 0 ? body : body.slice(0, next)
      addPosition(builder, company, wrappedText(rest.slice(0, size)), own)
      at += size + own.length
      continue
    }
    // Under a company with several titles stands how long they took in all: it is added up from them anyway.
    at += size
  }
  return builder.profile.positions.length - before
}

function addPosition(builder: ProfileBuilder, company: string | null, title: string, lines: readonly ExportLine[]): void {
  const [first] = lines
  const dates = first ? exportDates(first.text) : null
  const rest = dates ? lines.slice(1) : lines
  const hasPlace = isPlace(rest)
  const described = paragraphs(rest.slice(hasPlace ? 1 : 0))
  const kind = kindIn(title, company ?? undefined)
  builder.position({
    title,
    company: kind?.kind === "career break" && kind.quote !== company ? null : company,
    dates,
    location: hasPlace ? (rest[0]?.text ?? null) : null,
    description: described || null,
    kind
  })
}

/** Is the line below the dates a place, and not the beginning of what was done? */
function isPlace([line, next]: readonly ExportLine[]): boolean {
  if (!line || line.text.length > 90 || /^[-–•*·▪◦●]|[:;!?]$|\.$/u.test(line.text) || /\d{3}/.test(line.text)) return false
  if (isPlaceLike(line.text)) return true
  // Said twice by the white around it: nothing follows, or what follows stands further off than lines of one text do.
  const isApart = !next || (next.page === line.page && next.gap > line.gap + 1.5)
  const words = line.text.split(/\s+/)
  return (
    isApart &&
    words.length <= 8 &&
    (line.text.includes(",") || words.length <= 4) &&
    words.filter(word => /^\p{Ll}{3}/u.test(word)).length <= 1
  )
}
