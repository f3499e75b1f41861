import { literalInProfile } from "~agent/grounding"
import type { HandlersFor } from "~messages/serve"
import { sentence, type Sentence } from "~sentence/sentence"
import { standingThere } from "~store/ats/standing-there"
import { erasePerson, eraseEverything, peopleOfRun } from "~store/files/erase"
import { countOf, readExport, replaceEverything, type ReadExport } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import type { LeftOut } from "~store/files/left-out"
import { makeAnew } from "~store/files/make-anew"
import { membersOf } from "~store/people/person-links"
import { holdsOn, rolesOnHold } from "~store/trust/legal-hold"
import { sealLog } from "~store/trust/seal-log"
import { erasedOnRequest } from "~store/trust/tombstones"
import { unfinishedRuns } from "~store/runs/runs"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { refuseHeld } from "../trust/hold-handlers"
import { sealSoon } from "./seal-soon"

/** Rows that one answer names: a list of more would not fit into a message. */
const maxLeftOutTold = 20_000

/** Import, and erasure of one person or of everything. */
export function dataHandlers(deps: BackgroundDeps): HandlersFor<"log.seal" | "data.import" | "data.erasePerson" | "data.eraseAll"> {
  const { database } = deps
  return {
    "log.seal": async () => sealLog(database, crypto.subtle),

    "data.import": async ({ text, despite }) => {
      const { tables, leftOut } = read(text)
      const told = { leftOut: leftOut.slice(0, maxLeftOutTold), leftOutCount: leftOut.length }
      // It takes the place of everything: what would be missing afterwards is said before.
      if (leftOut.length > 0 && !despite) return { isTaken: false, rows: countOf(tables), ...told }
      refuseHeld(await rolesOnHold(database))
      const atWork = await runsAtWork(deps)
      const ids = (tables.people ?? []).map(({ id }) => id)
      const erased = await erasedOnRequest(database, ids, tables.tombstones)
      // In one transaction, so that a file from before somebody was erased on request brings nobody back for a moment either.
      const rows = await database.transaction("rw", database.tables, async () => {
        refuseHeld(await rolesOnHold(database))
        const taken = await replaceEverything(database, tables, deps.now())
        for (const personId of erased.keys()) await erasePerson(database, personId, deps.now())
        return taken
      })
      await cutOff(deps, atWork)
      await deps.afterDataReplaced()
      sealSoon(deps)
      return { isTaken: true, rows, ...told }
    },

    "data.erasePerson": ({ personId }) => eraseOne(deps, personId),

    "data.eraseAll": async () => {
      refuseHeld(await rolesOnHold(database))
      const atWork = await runsAtWork(deps)
      const leftAt = (await deps.withdrawBatches?.()) ?? []
      // The rows first, all or nothing, so that nobody who looks meanwhile sees half of it; then the files that held them.
      await eraseEverything(database)
      await cutOff(deps, atWork)
      await makeAnew(database)
      await deps.afterEverythingErased?.()
      await deps.afterDataReplaced()
      return { leftAt }
    }
  }
}

/**
 * Erases somebody, here and where a batch of theirs waits. Erasing who is gone is done: the same may be asked twice.
 *
 * @param alongside is done in the same transaction, before it
 * @returns the models at whose servers something may be left, and where they still stand in an applicant tracking system
 * @throws FailureError where a role of theirs is under a legal hold
 */
export async function eraseOne(
  deps: BackgroundDeps,
  personId: string,
  alongside: () => Promise<void> = async () => undefined
): Promise<{ leftAt: string[]; stillThere: Sentence[] }> {
  const { database } = deps
  // Read before: afterwards nobody knows who was linked to whom, nor where they are.
  const linked = (await membersOf(database, personId)).map(({ id }) => id)
  refuseHeld(await holdsOn(database, [personId, ...linked]))
  const stillThere = await standingThere(database, [personId, ...linked])
  const atWork = await runsAtWork(deps, [personId, ...linked])
  // First what is elsewhere: once the rows are gone, nobody knows where it is.
  const leftAt = (await deps.withdrawBatches?.([personId, ...linked])) ?? []
  await database.transaction("rw", database.tables, async () => {
    // Asked again: a hold may have come in between.
    refuseHeld(await holdsOn(database, [personId, ...linked]))
    await alongside()
    await erasePerson(database, personId, deps.now())
  })
  sealSoon(deps)
  await cutOff(deps, atWork)
  return { leftAt, stillThere }
}

/** Somebody who is gone in an applicant tracking system goes here too, unless a legal hold keeps them. @returns whether they went */
export async function eraseUnlessHeld(deps: BackgroundDeps, personId: string): Promise<boolean> {
  const members = (await membersOf(deps.database, personId)).map(({ id }) => id)
  if ((await holdsOn(deps.database, members)).length > 0) return false
  await eraseOne(deps, personId)
  return true
}

function read(text: string): ReadExport {
  try {
    return withQuotesChecked(readExport(text))
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    throw fail(error.said, sentence("failImportNext"))
  }
}

/** A verdict of a file is held to what every verdict is held to: its quotes stand literally in the reading it was made from. */
function withQuotesChecked({ tables, leftOut, places }: ReadExport): ReadExport {
  const profiles = new Map(tables.captures.map(capture => [capture.id, capture.reading.profile]))
  const unsupported: LeftOut[] = []
  const evaluations = tables.evaluations.filter(row => {
    const profile = profiles.get(row.captureId)
    const isLiteral = profile ? literalInProfile(profile) : () => false
    const isSupported = row.evaluation.verdicts.every(
      ({ verdict, evidence }) => evidence.every(({ quote }) => isLiteral(quote)) && (verdict === "unknown" || evidence.length > 0)
    )
    if (!isSupported) unsupported.push({ table: "evaluations", row: places.get(row) ?? 0, why: sentence("importQuoteMissing") })
    return isSupported
  })
  return { tables: { ...tables, evaluations }, leftOut: [...leftOut, ...unsupported], places }
}

async function runsAtWork({ database }: BackgroundDeps, personIds?: readonly string[]): Promise<string[]> {
  const runs = await unfinishedRuns(database)
  return runs.filter(run => personIds === undefined || peopleOfRun(run).some(id => personIds.includes(id))).map(run => run.id)
}

/** After the write, so that one that fails stops nothing. In between a run finds its row gone and keeps nothing. */
async function cutOff({ runHost }: BackgroundDeps, runIds: readonly string[]): Promise<void> {
  await runHost.stop(...runIds)
}
