import { isNeverShown, visibleLine, visibleText, type IsHidden } from "../page/visible-text"

const textNode = 3

/** "6K followers", "500+ Kontakte", "Plus de 500 relations": by the words of the interface's languages. */
export const countOfPeople = /\d.*(?:follow|connect|konta[kc]t|abonn|relation|segui|contact|conex|collegam|volger|obserw|takip|bağlant)/i

/** Parts of a card that are controls or belong to somebody else: never text of the profile. */
export function isControl(element: Element): boolean {
  const name = element.localName
  return name === "button" || name === "dialog" || element.getAttribute("role") === "dialog" || element.hasAttribute("aria-modal")
}

/**
 * The member pages print every line twice: once for the eye (`aria-hidden`), once for the ear. The two differ ("A - B", "A to B"); only the
 * first is on the screen. Some builds mark neither: then the two are the same, side by side.
 */
function isCopyForTheEar(element: Element): boolean {
  const before = element.localName === "span" ? element.previousElementSibling : null
  if (before?.localName !== "span" || before.firstChild === null) return false
  if (before.getAttribute("aria-hidden") === "true") return true
  const text = (element.textContent ?? "").trim()
  return text.length > 1 && text === (before.textContent ?? "").trim()
}

/** An element's text on one line without its copy and without controls; null where there is none, or mere dashes in its place. */
export function shownLine(element: Element | null | undefined, isHidden: IsHidden, skip?: (element: Element) => boolean): string | null {
  const line = visibleLine(element, isHidden, { skip: one => isControl(one) || isCopyForTheEar(one) || skip?.(one) === true })
  return line && /^[-–—\s]+$/.test(line) ? null : line
}

/** True for what stands in a dialog: it is no part of the card around it. */
export function isInDialog(element: Element, root: Element): boolean {
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) {
    if (node.getAttribute("role") === "dialog" || node.hasAttribute("aria-modal") || node.classList.contains("modal")) return true
  }
  return false
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === textNode && (node as Text).data.trim() !== "") return true
  }
  return false
}

/**
 * The lines of a card, one for each paragraph or element that holds text itself, in page order. Classes are not asked: they change with
 * every build. A line keeps its own line breaks.
 */
export function cardLines(root: Element, isHidden: IsHidden, skip: (element: Element) => boolean = () => false): string[] {
  const lines: string[] = []
  const leftOut = (element: Element) =>
    isNeverShown(element) || isControl(element) || skip(element) || isCopyForTheEar(element) || isHidden(element)
  let node: Element | null = root
  while (node) {
    let into: Element | null = null
    if (node === root || !leftOut(node)) {
      if (node !== root && (node.localName === "p" || hasOwnText(node))) {
        const text = visibleText(node, isHidden, { skip: leftOut, keepNewlines: node.hasAttribute("data-testid") })
        if (text) lines.push(text)
      } else into = node.firstElementChild
    }
    if (into) {
      node = into
      continue
    }
    while (node && node !== root && !node.nextElementSibling) node = node.parentElement
    node = node && node !== root ? node.nextElementSibling : null
  }
  return lines
}

/** The text of a box of prose (About, a description): full text, own line breaks, without its "see more" button. */
export function prose(box: Element | null | undefined, isHidden: IsHidden): string | null {
  return visibleText(box, isHidden, {
    keepNewlines: box?.getAttribute("data-testid") === "expandable-text-box",
    skip: element => isControl(element) || isCopyForTheEar(element)
  })
}

/** The elements of a list that lie inside no other of the list. */
export function outermost(elements: Iterable<Element>): Element[] {
  const kept: Element[] = []
  for (const element of elements) {
    const last = kept.at(-1)
    if (!last?.contains(element)) kept.push(element)
  }
  return kept
}
