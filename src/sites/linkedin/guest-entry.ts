import { findDate, parseDateRange } from "~profile/parse-date"
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

/** From the `time` elements and the words between them: the length that follows is glued to the last one in the document's text. */
export function guestDates(entry: Element, text: TextOf): QuotedDates | null {
  const times = [...entry.getElementsByTagName("time")]
  const box = times[0]?.parentElement ?? entry.querySelector(".date-range")
  const line = text(box, element => element.localName === "span" && element.getElementsByTagName("time").length === 0)
  if (!line) return null
  const lone = times.length === 1 ? findDate(line) : null
  return parseDateRange(line) ?? (lone && { start: null, end: lone.date, quote: lone.quote })
}
