import { sentence } from "~sentence/sentence"
import type { HandOver } from "./hand-over"
import { wordedHandOver, type HandOverLanguage, type WordedPerson, type WordedRow } from "./worded-hand-over"

/**
 * The evidence as plain text, for an applicant tracking system or a mail: for each person a block of lines that needs no mark-up to be read.
 * Texts of profiles are put on one line each, so that none can pass for a line of the note.
 */
export function writeNote(handOver: HandOver, language: HandOverLanguage): string {
  const { heading, place, facts, how, people } = wordedHandOver(handOver, language)
  const role = [heading, place].filter(Boolean).map(onOneLine).join(" · ")
  const blocks = people.map(person => noteOf(person, language))
  const top = people.length === 1 ? `${role} · ${facts.at(-1)}` : [role, facts.join(" · "), ...how].join("\n")
  return `${[top, ...blocks].join("\n\n")}\n`
}

function noteOf({ name, headline, jobs, url, counts, notJudged, groups }: WordedPerson, { wording }: HandOverLanguage): string {
  const sum = counts.map(({ kind, met }) => wording(sentence("handOverCountOf", { kind, met }))).join(" · ")
  const about = [name, headline, ...jobs, url ?? ""].filter(Boolean).map(onOneLine)
  const asked = groups.flatMap(({ kind, rows }) => ["", kind, ...rows.flatMap(linesOf)])
  return [...about, ...[sum, notJudged].filter(Boolean), ...asked].join("\n")
}

function linesOf({ asked, verdict, icon, quotes, nearest, reason, ask }: WordedRow): string[] {
  const quoted = quotes.map(({ text, under }) => `“${onOneLine(text)}”${under === null ? "" : ` (${onOneLine(under)})`}`)
  const behind = [...(nearest === "" ? quoted : [`${nearest} ${quoted.join(" ")}`]), reason, ask].filter(Boolean)
  return [`${icon} ${onOneLine(asked)}: ${verdict}`, ...behind.map(line => `    ${onOneLine(line)}`)]
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim()
}
