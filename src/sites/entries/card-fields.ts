import type { SectionId } from "~profile/evidence"
import { findDate, parseDateRange, type DateRange } from "~profile/parse-date"
import type { PositionKind } from "~profile/profile"
import type { PositionParts, ProfileBuilder } from "~profile/profile-builder"

// Turns the lines of one card entry into a field of the profile. Lines are told apart by pattern: the date line first, then its neighbours.
// Done where the reading is finished: the words of dates in all languages are too much for the page side.

const middot = /\s+·\s+/

/** The dates of a line that is nothing but dates and, after a dot, their length. One date with a length began and ended something. */
export function datesOfLine(line: string): DateRange | null {
  const isAlone = ({ quote }: { quote: string }) => {
    const before = line.indexOf(quote)
    return before >= 0 && before <= 4 && /^\s*(?:·|\(|$)/.test(line.slice(before + quote.length))
  }
  const range = parseDateRange(line)
  if (range && isAlone(range)) return range
  const lone = range || !/^[^·]+·\s*\S/.test(line) ? null : findDate(line)
  return datesInAnyLanguage(line) ?? (lone && isAlone(lone) ? { start: lone.date, end: lone.date, quote: lone.quote } : null)
}

const anyRange =
  /^\D{0,16}((?:19|20)\d{2})(?!\d)[^·–—-]{0,8}[–—-]\s*(?:[^·]{0,16}?((?:19|20)\d{2})(?!\d)[^·]{0,6}?|[^·\d]{2,24}?)(?=\s*(?:·|$))/

/**
 * Dates whose words are not known, by their form alone: years, a dash, and what follows it up to the dot before the length. No second year
 * means that it lasts; where no length follows, what is in its place must be a word for that.
 */
function datesInAnyLanguage(line: string): DateRange | null {
  const [quote, start, end] = anyRange.exec(line) ?? []
  if (!quote || !start || !(end || line.includes("·") || /(?:halen|nuvarande|nåværende|současnost|現在|至今|현재)$/i.test(line)))
    return null
  return {
    start: findDate(quote)?.date ?? start,
    end: end ? (findDate(quote.slice(quote.lastIndexOf(start) + 4))?.date ?? end) : "present",
    quote
  }
}

/** "Company · Full-time" → "Company"; "Gdynia · Hybrid" → "Gdynia". The last part is the type; a name may hold a dot itself. */
export function withoutType(line: string): string {
  const parts = line.split(middot)
  if (parts.length < 2) return line
  const last = parts.at(-1) ?? ""
  return line
    .slice(0, line.lastIndexOf(last))
    .replace(/\s+·\s*$/, "")
    .trim()
}

/** The total of a group's roles ("8 yrs 2 mos", "Full-time · 7 Jahre"): a number in a short line without a year. */
const looksLikeLength = /^(?:[^·\d]{2,30}\s·\s)?\d{1,2}\s?\p{L}+(?:[\s,]+(?:\p{L}\s)?\d{1,2}\s?\p{L}+)?\.?$/u

const career =
  /^(?:career break|(?:berufliche )?auszeit|paus[ea] (?:de carrière|prof|na carreira|lavorativa)|interruption de carrière|(?:carrière|loopbaan)(?:pauze|onderbreking)|karriäruppehåll|przerwa w karierze|kariyer arası|перерыв в карьере|キャリアブレイク|职业(?:空窗|空档|中断)|경력 단절|استراحة مهنية)/i
/** A kind of employment in the employer's place. "Self-employed" and "Freelance" are no such words: people write them as their employer. */
const kindOfJob =
  /^(?:(?:full|part)[- ]?time|contract|internship|apprenticeship|seasonal|permanent|(?:voll|teil)zeit|praktikum|befristet|temps (?:plein|partiel)|cd[id]|stage|jornada \S+|tempo \S+|meio período|(?:deel|vol)tijd)$/i
/** What can stand where the place stands and is none: a list of skills, or prose. */
const noPlace = /\n|\+\s?\d|.{100}/

/** Kinds of employment that a site writes behind the employer's name, or in its place, and that are no plain job. */
const kindWords: readonly (readonly [kind: PositionKind, pattern: RegExp])[] = [
  ["internship", /^(?:internship|praktikum|stage|prácticas|estágio|tirocinio)$/i],
  ["apprenticeship", /^(?:apprenticeship|ausbildung|(?:contrat en )?(?:apprentissage|alternance)|aprendiz\S*|apprendistato)$/i],
  ["freelance", /^(?:freelance|self[- ]employed|freiberuflich|selbst(?:st)?ändig|indépendant|autónomo|autônomo|libero professionista)$/i]
]

/** What the page says that an entry is: a career break by its own words, else the kind of employment behind the last dot. */
export function kindIn(title: string | null, line: string | undefined): PositionParts["kind"] {
  const words = [title ?? "", line ?? ""].find(text => career.test(text))
  if (words !== undefined) return { kind: "career break", quote: words }
  const last = line?.split(middot).at(-1)?.trim() ?? ""
  const kind = kindWords.find(([, pattern]) => pattern.test(last))?.[0]
  return kind === undefined ? null : { kind, quote: last }
}

function companyIn(title: string | null, line: string | undefined): string | null {
  if (!line || career.test(title ?? "") || career.test(line) || kindOfJob.test(line)) return null
  return withoutType(line)
}

/** What the header of a group of roles says of each of them. */
export interface GroupHeader {
  company: string | null
  place: string | null
}

/** Reads the header of a group: the employer, then the kind of employment, the length of all, the place. */
export function groupHeaderOf([company, ...others]: readonly string[]): GroupHeader {
  const place = others.filter(line => line !== "" && !looksLikeLength.test(line) && !kindOfJob.test(line) && !noPlace.test(line)).at(-1)
  return { company: company ?? null, place: place === undefined || !place.includes(", ") ? null : withoutType(place) }
}

/** One job from its lines; `group` is the header where the job stands in one. */
export function addPosition(
  builder: ProfileBuilder,
  lines: readonly string[],
  description: string | null,
  group: GroupHeader | null
): void {
  const title = lines[0] || null
  const at = lines.findIndex((line, index) => index > 0 && datesOfLine(line) !== null)
  const between = at < 0 ? lines.slice(1, 2) : lines.slice(1, at)
  const after = at < 0 ? [] : lines.slice(at + 1).filter(line => !looksLikeLength.test(line))
  builder.position({
    title,
    company: group?.company ?? companyIn(title, between[0]),
    dates: at < 0 ? null : datesOfLine(lines[at] ?? ""),
    location: after[0] && !noPlace.test(after[0]) && after[0] !== description ? withoutType(after[0]) : (group?.place ?? null),
    description,
    kind: kindIn(title, between[0])
  })
}

/** A school; the line "A, B, C" is the degree up to the first comma and the field after it, which is a convention of ours. */
function addEducation(builder: ProfileBuilder, lines: readonly string[]): void {
  const school = lines[0]
  if (!school) return
  const at = lines.findIndex((line, index) => index > 0 && (datesOfLine(line) !== null || /^\D{0,12}(?:19|20)\d{2}$/.test(line)))
  const line = at === 1 ? null : (lines[1] ?? null)
  const comma = line?.indexOf(", ") ?? -1
  const second = at > 2 || (at < 0 && !lines[2]?.includes(":")) ? (lines[2] ?? null) : null
  const lone = at > 0 ? findDate(lines[at] ?? "") : null
  builder.education({
    school,
    degree: line && comma > 0 && !second ? line.slice(0, comma) : line || null,
    field: second ?? (line && comma > 0 ? line.slice(comma + 2) : null),
    dates: at < 0 ? null : (datesOfLine(lines[at] ?? "") ?? (lone ? { start: null, end: lone.date, quote: lone.quote } : null))
  })
}

const expiry = /expir|läuft|gültig bis|ablauf|caduc|vence|válid|valid until/i
/** "Credential ID AB-12", "Zertifikats-ID: 7", "Identifiant de la certification 12", "ID de la credencial X". */
const credential = /^(?:[\p{L}-]+[ -])?(?:id|identifiant|código)(?:\s[\p{L}’']+){0,3}?[\s:]+(\S*\d\S*)$/iu

function addCertification(builder: ProfileBuilder, [name, ...rest]: readonly string[]): void {
  if (!name) return
  const dated = rest.filter(line => findDate(line) !== null && !credential.test(line))
  const parts = dated.flatMap(line => line.split(middot))
  const issued = parts.find(part => !expiry.test(part))
  const expires = parts.find(part => expiry.test(part))
  const issuer = rest[0] && !dated.includes(rest[0]) && !credential.test(rest[0]) ? rest[0] : null
  builder.certification({
    name,
    issuer,
    issued: issued ? findDate(issued) : null,
    expires: expires ? findDate(expires) : null,
    credentialId: rest.map(line => credential.exec(line)?.[1]).find(Boolean) ?? null
  })
}

/** Who endorsed a skill stands below it; where the page's boxes are broken it stands alone, and names somebody else. */
const endorsement =
  /^(?:endorsed by|recommandée? par|validée? par|bestätigt von|von .{1,80} bestätigt|recomendad[oa] por|validad[oa] por|confermat[oa] da|onderschreven door)\s|^\d+ (?:endorsements?|recommandations?|kenntnisbestätigungen|validaciones|recomendaç(?:ão|ões))$/iu

/** One entry of a card that is no job and no prose. */
export function addEntry(builder: ProfileBuilder, section: SectionId, lines: readonly string[]): void {
  if (section === "education") addEducation(builder, lines)
  if (section === "certifications") addCertification(builder, lines)
  if (section === "skills" && !endorsement.test(lines[0] ?? "")) builder.skill(lines[0])
  if (section === "languages" && lines[0]) builder.language(lines[0], lines[1] ?? null)
}
