import type { Color } from "~sites/sight/color"
import { sharedPart, holds, type Rect } from "~sites/sight/rect"
import { splitValue } from "~sites/sight/split-value"
import { colorsIn, type ColorReader } from "./color-reader"
import { orderOfOutline, ordersOf, type Order } from "./paint-order"
import { isSet, type Mover, type ElementSight } from "./element-sight"

/** Something painted on the page. `color` is null where it has many or nobody knows; what is known of its alpha is in `alpha`. */
export interface Painter {
  sight: ElementSight
  rect: Rect
  color: Color | null
  alpha: number
  /** How much it blurs what lies below it. */
  blurPx: number
  /** Null where it lies below what the element holds, and there is no need to ask in which order the page is painted. */
  order: (() => Order) | null
}

const pictures = /^(?:img|video|canvas|iframe|object|embed|svg)$/
/** Thinner than this in pixels and a shadow or an outline covers no line. */
const leastSpread = 8
const faintest = 0.02

/** What an element paints besides its text: its ground, its picture, the shadow and outline around it. */
export function paintersOf(sight: ElementSight, readColor: ColorReader): Painter[] {
  const { element, style, opacity } = sight
  const picture = pictures.test(element.localName)
  const color = readColor(style.backgroundColor)
  const image = isSet(style.backgroundImage) && !style.backgroundClip.includes("text")
  const mayCover = sight.isPlaced || element.firstElementChild === null
  if (!picture && !image && !mayCover && !(color && color[3] > 0)) return []
  if (opacity < faintest || style.visibility === "hidden") return []
  const box = element.getBoundingClientRect()
  const found = groundsOf(sight, style, box, readColor)
  if (mayCover) {
    const [wide = 0, off = 0] = isSet(style.outlineStyle) ? [style.outlineWidth, style.outlineOffset].map(Number.parseFloat) : []
    if (wide >= leastSpread && -2 * off >= Math.min(box.right - box.left, box.bottom - box.top)) {
      const line = readColor(style.outlineColor)
      if (line) found.push(...painter(sight, line, line[3], wider(box, wide + off), () => orderOfOutline(sight)))
    }
    const blur = Number(/blur\(([\d.]+)px/.exec(style.backdropFilter ?? "")?.[1] ?? 0)
    if (blur > 0) found.push(...painter(sight, [0, 0, 0, 0], 0, box).map(one => ({ ...one, blurPx: blur })))
  }
  if (picture) found.push(...painter(sight, null, alphaOfPicture(element), box))
  if (element.localName === "svg" && sight.isPlaced) found.push(...drawnGrounds(sight, readColor))
  return found
}

const mostDrawn = 4

/** The rectangles with which a drawing begins: often its ground. */
function drawnGrounds(sight: ElementSight, readColor: ColorReader): Painter[] {
  const window = sight.element.ownerDocument.defaultView as Window
  return [...sight.element.querySelectorAll("rect")].slice(0, mostDrawn).flatMap(shape => {
    const { fill, fillOpacity } = window.getComputedStyle(shape)
    const color = readColor(fill)
    return color ? painter(sight, color, color[3] * Number.parseFloat(fillOpacity), shape.getBoundingClientRect()) : []
  })
}

/** The colour, picture and shadows behind what an element, or what is put before or after its content, holds. */
function groundsOf(
  sight: ElementSight,
  style: CSSStyleDeclaration,
  box: Rect,
  readColor: ColorReader,
  order: Painter["order"] = null
): Painter[] {
  const found: Painter[] = []
  const add = (color: Color | null, alpha: number, rect: Rect = box) => found.push(...painter(sight, color, alpha, rect, order))
  const color = readColor(style.backgroundColor)
  const isOfLetters = style.backgroundClip.includes("text")
  if (color && color[3] > 0 && !isOfLetters) add(color, color[3])
  if (isSet(style.backgroundImage) && !isOfLetters) {
    const colors = colorsIn(style.backgroundImage, readColor)
    const isGradient = colors.length > 0 && !style.backgroundImage.includes("url(")
    add(isGradient ? ofOneColor(colors) : null, isGradient ? Math.min(...colors.map(one => one[3])) : 0)
  }
  if ((sight.isPlaced || sight.element.firstElementChild === null) && isSet(style.boxShadow))
    for (const shadow of splitValue(style.boxShadow)) {
      const [tint] = colorsIn(shadow, readColor)
      const [x = 0, y = 0, , spread = 0] = lengthsIn(shadow)
      if (!tint) continue
      if (!shadow.includes("inset")) {
        if (spread >= leastSpread || Math.hypot(x, y) >= leastSpread) add(tint, tint[3], moved(wider(box, spread), x, y))
      } else if (2 * spread >= box.bottom - box.top || 2 * spread >= box.right - box.left) add(tint, tint[3])
    }
  return found
}

function painter(sight: ElementSight, color: Color | null, alpha: number, rect: Rect, order: Painter["order"] = null): Painter[] {
  const shown = sharedPart(sight.own, rect)
  if (shown.right - shown.left <= 1 || shown.bottom - shown.top <= 1) return []
  return [{ sight, rect: shown, color: color && sight.change(color), alpha: alpha * sight.opacity, blurPx: 0, order }]
}

/**
 * What `::before` or `::after` paints, where it is placed in the box of its element.
 * @param index behind what stands before it in the page
 */
export function pseudoPainters(sight: ElementSight, name: "::before" | "::after", index: number, readColor: ColorReader): Painter[] {
  const { element } = sight
  const style = (element.ownerDocument.defaultView as Window).getComputedStyle(element, name)
  if (!isSet(style.content) || !/absolute|fixed/.test(style.position) || style.display === "none") return []
  const number = (value: string) => Number.parseFloat(value) || 0
  const { left, top } = element.getBoundingClientRect()
  const corner = { left: left + element.clientLeft + number(style.left), top: top + element.clientTop + number(style.top) }
  const isWhole = style.boxSizing === "border-box"
  const across = number(style.width) + (isWhole ? 0 : number(style.paddingLeft) + number(style.paddingRight))
  const down = number(style.height) + (isWhole ? 0 : number(style.paddingTop) + number(style.paddingBottom))
  const order = () => [...ordersOf(sight).stack, isSet(style.zIndex) ? Number(style.zIndex) : 0, index, -Infinity]
  const held = { ...sight, own: sight.flow, isPlaced: true, opacity: sight.opacity * Number.parseFloat(style.opacity || "1") }
  return groundsOf(held, style, { ...corner, right: corner.left + across, bottom: corner.top + down }, readColor, order)
}

/** The lengths in a computed shadow: across, down, blur, spread. */
export function lengthsIn(shadow: string): number[] {
  return (shadow.replace(/[a-z-]+\([^()]*\)/g, "").match(/-?[\d.]+(?=px)/g) ?? []).map(Number)
}

/** The colour of a gradient that has but one; null where its colours differ. */
function ofOneColor(colors: readonly Color[]): Color | null {
  const [first] = colors
  return first && colors.every(one => [0, 1, 2].every(at => Math.abs((one[at] ?? 0) - (first[at] ?? 0)) <= 16)) ? first : null
}

/** A picture is taken for opaque where it loaded with a size; a canvas, a frame or a drawing may let everything through. */
function alphaOfPicture(element: Element): number {
  if (element.localName === "video") return 1
  return element.localName === "img" && (element as HTMLImageElement).complete && (element as HTMLImageElement).naturalWidth > 2 ? 1 : 0
}

function wider({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

function moved({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
}

const putAway = "dialog,[popover],[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[role=tooltip],[aria-modal]"
const clickable = "button,a[href],input,[role=button]"

/** Whether what is painted over a text stays there, wherever a person scrolls and whatever is closed by a click. */
export function staysOver(cover: Painter, text: Mover): boolean {
  const { mover, element } = cover.sight
  const isTogether = mover === text || (mover.kind === "fixed" && text.kind === "fixed" && mover.above === text.above)
  const isOverPage = mover.kind === "fixed" && text.kind === "page" && holds(cover.rect, text.window)
  const isOverBox = text.kind === "box" && text.above === mover && holds(cover.rect, text.window)
  if (!isTogether && !isOverPage && !isOverBox) return false
  return element.closest(putAway) === null && (pictures.test(element.localName) || element.querySelector(clickable) === null)
}
