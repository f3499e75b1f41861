import { isContact } from "../resume-text/contact-data"
import { isProse, toLines } from "../resume-text/lines"

/** A year of the common era, of the Buddhist one, or in the digits of another script. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)25[4-9]\d(?!\d)|[०-९]{4}|[๐-๙]{4}|[০-৯]{4}|[۰-۹]{4}/u
const topLines = 15
const fewestCharacters = 150
/** So many short lines with years are entries; one fewer is enough where somebody's address stands at the top. */
const fewestEntries = 3

/** Whether a text has the form of a résumé, in whatever language: short lines with years, and contact data at the top. */
export function isLaidOutLikeResume(text: string): boolean {
  const lines = toLines(text)
  const entries = lines.filter(line => line.text.length <= 110 && !isProse(line.text) && year.test(line.text)).length
  const isAddressed = lines.slice(0, topLines).some(line => isContact(line.text) || /\S@\S/.test(line.raw))
  return text.length >= fewestCharacters && entries >= (isAddressed ? fewestEntries - 1 : fewestEntries)
}
