import { sharedPart, everywhere, type Rect } from "~sites/sight/rect"

/** Less than this of a box that scrolls or opens, in pixels, and nobody would find it. */
const leastWindow = 8
const control = "button,summary,[role=button],[aria-controls],[aria-expanded],label,input,a[href^='#']"
const mostNeighbours = 12

/** What of the page a person can scroll to, and what the window shows. A window's width beyond it nobody scrolls sideways for a text. */
export function pageReach(document: Document, window: Window): { page: Rect; view: Rect } {
  const { scrollWidth, scrollHeight } = document.scrollingElement ?? document.documentElement
  // Without any layout, as in a window that was never drawn, places say nothing.
  if (scrollHeight === 0) return { page: everywhere, view: everywhere }
  const width = document.documentElement.clientWidth || window.innerWidth
  const roots = [document.documentElement, document.body].map(one => window.getComputedStyle(one))
  const isCut = roots.some(({ overflowX }) => overflowX === "hidden" || overflowX === "clip")
  const reach = isCut ? width : Math.min(scrollWidth, 2 * width)
  const right = roots[0]?.direction === "rtl" ? width - window.scrollX : reach - window.scrollX
  const page = { left: right - reach, right, top: -window.scrollY, bottom: scrollHeight - window.scrollY }
  return { page, view: { left: 0, top: 0, right: width, bottom: window.innerHeight } }
}

/** To what the content of a box is cut. What a person can scroll to, or can open with a control beside it, is not cut off. */
export function cutByOverflow(element: Element, style: CSSStyleDeclaration, own: Rect): Rect {
  const isKept = /paint|strict|content/.test(style.contain)
  const ways = [style.overflowX, style.overflowY].map(way => (way && way !== "visible" ? way : isKept ? "clip" : "visible"))
  if (style.display === "inline" || ways.every(way => way === "visible")) return own
  const box = element.getBoundingClientRect()
  const seen = sharedPart(own, box)
  const isWindow = seen.right - seen.left >= leastWindow && seen.bottom - seen.top >= leastWindow
  const opens = isWindow && ways.some(way => way === "hidden" || way === "clip") && isLonger(element) && hasControl(element)
  const isReached = (way: string) => isWindow && (opens || /auto|scroll/.test(way))
  const [across = "", down = ""] = ways.map(way => (way === "visible" ? "shown" : isReached(way) ? "reached" : "cut"))
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element
  const side = (way: string, reached: number, cut: number, shown: number) => (way === "cut" ? cut : way === "reached" ? reached : shown)
  return {
    left: side(across, style.direction === "rtl" ? -Infinity : box.left - scrollLeft, seen.left, own.left),
    right: side(across, box.left - scrollLeft + scrollWidth, seen.right, own.right),
    top: side(down, box.top - scrollTop, seen.top, own.top),
    bottom: side(down, box.top - scrollTop + scrollHeight, seen.bottom, own.bottom)
  }
}

/** Whether there is more in a box than it shows. */
export function isLonger({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
}

/** Something to click in a box or right beside it: "see more", the arrows of a row of cards. */
function hasControl(element: Element): boolean {
  if (element.querySelector(control)) return true
  const neighbours = element.parentElement?.children
  if (neighbours === undefined || neighbours.length > mostNeighbours) return false
  return [...neighbours].some(one => one !== element && (one.matches(control) || one.querySelector(control) !== null))
}
