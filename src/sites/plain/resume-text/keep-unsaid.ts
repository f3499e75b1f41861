import type { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { placeholder } from "./lost-entries"
import type { LostSection } from "./lost-layout"

const word = /[\p{L}\p{N}]+/gu

/** The words that a profile says, in its fields and in what they are quoted from. */
function wordsOf(builder: ProfileBuilder): Set<string> {
  return new Set(
    JSON.stringify(builder.profile)
      .replace(/\\[nrt"\\]/g, " ")
      .match(word)
  )
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
