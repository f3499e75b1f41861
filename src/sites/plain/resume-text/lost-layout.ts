import type { InlineTitle } from "./inline-titles"
import { inlineTitles } from "./inline-titles"
import type { ResumeSection } from "./section-titles"
import { resumeSectionOf } from "./section-titles"
import { isTangled, untangle } from "./untangle"

/** A section of a text whose line breaks are lost; `text` has a line break wherever something plainly ended. */
export interface LostSection {
  kind: ResumeSection
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
  const add = (kind: ResumeSection, title: string | null, part: string) => sections.push({ kind, title, text: broken(part, kind, tangled) })
  add("top", null, text.slice(0, titles[0]?.start ?? text.length))
  titles.forEach(({ start, end, kind }, index) => {
    add(kind, text.slice(start, end), text.slice(end, titles[index + 1]?.start ?? text.length))
  })
  return sections
}

/** Kinds whose titles are also said within lists, as "Training" is: a gap around them does not make them titles. */
const doubtful: readonly ResumeSection[] = ["certifications", "other", "projects", "personal"]

/** Where gaps part what lines parted, a piece that is a section's title is one, in every form that a title on its own line may have. */
function withTitlesInGaps(text: string, inline: readonly InlineTitle[]): InlineTitle[] {
  const known = new Set(inline.map(({ kind }) => kind))
  const added: InlineTitle[] = []
  for (const match of text.matchAll(/(?<=^|\t|\n|[^\S\n]{2})\S[^\t\n]{1,46}?(?=\t|\n|[^\S\n]{2}|$)/g)) {
    const kind = /^\p{Lu}/u.test(match[0]) ? resumeSectionOf(match[0]) : null
    if (kind && !known.has(kind) && !doubtful.includes(kind)) added.push({ start: match.index, end: match.index + match[0].length, kind })
  }
  return [...inline, ...added].sort((a, b) => a.start - b.start)
}

function isWholeLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 20), start)) && /^[^\S\n]*:?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 20))
  )
}

function broken(text: string, kind: ResumeSection, tangled: boolean): string {
  const joined = text
    .replace(wideDash, "\n")
    .replace(joinedGap, (_, one: string | undefined, two: string | undefined) => ` ${one ?? two ?? ""} `)
  return (tangled ? untangle(joined, kind) : joined).replace(gap, "\n")
}
