import { isPaintedLikeGround } from "./painted-color"

/** Text pushed this far beyond the top or the left edge cannot be scrolled to; a little beyond is a skip link or a shadow. */
const beyondEdgePx = 100
/** `text-indent: -9999px` and its like. */
const indentPx = -500

/**
 * Tells whether a person can see an element, by what the browser computed for it. Made anew for every capture: answers are remembered, and
 * only what is asked for is computed. An element inside a hidden one is hidden.
 */
export function computedVisibility(document: Document): (element: Element) => boolean {
  const window = document.defaultView as Window & typeof globalThis
  const known = new Map<Element, boolean>()

  return function isHidden(element: Element): boolean {
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
      hidden ||= isHiddenItself(node, window)
      known.set(node, hidden)
    }
    return hidden
  }
}

function isHiddenItself(element: Element, window: Window & typeof globalThis): boolean {
  // The roots of the page are never what hides a text, and some sites fade them in.
  if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body) return false
  // Display, visibility, opacity and content-visibility, of the element or of any above it.
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    // A box of its own is missing, yet its children are laid out.
    return window.getComputedStyle(element).display !== "contents"
  }
  const style = window.getComputedStyle(element)
  if (isClippedAway(style)) return true
  const hasOwnText = [...element.childNodes].some(node => node.nodeType === 3 && /\S/.test((node as Text).data))
  const clips = style.overflowX !== "visible" || style.overflowY !== "visible"
  if (clips || style.position === "absolute" || style.position === "fixed") {
    const box = element.getBoundingClientRect()
    if (clips && (box.width <= 1 || box.height <= 1)) return true
    if (box.right + window.scrollX < -beyondEdgePx || box.bottom + window.scrollY < -beyondEdgePx) return true
  }
  if (!hasOwnText) return false
  // A parent with no text of its own may have size 0 only to close the gaps between its children.
  if (Number.parseFloat(style.fontSize) < 1) return true
  if (Number.parseFloat(style.textIndent) < indentPx) return true
  return isPaintedLikeGround(element, style, window)
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%/.test(style.clipPath)) return true
  const corners = /^rect\((.*)\)$/
    .exec(style.clip)?.[1]
    ?.split(/[\s,]+/)
    .map(Number.parseFloat)
  if (!corners || style.position === "static" || style.position === "relative") return false
  const [top, right, bottom, left] = corners as [number, number, number, number]
  return right - left <= 1 && bottom - top <= 1
}
