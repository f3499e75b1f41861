/** A part of the page, in CSS pixels from one corner that all parts share. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

export const everywhere: Rect = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
export const nowhere: Rect = { left: 0, top: 0, right: 0, bottom: 0 }

/** What two parts have in sharedPart; without width or height where that is nothing. */
export function sharedPart(one: Rect, other: Rect): Rect {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom))
  }
}

export function holds(outer: Rect, inner: Rect): boolean {
  return outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
}

export function isAt(rect: Rect, x: number, y: number): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom
}
