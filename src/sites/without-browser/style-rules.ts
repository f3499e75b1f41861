import { clippedTo } from "../sight/clip-shape"
import { readFilter } from "../sight/filter"
import { splitValue } from "../sight/split-value"

/** What a style rule does to visibility. `hide` and `show` name causes, so that a later rule can take back an earlier one's. */
export interface VisibilityEffect {
  hide: HideCause[]
  show: HideCause[]
  color: string | null
  background: string | null
}
export type HideCause =
  "display" | "visibility" | "opacity" | "size" | "place" | "clip" | "filter" | "mask" | "letters" | "content" | "dots" | "zoom" | "scale"

export interface StyleRule {
  selectors: string[]
  effect: VisibilityEffect
}

const far = /-\s?\d{3,}(?:\.\d+)?(?:px|em|rem|vw|vh|%|pt)/
/** The same bounds as where a browser is asked (src/content/sight). */
const leastOpacity = 0.1
const leastLetterPx = 4.8
const leastScale = 0.25
const unreadableBlurPx = 6
/** Any box will do to see whether a shape leaves nothing of it. */
const anyBox = { left: 0, top: 0, right: 1_000, bottom: 100 }

function isClippedToNothing(clipPath: string): boolean {
  const { left, top, right, bottom } = clippedTo(clipPath, anyBox)
  return right - left < 4 || bottom - top < 4
}

function isMaskOfNothing(mask: string): boolean {
  const inner = /^[a-z-]*gradient\(([^]*)\)$/.exec(mask)?.[1]
  return (
    inner !== undefined &&
    splitValue(inner).every(part => /^(?:transparent|rgba\([^)]*[,/]\s*0?\.0\d*\)|to \w+|[\d.]+deg)(?:\s|$)/.test(part))
  )
}

const none = /^0(?:\.0+)?(?:px|em|rem|%|pt)?$/

/** Reads a style attribute or the body of a rule. Null where nothing in it bears on visibility. */
export function readEffect(declarations: string): VisibilityEffect | null {
  const values = new Map<string, string>()
  for (const declaration of declarations.split(";")) {
    const colon = declaration.indexOf(":")
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase()
    values.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  const hide: HideCause[] = []
  const show: HideCause[] = []
  const note = (cause: HideCause, property: string, hides: (value: string) => boolean) => {
    const value = values.get(property)
    if (value !== undefined) (hides(value) ? hide : show).push(cause)
  }
  note("display", "display", value => value === "none")
  note("visibility", "visibility", value => value === "hidden" || value === "collapse")
  note("opacity", "opacity", value => Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1) < leastOpacity)
  note("size", "font-size", value => none.test(value) || (/^[\d.]+px$/.test(value) && Number.parseFloat(value) < leastLetterPx))
  const filter = values.has("filter") ? readFilter(values.get("filter") ?? "") : null
  if (filter) (filter.opacity < leastOpacity || filter.blurPx >= unreadableBlurPx ? hide : show).push("filter")
  note("mask", "mask-image", isMaskOfNothing)
  note("letters", "-webkit-text-fill-color", value => value === "transparent")
  note("content", "content-visibility", value => value === "hidden")
  note("dots", "-webkit-text-security", value => value !== "none")
  note("zoom", "zoom", value => Number.parseFloat(value) / (value.endsWith("%") ? 100 : 1) < leastScale)
  note("scale", "scale", value => value.split(/\s+/).some(part => Number.parseFloat(part) < leastScale))
  const clipped = /hidden|clip/.test(`${values.get("overflow") ?? ""}${values.get("overflow-x") ?? ""}${values.get("overflow-y") ?? ""}`)
  const tiny = (property: string) => /^[01](?:\.0+)?(?:px)?$/.test(values.get(property) ?? "")
  if (clipped && (tiny("width") || tiny("height") || tiny("max-height") || tiny("max-width"))) hide.push("size")
  const away = ["left", "right", "top", "bottom", "margin-left", "margin-top", "text-indent"].some(property =>
    far.test(values.get(property) ?? "")
  )
  const out = /absolute|fixed/.test(values.get("position") ?? "")
  if (away && (out || far.test(values.get("text-indent") ?? "") || far.test(values.get("margin-left") ?? ""))) hide.push("place")
  const transform = values.get("transform") ?? ""
  const scales = [...transform.matchAll(/scale[xy]?\(([^)]*)\)/g)].flatMap(([, given = ""]) => given.split(",").map(Number.parseFloat))
  if (/translate[^)]*-?\s?\d{4,}px|rotate[xy]\(90deg\)/.test(transform) || scales.some(scale => Math.abs(scale) < leastScale))
    hide.push("place")
  note("clip", "clip", value => /rect\(\s*(?:0|1px)/.test(value))
  if (isClippedToNothing(values.get("clip-path") ?? "")) hide.push("clip")
  const color = readColor(values.get("color"))
  const background = readColor(values.get("background-color") ?? values.get("background"))
  return hide.length + show.length > 0 || color || background ? { hide, show, color, background } : null
}

const namedColors: Record<string, string> = { white: "255,255,255", black: "0,0,0", transparent: "transparent" }

/** `r,g,b` of a plain colour, `transparent`, or null where it cannot be told (variables, gradients, other names). */
function readColor(value: string | undefined): string | null {
  if (!value) return null
  const named = namedColors[value]
  if (named) return named
  const hex = /^#([\da-f]{3,8})\b/.exec(value)?.[1]
  if (hex) {
    const digits = hex.length <= 4 ? [...hex].map(digit => digit + digit).join("") : hex
    if (digits.length === 8 && digits.endsWith("00")) return "transparent"
    return [0, 2, 4].map(at => Number.parseInt(digits.slice(at, at + 2), 16)).join(",")
  }
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?/.exec(value)
  if (!rgb) return /^(?:linear|radial|url|var)/.test(value) ? "unknown" : null
  return rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0 ? "transparent" : `${rgb[1]},${rgb[2]},${rgb[3]}`
}

/**
 * The rules of a style sheet that bear on visibility, in order. Rules for print or for a width are left out: without a browser nobody
 * knows the width. A sheet that cannot be understood yields what was understood of it.
 */
export function readStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = []
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "")
  let at = 0
  while (at < text.length) {
    const open = text.indexOf("{", at)
    if (open < 0) break
    const prelude = text.slice(at, open).split(";").at(-1)?.trim() ?? ""
    if (prelude.startsWith("@")) {
      const plain = /^@(?:media\s+(?:all|screen)|supports\b.*|layer\b.*)$/i.test(prelude)
      // A plain group is entered; any other is left out whole.
      at = plain ? open + 1 : endOfBlock(text, open)
      continue
    }
    const close = text.indexOf("}", open)
    const body = text.slice(open + 1, close < 0 ? text.length : close)
    const effect = readEffect(body)
    const selectors = prelude
      .replace(/^\}+/, "")
      .split(",")
      .map(part => part.replace(/^[\s}]+/, "").trim())
      .filter(part => part !== "" && !part.includes(":"))
    if (effect && selectors.length > 0) rules.push({ selectors, effect })
    at = close < 0 ? text.length : close + 1
  }
  return rules
}

function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1
    else if (text[at] === "}" && --depth === 0) return at + 1
  }
  return text.length
}
