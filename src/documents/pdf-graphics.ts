/** The drawing steps of a page, as pdf.js lists them: numbers of operators, and what each was given. */
export interface DrawingSteps {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}
export type OperatorNumbers = Readonly<Record<string, number>>

/** Red, green, blue from 0 to 255; null for a pattern. */
export type Ink = readonly [number, number, number] | null
/** Points from the page's lower left corner, as the page's own unit is. */
export interface Area {
  left: number
  bottom: number
  right: number
  top: number
}

/** A run of letters as it was drawn, with what it was drawn with. */
export interface DrawnText {
  text: string
  area: Area
  /** Height of the letters, in points. */
  size: number
  /** None where the letters are neither filled nor outlined. */
  inks: { ink: Ink; alpha: number }[]
  /** To what drawing was held when it was drawn. */
  clip: Area
}
/** Something painted; `ink` is null where its colours are not known, and `isBox` false where its form is not that of its area. */
export interface DrawnPaint {
  area: Area
  ink: Ink
  alpha: number
  isBox: boolean
}
export type Drawn = { text: DrawnText } | { paint: DrawnPaint }

type Matrix = readonly [number, number, number, number, number, number]
interface State {
  matrix: Matrix
  clip: Area
  fill: Ink
  stroke: Ink
  /** 0 where nothing is filled at all. */
  fillAlpha: number
  strokeAlpha: number
  groupAlpha: number
  mode: number
  size: number
  letterSpace: number
  wordSpace: number
  stretch: number
  rise: number
}

const unit: Matrix = [1, 0, 0, 1, 0, 0]
const everywhere: Area = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity }
const start: State = {
  matrix: unit,
  clip: everywhere,
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  mode: 0,
  size: 1,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  rise: 0
}
const mostDrawn = 60_000

/**
 * What a page draws, in its order, by the graphics state of each step (PDF 32000-1, 8.4 and 9.3).
 * @param isLayerShown whether an optional part of the file is shown when it is opened
 */
export function drawnOn(
  { fnArray, argsArray }: DrawingSteps,
  numbers: OperatorNumbers,
  isLayerShown: (layer: unknown) => boolean
): Drawn[] {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]))
  const drawn: Drawn[] = []
  const kept: State[] = []
  const marks: boolean[] = []
  let state = start
  let [line, at] = [unit, unit]
  let leading = 0
  let clips = false

  const move = (x: number, y: number) => {
    line = times(line, [1, 0, 0, 1, x, y])
    at = line
  }
  const paint = (corners: Area, ink: Ink, alpha: number, isBox: boolean) => {
    const area = shared(placed(corners, state.matrix), state.clip)
    if (!marks.includes(false) && area.right > area.left && area.top > area.bottom)
      drawn.push({ paint: { area, ink, alpha: alpha * state.groupAlpha, isBox } })
  }
  const show = (glyphs: readonly unknown[]) => {
    const { size, letterSpace, wordSpace, stretch, rise, mode, groupAlpha } = state
    let [wide, text] = [0, ""]
    for (const glyph of glyphs) {
      if (typeof glyph === "number") wide -= (glyph / 1_000) * size
      else if (typeof glyph === "object" && glyph !== null) {
        const { unicode, width, isSpace } = glyph as { unicode?: unknown; width?: unknown; isSpace?: unknown }
        if (typeof unicode === "string") text += unicode
        wide += (Number(width) / 1_000) * size + letterSpace + (isSpace === true ? wordSpace : 0)
      }
    }
    const whole = times(state.matrix, at)
    const box = { left: 0, bottom: rise, right: wide * stretch, top: rise + size }
    at = times(at, [1, 0, 0, 1, wide * stretch, 0])
    const filled = mode === 0 || mode === 2 || mode === 4 || mode === 6
    const outlined = mode === 1 || mode === 2 || mode === 5 || mode === 6
    const inks = [
      ...(filled ? [{ ink: state.fill, alpha: state.fillAlpha * groupAlpha }] : []),
      ...(outlined ? [{ ink: state.stroke, alpha: state.strokeAlpha * groupAlpha }] : [])
    ]
    const height = Math.hypot(whole[2], whole[3]) * size
    const area = placed(box, whole)
    drawn.push({ text: { text, area, size: Math.abs(height), inks: marks.includes(false) ? [] : inks, clip: state.clip } })
  }
  const path = ([operator, data, box]: readonly unknown[]) => {
    const name = names.get(Number(operator)) ?? ""
    const parts = partsOf(data)
    const whole = areaOf(box)
    if (clips && whole) state = { ...state, clip: shared(state.clip, placed(whole, state.matrix)) }
    clips = false
    if (!/fill/i.test(name)) return
    const simple = parts ?? (whole ? [{ area: whole, isBox: false }] : [])
    for (const { area, isBox } of simple) paint(area, state.fill, state.fillAlpha, isBox)
  }

  for (const [index, step] of fnArray.entries()) {
    if (drawn.length > mostDrawn) break
    const given = argsArray[index]
    const values: readonly unknown[] = Array.isArray(given) ? given : []
    const [first, second] = values
    const number = Number(first)
    switch (names.get(step)) {
      case "save":
        kept.push(state)
        break
      case "restore":
      case "paintFormXObjectEnd":
        state = kept.pop() ?? state
        break
      case "transform":
        state = { ...state, matrix: times(state.matrix, matrixOf(values)) }
        break
      case "paintFormXObjectBegin": {
        kept.push(state)
        if (first) state = { ...state, matrix: times(state.matrix, matrixOf(first)) }
        const box = areaOf(second)
        if (box) state = { ...state, clip: shared(state.clip, placed(box, state.matrix)) }
        break
      }
      case "beginGroup":
        kept.push(state)
        state = { ...state, groupAlpha: state.groupAlpha * state.fillAlpha, fillAlpha: 1, strokeAlpha: 1 }
        break
      case "endGroup":
        state = kept.pop() ?? state
        break
      case "beginMarkedContentProps":
        marks.push(first !== "OC" || second === null || isLayerShown(second))
        break
      case "beginMarkedContent":
        marks.push(true)
        break
      case "endMarkedContent":
        marks.pop()
        break
      case "setFillRGBColor":
        state = { ...state, fill: inkOf(values) }
        break
      case "setStrokeRGBColor":
        state = { ...state, stroke: inkOf(values) }
        break
      case "setFillColorN":
        state = { ...state, fill: null }
        break
      case "setStrokeColorN":
        state = { ...state, stroke: null }
        break
      case "setGState":
        state = { ...state, ...alphasOf(first) }
        break
      case "setTextRenderingMode":
        state = { ...state, mode: number }
        break
      case "setFont":
        state = { ...state, size: Number(second) }
        break
      case "setCharSpacing":
        state = { ...state, letterSpace: number }
        break
      case "setWordSpacing":
        state = { ...state, wordSpace: number }
        break
      case "setHScale":
        state = { ...state, stretch: number / 100 }
        break
      case "setTextRise":
        state = { ...state, rise: number }
        break
      case "setLeading":
        leading = -number
        break
      case "beginText":
        line = at = unit
        break
      case "setTextMatrix":
        line = at = matrixOf(first)
        break
      case "setLeadingMoveText":
        leading = Number(second)
        move(number, Number(second))
        break
      case "moveText":
        move(number, Number(second))
        break
      case "nextLine":
        move(0, leading)
        break
      case "showText":
      case "showSpacedText":
        show(Array.isArray(first) ? first : [])
        break
      case "nextLineShowText":
        move(0, leading)
        show(Array.isArray(first) ? first : [])
        break
      case "clip":
      case "eoClip":
        clips = true
        break
      case "constructPath":
        path(values)
        break
      case "shadingFill":
        paint(state.clip, null, state.fillAlpha, true)
        break
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintInlineImageXObjectGroup":
      case "paintImageXObjectRepeat":
        paint({ left: 0, bottom: 0, right: 1, top: 1 }, null, state.fillAlpha, true)
        break
      case "paintImageMaskXObject":
        paint({ left: 0, bottom: 0, right: 1, top: 1 }, null, state.fillAlpha, false)
        break
    }
  }
  return drawn
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value as ArrayLike<number>, Number)
  return [a, b, c, d, e, f]
}

