import type { Row, TextItem } from "./text-item"

const ligatures: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" }
// Bullets of symbol fonts arrive as letters or as code points of private use.
const bullet = /^[\uF0A7\uF0B7\uF0D8\uF076\uF0FC\uF0A8\uF06E\uF071\uF0E0\u2022\u25CF\u25AA\u25E6\u2023\u27A2\u25BA\u2756\u00B7]+\s*/u
const lonelyBullet = /^[o§Øüv]$/

/** Groups runs by their base lines, from the top of the page to its bottom. */
export function toRows(items: readonly TextItem[]): Row[] {
  const rows: Row[] = []
  const sorted = items.filter(item => item.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x)
  for (const item of sorted) {
    const row = rows.at(-1)
    // A bullet or a raised figure stands a little off the line that it belongs to.
    if (row && Math.abs(row.y - item.y) <= Math.max(2, Math.min(row.size, item.size) * 0.45)) {
      row.items.push(item)
      row.size = Math.max(row.size, item.size)
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  for (const row of rows) row.items.sort((a, b) => a.x - b.x)
  return rows
}

/** The text of a row. A gap that is wider than a word's becomes three spaces: it parts a title from its date. */
export function textOfRow(row: Row): string {
  let text = ""
  let end = 0
  const items = inReadingOrder(row.items)
  for (const [index, item] of items.entries()) {
    const piece = plainText(item.text)
    const before = items[index - 1]
    const gap = before ? Math.max(item.x - end, before.x - (item.x + item.width)) : 0
    if (before && isPrintedTwice(before, item)) continue
    const isSpaced = /\s$/.test(text) || /^\s/.test(piece)
    if (before)
      text = text.replace(/ +$/, "") + (isLabel(row, before, item) ? "   " : between(gap, Math.min(before.size, item.size), isSpaced))
    text += index === 0 && lonelyBullet.test(piece.trim()) && items.length > 1 ? "•" : piece.trimStart()
    end = item.x + item.width
  }
  return joinSpaced(
    text
      .replace(bullet, "• ")
      .replace(/[^\S ]/g, " ")
      .trim()
  )
}

const latin = /\p{Script=Latin}/u

/**
 * A row in Arabic or Hebrew is read from the right; words in Latin letters that follow each other in it stand from left to right. Numbers go
 * with the row, as browsers and word processors set them (UAX 9, rules N1 and L2).
 */
function inReadingOrder(items: readonly TextItem[]): readonly TextItem[] {
  const fromRight = items.filter(item => item.isRightToLeft).reduce((sum, item) => sum + item.text.length, 0)
  if (fromRight * 2 < items.reduce((sum, item) => sum + (latin.test(item.text) || item.isRightToLeft ? item.text.length : 0), 0))
    return items
  if (fromRight === 0) return items
  const ordered: TextItem[] = []
  const rest = [...items]
  for (let item = rest.pop(); item; item = rest.pop()) {
    const foreign = [item]
    if (isForeign(item)) {
      for (;;) {
        const next = rest.findLastIndex(one => isForeign(one) || one.isRightToLeft || /\d/.test(one.text))
        if (next < 0 || !isForeign(rest[next] as TextItem)) break
        foreign.unshift(...rest.splice(next))
      }
    }
    ordered.push(foreign.length > 1 ? asOne(foreign) : item)
  }
  return ordered
}

function isForeign(item: TextItem): boolean {
  return !item.isRightToLeft && latin.test(item.text)
}

/** Runs that follow each other from the left, as one. */
function asOne(items: readonly TextItem[]): TextItem {
  const [first] = items as [TextItem]
  const last = items.at(-1) ?? first
  const text = textOfRow({ y: first.y, size: first.size, items: [...items] })
  return { ...first, text, width: last.x + last.width - first.x }
}

/** Bold faces are sometimes made by printing the same words twice, a hair apart. */
function isPrintedTwice(a: TextItem, b: TextItem): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < a.size * 0.2 && a.text.trim().length > 1
}

function isLabel({ labelEnd }: Row, before: TextItem, item: TextItem): boolean {
  return labelEnd !== undefined && before.x < labelEnd && item.x >= labelEnd
}

function between(gap: number, size: number, spaced: boolean): string {
  if (gap > size * 1.6) return "   "
  return spaced || gap > size * 0.16 ? " " : ""
}

function plainText(text: string): string {
  return text.replace(/[ﬀ-ﬆ]/g, letters => ligatures[letters] ?? letters).replace(/[\u00A0\u2000-\u200A\u202F]/g, " ")
}

/** "E X P E R I E N C E" is a word, and "W O R K   H I S T O R Y" are two. */
function joinSpaced(text: string): string {
  if (!/^(?:[^\s•] ){2,}[^\s](?: {2,}(?:[^\s] )*[^\s])*$/u.test(text) || !/\p{L} \p{L} \p{L}/u.test(text)) return text
  return text
    .split(/ {2,}/)
    .map(word => word.replaceAll(" ", ""))
    .join(" ")
}
