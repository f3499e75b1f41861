import type { SectionKind } from "./sections"
import { withoutPictures } from "./picture"
import { isBoardTitle, sectionOf } from "./sections"
import type { PostLine } from "./sentences"

export const bulletMark = /^[\s\u200b]*(?:[•·▪●◦‣∙*–—+✓✔➤►→>§\uf000-\uf0ff⁃■□◆❖»-]\ufe0f?|\d{1,2}[.)](?=\s)|\([a-z0-9]\)|o(?=\s+[A-Z]))\s*/u
const markup = /^\s*#{1,6}\s+|^\s*\*\*|\*\*\s*:?\s*$|^\s*__|__\s*$/g

export interface Heading {
  kind: SectionKind
  title: string
  /** Where the text of the section begins on the same line; null where the line is the title alone. */
  rest: number | null
}

/** "🟢 Must" among lines with the same sign: one word that can be nothing but a title. */
export function isBareTitle(line: string): boolean {
  return /^(?:musts?|must[ -]haves?|nice(?:[ -]to[ -]haves?)?|bonus|plus|requirements?|qualifications?|anforderungen|profil|benefits|requisitos|wymagania|vereisten|requisiti)\s*:?$/iu.test(
    withoutPictures(line).trim()
  )
}

export function headingOf(text: string, line: PostLine): Heading | null {
  const raw = withoutPictures(text.slice(line.start, line.end))
  const plain = raw.replace(markup, "").trim()
  // "Person specification (E = Essential, D = Desirable)"; a long line is no title with an explanation.
  const bare = plain.length < 120 ? plain.replace(/\s*\([^()]*(?:=|essential|desirable)[^()]*\)$/iu, "") : plain
  if (bare === "") return null
  const words = bare.split(/\s+/).length
  const marked = raw !== bare && /^\s*(?:#|\*\*|__)/.test(raw)
  const colon = /^([^:]{2,60}):\s*(\*\*)?\s*/u.exec(bare)
  if (colon && colon[1]!.split(/\s+/).length <= 9) {
    // "Experience level:" is a fact of the board, not a list of what is asked.
    const kind = /^(?:experience level|seniority(?: level)?|job type|level|industry|company (?:size|type)|employment type|role)$/iu.test(
      colon[1]!.trim()
    )
      ? null
      : sectionOf(colon[1]!)
    const restLength = bare.length - colon[0].length
    if (restLength === 0) return { kind: kind ?? "open", title: colon[1]!, rest: null }
    if (kind !== null && !bulletMark.test(raw) && !/\b(?:location|standort|lieu)\b/i.test(colon[1]!)) {
      return { kind, title: colon[1]!, rest: line.end - (raw.length - raw.indexOf(colon[1]!) - colon[0].length) }
    }
    return null
  }
  // "Nice to have - Angular, MongoDB"
  const dashed = /^((?:nice|good)[ -]to[ -]haves?|must[ -]haves?|preferred(?: skills)?|desirable|bonus)\s+[-–—]\s+(?=\S)/iu.exec(bare)
  if (dashed && !bulletMark.test(raw))
    return {
      kind: sectionOf(dashed[1]!) ?? "open",
      title: dashed[1]!,
      rest: line.end - (raw.length - raw.indexOf(bare) - dashed[0].length)
    }
  if (bulletMark.test(raw) && !marked) return null
  if (
    /^(?:joining|join) (?:us|our|the)\b.{0,40}(?:means|[…:])|\b(?:perks|talk about (?:benefits|compensation)|additional information|company description)\b/iu.test(
      bare
    ) &&
    words <= 9
  )
    return { kind: "benefits", title: bare, rest: null }
  if (words > 8 || /[.;,]$/.test(bare)) return null
  const capitals = bare.length > 3 && bare === bare.toUpperCase() && /\p{L}{3}/u.test(bare)
  const kind = sectionOf(bare)
  if (marked || capitals) return { kind: kind ?? "open", title: bare, rest: null }
  const opensList =
    (words <= 6 ||
      /^(?:what|who|why|you|we|things|was|wen|ce que|lo que|o que|wat|wie|dit|wij|co|czego|kogo|od|cosa|chi)\b/iu.test(bare)) &&
    kind !== null &&
    startsAsHeading(bare) &&
    !/\d/.test(bare)
  return opensList ? { kind, title: bare, rest: null } : null
}

/** "Knowledge, Skills & Abilities", "Education and Experience". */
export const titleWords =
  /^(?:(?:knowledge|skills?|abilities|experience|education|qualifications?|requirements?|competenc(?:y|ies)|training|certifications?|licen[cs]es?|licensure|languages?|credentials|background|attributes)(?:\s*(?:,|&|\/|and|,\s*and)\s*|$))+$/iu
const titleAdjective =
  /^(?:(?:and|&|or|your|our|key|core|main|technical|required|preferred|desired|desirable|essential|minimum|basic|soft|hard|additional|other|professional|work|relevant|previous|prior|special|specific|must[ -]have|nice[ -]to[ -]have|bonus|educational?|skills|education|knowledge|training|qualifications)[\s,&]*)+(?:experience|skills|knowledge|certifications?|languages?)$/iu

/** "Skills required", "Preferred", "What is required". */
const weighedTitle =
  /^(?:(?:and|&|or|the|job|key|skills?|experience|qualifications?|requirements?|education|knowledge|certifications?|licen[cs]es?|training|languages?|technical|additional|minimum|what|is|are|abilities|competenc(?:y|ies)|not|but|highly|strongly)[\s,/&]+)+(?:preferred|required|desired|a plus)$/iu

/** An unmarked line is a title only if it opens with one: "Requirements" is, "Experience with Python" is not. */
function startsAsHeading(line: string): boolean {
  if (isBoardTitle(line) || /^\p{L}+ (?:requirements|qualifications)$/iu.test(line) || titleWords.test(line)) return true
  // "You might be a fit if you" opens a list, "You are fluent in German" is one thing asked for.
  // "Spanish speaking preferred", "Experience selling software" are asked for.
  if (/^experience\s+\p{L}+ing\b/iu.test(line)) return false
  if (/\s(?:preferred|required|desired|a plus)$/iu.test(line) && !weighedTitle.test(line)) return false
  // "Se valorará conocimiento de SAP" asks for something, "Se valorará" opens a list.
  if (/^(?:se valora(?:rá)?|valoramos|valorizamos)\s+\p{L}/iu.test(line)) return false
  if (/^you\b/iu.test(line)) return /\b(?:have|bring|need|are|do|will|you|if|get|know|offer|own|be|with)\s*…?$/iu.test(line)
  // "Insurance industry experience", "Typing skills" name something; "Professional experience", "Key skills" are titles.
  if (/\s(?:experience|skills|knowledge|certifications?|languages?)$/iu.test(line)) return titleAdjective.test(line)
  if (
    /\b(?:with|using|mit|avec|degree|years?|certificate|licen[cs]e|required|preferred)\b(?!\s*$)/iu.test(line) &&
    !/^(?:required|preferred|what|who)\b/iu.test(line)
  )
    return false
  if (
    /^(?:knowledge|experience|education|skills|certifications?|languages?|kenntnisse|expérience|experiencia|experiência|formation|formación|ervaring|kennis|opleiding|doświadczenie|znajomość|wykształcenie|esperienza|conoscenza|formazione)\b/iu.test(
      line
    )
  )
    return line.split(/\s+/).length <= 3 && !/(?<![\p{L}])(?:in|of|de|en|em|met|van|w|z|na|con|di|del|nel)(?![\p{L}])/iu.test(line)
  return !/^(?:good|strong|excellent|proven|solid|basic|advanced|gute|sehr|fluent|valid)\b/iu.test(line)
}
