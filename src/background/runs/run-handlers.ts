import type { HandlersFor } from "~messages/serve"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { adoptRun, runAgain } from "./run-again"

type Names = "run.stop" | "run.retry" | "run.pause" | "run.resume" | "run.again" | "run.adopt"

/** What can be done with a run. Stopping or pausing what has ended and going on with what is at work change nothing. */
export function runHandlers(deps: BackgroundDeps): HandlersFor<Names> {
  const { database, runHost } = deps

  async function known(runId: string): Promise<void> {
    if (!(await database.runs.get(runId))) throw failures.runGone()
  }

  return {
    "run.stop": async ({ runId }) => {
      await known(runId)
      await runHost.stop(runId)
      void deps.afterStop?.()
    },
    "run.retry": async ({ runId }) => {
      await known(runId)
      await runHost.retry(runId)
    },
    "run.pause": async ({ runId }) => {
      await known(runId)
      await runHost.pause(runId)
    },
    "run.resume": async ({ runId, budget }) => {
      await known(runId)
      await runHost.resume(runId, budget)
    },
    "run.again": async ({ runId, modelId }) => ({ runId: await runAgain(deps, runId, modelId) }),
    "run.adopt": ({ runId }) => adoptRun(deps, runId)
  }
}
