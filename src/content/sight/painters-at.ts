import { isAt } from "~sites/sight/rect"
import type { Painter } from "./painters"

const leastBand = 64
const mostBands = 400
const farthest = 1_000_000
/** So many things painted on one line of the page are looked at; a page of thousands of layers is a drawing. */
const mostInBand = 2_000

/** What is painted at a point of the page, in the order of the page. */
export type PaintersAt = (x: number, y: number) => Painter[]

/** Sorts painters into bands of the page's height, so that a point is held against few of them. */
export function indexPainters(painters: readonly Painter[]): PaintersAt {
  let [top, bottom] = [0, 1]
  for (const { rect } of painters) [top, bottom] = [Math.min(top, rect.top), Math.max(bottom, Math.min(rect.bottom, farthest))]
  const height = Math.max(leastBand, (bottom - top) / mostBands)
  const bands = new Map<number, Painter[]>()
  const bandOf = (y: number) => Math.floor((Math.max(top, Math.min(bottom, y)) - top) / height)
  for (const painter of painters) {
    for (let band = bandOf(painter.rect.top); band <= bandOf(painter.rect.bottom); band++) {
      const list = bands.get(band)
      if (!list) bands.set(band, [painter])
      else if (list.length < mostInBand) list.push(painter)
    }
  }
  return (x, y) => (bands.get(bandOf(y)) ?? []).filter(({ rect }) => isAt(rect, x, y))
}
