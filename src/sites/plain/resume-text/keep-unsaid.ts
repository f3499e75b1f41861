import type { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { placeholder } from "./lost-entries"
import type { Line } from "./lines"
import type { LostSection } from "./lost-layout"
import type { ResumeSection } from "./section-titles"

const word = /[\p{L}\p{N}]+/gu

/** The words that a profile says, in its fields and in what they are quoted from. */
function wordsOf(builder: ProfileBuilder): Set<string> {
  return new Set(
    JSON.stringify(builder.profile)
      .replace(/\\[nrt"\\]/g, " ")
      .match(word)
  )
}

const telling = /\p{L}{4,}/gu
/** A line of so many telling words of which no field says any, or hardly any, was not read. */
const fewestTelling = 2
const mostSaid = 0.6
/** Lists have items, and what is no item of theirs is kept by who reads them. */
const inEntries: ReadonlySet<ResumeSection> = new Set(["experience", "education", "certifications"])
/** Lengths of time and the heads of tables say nothing by themselves. */
const ofTables =
  /^(?:months?|years?|present|january|february|march|april|june|july|august|september|october|november|december|period|position|employer|company|place|dates?|location|duration|monate?|jahre?|heute|zeitraum|arbeitgeber|mois|période|employeur|meses|años|anos|empresa|puesto|periodo|período)$/u

/**
 * Keeps as passages the lines of a résumé's sections that no reader made anything of: an entry of another form than its neighbours, a note below
 * a list. Nothing of what somebody wrote of their work is lost; contact and personal data stay out, and so does the top, where names stand.
 */
export function keepUnread(
  parts: readonly { kind: ResumeSection; title: string | null; lines: readonly Line[] }[],
  builder: ProfileBuilder
): void {
  const said = new Set([...wordsOf(builder)].map(each => each.toLowerCase()))
  for (const { kind, title, lines } of parts) {
    if (kind === "personal" || !inEntries.has(kind)) continue
    const unread = lines.filter(({ text }) => {
      const words = (text.toLowerCase().match(telling) ?? []).filter(each => !ofTables.test(each))
      return (
        words.length >= fewestTelling &&
        words.filter(each => said.has(each)).length <= words.length * mostSaid &&
        !isPersonalTrait(text) &&
        !isContact(text)
      )
    })
    if (unread.length > 0) builder.passage(kind, title, unread.map(({ raw }) => raw).join("\n"))
  }
}

/**
 * Keeps as passages the lines of a section that have a word which no field says, so that nothing of a text that lost its layout is lost with
 * it: group names and years amid skills, grades, places. Contact and personal data stay out.
 */
export function keepUnsaid(sections: readonly LostSection[], builder: ProfileBuilder): void {
  const said = wordsOf(builder)
  for (const { kind, title, text } of sections) {
    if (kind === "personal") continue
    const lines = text
      .replace(placeholder, "\n")
      .split("\n")
      .map(line => line.trim())
      .filter(line => (line.match(word) ?? []).some(each => !said.has(each)))
      .filter(line => !isPersonalTrait(line) && (!isContact(line) || (line.length > 110 && kind !== "top")))
    builder.passage(kind, title, lines.join("\n"))
  }
}
