import type { IsHidden } from "../page/visible-text"
import { visibleText } from "../page/visible-text"
import { isControl } from "./card-lines"

/** The length behind the dates ("2 years"): it is glued to the last of them in the document's text. */
export function isLength(element: Element): boolean {
  if (element.localName !== "span" || element.getElementsByTagName("time").length > 0) return false
  const before = (element.parentElement?.textContent ?? "").split(element.textContent ?? "")[0] ?? ""
  return /^(?:span|p)$/.test(element.parentElement?.localName ?? "") && /(?:19|20)\d{2}/.test(before)
}

/**
 * What holds the prose of an entry: marked as such, or the block below its dates, or a paragraph that a button opens. Long text stands
 * there twice, cut and in full.
 */
export function isDescription(entry: Element): (element: Element) => boolean {
  const dates = entry.querySelector("time, .date-range")?.closest("p")
  return element =>
    /(?:^|\s)(?:show-more-less-text|[\w-]+__description)(?:\s|$)/.test(element.getAttribute("class") ?? "") ||
    (element.parentElement === dates?.parentElement &&
      element !== dates &&
      (element.localName === "div" || (element.localName === "p" && element.querySelector("button") !== null)))
}

const isGrade = /\d|grade|honou?rs|distinction|merit|laude|mention|sehr gut|\bgut\b|bestanden|sobresaliente|notable/i

/** What degrees are called. The page side is small, so the reader of résumés and its words stay out of it. */
const degree =
  /(?<!\p{L})(?:bachelor|master|magist|diplom|degree|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?com|ph\.?d|mba|licen[cz]|licence|grado|doctor|dr\.|abitur|bts|dut|laurea|engineer|ingen|ausbildung|associate|certificate)(?!\p{L}{12})/iu

/**
 * The lines of a school with its degree in its place: the page marks field and grade, in this order, and leaves out the degree's own element
 * where there is none. A grade is no field of a profile.
 */
export function withDegree(lines: readonly string[], entry: Element, isHidden: IsHidden): string[] {
  const marked = [...entry.querySelectorAll("[data-section=educations]")]
    .map(one => visibleText(one, isHidden))
    .filter(text => text !== null)
  const [field, grade] = marked
  // Some builds mark the degree as well: then what follows it is the field, and no grade.
  if (field === undefined || (grade !== undefined && !isGrade.test(grade))) return [...lines]
  // So do those that mark a single line: it is the degree where it is called like one.
  if (grade === undefined && degree.test(field)) return [...lines]
  const kept = lines.filter((line, at) => at === 0 || line !== grade)
  return kept[1] === field ? [kept[0] ?? "", "", ...kept.slice(1)] : kept
}

/** The text of a block of prose, from its full copy where it has two, each ending in a button: the full one is the last. */
export function guestProse(box: Element | null | undefined, isHidden: IsHidden): string | null {
  if (!box) return null
  const copies = [...box.querySelectorAll("p")].filter(one => one.querySelector("button"))
  return visibleText(copies.at(-1) ?? box, isHidden, { skip: element => isControl(element) || /^h[1-6]$/.test(element.localName) })
}
