import { elementsIn } from "./page-index"
import type { Page } from "./site"
import { visibleLine } from "./visible-text"

/** Roots of the first and second generation: a property belongs to the nearest root above it. */
const roots = new Set(
  "h-resume hresume h-card vcard h-event vevent h-entry hentry h-item h-product hproduct h-review hreview h-recipe hrecipe".split(" ")
)

export function rootAbove(element: Element): Element | null {
  let node = element.parentElement
  while (node && !classesOf(node).some(name => roots.has(name))) node = node.parentElement
  return node
}

function classesOf(element: Element): string[] {
  return element.getAttribute("class")?.split(/\s+/) ?? []
}

/** The elements with one of the classes that belong to this root and to no root inside it. */
export function ownAll(root: Element, ...classes: string[]): Element[] {
  return elementsIn(root, element => classesOf(element).some(name => classes.includes(name))).filter(element => rootAbove(element) === root)
}

/** The first of them, in the order the classes are given. */
export function ownFirst(root: Element, ...classes: string[]): Element | null {
  const own = ownAll(root, ...classes)
  for (const name of classes) {
    const found = own.find(element => classesOf(element).includes(name))
    if (found) return found
  }
  return null
}

/**
 * The name of a card or résumé: its name property, the contact's, the parts of a name, or, as the formats allow, the text of an element
 * that has no properties at all, or its picture's.
 */
export function cardName(root: Element, page: Page, depth = 0): string | null {
  const { isHidden } = page
  const own = visibleLine(ownFirst(root, "p-name", "fn"), isHidden)
  if (own) return own
  const contact = depth === 0 ? ownFirst(root, "p-contact", "contact") : null
  const contactName = contact ? cardName(contact, page, 1) : null
  if (contactName) return contactName
  const parts = ownAll(root, "p-given-name", "given-name", "p-family-name", "family-name")
  const line = visibleLine(root, isHidden) ?? ""
  const [first, last] = [visibleLine(parts[0], isHidden), visibleLine(parts.at(-1), isHidden)]
  if (first && last) {
    const [from, to] = [line.indexOf(first), line.lastIndexOf(last) + last.length]
    return from >= 0 && to > from && to - from < 80 ? line.slice(from, to) : first
  }
  const hasProperties = root.querySelector("[class*='p-'], .org, .title, .adr, .fn, .n") !== null
  if (!hasProperties && line !== "" && line.length <= 80) return line
  const picture = root.matches("img, area") ? root : root.querySelector("img[alt], area[alt]")
  const words = picture?.getAttribute("alt") ?? root.getAttribute("title") ?? (hasProperties ? line.split(",")[0] : null)
  return words?.trim() || null
}

/** The town, region and country of a card, as they stand on the page; the whole address line where it is short and has no street. */
export function placeOfCard(card: Element, { isHidden }: Page): string | null {
  const parts = ["p-locality", "locality", "p-region", "region", "p-country-name", "country-name"].map(name =>
    visibleLine(ownFirst(card, name), isHidden)
  )
  const [from, ...more] = parts.filter(part => part !== null)
  if (!from) return null
  const address = visibleLine(ownFirst(card, "p-adr", "adr", "h-adr") ?? card, isHidden) ?? ""
  const last = more.at(-1) ?? from
  const [start, end] = [address.indexOf(from), address.lastIndexOf(last) + last.length]
  return start >= 0 && end > start && end - start < 120 ? address.slice(start, end) : from
}
