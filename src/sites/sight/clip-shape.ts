import { sharedPart, nowhere, type Rect } from "./rect"

/**
 * What a `clip-path` leaves of a box: the smallest upright part that holds the shape. The box itself where the shape is not one of those
 * that are written as a function of lengths.
 */
export function clippedTo(clipPath: string, box: Rect): Rect {
  const found = /^([a-z]+)\(([^]*)\)/.exec(clipPath)
  if (!found) return box
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const [, shape, given = ""] = found
  const [size = "", center = ""] = given.split(/\bat\b/)
  const words = (size.split(/\bround\b/)[0] ?? "").trim().split(/\s+/)
  const part = (left: number, top: number, right: number, bottom: number) =>
    sharedPart(box, { left: box.left + left, top: box.top + top, right: box.left + right, bottom: box.top + bottom })
  if (shape === "inset") {
    const [top = "0", right = top, bottom = top, left = right] = words
    return part(px(left, width), px(top, height), width - px(right, width), height - px(bottom, height))
  }
  if (shape === "rect") {
    const [top = 0, right = 0, bottom = 0, left = 0] = words.map((word, at) =>
      word === "auto" ? [0, width, height, 0][at] : px(word, at % 2 ? width : height)
    )
    return part(left, top, right, bottom)
  }
  if (shape === "xywh") {
    const [x = 0, y = 0, w = 0, h = 0] = words.map((word, at) => px(word, at % 2 ? height : width))
    return part(x, y, x + w, y + h)
  }
  if (shape === "circle" || shape === "ellipse") {
    const [x = "50%", y = "50%"] = center.trim().split(/\s+/).filter(Boolean)
    const [centerX, centerY] = [px(x, width), px(y, height)]
    const isSide = words.some(word => /side|^$/.test(word))
    const radiusX = isSide ? width : px(words[0] ?? "", shape === "circle" ? Math.hypot(width, height) / Math.SQRT2 : width)
    const radiusY = isSide ? height : shape === "circle" ? radiusX : px(words[1] ?? "", height)
    return part(centerX - radiusX, centerY - radiusY, centerX + radiusX, centerY + radiusY)
  }
  if (shape === "polygon") {
    const points = given.replace(/^\s*(?:nonzero|evenodd)\s*,/, "").split(",")
    const corners = points.map(point => point.trim().split(/\s+/)).map(([x = "", y = ""]) => [px(x, width), px(y, height)] as const)
    return area(corners) < 1 ? nowhere : part(...bounds(corners))
  }
  if (shape === "path") {
    const numbers = (/["']([^"']*)["']/.exec(given)?.[1] ?? "").match(/-?[\d.]+/g)?.map(Number) ?? []
    // Curves and relative steps are left alone: only a path of no extent is sure to show nothing.
    return numbers.every(number => Math.abs(number) < 1) ? nowhere : box
  }
  return box
}

/** A length or share of a side; `calc()` of both is taken as the whole side. */
function px(word: string, side: number): number {
  const number = Number.parseFloat(word)
  if (Number.isNaN(number)) return word === "center" ? side / 2 : /right|bottom/.test(word) ? side : 0
  return word.endsWith("%") ? (number / 100) * side : number
}

function area(corners: readonly (readonly [number, number])[]): number {
  return Math.abs(
    corners.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )
}

function bounds(corners: readonly (readonly [number, number])[]): [number, number, number, number] {
  const [x, y] = [corners.map(corner => corner[0]), corners.map(corner => corner[1])]
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]
}
