import { StoppedError, WaitingError } from "~agent/errors"
import type { CandorDatabase } from "~store/database"
import type { OutgoingRow } from "~store/rows/model-rows"
import { keepOutgoing } from "~store/runs/models"

interface Deps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
}

type Request = Pick<OutgoingRow, "modelId" | "origin" | "body"> & { runId: string }

/**
 * Writes down the exact bytes that a run is about to send. Nothing is sent, nor kept, for a run that is not at work any more: whom it was
 * about may have been erased while it waited for its turn.
 *
 * @throws WaitingError where the recruiter has not agreed yet that anything goes to this model
 * @throws StoppedError where the run was stopped, paused or erased
 */
export async function beforeSending({ database, now }: Deps, request: Request): Promise<void> {
  const { models, runs, outgoing } = database
  const agreed = await database.transaction("rw", [models, runs, outgoing], async () => {
    const [run, model] = await Promise.all([runs.get(request.runId), models.get(request.modelId)])
    if (run?.status !== "running") throw new StoppedError()
    const agreedAt = model?.agreedAt ?? null
    const at = now()
    await keepOutgoing(database, { ...request, at, sentAt: agreedAt === null ? null : at })
    return agreedAt !== null
  })
  if (!agreed) throw new WaitingError()
}
