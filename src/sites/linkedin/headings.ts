import type { SectionId } from "~profile/evidence"

/** The sections of a profile that Candor reads, by what a heading says in the interface's language; the last resort after keys and ids. */
const headings: readonly (readonly [SectionId, RegExp])[] = [
  ["about", /^(?:about|info|infos|à propos|acerca de|sobre|informazioni)$/i],
  [
    "experience",
    /^(?:experience|berufserfahrung|expériences?|expérience professionnelle|experiencia(?: laboral)?|experiência(?: profissional)?|esperienz[ae]|ervaring|werkervaring)$/i
  ],
  ["education", /^(?:education|ausbildung|formation|educación|formação acadêmica|formação|formazione|opleiding|onderwijs)$/i],
  [
    "certifications",
    /^(?:licenses & certifications|bescheinigungen und zertifikate|licences et certifications|licencias y certificaciones|licenças e certificados|licenze e certificazioni|licenties en certificaten|licenties en certificeringen)$/i
  ],
  ["skills", /^(?:skills|kenntnisse|compétences|conocimientos y aptitudes|aptitudes|competências|competenze|vaardigheden)$/i],
  ["languages", /^(?:languages|sprachen|langues|idiomas|lingue|talen)$/i]
]

/** "Skills (12)" → skills; null for any other heading. */
export function sectionOfHeading(text: string): SectionId | null {
  const plain = text
    .replace(/\(\d+\)\s*$/, "")
    .replace(/\s+/g, " ")
    .trim()
  return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
