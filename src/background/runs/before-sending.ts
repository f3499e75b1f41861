import { StoppedError, WaitingError } from "~agent/errors"
import { ModelError } from "~agent/models/model-error"
import type { CandorDatabase } from "~store/database"
import type { OutgoingRow } from "~store/rows/model-rows"
import { isKeptHere, leavesToAsk } from "~store/roles/kept-here"
import { keepOutgoing } from "~store/runs/models"

interface Deps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
}

type Request = Pick<OutgoingRow, "modelId" | "origin" | "body"> & { runId: string }

/**
 * Writes down the exact bytes that a run is about to send. Nothing is sent, nor kept, for a run that is not at work any more: whom it was
 * about may have been erased while it waited for its turn. This is the one way to a server: what a role keeps here stops here at the latest.
 *
 * @throws WaitingError where the recruiter has not agreed yet that anything goes to this model
 * @throws ModelError where nothing of the run's role may leave this machine
 * @throws StoppedError where the run was stopped, paused or erased
 */
export async function beforeSending({ database, now }: Deps, request: Request): Promise<void> {
  const { models, runs, outgoing, roles } = database
  const agreed = await database.transaction("rw", [models, runs, outgoing, roles], async () => {
    const [run, model] = await Promise.all([runs.get(request.runId), models.get(request.modelId)])
    if (run?.status !== "running") throw new StoppedError()
    if (
      leavesToAsk({ kind: model?.kind ?? "openai-compatible", baseUrl: model?.baseUrl ?? request.origin }) &&
      (await isKeptHere(database, run.roleId))
    ) {
      throw new ModelError("kept here", "")
    }
    const agreedAt = model?.agreedAt ?? null
    const at = now()
    await keepOutgoing(database, { ...request, at, sentAt: agreedAt === null ? null : at })
    return agreedAt !== null
  })
  if (!agreed) throw new WaitingError()
}
