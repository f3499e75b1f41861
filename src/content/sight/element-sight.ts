import type { Color } from "~sites/sight/color"
import { clippedTo } from "~sites/sight/clip-shape"
import { readFilter } from "~sites/sight/filter"
import { sharedPart, everywhere, type Rect } from "~sites/sight/rect"
import type { ColorReader } from "./color-reader"
import { cutByOverflow, isLonger, pageReach } from "./cut"
import { shownByMasks } from "./mask"
import { clippedByDrawing, isFilteredAway } from "./page-drawings"

/** What moves together when a person scrolls: the page, a box that scrolls, what is fixed to the window or sticks to it. */
export interface Mover {
  /** Through what a person looks at it. */
  window: Rect
  above: Mover | null
  kind: "page" | "box" | "fixed" | "sticky"
}

/** What bears on whether something in an element can be seen, its ancestors included. Parts in pixels of the window. */
export interface ElementSight {
  element: Element
  parent: ElementSight | null
  style: CSSStyleDeclaration
  /** Rises in the order of the page. */
  index: number
  /** Nothing in it shows, whatever that is itself. */
  isGone: boolean
  opacity: number
  blurPx: number
  change: (color: Color) => Color
  /** What is blended with what lies below it, or stands in such a thing. */
  blend: ElementSight | null
  isPlaced: boolean
  /** It, or what it stands in, is painted behind what holds it. */
  isBehind: boolean
  /** What a clip path leaves of it. */
  shape: Rect
  /** To what it is cut itself, and what stands in it in the flow. */
  own: Rect
  flow: Rect
  mover: Mover
  contentMover: Mover
}

/** The sight of the page itself. */
export function sightOfRoot(document: Document): ElementSight {
  const window = document.defaultView as Window
  const element = document.documentElement
  const style = window.getComputedStyle(element)
  const { page, view } = pageReach(document, window)
  const mover: Mover = { window: view, above: null, kind: "page" }
  const paint = { isGone: false, opacity: 1, blurPx: 0, change: (color: Color) => color, blend: null, isPlaced: true, isBehind: false }
  return { element, parent: null, style, index: 0, shape: everywhere, own: page, flow: page, mover, contentMover: mover, ...paint }
}

/**
 * The sight of an element from that of what it stands in. Asks for no more than what every element needs: a page has tens of thousands.
 * @param index its place in the page, rising in the order of the page
 */
export function sightIn(parent: ElementSight, element: Element, index: number, readColor: ColorReader): ElementSight {
  const style = (element.ownerDocument.defaultView as Window).getComputedStyle(element)
  const inherited = { ...parent, element, parent, style, index, isPlaced: false, shape: everywhere, mover: parent.contentMover }
  const { display } = style
  // What stands in a shadow without a slot has no style at all.
  if (parent.isGone || display === "none" || !display || style.contentVisibility === "hidden") return { ...inherited, isGone: true }
  // It has no box of its own; its children are laid out in its place.
  if (display === "contents") return inherited
  const { position } = style
  const isRoot = element === element.ownerDocument.body
  const filter = isSet(style.filter) ? readFilter(style.filter) : null
  const isPlaced = position !== "static" && position !== ""
  const isOut = position === "absolute" || position === "fixed"
  let shape = everywhere
  if (isSet(style.clipPath)) shape = clippedByDrawing(style.clipPath, element) ?? clippedTo(style.clipPath, element.getBoundingClientRect())
  else if (isOut && style.clip.startsWith("rect")) shape = clippedTo(style.clip.replace(/,/g, " "), element.getBoundingClientRect())
  if (isSet(style.maskImage)) shape = sharedPart(shape, shownByMasks(style, element, readColor))
  const place = isOut ? clipOfPlaced(parent, position) : parent.flow
  const own = shape === everywhere ? place : sharedPart(shape, place)
  const flow = isRoot ? own : cutByOverflow(element, style, own)
  const mover = isPlaced ? moverOf(style, parent) : parent.contentMover
  const scrolls = flow !== own && /auto|scroll/.test(style.overflowX + style.overflowY) && isLonger(element)
  return {
    ...inherited,
    isGone:
      (style.backfaceVisibility === "hidden" && isTurned(style, parent)) || (filter !== null && isFilteredAway(style.filter, element)),
    // The roots of the page are never what hides a text, and some sites fade them in.
    opacity: isRoot ? 1 : parent.opacity * Number.parseFloat(style.opacity || "1") * (filter?.opacity ?? 1),
    blurPx: parent.blurPx + (filter?.blurPx ?? 0),
    change: filter ? color => parent.change(filter.change(color)) : parent.change,
    isPlaced,
    isBehind: parent.isBehind || (isPlaced && Number(style.zIndex) < 0),
    shape,
    own,
    flow,
    mover,
    contentMover: scrolls ? { window: sharedPart(own, element.getBoundingClientRect()), above: mover, kind: "box" } : mover,
    ...(isSet(style.mixBlendMode) ? { blend: { ...inherited } } : {})
  }
}

/** Whether a computed value is another than none. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "none" && value !== "auto" && value !== "normal"
}

/** Whether boxes that are placed are placed in it: CSS Positioned Layout 3, 2.1. Fixed ones only where it is moved or filtered as well. */
export function holdsPlaced({ style, isPlaced }: ElementSight, position: string): boolean {
  if (isPlaced && position === "absolute") return true
  return isMoved(style) || /transform|filter|perspective/.test(style.willChange) || /paint|layout|strict|content/.test(style.contain)
}

export function isMoved(style: CSSStyleDeclaration): boolean {
  return [style.transform, style.translate, style.scale, style.rotate, style.perspective, style.filter, style.backdropFilter].some(isSet)
}

/** To what a placed box is cut: boxes between it and the one that it is placed in do not cut it, but their shapes do. */
function clipOfPlaced(parent: ElementSight, position: string): Rect {
  let shape = everywhere
  for (let node: ElementSight = parent; ; node = node.parent) {
    if (!node.parent) return sharedPart(shape, position === "fixed" ? node.mover.window : node.own)
    if (holdsPlaced(node, position)) return sharedPart(shape, node.flow)
    shape = sharedPart(shape, node.shape)
  }
}

/** Whether a person looks at the back of it: turned over, and not turned back by what it stands in. */
function isTurned(style: CSSStyleDeclaration, parent: ElementSight): boolean {
  let turned = turnsOver(style.transform)
  for (let node: ElementSight | null = parent; node?.style.transformStyle === "preserve-3d"; node = node.parent)
    turned = turned !== turnsOver(node.style.transform)
  return turned
}

function turnsOver(transform: string): boolean {
  if (!transform.startsWith("matrix3d")) return false
  const numbers = transform.slice(9).split(",").map(Number.parseFloat)
  const at = (place: number) => numbers[place] ?? 0
  return at(0) * at(5) - at(1) * at(4) < 0
}

function moverOf(style: CSSStyleDeclaration, parent: ElementSight): Mover {
  const above = parent.contentMover
  if (style.position === "fixed") return { window: above.window, above, kind: "fixed" }
  const sticks = style.position === "sticky" && [style.top, style.bottom, style.left, style.right].some(isSet)
  return sticks ? { window: everywhere, above, kind: "sticky" } : above
}
