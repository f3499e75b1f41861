import { decodedXml } from "./docx-parts"

/** The styles of a Word file that hide what is written in them, by their ids. */
export type HidingStyles = ReadonlySet<string>

/** Letters of so many half points and less nobody reads: 2.5 points. */
const leastHalfPoints = 6
/** A ground of this much less than white in any channel lets white letters be seen; letters this near to white cannot be seen on white. */
const nearWhite = 32
const drawnOn = /<w:background\b|<v:(?:rect|roundrect|shape)\b|<wps:wsp\b|<pic:pic\b/

/** Reads which styles hide their text, and which stand on one that does. */
export function hidingStyles(stylesXml: string): HidingStyles {
  const hiding = new Set<string>()
  const based = new Map<string, string>()
  for (const part of stylesXml.split("<w:style ").slice(1)) {
    const id = /w:styleId="([^"]*)"/.exec(part.slice(0, 400))?.[1]
    if (id === undefined) continue
    const base = /<w:basedOn w:val="([^"]*)"/.exec(part)?.[1]
    if (base !== undefined) based.set(id, base)
    if (hides(part, false, new Set())) hiding.add(id)
  }
  for (let found = true; found;) {
    found = false
    for (const [id, base] of based) if (hiding.has(base) && !hiding.has(id) && (found = true)) hiding.add(id)
  }
  return hiding
}

/**
 * A part of a Word file without the runs that nobody can see, and their texts: hidden ones, of hardly any size, narrowed or pressed to nothing,
 * white ones, or of the colour of their own shade, where nothing is drawn that they could stand out from. Linear.
 */
export function partSeen(xml: string, styles: HidingStyles): { xml: string; unseen: string[] } {
  const isDrawnOn = drawnOn.test(xml)
  const unseen: string[] = []
  const parts: string[] = []
  let kept = 0
  for (let at = xml.indexOf("<w:r"); at >= 0; at = xml.indexOf("<w:r", at + 4)) {
    if (!/[\s>]/.test(xml[at + 4] ?? "")) continue
    const end = xml.indexOf("</w:r>", at)
    if (end < 0) break
    const run = xml.slice(at, end + 6)
    const propertiesEnd = run.indexOf("</w:rPr>")
    const properties = propertiesEnd < 0 ? "" : run.slice(0, propertiesEnd)
    const isHidden = hides(properties, isDrawnOn, styles, shadeAround(xml, at)) || standsInHidingParagraph(xml, at, styles, properties)
    parts.push(xml.slice(kept, at), isHidden ? "" : run)
    if (isHidden) unseen.push([...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(match => decodedXml(match[1] ?? "")).join(""))
    kept = end + 6
    at = kept - 4
  }
  return { xml: parts.join("") + xml.slice(kept), unseen }
}

function hides(properties: string, isDrawnOn: boolean, styles: HidingStyles, shade: string | null = null): boolean {
  const value = (name: string) => new RegExp(`<w:${name}\\b[^<>]*?w:val="([^"]*)"`).exec(properties)?.[1]
  const isOn = (name: string) =>
    new RegExp(`<w:${name}(?:\\s[^<>]*)?/>`).test(properties) && !/^(?:0|false|off|none)$/.test(value(name) ?? "on")
  const style = value("rStyle")
  if (style !== undefined && styles.has(style)) return true
  if (isOn("vanish") || isOn("webHidden")) return true
  if (Number(value("sz") ?? 20) < leastHalfPoints || Number(value("w") ?? 100) < 5) return true
  const color = value("color")
  const own = /<w:shd\b[^<>]*?w:fill="([0-9A-Fa-f]{6})"/.exec(properties)?.[1] ?? shade
  const isMarked = isOn("highlight")
  if (!color || isMarked) return false
  return own ? isAlike(color, own) : !isDrawnOn && isAlike(color, "FFFFFF")
}

/** The shade of the paragraph or the cell that a run stands in. */
function shadeAround(xml: string, at: number): string | null {
  const before = xml.slice(Math.max(0, at - 4_000), at)
  const paragraph = before.slice(
    before.lastIndexOf("<w:p ") < 0 ? before.lastIndexOf("<w:p>") : Math.max(before.lastIndexOf("<w:p "), before.lastIndexOf("<w:p>"))
  )
  const cell = before.slice(Math.max(0, before.lastIndexOf("<w:tc>")))
  const isInCell = before.lastIndexOf("<w:tc>") > before.lastIndexOf("</w:tc>")
  const shade = (part: string) => /<w:shd\b[^<>]*?w:fill="([0-9A-Fa-f]{6})"/.exec(part)?.[1] ?? null
  return (
    shade(paragraph.slice(0, paragraph.indexOf("</w:pPr>") + 1)) ?? (isInCell ? shade(cell.slice(0, cell.indexOf("</w:tcPr>") + 1)) : null)
  )
}

/** A paragraph's style hides its runs that say nothing else themselves. */
function standsInHidingParagraph(xml: string, at: number, styles: HidingStyles, properties: string): boolean {
  if (styles.size === 0 || /<w:vanish[^<>]*w:val="(?:0|false|off)"/.test(properties)) return false
  const before = xml.slice(Math.max(0, at - 4_000), at)
  const paragraph = before.slice(Math.max(0, before.lastIndexOf("<w:p>"), before.lastIndexOf("<w:p ")))
  const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1]
  return style !== undefined && styles.has(style)
}

function isAlike(one: string, other: string): boolean {
  const channels = (hex: string) => [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  const [first, second] = [channels(one), channels(other)]
  return first.every((value, at) => Math.abs(value - (second[at] ?? 0)) < nearWhite)
}
