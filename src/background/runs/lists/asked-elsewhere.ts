import { isSame } from "~profile/is-same"
import { hasEnded } from "~run/run-status"
import type { CandorDatabase } from "~store/database"
import type { BatchRow } from "~store/rows/learning-rows"
import type { RunRow } from "~store/rows/rows"
import { chosenSchema } from "./chosen-people"

/**
 * The run that asks the very same as a part would, beside it: by another list or by itself.
 *
 * @param chosenModel the model of every run that was begun without one of its own
 */
export async function runAsking({ runs }: CandorDatabase, part: RunRow, chosenModel: string): Promise<RunRow | undefined> {
  return runs
    .where("[roleId+personId]")
    .equals([part.roleId ?? "", part.personId ?? ""])
    .filter(run => run.id !== part.id && run.status === "running" && (run.wanted ?? chosenModel) === part.wanted)
    .filter(run => isSame(run.input, part.input))
    .first()
}

/**
 * Whom another list's batch asks about, by the same role as it is now and by the same model: each by their reading, as `person reading`. A batch asks
 * until its answers were taken in. Of two that are not sent yet, the earlier one does.
 */
export async function inOtherBatches(
  { batches, runs, steps }: CandorDatabase,
  {
    runId,
    roleId,
    roleVersion,
    modelId,
    before
  }: { runId: string; roleId: string; roleVersion: number; modelId: string; before?: BatchRow }
): Promise<ReadonlySet<string>> {
  const asked = new Set<string>()
  const others = await batches.where("state").anyOf("preparing", "sent", "working", "done").toArray()
  for (const batch of others) {
    if (batch.runId === runId || batch.modelId !== modelId) continue
    const isSent = batch.serverBatchId !== null || batch.inputFileId !== null
    if (!isSent && before && isEarlier(before, batch)) continue
    if (batch.roleVersion !== undefined && batch.roleVersion !== roleVersion) continue
    const run = await runs.get(batch.runId)
    if (!run || run.roleId !== roleId || hasEnded(run) || (!isSent && run.status === "paused")) continue
    if (run.plan.slice(0, run.next).some(({ step }) => step === "take-answers")) continue
    const chosen = await steps
      .where("runId")
      .equals(run.id)
      .filter(({ step }) => step === "choose-people")
      .first()
    const { due } = chosenSchema.parse(chosen?.output)
    for (const { personId, captureId } of due) asked.add(readingOf(personId, captureId))
  }
  return asked
}

/** A person by one of their readings, as `inOtherBatches` names them. */
export const readingOf = (personId: string, captureId: string) => `${personId} ${captureId}`

const isEarlier = (one: BatchRow, other: BatchRow) =>
  one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt
