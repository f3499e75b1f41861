import { createPaintedLikeGround, type IsPaintedLikeGround } from "./painted-color"

/** Text pushed this far beyond the top or the left edge cannot be scrolled to; a little beyond is a skip link or a shadow. */
const beyondEdgePx = 100
/** `text-indent: -9999px` and its like. */
const indentPx = -500

export type HidesElement = (element: Element) => boolean

/**
 * Tells whether a person can see an element, by what the browser computed for it. Made anew for every reading: answers are remembered, and
 * only what is asked for is computed. An element inside a hidden one is hidden.
 */
export function computedVisibility(document: Document): HidesElement {
  const window = document.defaultView as Window
  const known = new Map<Element, boolean>()
  const isPaintedLikeGround = createPaintedLikeGround(document)

  return function isHidden(element) {
    // Upwards without recursion: pages nest thousands deep.
    const unknown: Element[] = []
    let hidden = false
    for (let node: Element | null = element; node; node = node.parentElement) {
      const before = known.get(node)
      if (before !== undefined) {
        hidden = before
        break
      }
      unknown.push(node)
    }
    for (const node of unknown.reverse()) {
      hidden ||= isHiddenItself(node, window, isPaintedLikeGround)
      known.set(node, hidden)
    }
    return hidden
  }
}

/** Whether an element hides its text, when nothing above it does. */
function isHiddenItself(element: Element, window: Window, isPaintedLikeGround: IsPaintedLikeGround): boolean {
  // The roots of the page are never what hides a text, and some sites fade them in.
  if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) return false
  if (isInClosedDetails(element)) return true
  const style = window.getComputedStyle(element)
  if (style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse") return true
  if (style.opacity === "0" || style.contentVisibility === "hidden") return true
  // It has no box of its own; its children are laid out in its place.
  if (style.display === "contents") return false
  if (isClippedAway(style)) return true
  const clips = (style.overflowX || "visible") !== "visible" || (style.overflowY || "visible") !== "visible"
  if (clips || style.position === "absolute" || style.position === "fixed") {
    const box = element.getBoundingClientRect()
    if (clips && style.display !== "inline" && (box.width <= 1 || box.height <= 1)) return true
    if (box.right + window.scrollX < -beyondEdgePx || box.bottom + window.scrollY < -beyondEdgePx) return true
  }
  // A parent with no text of its own may have size 0 only to close the gaps between its children.
  if (!hasOwnText(element)) return false
  if (Number.parseFloat(style.fontSize) < 1 || Number.parseFloat(style.textIndent) < indentPx) return true
  return isPaintedLikeGround(element, style)
}

/** The browser hides what stands in a closed `details`, but for its summary, in a way that no computed property of it tells. */
function isInClosedDetails(element: Element): boolean {
  const parent = element.parentElement
  if (parent?.localName !== "details" || parent.hasAttribute("open")) return false
  return parent.querySelector(":scope > summary") !== element
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true
  }
  return false
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%/.test(style.clipPath)) return true
  if (style.position !== "absolute" && style.position !== "fixed") return false
  const corners = /^rect\((.*)\)$/
    .exec(style.clip)?.[1]
    ?.split(/[\s,]+/)
    .map(Number.parseFloat)
  if (!corners) return false
  const [top = 0, right = 0, bottom = 0, left = 0] = corners
  return right - left <= 1 && bottom - top <= 1
}
