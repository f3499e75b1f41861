import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"
import { elementsIn } from "../page-index"

/** The text of an element as the public view's reader takes it: null where it is blanked out. */
export type TextOf = (element: Element | null | undefined, skip?: (element: Element) => boolean) => string | null

const wordsOf = { h3: "title", h4: "subtitle" }

/** The title or the line below it: by its heading and, in builds without headings, by the last word of its class. */
export function part(entry: Element, name: "h3" | "h4"): Element | null {
  const named = () => elementsIn(entry, one => [...one.classList].some(word => word.endsWith(`__${wordsOf[name]}`)))[0]
  return entry.querySelector(name) ?? named() ?? null
}

/**
 * From the `time` elements, each of them one date: nothing need stand between them. With one of them the words beside it say more, but not
 * the length that follows, which is glued to it in the document's text. One date alone is when it ended.
 */
export function guestDates(entry: Element, text: TextOf): QuotedDates | null {
  const times = [...entry.getElementsByTagName("time")]
  const [first, last] = [text(times[0]), text(times[1])]
  if (first && last && parseProfileDate(last)) {
    return { start: parseProfileDate(first), end: parseProfileDate(last), quote: first, endQuote: last }
  }
  const box = times[0]?.parentElement ?? entry.querySelector(".date-range")
  const line = text(box, element => element.localName === "span" && element.getElementsByTagName("time").length === 0)
  if (!line) return null
  const lone = times.length === 1 ? findDate(line) : null
  return parseDateRange(line) ?? (lone && { start: null, end: lone.date, quote: lone.quote })
}
