import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import Papa from "papaparse"
import { tuningFiles } from "~agent/tuning/tuning-files"
import { readSelfReported } from "~learning/outcomes/self-reported"
import { createPersonFinder } from "~store/people/find-known"
import type { ExportedRows } from "~store/rows/tables"

/** The files for tuning of an export, with the balance by the user's own self-reported file where one is given. */
export function tuningFilesOf(tables: ExportedRows, selfReported: string | null, now: Date): ReturnType<typeof tuningFiles> {
  return tuningFiles(tables, { now, groupsOf: selfReported === null ? null : groupsIn(selfReported, tables) })
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
