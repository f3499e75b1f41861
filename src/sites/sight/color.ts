/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number]

export const white: Color = [255, 255, 255, 1]

/** Below this contrast (WCAG 2, 1.4.3: 1 to 21) letters of the ground's own hue cannot be made out: a light grey of #e2e2e2 on white. */
const leastContrast = 1.3
/** A difference of hue shows even where there is none of lightness; yellow on white. Of 255, in any channel. */
const leastDifference = 40

/** Reads a colour as computed styles write it: rgb(), rgba() and color(srgb …). Null for any other form. */
export function parseColor(text: string): Color | null {
  if (text === "transparent") return [0, 0, 0, 0]
  const found = /^(rgba?|color)\((?:srgb )?([^)a-z]*)\)$/.exec(text)
  const numbers = found?.[2]?.match(/[-\d.]+(?:e-?\d+)?%?/g)
  if (!found || !numbers || numbers.length < 3) return null
  const scale = found[1] === "color" ? 255 : 1
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map((number, at) =>
    number.endsWith("%") ? (Number.parseFloat(number) / 100) * (at < 3 ? 255 / scale : 1) : Number(number)
  )
  return [red * scale, green * scale, blue * scale, alpha]
}

/** What is seen where a colour is laid over an opaque one. */
export function over([red, green, blue, alpha]: Color, ground: Color): Color {
  const mixed = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1]
}

/** Whether nobody can tell letters of the one opaque colour from a ground of the other. */
export function looksAlike(ink: Color, ground: Color): boolean {
  const differs = [0, 1, 2].some(channel => Math.abs((ink[channel] ?? 0) - (ground[channel] ?? 0)) > leastDifference)
  if (differs) return false
  const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05) < leastContrast
}

/** Relative luminance by WCAG 2, 0 to 1. */
function luminance([red, green, blue]: Color): number {
  const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
