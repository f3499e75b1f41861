import { literalInProfile } from "~agent/grounding"
import type { HandlersFor } from "~messages/serve"
import { erasePerson, eraseEverything } from "~store/erase"
import { readExport, replaceEverything } from "~store/import-file"
import { ImportRefused } from "~store/import-refused"
import { unfinishedRuns } from "~store/runs"
import type { ExportedRows } from "~store/tables"
import type { BackgroundDeps } from "./deps"
import { fail } from "./failures"

/** Import, and erasure of one person or of everything. */
export function dataHandlers(deps: BackgroundDeps): HandlersFor<"data.import" | "data.erasePerson" | "data.eraseAll"> {
  const { database } = deps
  return {
    "data.import": async ({ text }) => {
      const tables = read(text)
      await stopRuns(deps)
      const rows = await replaceEverything(database, tables)
      await deps.afterDataReplaced()
      return { rows }
    },

    // Erasing who is gone is done: the same request may come twice. A run in flight finds no row and keeps nothing.
    "data.erasePerson": async ({ personId }) => {
      await stopRuns(deps, personId)
      await erasePerson(database, personId)
    },

    "data.eraseAll": async () => {
      await stopRuns(deps)
      await eraseEverything(database)
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
    throw fail(error.message, "Choose another file, or export again where it came from.")
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
        throw new ImportRefused(`Row ${at + 1} of “evaluations” has a verdict whose quote is not in the profile.`)
      }
    }
  }
}

async function stopRuns({ database, runHost }: BackgroundDeps, personId?: string): Promise<void> {
  for (const run of await unfinishedRuns(database)) {
    if (personId === undefined || run.personId === personId) await runHost.stop(run.id)
  }
}
