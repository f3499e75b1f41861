import { findRanges } from "./dates-in-line"
import { foldLine } from "./lines"
import { isSpokenLanguage } from "./read-lists"
import { isDegreeLike, isSchoolLike } from "./role-words"
import type { ResumeSection } from "./section-titles"
import { resumeSectionOf } from "./section-titles"

/** A section's title that stands within a line of text. */
export interface InlineTitle {
  start: number
  end: number
  kind: ResumeSection
}

// Titles that are looked for within running text, longer ones first. A title on a line of its own is known by `sectionOf` in many more forms.
const phrases = [
  "(?:professional|executive|career|personal|qualifications?|profile|experience) (?:summary|profile|overview|objective|statement)|summary of (?:qualifications|skills|experience)",
  "career focus|about me|summary|objective|profile|overview|introduction",
  "(?:skills?|career|professional|key|selected|major|core)? ?(?:highlights|accomplishments|achievements|qualifications)",
  "(?:professional|work|employment|relevant|military|teaching|clinical|additional|related|other|volunteer|industry|career|job)? ?(?:experiences?|history)",
  "professional background|work experiences?",
  "education(?:al)?(?: (?:and|&) (?:training|certifications?|qualifications|credentials)| background| history|, certifications?)?|academic (?:background|qualifications)",
  "(?:technical|computer|key|core|professional|additional|relevant|it|other|special|soft|hard)? ?(?:skills|competencies)(?: (?:and|&) (?:abilities|expertise|tools|qualifications))?|areas? of expertise|core strengths|technologies",
  "(?:professional )?(?:certifications?|certificates|licen[sc]es|licensure)(?: (?:and|&) (?:licen[sc]es|certifications?|training|skills))?|credentials",
  "languages?(?: skills)?|(?:professional )?(?:affiliations|memberships)|interests|hobbies|references|publications|awards(?: (?:and|&) honou?rs)?|honou?rs(?: (?:and|&) awards)?|presentations|activities(?: (?:and|&) honou?rs)?|volunteer(?:ing)?(?: work)?|additional information|personal (?:information|details|data)|projects|training",
  "berufserfahrung|beruflicher werdegang|werdegang|ausbildung|schulbildung|studium|(?:edv-|sprach|fach|it-)?kenntnisse|fahigkeiten|sprachen|weiterbildung(?:en)?|zertifikate|personliche daten|kurzprofil|profil|hobbys?|interessen|fuhrerschein|praktika",
  "experiences?(?: professionnelles?)?|parcours professionnel|formations?|diplomes|competences(?: (?:techniques|professionnelles))?|langues|centres d'interets?|loisirs|permis|coordonnees",
  "(?:experiencia|trayectoria)(?: (?:laboral|profesional))?|formacion(?: academica)?|educacion|estudios|habilidades|competencias|conocimientos|idiomas|perfil(?: profesional)?|objetivo|cursos|datos personales|aptitudes",
  "esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|istruzione(?: e formazione)?|competenze|lingue|profilo|werkervaring|opleiding(?:en)?|vaardigheden|talen|doswiadczenie(?: zawodowe)?|wyksztalcenie|umiejetnosci|jezyki",
  "experiencia(?: profissional)?|formacao(?: academica)?|escolaridade|habilidades|competencias|conhecimentos|idiomas|objetivo|resumo(?: profissional)?|cursos|dados pessoais"
]
const anyTitle = new RegExp(phrases.join("|"), "g")
const eachTitle = phrases.map(phrase => new RegExp(phrase, "y"))

/** Words after which a title's word goes on a sentence or a name: "Bachelor of Education", "Communication Skills". */
const goesOn =
  /(?:^|[^\p{L}])(?:of|in|and|&|or|the|for|with|a|an|to|by|at|on|from|as|your|my|our|their|his|her|this|all|any|no|de|der|die|das|von|und|et|y|e|en|em|la|le|des|special|physical|early|childhood|elementary|secondary|primary|higher|adult|years?|year|yrs?|working|strong|excellent|good|great|people|communications?|interpersonal|leadership|organi[sz]ational|management|presentation|writing|speaking|analytical|problem[- ]solving|time|customer|service|social|verbal|written|listening|computer|typing|sales|extensive|proven|hands-on|prior|previous|user|health|patient|medical|general|board|department|office|project|job|work|employee|credit|company|account|sign|foreign|native|programming|body|training|continuing)$/u

