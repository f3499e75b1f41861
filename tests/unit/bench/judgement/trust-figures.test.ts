import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { figuresIn, shownFigure, trustPages, withFigures, type Figures } from "../../../../bench/judgement/trust-figures"

const baseline = JSON.parse(readFileSync(new URL("../../../../bench/judgement/baseline.json", import.meta.url), "utf8")) as Figures
const told = trustPages().flatMap(({ name: page, text }) => figuresIn(text).map(figure => ({ page, ...figure })))

it("the figures of docs/trust are those of the last baseline: `npm run bench -- judgement --write` writes both", () => {
  expect(told.length).toBeGreaterThan(15)
  const wrong = told.filter(({ name, shown }) => baseline[name] === undefined || shownFigure(baseline[name]) !== shown)
  expect(wrong.map(({ page, name, shown }) => `${page}: ${name} is ${baseline[name] ?? "not measured"}, not ${shown}`)).toEqual([])
})

it("finds a figure that is another one by now, and writes it anew", () => {
  const page = "| measured | value | of |\n| --- | --- | --- |\n| Verdicts: met: precision | 0.123 | pairs |\n| a word | none | |\n"
  expect(figuresIn(page)).toEqual([{ name: "Verdicts: met: precision", shown: "0.123" }])
  const mended = withFigures(page, { "Verdicts: met: precision": 0.98765 })
  expect(mended).toBe(page.replace("0.123", "0.988"))
  expect(withFigures(page, {})).toBe(page)
})
