import type { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { trimMarks } from "./dates-in-line"
import type { Line } from "./lines"
import { foldLine, toLines } from "./lines"
import { placeholder, splitLostEntries } from "./lost-entries"
import { readLostEducation } from "./lost-education"
import type { LostSection } from "./lost-layout"
import { readEntries } from "./read-positions"
import { nameIn } from "./top/name-in"
import { isTitleLike } from "./role-words"

/**
 * Reads one section of a text that lost its lines; `readLines` is the way of a section that has them. What could not be told apart stays as a
 * passage, so that it can be quoted. Returns the number of entries read.
 */
export function readLostSection(
  section: LostSection,
  whole: string,
  builder: ProfileBuilder,
  readLines: (lines: Line[]) => number
): number {
  const { kind, title, text } = section
  if (kind === "top") return readLostTop(text, whole, builder, readLines)
  if (kind === "experience") {
    const { count, rest } = readEntries(splitLostEntries(text), builder)
    keep(section, rest.map(line => line.raw).join("\n"), builder)
    return count
  }
  if (kind === "education") {
    const count = readLostEducation(text, builder)
    keep(section, text, builder)
    return count
  }
  return readLines(toLines(title === null ? text : text.replace(placeholder, "\n").replace(/^\s*[:•–—-]\s*/u, "")))
}

function keep({ kind, title }: LostSection, text: string, builder: ProfileBuilder): void {
  if (kind === "personal") return
  const lines = text
    .split("\n")
    .map(line => line.trim())
    .filter(line => /[\p{L}\p{N}]/u.test(line) && !isPersonalTrait(line) && (!isContact(line) || line.length > 110))
  builder.passage(kind, title, lines.join("\n"))
}

/** A title is made of such words; a name never is. */
const titleWords =
  /^(?:senior|junior|lead|chief|head|assistant|associate|executive|general|human|resources|public|relations|business|project|product|program|programme|office|account|accounts|sales|customer|service|information|technology|technical|software|data|quality|registered|certified|licensed|medical|clinical|digital|graphic|web|financial|marketing|legal|it|hr|construction|operations|production|regional|national|area|store|retail|warehouse|logistics|supply|front|desk|food|kitchen|line|elementary|high|school|special|education|physical|personal|administrative|professional)$/

/** "Name: Harriet Oyelowo | Email: …" says which words are the name. */
function labelledName(text: string): string | null {
  const said =
    /^(?:full )?name\s*[:：]\s*(.{3,60}?)(?=\s*(?:[|•·;\n]|$)|\s+(?:e-?mail|mobile|phone|tel|telephone|address|location|contact|cell)\b)/iu.exec(
      text
    )?.[1]
  return said && nameIn(said) === said ? said : null
}

/**
 * Name, headline and place in one line. The first words are a name only where a title follows and the rest of the text never says them again,
 * as it does the words of a title; where names were taken out of the text, there is none.
 */
function readLostTop(text: string, whole: string, builder: ProfileBuilder, readLines: (lines: Line[]) => number): number {
  const lines = toLines(text.replace(/^\s*(?:curriculum vitae|lebenslauf|r[eé]sum[eé]|curr[ií]culo)\b\s*/iu, ""))
  const line = lines[0]
  if (lines.length !== 1 || !line) return readLines(lines)
  const given = labelledName(line.text)
  if (given) {
    builder.set("name", given)
    const rest = trimMarks(line.text.slice(line.text.indexOf(given) + given.length))
    if (rest) readLines([{ ...line, raw: rest, text: rest, bullet: true }])
    return 1
  }
  const words = line.text.split(/\s+/)
  const title = words.findIndex((word, index) => index >= 2 && isTitleLike(word))
  const said = new Set(foldLine(whole.slice(text.length)).match(/[\p{L}'-]+/gu) ?? [])
  let end = 0
  while (end < Math.min(4, title) && !said.has(foldLine(words[end] ?? "")) && !titleWords.test(foldLine(words[end] ?? ""))) end++
  const name = words.slice(0, end).join(" ")
  if (end >= 2 && !/Company Name/.test(whole) && nameIn(name) === name && line.text.startsWith(name)) {
    builder.set("name", name)
    const rest = trimMarks(line.text.slice(name.length))
    if (rest.length <= 100) builder.set("headline", rest)
    else readLines([{ ...line, raw: rest, text: rest }])
    return 1
  }
  if (isTitleLike(line.text) && line.text.length <= 80 && !isContact(line.text)) {
    builder.set("headline", trimMarks(line.text))
    return 1
  }
  // Several things in one line are no name.
  return words.length > 4 ? readLines([{ ...line, bullet: true }]) : readLines(lines)
}
