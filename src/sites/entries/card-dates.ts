import { findDate, parseDateRange, parseProfileDate, type DateRange } from "~profile/parse-date"
import type { ProfileDate } from "~profile/profile"
import type { QuotedDates } from "~profile/profile-builder"

/** Finds the words that show the dates which mark-up states. */
export interface SeenDates {
  /** The dates of the next entry: null where the page shows neither. Asked in page order, as the same dates may stand there twice. */
  of: (start: string | undefined, end: string | undefined) => QuotedDates | null
}

/**
 * Holds marked dates against a card's visible lines. The mark-up may say a date more exactly than the text ("2018-09-01" for "Sept 2018"),
 * never otherwise: "Present" stays the present whatever an attribute says.
 */
export function seenDates(lines: readonly string[]): SeenDates {
  const ranges = lines.map(parseDateRange).filter(range => range !== null)
  const used = new Set<DateRange>()
  return {
    of(statedStart, statedEnd) {
      const [start, end] = [parseProfileDate(statedStart ?? ""), parseProfileDate(statedEnd ?? "")]
      if (!start && !end) return null
      const range = ranges.find(
        one => !used.has(one) && agrees(one.start, start) && (one.end === "present" || (end !== null && agrees(one.end, end)))
      )
      if (range) {
        used.add(range)
        return { start: exact(range.start, start), end: exact(range.end, end), quote: range.quote }
      }
      const alone = (date: ProfileDate) =>
        date ? lines.map(findDate).find(found => found !== null && found.date !== null && agrees(found.date, date)) : undefined
      const [first, last] = [alone(start), alone(end)]
      if (!first && !last) return null
      return {
        start: first ? exact(first.date, start) : null,
        end: last ? exact(last.date, end) : null,
        quote: first?.quote ?? "",
        endQuote: last?.quote
      }
    }
  }
}

/** The same date, the one perhaps with a month that the other leaves out. */
function agrees(shown: ProfileDate, stated: ProfileDate): boolean {
  if (shown === null || stated === null) return shown === stated
  return shown.startsWith(stated) || stated.startsWith(shown)
}

function exact(shown: ProfileDate, stated: ProfileDate): ProfileDate {
  return shown && stated && shown !== "present" && stated.length > shown.length ? stated : shown
}