function areaOf(value: unknown): Area | null {
  if (typeof value !== "object" || value === null) return null
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(value as ArrayLike<number>, Number)
  return { left, bottom, right, top }
}

/** An upright area that holds a box after it was moved and turned. */
function placed({ left, bottom, right, top }: Area, [a, b, c, d, e, f]: Matrix): Area {
  if (left === -Infinity) return everywhere
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top]
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top]
  return { left: Math.min(...xs) + e, right: Math.max(...xs) + e, bottom: Math.min(...ys) + f, top: Math.max(...ys) + f }
}

/** What two areas have in common. */
export function shared(one: Area, other: Area): Area {
  const left = Math.max(one.left, other.left)
  const bottom = Math.max(one.bottom, other.bottom)
  return { left, bottom, right: Math.max(left, Math.min(one.right, other.right)), top: Math.max(bottom, Math.min(one.top, other.top)) }
}

function inkOf(values: readonly unknown[]): Ink {
  const [first, second, third] = values
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(first))
  const channels = hex ? hex.slice(1).map(digits => Number.parseInt(digits, 16)) : [first, second, third].map(Number)
  const [red = 0, green = 0, blue = 0] = channels
  return [red, green, blue]
}

function alphasOf(value: unknown): Partial<State> {
  const found: Partial<State> = {}
  for (const entry of Array.isArray(value) ? (value as unknown[]) : []) {
    const [key, given] = Array.isArray(entry) ? (entry as unknown[]) : []
    if (key === "ca" && typeof given === "number") found.fillAlpha = given
    else if (key === "CA" && typeof given === "number") found.strokeAlpha = given
    else if (key === "Font" && Array.isArray(given)) found.size = Number(given[1])
  }
  return found
}

const [moveTo, lineTo, curveTo, quadraticTo] = [0, 1, 2, 3]
const mostNumbers = 4_000

/** The parts of a path that stand by themselves, and whether each is an upright box; null where there is none to read. */
function partsOf(data: unknown): { area: Area; isBox: boolean }[] | null {
  const numbers = Array.isArray(data) ? (data[0] as unknown) : null
  if (!(numbers instanceof Float32Array) || numbers.length > mostNumbers) return null
  const parts: { points: [number, number][]; isStraight: boolean }[] = []
  for (let at = 0; at < numbers.length;) {
    const operator = numbers[at++]
    const count = operator === moveTo || operator === lineTo ? 1 : operator === curveTo ? 3 : operator === quadraticTo ? 2 : 0
    if (operator === moveTo) parts.push({ points: [], isStraight: true })
    const part = parts.at(-1)
    for (let point = 0; point < count; point++) part?.points.push([numbers[at++] ?? 0, numbers[at++] ?? 0])
    if (part && count > 1) part.isStraight = false
  }
  return parts.map(({ points, isStraight }) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const area = { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
    const atEdge = (value: number, low: number, high: number) => Math.min(Math.abs(value - low), Math.abs(value - high)) < 0.5
    const isBox = isStraight && points.every(([x, y]) => atEdge(x, area.left, area.right) && atEdge(y, area.bottom, area.top))
    return { area, isBox: isBox && points.length >= 4 }
  })
}
