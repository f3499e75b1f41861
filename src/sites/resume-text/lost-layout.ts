import type { InlineTitle } from "./inline-titles"
import { inlineTitles } from "./inline-titles"
import type { SectionKind } from "./section-titles"
import { sectionOf } from "./section-titles"

/** A section of a text whose line breaks are lost; `text` has a line break wherever something plainly ended. */
export interface LostSection {
  kind: SectionKind
  title: string | null
  text: string
}

/** Two titles in one line of at least this many characters: nobody writes so, but copying and converting does. */
const shortestLostLine = 120

// A dash of full width, and the same read in a wrong encoding.
const wideDash = /\s*(?:\uFF0D|\u00EF\u00BC[\u008D\u200B\u00AD]?\u200B?)\s*/g
/** "Dec 2013   to   Current", "City  ,   State": gaps that part nothing. */
const joinedGap = /[^\S\n]+(to|[-–—,:])[^\S\n]{2,}|[^\S\n]{2,}(to|[-–—,:])[^\S\n]+/g
const gap = /[^\S\n]*\t[^\S\n]*|[^\S\n]{2,}/g

// Where a word runs into the next: after a sentence, after a year, between a small and a capital letter.
const ranTogether =
  /(?<=[\p{L}\d%)]{2}[.!?;])(?=\p{Lu}[\p{Ll}\s])|(?<=\p{L}{2}\))(?=\p{Lu}\p{Ll})|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{2})|(?<=,\s?[A-Z]{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2})(?=\p{Lu}[\p{L}&])|(?<=[\p{Ll}\p{N})])(?=[•▪●])|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{3})/gu
/** Names that are written with a capital letter inside. */
const camelCased =
  /^(?:java|type|power|linked|quick|git|you|word|share|one|auto|solid|file|people|hub|net|post|my|dev|mongo|in|sales|face|power|photo|out|after|black|blue|chrome|click|data|dyna|graph|i|e|mac|mc|mega|micro|mine|open|pay|pro|rest|smart|spring|tech|un|visual|web|zoom|air|big|code|cold|dream|fire|lab|mail|net|page|site|snow|team|time|type|vm|wi|x|no|fed|de|la|le|van|der|o|sound|store|trade|key|master|health|care|docu|cyber|home|tail|next|node|vue|jet|intelli|land|rail|safe|sky|star|sun|true|up|work|mac|my|i)$/i

/** Breaks lines where words ran together; names such as "JavaScript" stay whole. */
function untangle(text: string): string {
  return text.replace(ranTogether, (_, at: number) => {
    const before = /\p{L}+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ""
    const after = /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0] ?? ""
    return before !== "" &&
      ((camelCased.test(before) && !/^[A-Z]{2}$/.test(before)) ||
        /^(?:SQL|DB|API|OS|CSS|HTML|JS|PHP|ML|XML|PDF|SAP|VBA|AWS|IT|PC|TV|UK|USA?|PhD)$/.test(after))
      ? ""
      : "\n"
  })
}

/** Do words run into each other in this text? Titles that run into what follows them say so. */
function isTangled(text: string): boolean {
  const glued = text.match(
    /(?:Summary|Objective|Highlights|Accomplishments|Qualifications|Experience|History|Education|Training|Skills|Certifications)(?=\p{Lu}\p{Ll}|\d|[a-z]{4,}[,A-Z])|[\p{Ll}.)](?:Summary|Highlights|Accomplishments|Experience|Work History|Education|Skills|Certifications)/gu
  )
  return (glued?.length ?? 0) >= 2
}

/**
 * The sections of a text whose layout was lost on the way (everything on one line or a few, titles amid the text), or null where the text has
 * its lines. Every line of a section is literal text of the input.
 */
export function readLostLayout(text: string): LostSection[] | null {
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const longest = Math.max(0, ...lines.map(line => line.length))
  if (longest < shortestLostLine) return null
  // A text of many lines has its layout; one of them may be long for other reasons.
  const inLongLines = lines.reduce((sum, line) => sum + (line.length > shortestLostLine ? line.length : 0), 0)
  if (lines.length > 12 && inLongLines < text.length * 0.7) return null
  const titles = withTitlesInGaps(text, inlineTitles(text))
  if (titles.filter(({ start, end }) => !isWholeLine(text, start, end)).length < 2) return null
  const sections: LostSection[] = []
  const tangled = isTangled(text)
  const add = (kind: SectionKind, title: string | null, part: string) => sections.push({ kind, title, text: broken(part, tangled) })
  add("top", null, text.slice(0, titles[0]?.start ?? text.length))
  titles.forEach(({ start, end, kind }, index) => {
    add(kind, text.slice(start, end), text.slice(end, titles[index + 1]?.start ?? text.length))
  })
  return sections
}

/** Kinds whose titles are also said within lists, as "Training" is: a gap around them does not make them titles. */
const doubtful: readonly SectionKind[] = ["certifications", "other", "projects", "personal"]

/** Where gaps part what lines parted, a piece that is a section's title is one, in every form that a title on its own line may have. */
function withTitlesInGaps(text: string, inline: readonly InlineTitle[]): InlineTitle[] {
  const known = new Set(inline.map(({ kind }) => kind))
  const added: InlineTitle[] = []
  for (const match of text.matchAll(/(?<=^|\t|\n|[^\S\n]{2})\S[^\t\n]{1,46}?(?=\t|\n|[^\S\n]{2}|$)/g)) {
    const kind = /^\p{Lu}/u.test(match[0]) ? sectionOf(match[0]) : null
    if (kind && !known.has(kind) && !doubtful.includes(kind)) added.push({ start: match.index, end: match.index + match[0].length, kind })
  }
  return [...inline, ...added].sort((a, b) => a.start - b.start)
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 20), start)) && /^[^\S\n]*:?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 20))
  )
}

function broken(text: string, tangled: boolean): string {
  const joined = text
    .replace(wideDash, "\n")
    .replace(joinedGap, (_, one: string | undefined, two: string | undefined) => ` ${one ?? two ?? ""} `)
  return (tangled ? untangle(joined) : joined).replace(gap, "\n")
}
