import { parseColor, type Color } from "~sites/sight/color"

export type ColorReader = (text: string) => Color | null

const maxKnown = 1_000

/**
 * Reads computed colours in every notation: what is not plain is painted on a canvas of its own, which is never part of the page. A page
 * has few colours, so they are remembered. Null for what is no colour.
 */
export function createColorReader(document: Document): ColorReader {
  const window = document.defaultView as (Window & { OffscreenCanvas?: typeof OffscreenCanvas }) | null
  const known = new Map<string, Color | null>()
  let context: OffscreenCanvasRenderingContext2D | null | undefined

  function painted(text: string): Color | null {
    context ??= window?.OffscreenCanvas ? new window.OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }) : null
    if (!context || text === "") return null
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = "transparent"
    context.fillStyle = text
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }

  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const color = parseColor(text) ?? painted(text)
    if (known.size < maxKnown) known.set(text, color)
    return color
  }
}

/** The colours in a computed value such as a gradient or a shadow, in their order. */
export function colorsIn(value: string, read: ColorReader): Color[] {
  return (value.match(/(?:rgba?|color|okl(?:ab|ch)|lab|lch|hsla?|hwb)\([^()]*\)|\btransparent\b/g) ?? [])
    .map(read)
    .filter(color => color !== null)
}
