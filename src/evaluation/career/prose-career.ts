import { monthNumber, monthPattern } from "~profile/month-names"
import type { ProfileDate } from "~profile/profile"

/** Work that prose dates: "Oastware, 2015 - 2019: Puppet, Nagios". Offsets are of the text it was found in. */
export interface ProseWork {
  /** The words before the dates: who and where, as far as the text says it. */
  head: { start: number; end: number }
  dates: { start: number; end: number }
  /** What is told of it: up to the next dated work. */
  body: { start: number; end: number }
  from: ProfileDate
  to: ProfileDate
  /** Years at a school: told, but no work. */
  isStudy: boolean
}

const month = `(?:(?:${monthPattern})\\.?,?[\\s/-]*|(?:0?[1-9]|1[0-2])[/.])`
const end = "present|current(?:ly)?|now|today|date|heute|aktuell|actualidad|actualmente|aujourd[’']hui|hoje|atual(?:mente)?"
const range = new RegExp(
  `(?<![\\d/.-])(${month})?((?:19|20)\\d{2})\\s*(?:[-–—−]|\\bto\\b|\\bbis\\b|\\buntil\\b|\\bau\\b|\\bhasta\\b|\\baté\\b)\\s*(?:(${month})?((?:19|20)\\d{2})|(${end}))(?![\\p{L}\\d])|\\b(?:since|seit|depuis|desde)\\s+(${month})?((?:19|20)\\d{2})(?!\\d)`,
  "giu"
)
const cheap = /(?:19|20)\d{2}/
/** Years at a school are no work, unless somebody taught there. */
const studies =
  /\b(?:university|college|degree|bachelor|master|b\.?sc|m\.?sc|b\.?tech|mba|ph\.?d|gpa|education|diploma|graduat\w*|coursework|studium|universität|hochschule|université|universidad|universidade|apprenticeship|certificat\w*)\b/iu
const teaches = /\b(?:teacher|lecturer|professor|instructor|tutor|principal|lehrer|dean|coach|administrator|manager|director|nurse)\b/iu

function dateOf(monthText: string | undefined, year: string): ProfileDate {
  const words = (monthText ?? "").replace(/[\s.,/-]+$/g, "")
  const number = words === "" ? null : /^\d+$/.test(words) ? Number(words) : monthNumber(words.toLowerCase())
  return number ? `${year}-${String(number).padStart(2, "0")}` : year
}

/** The dated work that a text tells in prose, in its order, with the years at school between; empty where no work is dated. */
export function proseWork(text: string): ProseWork[] {
  if (!cheap.test(text)) return []
  const found: ProseWork[] = []
  let reached = 0
  for (const match of text.matchAll(range)) {
    const start = match.index
    const stop = start + match[0].length
    const year = match[2] ?? match[7]
    if (year === undefined) continue
    // Back to the end of the sentence or line before: "Before that Linux admin at Oastware, ".
    const before = text.slice(reached, start)
    const cut = Math.max(before.lastIndexOf("\n"), lastSentenceEnd(before), before.lastIndexOf(";"))
    const headStart = Math.max(reached + cut + 1, start - 110)
    const head = text.slice(headStart, start)
    const next = text.slice(stop, stop + 40)
    const isStudy = (studies.test(head) || /^[\s,:.)-]*(?:b\.?sc|bachelor|master|university|college)/i.test(next)) && !teaches.test(head)
    const last = found[found.length - 1]
    if (last) last.body.end = Math.min(last.body.end, headStart)
    reached = stop
    found.push({
      head: { start: headStart, end: start },
      dates: { start, end: stop },
      body: { start: stop, end: text.length },
      from: dateOf(match[1] ?? match[6], year),
      to: match[4] !== undefined ? dateOf(match[3], match[4]) : "present",
      isStudy
    })
  }
  return found.some(work => !work.isStudy) ? found : []
}

function lastSentenceEnd(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) if (/[.!?]/.test(text[at]!) && /\s/.test(text[at + 1]!)) return at
  return -1
}
