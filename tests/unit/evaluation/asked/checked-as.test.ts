import { expect, it } from "vitest"
import { checkedAs } from "~evaluation/asked/checked-as"
import { checkedWords } from "~evaluation/asked/checked-words"
import { parseQualification } from "~role/criteria/parse-qualification"
import { inEnglish } from "~sentence/english"

const checked = (text: string) => checkedWords(parseQualification(text, "must", "q1"))

it.each<[text: string, beside: string[], unchecked: string[]]>([
  ["Experience with React (or Vue), including state management and testing", [], ["state management", "testing"]],
  ["Python in production for a bank", ["in production", "for a bank"], []],
  ["Database design with PostgreSQL", [], ["Database design"]],
  ["3 years of project management in the energy sector", ["in the energy sector"], []],
  ["Fluent German", [], []],
  ["Bachelor's degree in accounting", [], []],
  ["5+ years of work", [], []],
  ["Willing to travel 30 % of the time", [], []],
  ["Reliable under pressure, with a sense of humour", ["under pressure"], []],
  ["Kafka in a busy online shop", ["in a busy online shop"], []],
  ["Strong Kafka skills, a love of cooking and sailing", [], []],
  ["Led a team of ten in a hospital", [], ["hospital"]],
  ["Forklift licence and a head for heights", [], []]
])("of “%s” code looks for %j beside, and nobody checks %j", (text, beside, unchecked) => {
  expect(checked(text)).toEqual({ beside, unchecked })
})

it("says all of it in sentences", () => {
  expect(inEnglish(checkedAs(parseQualification("Python in production, and a feel for the business", "must", "q1")))).toBe(
    "Checked as: Python. It has to be said of it as well: “in production”. Nobody checks: “feel”, “business”."
  )
})

it("says that a qualification without a criterion is looked for by its words", () => {
  expect(inEnglish(checkedAs({ criterion: null, text: "A feel for the business" }))).toMatch(/^No rule computes this one/)
})
