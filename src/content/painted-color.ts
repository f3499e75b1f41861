/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number]

/** Tells whether the text right in an element has the colour of what it stands on. */
export type IsPaintedLikeGround = (element: Element, style: CSSStyleDeclaration) => boolean

/** Colours closer than this in every channel look the same to the eye. */
const tolerance = 3
/** Text with less ink than this cannot be read on any ground. */
const faint = 0.1
const white: Color = [255, 255, 255, 1]
const painted = "img, picture, video, canvas, svg, iframe, object, embed"
const maxNeighbours = 200

/**
 * Compares ink and ground. The answer is no whenever what is behind the text is not known to be a plain colour (a picture, a gradient,
 * another layer), for a wrong yes would drop what a person can read. Grounds are remembered: most text of a page stands on one of few.
 */
export function createPaintedLikeGround(document: Document): IsPaintedLikeGround {
  const window = document.defaultView as Window
  const grounds = new Map<Element, Color | null>()

  function groundOf(element: Element): Color | null {
    const passed: Element[] = []
    let ground: Color | null | undefined
    for (let node: Element | null = element; node && ground === undefined; node = node.parentElement) {
      ground = grounds.get(node)
      if (ground !== undefined) break
      passed.push(node)
      ground = ownGround(window.getComputedStyle(node))
    }
    if (ground === undefined) {
      // With a dark scheme the browser's own ground is dark, and no property tells its colour.
      ground = window.getComputedStyle(document.documentElement).colorScheme?.includes("dark") ? null : white
    }
    for (const node of passed) grounds.set(node, ground)
    return ground
  }

  return (element, style) => {
    const ink = parseColor(style.webkitTextFillColor || style.color)
    if (!ink) return false
    const ground = groundOf(element)
    if (!ground) return false
    const isSame = [0, 1, 2].every(channel => Math.abs((ink[channel] ?? 0) - (ground[channel] ?? 0)) <= tolerance)
    return (isSame || ink[3] < faint) && !standsOnLayer(element, window)
  }
}

/** The plain colour that an element paints, null for paint that is no plain colour, undefined for none. */
function ownGround(style: CSSStyleDeclaration): Color | null | undefined {
  if (style.backgroundImage && style.backgroundImage !== "none") return null
  const color = parseColor(style.backgroundColor)
  if (!color || (color[3] > 0 && color[3] < 0.95)) return style.backgroundColor ? null : undefined
  return color[3] > 0 ? color : undefined
}

/** Whether a picture or a painted neighbour lies where the text is. Only asked for the little text that seems to be hidden. */
function standsOnLayer(element: Element, window: Window): boolean {
  const box = element.getBoundingClientRect()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const isUnder = (other: Element) => {
    if (other.contains(element) || element.contains(other)) return false
    const { left, right, top, bottom } = other.getBoundingClientRect()
    return left <= x && x <= right && top <= y && y <= bottom && right > left && bottom > top
  }
  for (const picture of element.ownerDocument.querySelectorAll(painted)) if (isUnder(picture)) return true
  for (let node: Element | null = element; node; node = node.parentElement) {
    for (const neighbour of [...(node.parentElement?.children ?? [])].slice(0, maxNeighbours)) {
      if (neighbour !== node && ownGround(window.getComputedStyle(neighbour)) !== undefined && isUnder(neighbour)) return true
    }
  }
  return false
}

const parsed = new Map<string, Color | null>()

/** Reads a computed colour; null for the forms of wide gamuts, which are left alone. A page has few colours, so they are remembered. */
export function parseColor(text: string): Color | null {
  const before = parsed.get(text)
  if (before !== undefined) return before
  const color = text === "transparent" ? ([0, 0, 0, 0] as const) : parseRgb(text)
  if (parsed.size < 1_000) parsed.set(text, color)
  return color
}

function parseRgb(text: string): Color | null {
  const numbers = /^rgba?\(([^)]*)\)$/.exec(text)?.[1]?.match(/[\d.]+%?/g)
  if (!numbers || numbers.length < 3) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(number =>
    number.endsWith("%") ? Number.parseFloat(number) / 100 : Number(number)
  )
  return [red, green, blue, alpha]
}
