import { useLayoutEffect, useState, type RefObject } from "react"

/** How a row is laid out: one line, two, or three where the panel is zoomed far in. The widths are those of people.css. */
export type RowLayout = "line" | "two" | "three"

export const rowHeights: Record<RowLayout, number> = { line: 30, two: 42, three: 62 }
const widthOfLine = 560
const widthOfTwo = 270

/** A row on one line has no room for a sentence: while people are searched for it takes a second one. */
export function useRowLayout(element: RefObject<HTMLElement | null>, hasSentences: boolean): RowLayout {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (!observed) return
    const measure = () => setWidth(observed.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  if (width > 0 && width <= widthOfTwo) return "three"
  return width >= widthOfLine && !hasSentences ? "line" : "two"
}
