import { readdirSync, readFileSync, writeFileSync } from "node:fs"

// The pages of docs/trust tell what was measured: rows of their tables that begin with the name of a figure of baseline.json. A new
// baseline writes them anew, and a test holds them to it.

const folder = new URL("../../docs/trust/", import.meta.url)
/** `| Verdicts: verdict accuracy | 0.865 |`, whatever else stands in the row. */
const row = /^(\|\s*)([^|]+?)(\s*\|\s*)(\d(?:\.\d+)?)(\s*\|)/gm

export type Figures = Readonly<Record<string, number>>

/** As a page shows a figure: to three digits. */
export function shownFigure(figure: number): string {
  return figure.toFixed(3)
}

/** The figures that a page tells, by their names in the baseline. */
export function figuresIn(page: string): { name: string; shown: string }[] {
  return [...page.matchAll(row)].map(([, , name = "", , shown = ""]) => ({ name, shown }))
}

/** The page with the figures of a baseline in its rows. */
export function withFigures(page: string, figures: Figures): string {
  return page.replace(row, (whole, open: string, name: string, between: string, _shown: string, close: string) => {
    const figure = figures[name]
    return figure === undefined ? whole : `${open}${name}${between}${shownFigure(figure)}${close}`
  })
}

export function trustPages(): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".md"))
    .map(name => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))
}

export function writeTrustFigures(figures: Figures): void {
  for (const { name, text } of trustPages()) writeFileSync(new URL(name, folder), withFigures(text, figures))
}
