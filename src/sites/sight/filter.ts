import type { Color } from "./color"

/** What a `filter` does to what is drawn, as far as its functions tell. */
export interface FilterEffect {
  /** What is left of the paint, 0 to 1. */
  opacity: number
  blurPx: number
  change: (color: Color) => Color
}

/** Reads the list of functions of a computed `filter`. A function that is not known changes nothing. */
export function readFilter(filter: string): FilterEffect {
  let opacity = 1
  let blurPx = 0
  const changes: ((value: number, grey: number) => number)[] = []
  for (const [, name, given = ""] of filter.matchAll(/([a-z-]+)\(([^()]*)\)/g)) {
    const amount = given === "" ? 1 : Number.parseFloat(given) / (given.endsWith("%") ? 100 : 1)
    if (name === "opacity") opacity *= Math.min(1, amount)
    else if (name === "blur") blurPx += Number.parseFloat(given) || 0
    else if (name === "brightness") changes.push(value => value * amount)
    else if (name === "contrast") changes.push(value => (value - 127.5) * amount + 127.5)
    else if (name === "invert") changes.push(value => value + (255 - 2 * value) * Math.min(1, amount))
    else if (name === "grayscale") changes.push((value, grey) => value + (grey - value) * Math.min(1, amount))
  }
  return { opacity, blurPx, change: color => changes.reduce(changed, color) }
}

function changed([red, green, blue, alpha]: Color, change: (value: number, grey: number) => number): Color {
  const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const channel = (value: number) => Math.max(0, Math.min(255, change(value, grey)))
  return [channel(red), channel(green), channel(blue), alpha]
}
