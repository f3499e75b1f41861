import type { Line } from "./lines"
import { nameIn } from "./top/name-in"
import { resumeSectionOf } from "./section-titles"

/** Sections of the side column of LinkedIn's own PDF, in English and the other languages that are read. */
const sideTitle =
  /^(?:contact|kontakt|coordonnées|contactar|contato|top skills|top-kenntnisse|principales compétences|aptitudes principales|principais competências|languages|certifications|honors-awards|publications|patents)$/i

/**
 * LinkedIn saves a profile as PDF with a side column, whose text comes first when it is copied: contact, skills, languages, certificates, and
 * then, under the last of these, the person's name. The lines from the name on are put first. Other texts come back as they are.
 */
export function nameFirst(lines: Line[]): Line[] {
  const [first] = lines
  if (!first || !sideTitle.test(first.text) || !lines.slice(0, 6).some(line => /linkedin\.com\/in\//i.test(line.text))) return lines
  const main = lines.findIndex(line => ["about", "experience", "education"].includes(resumeSectionOf(line.text) ?? ""))
  if (main < 3) return lines
  for (let at = main - 1; at > 1 && at >= main - 6; at--) {
    const line = lines[at]
    if (line && line.gap && nameIn(line.text) === line.text) return [...lines.slice(at, main), ...lines.slice(0, at), ...lines.slice(main)]
  }
  return lines
}
