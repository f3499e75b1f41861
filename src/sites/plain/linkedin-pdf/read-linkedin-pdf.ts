import type { DocumentLine } from "~profile/document-line"

import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import { isPageNote } from "../resume-text/page-notes"
import { isPlaceLike } from "../resume-text/role-words"
import { resumeSectionOf } from "../resume-text/section-titles"
import { exportLines, isMain, type ExportLine } from "./export-form"
import { readPositionsOfExport } from "./read-positions-of-export"
import { readSchoolsOfExport } from "./read-schools-of-export"
import { readSideOfExport } from "./read-side-of-export"
import { isWrapped, paragraphs, wrappedText } from "./wrapped-lines"
import { healthOfFile } from "../health-of-file"

/**
 * Reads a profile that LinkedIn saved as PDF, by its geometry, in whatever language it is. Null for any other file. Every value is literal text
 * of the file, with a space where a line broke.
 */
export function readLinkedInPdf(lines: readonly DocumentLine[]): { profile: Profile; sections: SectionHealth[] } | null {
  const found = exportLines(lines)
  if (!found) return null
  const builder = new ProfileBuilder()
  const main = found.filter(line => isMain(line) && line.kind !== "note" && !isPageNote(line.text))
  const firstHeading = main.findIndex(line => line.kind === "heading")
  readTop(main.slice(0, firstHeading), builder)
  for (const section of sectionsOf(main.slice(firstHeading))) readSection(section, builder)
  readSideOfExport(
    found.filter(line => line.kind === "side" || line.kind === "side heading"),
    builder
  )
  return builder.profile.name ? { profile: builder.profile, sections: healthOfFile(builder.profile, { top: 1 }) } : null
}

/** The name, then the headline over as many lines as it takes, and last the place. */
function readTop(lines: readonly ExportLine[], builder: ProfileBuilder): void {
  const name = lines.filter(line => line.kind === "name")
  const rest = lines.filter(line => line.kind !== "name")
  builder.set("name", wrappedText(name))
  const last = rest.at(-1)
  const hasPlace = last !== undefined && (rest.length > 1 || isPlaceLike(last.text)) && !/[|@]/.test(last.text)
  const headline = wrappedText(hasPlace ? rest.slice(0, -1) : rest)
  if (/\p{L}/u.test(headline)) builder.set("headline", headline)
  if (hasPlace) builder.set("location", last.text)
}

interface Section {
  title: string
  lines: ExportLine[]
}

function sectionsOf(lines: readonly ExportLine[]): Section[] {
  const sections: Section[] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind !== "heading") sections.at(-1)?.lines.push(line)
    else if (isWrapped(lines[index - 1], line))
      sections[sections.length - 1] = { title: `${sections.at(-1)?.title ?? ""} ${line.text}`, lines: [] }
    else sections.push({ title: line.text, lines: [] })
  }
  return sections
}

/** By form first, as the titles are in the owner's language: only work has titles, only schools have names and small print. */
function readSection({ title, lines }: Section, builder: ProfileBuilder): void {
  const has = (kind: ExportLine["kind"]) => lines.some(line => line.kind === kind)
  const known = resumeSectionOf(title)
  if (has("title")) readPositionsOfExport(lines, builder)
  else if (known === "education" || (known !== "about" && has("large") && has("small") && lines[0]?.kind === "large"))
    readSchoolsOfExport(lines, builder)
  else if (builder.profile.about === null && builder.profile.positions.length === 0 && (known === "about" || known === null))
    builder.set("about", paragraphs(lines) || null)
  else builder.passage("other", title, paragraphs(lines))
}
