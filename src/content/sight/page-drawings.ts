import { sharedPart, nowhere, type Rect } from "~sites/sight/rect"

// What a page draws itself to clip or filter its elements: `clip-path: url(#one)`, `filter: url(#one)`.

function drawing(value: string, name: string, element: Element): Element | null {
  const id = /url\("?#([^")]+)/.exec(value)?.[1]
  const found = id === undefined ? null : element.ownerDocument.getElementById(id)
  return found?.localName === name.toLowerCase() || found?.localName === name ? found : null
}

/** What a clip path of the page's own leaves of a box; null where the path is none of these. */
export function clippedByDrawing(clipPath: string, element: Element): Rect | null {
  const path = drawing(clipPath, "clipPath", element)
  if (!path) return null
  const box = element.getBoundingClientRect()
  const [x, y] = path.getAttribute("clipPathUnits") === "objectBoundingBox" ? [box.width, box.height] : [1, 1]
  const boxes = [...path.querySelectorAll<SVGGraphicsElement>("*")].flatMap(shape =>
    typeof shape.getBBox === "function" ? [shape.getBBox()] : []
  )
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0)
  if (drawn.length === 0) return nowhere
  const side = (of: (box: DOMRect) => number, choose: (...values: number[]) => number) => choose(...drawn.map(of))
  return sharedPart(box, {
    left: box.left + side(one => one.x * x, Math.min),
    top: box.top + side(one => one.y * y, Math.min),
    right: box.left + side(one => (one.x + one.width) * x, Math.max),
    bottom: box.top + side(one => (one.y + one.height) * y, Math.max)
  })
}

/** Whether a filter of the page's own leaves nothing of what it filters: none of its alpha, or paint of its own instead. */
export function isFilteredAway(filter: string, element: Element): boolean {
  const steps = [...(drawing(filter, "filter", element)?.children ?? [{ localName: "feMerge" } as Element])]
  const last = steps.at(-1)
  if (!last || last.localName === "feFlood") return true
  return steps.some(step => {
    if (step.localName === "feColorMatrix") {
      const numbers =
        step
          .getAttribute("values")
          ?.trim()
          .split(/[\s,]+/)
          .map(Number) ?? []
      return numbers.length === 20 && numbers.slice(15).every(number => Math.abs(number) < 0.05)
    }
    const alpha = step.localName === "feComponentTransfer" ? step.querySelector("feFuncA") : null
    if (!alpha) return false
    const given =
      alpha.getAttribute("type") === "linear"
        ? `${alpha.getAttribute("slope")} ${alpha.getAttribute("intercept") ?? 0}`
        : alpha.getAttribute("tableValues")
    return (
      given !== null &&
      given
        .trim()
        .split(/[\s,]+/)
        .every(number => Math.abs(Number(number)) < 0.05)
    )
  })
}
