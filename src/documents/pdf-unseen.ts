import {
  drawnOn,
  shared,
  type Area,
  type Drawn,
  type DrawingSteps,
  type DrawnPaint,
  type DrawnText,
  type Ink,
  type OperatorNumbers
} from "./pdf-graphics"

/** Of 255, in any channel: less of a difference between ink and ground and nobody reads it. White on white, a tenth of black on white. */
const leastDifference = 32
/** Letters lower than this, in points, nobody reads. */
const leastSize = 3
/** So much of what is painted over letters hides them. */
const opaque = 0.9
const least = 0.12
const white: Ink = [255, 255, 255]

/** Where a run of text stands, in points from the lower left corner of the page's own unit. */
export interface PlacedRun {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** Tells what of a run of a page a person can see: all of it, a part, or an empty text. */
export type SeenOf = (run: PlacedRun) => string

/**
 * What can be seen of a page's text, by the state of the graphics in which it was drawn: letters without fill and outline, without alpha,
 * of the colour of what they stand on, too small, cut off, off the page, in a layer that is not shown, or painted over.
 * @param view the page's own edges: left, bottom, right, top
 */
export function seenOn(
  steps: DrawingSteps,
  numbers: OperatorNumbers,
  view: readonly number[],
  isLayerShown: (layer: unknown) => boolean
): SeenOf {
  const drawn = drawnOn(steps, numbers, isLayerShown)
  const [left = 0, bottom = 0, right = 612, top = 792] = view
  const page = { left, bottom, right, top }
  const unseen: DrawnText[] = []
  const seen: DrawnText[] = []
  const paintsAt = paintsByBand(drawn)
  drawn.forEach((one, at) => {
    if ("text" in one && /\S/.test(one.text.text)) (isSeen(one.text, paintsAt, at, page) ? seen : unseen).push(one.text)
  })
  if (unseen.length === 0) return run => run.text
  const [hiddenRows, seenRows] = [unseen, seen].map(byRow) as [Rows, Rows]
  return run => {
    const [hidden, shown] = [hiddenRows, seenRows].map(rows => rows(run)) as [DrawnText[], DrawnText[]]
    if (hidden.length === 0) return run.text
    if (shown.length === 0) return ""
    // Seen and unseen letters side by side are one run: what was drawn unseen is taken out of it.
    return hidden.reduce((text, { text: part }) => text.replace(part.trim(), ""), run.text)
  }
}

type Rows = (run: PlacedRun) => DrawnText[]
const rowHeight = 8

/** Finds the drawn letters that stand in a run. */
function byRow(drawn: readonly DrawnText[]): Rows {
  const rows = new Map<number, DrawnText[]>()
  for (const one of drawn) {
    const row = Math.floor(one.area.bottom / rowHeight)
    rows.set(row, [...(rows.get(row) ?? []), one])
  }
  return ({ x, y, width, size, text }) => {
    const letters = lettersOf(text)
    const near = [-1, 0, 1].flatMap(step => rows.get(Math.floor(y / rowHeight) + step) ?? [])
    return near.filter(({ area, text: part }) => {
      const isAtPlace =
        Math.abs(area.bottom - y) < Math.max(1, size * 0.4) && area.left > x - 1.5 && area.left < x + Math.max(width, 1) + 0.5
      return isAtPlace && letters.includes(lettersOf(part))
    })
  }
}

interface Placed extends DrawnPaint {
  /** Its place in the order of drawing. */
  at: number
}
type PaintsAt = (x: number, y: number) => Placed[]
const bandHeight = 16
/** A page of more paint is a map or a drawing, and its text is taken for seen where it is not known to be hidden. */
const mostPlaced = 100_000

function paintsByBand(drawn: readonly Drawn[]): PaintsAt {
  const bands = new Map<number, Placed[]>()
  let left = mostPlaced
  drawn.forEach((one, at) => {
    if (!("paint" in one)) return
    const { bottom, top } = one.paint.area
    for (
      let band = Math.floor(Math.max(-2_000, bottom) / bandHeight);
      band <= Math.min(2_000, top) / bandHeight && left > 0;
      band++, left--
    ) {
      const list = bands.get(band)
      if (list) list.push({ ...one.paint, at })
      else bands.set(band, [{ ...one.paint, at }])
    }
  })
  return (x, y) =>
    (bands.get(Math.floor(y / bandHeight)) ?? []).filter(
      ({ area }) => area.left <= x && x <= area.right && area.bottom <= y && y <= area.top
    )
}

function isSeen(text: DrawnText, paintsAt: PaintsAt, at: number, page: Area): boolean {
  if (text.size < leastSize) return false
  const whole = text.area.right - text.area.left
  const area = shared(shared(text.area, text.clip), page)
  if (area.top - area.bottom < (text.area.top - text.area.bottom) * 0.4 || area.right - area.left < Math.min(4, whole * 0.4)) return false
  const y = (area.bottom + area.top) / 2
  return [0.2, 0.5, 0.8].some(share => {
    const x = area.left + (area.right - area.left) * share
    const here = paintsAt(x, y)
    const through = here.filter(one => one.isBox && one.at > at).reduce((rest, { alpha }) => rest * (1 - alpha), 1)
    if (through < 1 - opaque) return false
    const ground = here.filter(one => one.at < at).reduce<Ink>(laid, white)
    return text.inks.some(({ ink, alpha }) => alpha * through >= least && differs(ink, ground, alpha * through))
  })
}

function laid(ground: Ink, { ink, alpha, isBox }: DrawnPaint): Ink {
  if (alpha < 0.05) return ground
  if (!ink || !ground || !isBox) return alpha > 0.95 && ink && isBox ? ink : null
  return [0, 1, 2].map(at => (ink[at] ?? 0) * alpha + (ground[at] ?? 0) * (1 - alpha)) as unknown as Ink
}

/** Ink that is not known, or on what is not known, is taken for seen. */
function differs(ink: Ink, ground: Ink, alpha: number): boolean {
  return !ink || !ground || [0, 1, 2].some(at => Math.abs((ink[at] ?? 0) - (ground[at] ?? 0)) * alpha >= leastDifference)
}

function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "")
}
