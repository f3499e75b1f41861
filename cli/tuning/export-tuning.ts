import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import Papa from "papaparse"
import { dataCardOf, type DataCard } from "~agent/tuning/data-card"
import { makeTuningExamples } from "~agent/tuning/make-examples"
import { splitExamples } from "~agent/tuning/split-examples"
import { inForm, tuningForms } from "~agent/tuning/tuning-forms"
import { readSelfReported } from "~learning/outcomes/self-reported"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import { createPersonFinder } from "~store/people/find-known"
import type { ExportedRows } from "~store/rows/tables"
import { judgedPeople, strictestDisclosure } from "./judged-people"

/** The files of an export for tuning by their names, and its data card. Pure: the same export makes the same files. */
export function tuningFiles(tables: ExportedRows, selfReported: string | null, now: Date): { files: Map<string, string>; card: DataCard } {
  const { examples, leftOut } = makeTuningExamples(judgedPeople(tables), strictestDisclosure(tables))
  const split = splitExamples(examples)
  const card = dataCardOf(split, leftOut, {
    now,
    about: inEnglish(sentence("tuningAbout")),
    groupsOf: selfReported === null ? null : groupsIn(selfReported, tables)
  })
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

/** Writes the files into a folder, which is made where it is not there. Files of the same names are replaced. */
export async function writeTuningFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, name), text, { mode: 0o600 })
}

function groupsIn(text: string, { people }: ExportedRows) {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
  const find = createPersonFinder(people)
  return readSelfReported(data, row => {
    const cell = (heading: RegExp) =>
      Object.entries(row)
        .find(([name]) => heading.test(name.trim()))?.[1]
        .trim() || null
    const found = find(cell(/^(?:candidate |applicant |full )?name$|^candidate$|^applicant$/iu), cell(/url|link|address/iu))
    return "id" in found ? found.id : null
  })
}
