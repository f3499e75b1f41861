import type { SectionId } from "~profile/evidence"

/**
 * The sections of a profile that Candor reads, by what a heading says in the interface's language (English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Turkish, Swedish, Danish, Norwegian); the last resort after keys and ids.
 */
const headings: readonly (readonly [SectionId, RegExp])[] = [
  ["about", /^(?:about|infos?|à propos|acerca de|sobre|informazioni|informacje|hakkında|om|over)$/],
  [
    "experience",
    /^(?:experience|berufserfahrung|exp[eé]ri[eê]n\S+(?: (?:professionnelle|laboral|profissional))?|esperienz[ae]|(?:werk)?ervaring(?: en opleiding)?|doświadczenie|deneyim|erfarenhet|erfaring)(?: (?:&|and|und|et|y|e|i|ve|og|och) .+)?$/
  ],
  [
    "education",
    /^(?:education|ausbildung|formation|educación|formação(?: acadêmica)?|formazione|opleiding|onderwijs|wykształcenie|eğitim|utbildning|uddannelse|utdanning)$/
  ],
  ["certifications", /^(?:li[cs][ea]n|bescheinigungen).+(?:[czs]erti[fv]|certyf)/],
  ["skills", /^(?:skills|kenntnisse|[ck]omp[eé]t\S+|(?:conocimientos y )?aptitudes|vaardigheden|umiejętności|yetenekler)$/],
  ["languages", /^(?:languages|sprachen|langues|idiomas|lingue|talen|języki|diller|språk|sprog)$/]
]

/** The site's own code words for the sections, in ids, marks, classes and addresses: the same in every language. */
export const sectionByWord: Partial<Record<string, SectionId>> = {
  about: "about",
  summary: "about",
  experience: "experience",
  education: "education",
  educationsDetails: "education",
  certifications: "certifications",
  licenses_and_certifications: "certifications",
  skills: "skills",
  languages: "languages"
}

/** "Skills (12)" → skills; null for any other heading. */
export function sectionOfHeading(text: string): SectionId | null {
  const plain = text
    .replace(/\(\d+\)\s*$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
  return headings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
