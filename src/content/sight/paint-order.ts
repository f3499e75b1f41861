import { holdsPlaced, isMoved, isSet, type ElementSight } from "./element-sight"

/** A place in the order in which a page is painted: what has the higher one lies over what has the lower. */
export type Order = readonly number[]

interface Orders {
  /** Of the stacking context that it makes or stands in, of what it holds in the flow, of its own ground. */
  stack: Order
  layer: Order
  ground: Order
}

const root: Orders = { stack: [], layer: [], ground: [-Infinity] }
const flow = -0.5
const known = new WeakMap<ElementSight, Orders>()

/** CSS 2.2, appendix E: stacking contexts one in the other; in each, boxes, floats, lines, then what is placed. */
export function ordersOf(sight: ElementSight): Orders {
  const path: ElementSight[] = []
  let orders: Orders | undefined
  for (let node: ElementSight | null = sight; node && !orders; node = node.parent) {
    orders = known.get(node)
    if (!orders) path.push(node)
  }
  orders ??= root
  for (const one of path.reverse()) {
    if (one.parent && one.style.display !== "contents") orders = ordersIn(orders, one)
    known.set(one, orders)
  }
  return orders
}

function ordersIn(parent: Orders, sight: ElementSight): Orders {
  const { style, element, index, isPlaced } = sight
  const isItem = /flex|grid/.test(sight.parent?.style.display ?? "")
  const isOnTop = element.localName === "dialog" ? element.matches(":modal") : element.hasAttribute("popover")
  const level = (isPlaced || isItem) && isSet(style.zIndex) ? Number(style.zIndex) : null
  if (isOnTop || level !== null || /fixed|sticky/.test(style.position) || isStackByPaint(sight)) {
    const stack = [...(isOnTop ? [Infinity] : parent.stack), level ?? 0, index]
    return { stack, layer: stack, ground: [...stack, -Infinity] }
  }
  const { stack } = parent
  if (isPlaced) return { stack, layer: [...stack, 0, index], ground: [...stack, 0, index, -Infinity] }
  const isFloat = isSet(style.float)
  const isAtom = isItem || isFloat || /^inline-|^table-c/.test(style.display)
  const base = [...parent.layer, flow, isFloat ? 1 : isAtom || style.display === "inline" ? 2 : 0, index]
  return isAtom ? { stack, layer: base, ground: [...base, -Infinity] } : { stack, layer: parent.layer, ground: base }
}

function isStackByPaint(sight: ElementSight): boolean {
  const { style } = sight
  if (style.opacity !== "1" && style.opacity !== "") return true
  return (
    isMoved(style) ||
    holdsPlaced(sight, "fixed") ||
    [style.clipPath, style.maskImage, style.mixBlendMode].some(isSet) ||
    style.isolation === "isolate"
  )
}

/** Where the lines right in an element are painted. */
export function orderOfLines(sight: ElementSight): Order {
  return [...ordersOf(sight).layer, flow, 2, sight.index]
}

/** Where an outline is painted: over the lines. */
export function orderOfOutline(sight: ElementSight): Order {
  return [...ordersOf(sight).layer, flow, 3, sight.index]
}

/** Less than zero where the one is painted before the other. */
export function inPaintOrder(one: Order, other: Order): number {
  for (let at = 0; at < one.length && at < other.length; at++) {
    const difference = (one[at] as number) - (other[at] as number)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return one.length - other.length
}
