import type { CardEntry, PageCard } from "~profile/page-capture"
import type { ProfileBuilder } from "~profile/profile-builder"
import { addEntry, addPosition, datesOfLine, groupHeaderOf } from "./card-fields"

/** Fills a profile from the entries of its cards, away from the document. */
export function fillCards(builder: ProfileBuilder, cards: readonly PageCard[]): void {
  for (const { section, entries } of cards) {
    for (const entry of entries) {
      if (section === "experience") addJob(builder, entry)
      else addEntry(builder, section, linesOf(entry))
    }
  }
}

const isDated = (lines: readonly string[]) => lines.some(line => datesOfLine(line) !== null)

/** A parser takes links in links apart, and the first of them may end before the dates: then the whole entry's lines count. */
function linesOf({ lines, lead }: CardEntry): readonly string[] {
  return lead && (isDated(lead) || !isDated(lines)) ? lead : lines
}

/** A job, or an employer with its roles: then the dates stand with the roles, and the first line above them is the employer. */
function addJob(builder: ProfileBuilder, entry: PageCard["entries"][number]): void {
  const lines = linesOf(entry)
  const [name, title] = lines
  // Blanked out but for the employer or the school.
  if (name && title === "" && lines.length === 2) {
    if (entry.isSchool) builder.education({ school: name })
    else builder.position({ company: name })
    return
  }
  const below = isDated(lines) ? [] : rolesIn(entry)
  const header = groupHeaderOf(lines)
  for (const role of below)
    addPosition(builder, linesOf(role), role.description ?? null, { ...header, ...(role.employer && { company: role.employer }) })
  if (below.length === 0) addPosition(builder, lines, entry.description ?? null, null)
}

/** Marked roles before list items; one without dates is text. */
function rolesIn({ marked = [], items = [] }: PageCard["entries"][number]): CardEntry[] {
  const dated = (roles: CardEntry[]) => roles.filter(role => isDated(linesOf(role)))
  const found = dated(marked)
  return found.length > 0 ? found : dated(items)
}
