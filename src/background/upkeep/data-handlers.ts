import { literalInProfile } from "~agent/grounding"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { erasePerson, eraseEverything, peopleOfRun } from "~store/files/erase"
import { readExport, replaceEverything } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import { membersOf } from "~store/people/person-links"
import { unfinishedRuns } from "~store/runs/runs"
import type { ExportedRows } from "~store/rows/tables"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"

/** Import, and erasure of one person or of everything. */
export function dataHandlers(deps: BackgroundDeps): HandlersFor<"data.import" | "data.erasePerson" | "data.eraseAll"> {
  const { database } = deps
  return {
    "data.import": async ({ text }) => {
      const tables = read(text)
      const atWork = await runsAtWork(deps)
      const rows = await replaceEverything(database, tables)
      await cutOff(deps, atWork)
      await deps.afterDataReplaced()
      return { rows }
    },

    // Erasing who is gone is done: the same request may come twice.
    "data.erasePerson": async ({ personId }) => {
      // Read before: afterwards nobody knows who was linked to whom.
      const linked = (await membersOf(database, personId)).map(({ id }) => id)
      const atWork = await runsAtWork(deps, [personId, ...linked])
      await erasePerson(database, personId)
      await cutOff(deps, atWork)
    },

    "data.eraseAll": async () => {
      const atWork = await runsAtWork(deps)
      await eraseEverything(database)
      await cutOff(deps, atWork)
      await deps.afterDataReplaced()
    }
  }
}

function read(text: string): ExportedRows {
  try {
    const tables = readExport(text)
    checkQuotes(tables)
    return tables
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    throw fail(error.said, sentence("failImportNext"))
  }
}

/** A verdict of a file is held to what every verdict is held to: its quotes stand literally in the reading it was made from. */
function checkQuotes({ captures, evaluations }: ExportedRows): void {
  const profiles = new Map(captures.map(capture => [capture.id, capture.reading.profile]))
  for (const [at, row] of evaluations.entries()) {
    const profile = profiles.get(row.captureId)
    const isLiteral = profile ? literalInProfile(profile) : () => false
    for (const { verdict, evidence } of row.evaluation.verdicts) {
      if (evidence.some(({ quote }) => !isLiteral(quote)) || (verdict !== "unknown" && evidence.length === 0)) {
        throw new ImportRefused(sentence("importQuoteMissing", { row: at + 1, table: "evaluations" }))
      }
    }
  }
}

async function runsAtWork({ database }: BackgroundDeps, personIds?: readonly string[]): Promise<string[]> {
  const runs = await unfinishedRuns(database)
  return runs.filter(run => personIds === undefined || peopleOfRun(run).some(id => personIds.includes(id))).map(run => run.id)
}

/** After the write, so that one that fails stops nothing. In between a run finds its row gone and keeps nothing. */
async function cutOff({ runHost }: BackgroundDeps, runIds: readonly string[]): Promise<void> {
  await runHost.stop(...runIds)
}
