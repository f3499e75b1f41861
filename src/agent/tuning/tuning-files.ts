import type { DataCard } from "~run/tuning-card"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import { dataCardOf, type SaidOfThemselves } from "./data-card"
import { judgedPeople, strictestDisclosure, type JudgedRows } from "./judged-people"
import { makeTuningExamples } from "./make-examples"
import { splitExamples } from "./split-examples"
import { inForm, tuningForms } from "./tuning-forms"

/** The files for tuning of a store's rows by their names, and their data card. Pure: the same rows make the same files. */
export function tuningFiles(
  rows: JudgedRows,
  { now, groupsOf }: { now: Date; groupsOf: SaidOfThemselves | null }
): { files: Map<string, string>; card: DataCard } {
  const { examples, leftOut } = makeTuningExamples(judgedPeople(rows), strictestDisclosure(rows))
  const split = splitExamples(examples)
  const card = dataCardOf(split, leftOut, { now, about: inEnglish(sentence("tuningAbout")), groupsOf })
  const files = new Map<string, string>()
  for (const form of tuningForms) {
    for (const part of ["train", "test"] as const) {
      const lines = split[part].flatMap(one => {
        const line = inForm(form, one)
        return line === null ? [] : [JSON.stringify(line)]
      })
      files.set(`${part}.${form}.jsonl`, lines.map(line => `${line}\n`).join(""))
    }
  }
  files.set("data-card.json", `${JSON.stringify(card, null, 2)}\n`)
  return { files, card }
}
