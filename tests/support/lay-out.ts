import type { DOMWindow } from "jsdom"

/** Where an element stands that has no `data-box`. */
const usual = [0, 0, 400, 20] as const

/**
 * What jsdom lacks of a browser's layout, as far as the page side asks for it: boxes are written into `data-box` (left, top, width, height),
 * a text has the box of the nearest one above it, and what is not displayed has none.
 */
export function layOut(window: DOMWindow): void {
  const rectOf = (element: Element): DOMRect => {
    const [left = 0, top = 0, width = 0, height = 0] = (element.closest("[data-box]")?.getAttribute("data-box") ?? "")
      .split(" ")
      .filter(Boolean)
      .map(Number)
    const [x, y, w, h] = element.closest("[data-box]") ? [left, top, width, height] : usual
    return { left: x, top: y, width: w, height: h, right: x + w, bottom: y + h, x, y } as DOMRect
  }
  window.Element.prototype.getBoundingClientRect = function () {
    return rectOf(this)
  }
  window.Range.prototype.getClientRects = function () {
    const { startContainer } = this
    const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement
    return (element?.checkVisibility() ? [rectOf(element)] : []) as unknown as DOMRectList
  }
  window.Element.prototype.checkVisibility = function () {
    return isLaidOut(this, window)
  }
}

function isLaidOut(element: Element, window: DOMWindow): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (window.getComputedStyle(node).display === "none") return false
    const above: Element | null = node.parentElement
    if (above?.localName === "details" && !above.hasAttribute("open") && above.querySelector(":scope > summary") !== node) return false
  }
  return true
}
