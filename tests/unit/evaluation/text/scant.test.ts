import { expect, it } from "vitest"
import { asksHowWell, isScant } from "~evaluation/text/scant"
import { stanceOf } from "~evaluation/text/stance"

const at = (text: string, thing: string) => ({ start: text.indexOf(thing), end: text.indexOf(thing) + thing.length })

it.each([
  ["Some SQL", "SQL"],
  ["Excel (basic)", "Excel"],
  ["A little Python for the test rig", "Python"],
  ["AutoCAD: beginner", "AutoCAD"],
  ["Limited knowledge of Photoshop", "Photoshop"]
])("“%s” says that there is hardly any %s", (text, thing) => {
  const { start, end } = at(text, thing)
  expect(isScant(text, start, end)).toBe(true)
})

it.each([
  ["SQL every day", "SQL"],
  ["Basic training of recruits in Excel", "Excel"],
  ["Python, some of it in production", "Python for"]
])("“%s” says nothing of the kind of %s", (text, thing) => {
  const { start, end } = at(text, thing)
  expect(start < 0 || isScant(text, start, end)).toBe(start < 0)
})

it("how well is asked for by words of degree", () => {
  expect(["Advanced Excel skills", "Fluency in JavaScript", "Strong Python"].every(asksHowWell)).toBe(true)
  expect(["Experience with Excel", "Knowledge of Python"].some(asksHowWell)).toBe(false)
})

it.each([
  ["MRI: observed only", "MRI"],
  ["Kubernetes - on my list for next year", "Kubernetes"],
  ["Agencies do our public relations", "public relations"],
  ["Patients of ours took part in clinical trials", "clinical trials"],
  ["Write plans together with the special education teacher", "special education"],
  ["Purchasing ordered what I wrote on the list", "Purchasing"],
  ["Python for beginners (not done)", "Python"]
])("“%s” tells of no %s that the writer did", (text, thing) => {
  const { start, end } = at(text, thing)
  expect(stanceOf(text, start, end)).not.toBe("has")
})
