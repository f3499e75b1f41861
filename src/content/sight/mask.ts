import { sharedPart, everywhere, nowhere, type Rect } from "~sites/sight/rect"
import { splitValue } from "~sites/sight/split-value"
import type { ColorReader } from "./color-reader"

/** What lets less than this through leaves nothing to read. */
const leastAlpha = 0.1
const gradient = /^(?:repeating-)?([a-z]+)-gradient\(([^]*)\)$/
const toSide: Record<string, string> = {
  "0deg": "to top",
  "90deg": "to right",
  "180deg": "to bottom",
  "270deg": "to left",
  "": "to bottom"
}

/**
 * What the masks of an element let through of it: an upright part that holds all of that. A picture as a mask may show anything: it counts
 * as letting through.
 */
export function shownByMasks(style: CSSStyleDeclaration, element: Element, readColor: ColorReader): Rect {
  const layers = splitValue(style.maskImage)
  if (layers.length === 0) return everywhere
  const box = element.getBoundingClientRect()
  const [sizes, places, repeats] = [style.maskSize, style.maskPosition, style.maskRepeat].map(value => splitValue(value ?? ""))
  const parts = layers.map((layer, at) => {
    const of = (values: string[] | undefined) => values?.[at % values.length] ?? ""
    const drawn = ofDrawing(layer, element, readColor)
    return drawn ?? sharedPart(tileOf(of(sizes), of(places), of(repeats), box), gradientPart(layer, box, readColor))
  })
  const full = parts.filter(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1)
  if (full.length === 0) return nowhere
  return full.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom)
  }))
}

/** A mask that the page draws itself shows what it paints light. */
function ofDrawing(layer: string, element: Element, readColor: ColorReader): Rect | null {
  const id = /^url\("?#([^")]+)/.exec(layer)?.[1]
  const mask = id === undefined ? null : element.ownerDocument.getElementById(id)
  if (mask?.localName !== "mask") return null
  const isLight = [...mask.querySelectorAll("*")].some(shape => {
    const { fill, stroke } = (element.ownerDocument.defaultView as Window).getComputedStyle(shape)
    return (
      !/^(?:g|defs|stop)$/.test(shape.localName) &&
      [fill, stroke].some(
        paint =>
          paint.startsWith("url") ||
          (readColor(paint)
            ?.slice(0, 3)
            .some(value => value > 25) ??
            false)
      )
    )
  })
  return isLight || mask.querySelector("image,use") ? everywhere : nowhere
}

/** Where the picture of a mask lies, if it is laid once. */
function tileOf(size: string, place: string, repeat: string, box: Rect): Rect {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const lengths = (words: string, sides: readonly number[]) =>
    sides.map((side, at) => {
      const word = words.trim().split(/\s+/)[at] ?? "auto"
      const length = Number.parseFloat(word)
      return Number.isNaN(length) ? null : word.endsWith("%") ? (length / 100) * side : length
    })
  const [across, down] = lengths(size, [width, height])
  const [w, h] = [across ?? width, down ?? height]
  if (w < 1 || h < 1) return nowhere
  if (!repeat.includes("no-repeat")) return box
  const [x, y] = lengths(place, [width - w, height - h])
  const [left, top] = [box.left + (x ?? 0), box.top + (y ?? 0)]
  return { left, top, right: left + w, bottom: top + h }
}

/** The part of a box in which a gradient has paint; all of it where it runs in no plain direction. */
function gradientPart(layer: string, box: Rect, readColor: ColorReader): Rect {
  const [, kind, given = ""] = gradient.exec(layer) ?? []
  if (!kind) return box
  const parts = splitValue(given)
  const isStop = (part: string) =>
    /^(?:#|[a-z-]+\([^]*\)|transparent|[a-z]+(?=\s|$))/.test(part) && !/^(?:to|from|at|circle|ellipse|in)\b/.test(part)
  const direction = parts[0] !== undefined && !isStop(parts[0]) ? (parts.shift() ?? "") : ""
  const stops = parts.map((part, at) => {
    const [, color = "", place = ""] = /^((?:[a-z-]+\([^]*\))|\S+)\s*([^]*)$/.exec(part) ?? []
    const places = place.split(/\s+/).filter(Boolean)
    return {
      alpha: readColor(color)?.[3] ?? 1,
      from: places[0] ?? `${(100 * at) / Math.max(1, parts.length - 1)}%`,
      to: places.at(-1) ?? null
    }
  })
  if (stops.every(({ alpha }) => alpha < leastAlpha)) return nowhere
  const side = kind === "linear" && !layer.startsWith("repeating") ? (toSide[direction] ?? direction) : ""
  const length = /top|bottom/.test(side) ? box.bottom - box.top : box.right - box.left
  const px = (place: string) => (place.endsWith("%") ? (Number.parseFloat(place) / 100) * length : Number.parseFloat(place))
  // Paint begins to show behind the last stop of none before the first of some, and ends before the first of none behind the last.
  const first = stops.findIndex(({ alpha }) => alpha >= leastAlpha)
  const last = stops.findLastIndex(({ alpha }) => alpha >= leastAlpha)
  const [before, behind] = [stops[first - 1], stops[last + 1]]
  const start = before ? px(before.to ?? before.from) : 0
  const end = behind ? px(behind.from) : length
  if (side === "to right") return { ...box, left: box.left + start, right: box.left + end, top: box.top, bottom: box.bottom }
  if (side === "to left") return { left: box.right - end, right: box.right - start, top: box.top, bottom: box.bottom }
  if (side === "to bottom") return { left: box.left, right: box.right, top: box.top + start, bottom: box.top + end }
  if (side === "to top") return { left: box.left, right: box.right, top: box.bottom - end, bottom: box.bottom - start }
  return box
}
