/** The drawing steps of a page, as pdf.js lists them: numbers of operators, and what each was given. */
export interface DrawingSteps {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}
export type OperatorNumbers = Readonly<Record<string, number>>

/** Something this wide and high, in points, can stand behind words; rules and bullets cannot. */
const smallestBackground = 12

/**
 * Words that are drawn so that nobody sees them, on a page where nothing is drawn that they could stand out from: white ones, and ones that
 * are neither filled nor outlined. Letters and digits only, to be held against the page's runs of text. Returns a test for a run.
 */
export function unseenOn(steps: DrawingSteps, numbers: OperatorNumbers): (run: string) => boolean {
  const drawn = { seen: "", unseen: "" }
  let isWhite = false
  let isInvisible = false
  const kept: [boolean, boolean][] = []
  for (const [index, step] of steps.fnArray.entries()) {
    const given = steps.argsArray[index]
    const values = Array.isArray(given) ? (given as unknown[]) : []
    if (step === numbers.save) kept.push([isWhite, isInvisible])
    else if (step === numbers.restore) [isWhite, isInvisible] = kept.pop() ?? [false, false]
    else if (step === numbers.setFillRGBColor) isWhite = /^#f[c-f]f[c-f]f[c-f]$/i.test(String(values[0]))
    else if (step === numbers.setTextRenderingMode) isInvisible = values[0] === 3 || values[0] === 7
    else if (step === numbers.constructPath ? !isWhite && isLarge(values[2]) : isPicture(step, numbers)) return () => false
    else if (step === numbers.showText) drawn[isWhite || isInvisible ? "unseen" : "seen"] += ` ${lettersOf(glyphs(values[0]))}`
  }
  if (drawn.unseen.trim() === "") return () => false
  return run => {
    const letters = lettersOf(run)
    return letters.length > 2 && drawn.unseen.includes(letters) && !drawn.seen.includes(letters)
  }
}

function isLarge(box: unknown): boolean {
  if (typeof box !== "object" || box === null) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(box as ArrayLike<number>)
  return right - left >= smallestBackground && top - bottom >= smallestBackground
}

function isPicture(step: number, numbers: OperatorNumbers): boolean {
  return ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject", "shadingFill", "paintFormXObjectBegin"].some(
    name => numbers[name] === step
  )
}

function glyphs(shown: unknown): string {
  if (!Array.isArray(shown)) return ""
  return shown
    .map((glyph: unknown) => (typeof glyph === "object" && glyph !== null && "unicode" in glyph ? String(glyph.unicode) : ""))
    .join("")
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "")
}
