import { foldText } from "~profile/fold-text"
import { findDate, parseDateRange } from "~profile/parse-date"
import type { ProfileDate } from "~profile/profile"
import type { QuotedDates } from "~profile/profile-builder"

/** What a page shows, to hold what its mark-up states against. */
export interface PageWords {
  /** The page's own words for a value, as they stand there; null where the page does not show it. */
  find: (value: string | null | undefined) => string | null
  /** The words that show a start or an end the mark-up states; null where neither is shown. */
  findDates: (start: ProfileDate, end: ProfileDate) => QuotedDates | null
}

/** @param visibleLines the page's lines without what is not the profile's, such as a site's menu */
export function pageWords(visibleLines: readonly string[]): PageWords {
  const lines = visibleLines.map(foldText).filter(Boolean)
  const text = lines.join("\n")
  const folded = text.replace(/\n/g, " ")
  const lower = folded.toLowerCase()
  const find = (value: string | null | undefined): string | null => {
    const wanted = foldText(value ?? "")
    if (wanted === "") return null
    const at = wholeWord(folded, wanted)
    if (at >= 0) return wanted
    // Lower case may change the length of some letters; then only the exact words count.
    const loosely = lower.length === folded.length ? wholeWord(lower, wanted.toLowerCase()) : -1
    return loosely >= 0 ? folded.slice(loosely, loosely + wanted.length) : null
  }
  const findDates = (start: ProfileDate, end: ProfileDate): QuotedDates | null => {
    const ranges = lines.map(parseDateRange).filter(range => range !== null)
    const both = ranges.find(range => range.start === start && (end === null ? range.end === "present" : range.end === end))
    const one = both ?? ranges.find(range => start !== null && range.start === start && end === null)
    if (one) return one
    const alone = (date: ProfileDate) => lines.map(findDate).find(found => found !== null && found.date === date)?.quote
    const [startQuote, endQuote] = [start ? alone(start) : undefined, end ? alone(end) : undefined]
    if (!startQuote && !endQuote) return null
    return { start: startQuote ? start : null, end: endQuote ? end : null, quote: startQuote ?? "", endQuote }
  }
  return { find, findDates }
}

/** Where the words stand as words of their own: "Ana" is not in "Banana". */
function wholeWord(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? " "
    const after = text[at + wanted.length] ?? " "
    const [first, last] = [wanted[0] ?? "", wanted.at(-1) ?? ""]
    if (!(isLetter(before) && isLetter(first)) && !(isLetter(after) && isLetter(last))) return at
  }
  return -1
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.test(character)
}
