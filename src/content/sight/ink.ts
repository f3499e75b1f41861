import { blended } from "~sites/sight/blend"
import { looksAlike, over, type Color } from "~sites/sight/color"
import { splitValue } from "~sites/sight/split-value"
import { colorsIn, type ColorReader } from "./color-reader"
import { inPaintOrder, orderOfLines, ordersOf } from "./paint-order"
import { lengthsIn, staysOver, type Painter } from "./painters"
import type { PaintersAt } from "./painters-at"
import type { ElementSight } from "./element-sight"

/** Less ink than this cannot be read on any ground. */
const faint = 0.12
/** Covers that leave less than this through leave nothing to read. */
const leastThrough = 0.08
/** A blur of this share of the letters' size makes them unreadable. */
export const unreadableBlur = 0.3

/** The colours in which the letters right in an element are drawn, one of which is enough to see them. */
export function inksOf(sight: ElementSight, readColor: ColorReader): Color[] {
  const { style } = sight
  const fill = readColor(style.webkitTextFillColor || style.color)
  const inks = fill ? [fill] : []
  if ((fill?.[3] ?? 0) < 1 && style.backgroundClip.includes("text"))
    inks.push(...colorsIn(style.backgroundImage, readColor), ...colorsIn(style.backgroundColor, readColor))
  const size = Number.parseFloat(style.fontSize)
  const wide = Number.parseFloat(style.webkitTextStrokeWidth) || 0
  if (wide > 0) {
    const line = colorsIn(style.webkitTextStrokeColor, readColor)
    // A stroke is painted over the fill: one as thick as the letters' own lines is all that is left of them.
    if (wide > size * 0.15) inks.length = 0
    inks.push(...line)
  }
  if (style.textShadow && style.textShadow !== "none") {
    for (const shadow of splitValue(style.textShadow)) {
      const [, , blur = 0] = lengthsIn(shadow)
      if (blur <= size * 0.6) inks.push(...colorsIn(shadow, readColor))
    }
  }
  return inks.map(ink => sight.change([ink[0], ink[1], ink[2], ink[3] * sight.opacity]))
}

/**
 * Whether letters of these colours can be told from what they stand on at a point of the page, through what lies over them there.
 * @param paper the page's own ground; null where nobody knows it
 */
export function showsAt(
  x: number,
  y: number,
  inks: readonly Color[],
  sight: ElementSight,
  paintersAt: PaintersAt,
  paper: Color | null
): boolean {
  const { over: above, below } = parted(paintersAt(x, y), sight)
  const size = Number.parseFloat(sight.style.fontSize)
  const covers = above.filter(cover => staysOver(cover, sight.contentMover))
  if (covers.some(({ blurPx }) => blurPx > size * unreadableBlur)) return false
  const through = covers.reduce((left, { alpha }) => left * (1 - alpha), 1)
  if (through < leastThrough) return false
  // A document on a canvas has its text over it without ink, to be selected: the canvas shows it.
  if (below.some(({ sight: { element } }) => element.localName === "canvas")) return true
  const last = below.findLastIndex(({ color, alpha }) => color === null || alpha > opaque)
  const lowest = below[last]
  if (lowest?.color === null || (!lowest && paper === null)) return inks.some(ink => ink[3] * through >= faint)
  const ground = below.slice(last).reduce((under, one) => over(paintOf(one), under), lowest ? paintOf(lowest) : (paper as Color))
  return inks.some(ink => {
    const drawn = sight.blend && isBlended(sight.blend, below) ? blended(sight.blend.style.mixBlendMode, ink, ground) : ink
    const veiled = (color: Color) => covers.reduce((under, cover) => over(paintOf(cover), under), color)
    return !looksAlike(veiled(over(drawn, ground)), veiled(ground))
  })
}

const opaque = 0.98

function paintOf({ color, alpha }: Painter): Color {
  return color ? [color[0], color[1], color[2], alpha] : [0, 0, 0, 0]
}

/** What is painted over the lines of an element, and below them, each from the lowest up. */
function parted(painters: readonly Painter[], sight: ElementSight): { over: Painter[]; below: Painter[] } {
  const holdsIt = ({ order, sight: { element } }: Painter) => order === null && element.contains(sight.element)
  // Nearly everywhere a text stands on what it stands in, and the order of the page is that of the paint.
  if (!sight.isBehind && painters.every(holdsIt)) return { over: [], below: [...painters] }
  const lines = orderOfLines(sight)
  const placed = painters.map(painter => ({ painter, order: painter.order?.() ?? ordersOf(painter.sight).ground }))
  placed.sort((one, other) => inPaintOrder(one.order, other.order))
  const from = placed.findIndex(({ order }) => inPaintOrder(order, lines) > 0)
  const all = placed.map(({ painter }) => painter)
  return from < 0 ? { over: [], below: all } : { over: all.slice(from), below: all.slice(0, from) }
}

/** Whether there is anything to be blended with: within its group, and the whole page is one. */
function isBlended(blend: ElementSight, below: readonly Painter[]): boolean {
  const group = blend.parent ? ordersOf(blend.parent).stack : []
  return (
    group.length === 0 ||
    below.some(({ sight: one }) => !blend.element.contains(one.element) && group.every((step, at) => ordersOf(one).stack[at] === step))
  )
}
