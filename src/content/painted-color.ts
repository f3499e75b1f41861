/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** Colours closer than this in every channel look the same to the eye. */
const tolerance = 3
/** Text with less ink than this cannot be read on any ground. */
const faint = 0.1
const white: Color = [255, 255, 255, 1]
const painted = "img, picture, video, canvas, svg, iframe, object, embed"

/**
 * Whether text has the colour of what it stands on. Answers no whenever what is behind it is not a plain colour (a picture, a gradient, a
 * layer of unknown paint), for a wrong yes would drop what a person can read.
 */
export function isPaintedLikeGround(element: Element, style: CSSStyleDeclaration, window: Window): boolean {
  const ink = parseColor(style.webkitTextFillColor || style.color)
  if (!ink) return false
  const ground = groundOf(element, window)
  if (!ground) return false
  return ink[3] < faint || [0, 1, 2].every(channel => Math.abs((ink[channel] ?? 0) - (ground[channel] ?? 0)) <= tolerance)
}

/** The plain colour behind an element's text, or null where it is not known to be one. */
function groundOf(element: Element, window: Window): Color | null {
  let isLayered = false
  for (let node: Element | null = element; node; node = node.parentElement) {
    const style = window.getComputedStyle(node)
    if (style.backgroundImage !== "none" && style.backgroundImage !== "") return null
    const color = parseColor(style.backgroundColor)
    if (color && color[3] > 0) return color[3] > 0.95 ? color : null
    if (style.mixBlendMode && style.mixBlendMode !== "normal") return null
    // A box laid over its neighbours: one of them may be a picture that it stands on.
    isLayered ||= style.position !== "static" && style.position !== ""
    if (isLayered && node.parentElement?.querySelector(painted)) return null
  }
  const root = window.getComputedStyle(element.ownerDocument.documentElement)
  // With a dark scheme the browser's own ground is dark, and no property tells its colour.
  return root.colorScheme?.includes("dark") ? null : white
}

/** Reads a computed colour; null for the forms of wide gamuts, which are left alone. */
export function parseColor(text: string): Color | null {
  if (text === "transparent") return [0, 0, 0, 0]
  const numbers = /^rgba?\(([^)]*)\)$/.exec(text)?.[1]?.match(/[\d.]+%?/g)
  if (!numbers || numbers.length < 3) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(number =>
    number.endsWith("%") ? Number.parseFloat(number) / 100 : Number(number)
  )
  return [red, green, blue, alpha]
}
