import type { PDFFont, PDFPage } from "pdf-lib"
import { PDFDocument, StandardFonts, degrees, rgb } from "pdf-lib"

/** A run of text on a page: where it stands from the top left corner, in points. */
export interface Run {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
  color?: [number, number, number]
  turned?: boolean
}

/** One page: its runs, and shaded boxes behind them. */
export interface MadePage {
  runs: Run[]
  boxes?: { x: number; y: number; width: number; height: number; color: [number, number, number] }[]
}

const width = 595
const height = 842

/** A PDF of these pages, in Helvetica. */
export async function makePdf(pages: readonly MadePage[]): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const fonts = { plain: await file.embedFont(StandardFonts.Helvetica), bold: await file.embedFont(StandardFonts.HelveticaBold) }
  for (const made of pages) {
    const page = file.addPage([width, height])
    for (const box of made.boxes ?? [])
      page.drawRectangle({ x: box.x, y: height - box.y - box.height, width: box.width, height: box.height, color: rgb(...box.color) })
    for (const run of made.runs) draw(page, run, fonts)
  }
  return file.save()
}

function draw(page: PDFPage, run: Run, fonts: { plain: PDFFont; bold: PDFFont }): void {
  page.drawText(run.text, {
    x: run.x,
    y: height - run.y,
    size: run.size ?? 10,
    font: run.bold ? fonts.bold : fonts.plain,
    color: rgb(...(run.color ?? [0, 0, 0])),
    ...(run.turned ? { rotate: degrees(90) } : {})
  })
}

/** Lines under each other from `y` on: `# ` before a line makes it a heading, an empty line a gap, a tab puts what follows at `edge`. */
export function column(
  lines: readonly string[],
  { x, y, edge = 440, size = 10 }: { x: number; y: number; edge?: number; size?: number }
): Run[] {
  let at = y
  return lines.flatMap(line => {
    if (line === "") {
      at += size * 0.9
      return []
    }
    const heading = line.startsWith("# ")
    const [text = "", right] = (heading ? line.slice(2) : line).split("\t")
    const runs: Run[] = [{ text, x, y: at, size: heading ? size + 3 : size, bold: heading }]
    if (right) runs.push({ text: right, x: edge, y: at, size })
    at += size * (heading ? 1.6 : 1.3)
    return runs
  })
}