const capital = /^\p{Lu}/u

/** How plainly something ends before a title: 2 a gap, the text's beginning or a word that runs into it; 1 a sentence's end or a date; else 0. */
function endBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start)
  if (before.trim() === "" || /(?:[^\S ]|\s\s)$/u.test(before)) return 2
  if (/[^\s(/&'’"-]$/u.test(before)) return 2
  // A headline in capitals ends where small letters begin.
  if (/(?:^|[^\p{L}])\p{Lu}{4,} $/u.test(before) && /^\p{Lu}\p{Ll}/u.test(text.slice(start))) return 2
  return /(?:[.!?;:)•|]|\b(?:19|20)\d\d|\b(?:Current|Present|State|heute|Actualidad)|\b[A-Z]{2}|\([^)]{1,20}\)) $/u.test(before) ? 1 : 0
}

/** How plainly a section begins after a title, by the kind of section. */
function beginAfter(text: string, end: number, kind: ResumeSection): number {
  const after = text.slice(end, end + 160)
  if (/^(?:\s*$|[^\S ]|\s\s|\s?:)/u.test(after)) return 2
  // "Experienced", "Educational", "Skillset" are other words; "Skillsgrill, sauces" is a title that lost its line break.
  if (/^(?:s|d|ed|al|ally|ing|er|ers|set|sets|list|wise|n|es)?(?![\p{L}])/u.exec(after)?.[0]) return -9
  const glued = /^[\p{L}\d]/u.test(after)
  const next = after.trimStart()
  if (kind === "experience" && (/^.{0,60}Company Name/u.test(next) || findRanges(after.replace(/^(?=\S)/, " "), 1).length > 0)) return 2
  const head = next.slice(0, 110)
  if (kind === "education" && (isDegreeLike(head) || isSchoolLike(head))) return 2
  if (["skills", "languages", "certifications"].includes(kind) && (next.split(/[.!?](?:\s|$)/)[0]?.split(/[,;•|]/).length ?? 0) > 3)
    return 2
  if (kind === "languages" && isSpokenLanguage(next)) return 2
  if (glued) return /^\p{Ll}/u.test(after) ? -9 : 2
  return /^[\p{Lu}\d•*"-]/u.test(next) ? 1 : 0
}

function longestAt(folded: string, start: number): number {
  return Math.max(
    start,
    ...eachTitle.map(each => {
      each.lastIndex = start
      return each.test(folded) ? each.lastIndex : start
    })
  )
}

/**
 * Titles within a text whose line breaks are lost: each capitalised, none as a part of a sentence. Capitals alone are enough where the text
 * around is not in capitals.
 */
export function inlineTitles(text: string): InlineTitle[] {
  const folded = foldLine(text)
  // Characters keep their places in all but very rare scripts; without that nothing can be told.
  if (folded.length !== text.length) return []
  const isShouting = text.replace(/[^\p{Lu}]/gu, "").length > text.replace(/[^\p{Ll}]/gu, "").length
  const found: InlineTitle[] = []
  for (const match of folded.matchAll(anyTitle)) {
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
    // Small letters and marks alone: most of the words that a title has stand in sentences.
    if (!capital.test(text.slice(start, start + 1))) continue
    const longest = longestAt(folded, start)
    // "ExperienceSoftware Engineer": the title ends where the next word's capital begins.
    const literal = text.slice(start, longest).replace(/(?<=\p{Ll})\p{Lu}[^]*$/u, "")
    const end = start + literal.length
    const kind = resumeSectionOf(literal)
    const previous = text[start - 1] ?? ""
    if (!kind || (previous !== "" && /\p{Lu}/u.test(previous) && literal === literal.toUpperCase())) continue
    if (previous === " " && text[start - 2] !== " " && goesOn.test(folded.slice(Math.max(0, start - 30), start - 1))) continue
    const last = found.at(-1)
    // "Ausbildung 09/2012 – 07/2015 Ausbildung zum …": the second is an entry's own word.
    if (last?.kind === kind && start - last.end < 40) continue
    const isCaps = literal === literal.toUpperCase() && !isShouting && literal.length > 4
    const left = endBefore(text, start)
    const right = beginAfter(text, end, kind)
    if (right < 0 && !isCaps) continue
    if (isCaps ? !/^\p{L}/u.test(text.slice(end)) : left + right >= 2 && (left > 0 || right > 1)) found.push({ start, end, kind })
  }
  return found
}
