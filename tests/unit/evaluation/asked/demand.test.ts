import { expect, it } from "vitest"
import { demandOf } from "~evaluation/asked/demand"

const parts = (sentence: string) => demandOf(sentence).parts.map(({ text }) => text)

it.each<[string, string[]]>([
  ["Help clients with dressing, grooming, toileting and bathing", ["dressing", "grooming", "toileting", "bathing"]],
  ["Owns and defends a product roadmap", ["defends a product roadmap"]],
  ["Home health aide (HHA), minimum 75 hours", ["Home health aide"]],
  ["Orchestration with Airflow (DAG development)", ["Orchestration with Airflow"]],
  ["Excel and bookkeeping", ["Excel", "bookkeeping"]]
])("“%s” asks for %j", (sentence, asked) => {
  expect(parts(sentence)).toEqual(asked)
})

it("letters in brackets, and the letters that a name begins with, stand for the name, in capitals alone", () => {
  const phrases = (sentence: string) => demandOf(sentence).parts.flatMap(part => part.phrases.map(({ exact, text }) => exact ?? text))
  expect(phrases("Home health aide (HHA)")).toContain("HHA")
  expect(phrases("Laboratory information management system")).toContain("LIMS")
  expect(phrases("Customer service")).not.toContain("CS")
})
