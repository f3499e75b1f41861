import type { HandlersFor } from "~messages/serve"
import type { BackgroundDeps } from "./deps"
import { failures } from "./failures"

/** Stop and retry. Stopping what has ended and retrying what is at work change nothing. */
export function runHandlers({ database, runHost }: BackgroundDeps): HandlersFor<"run.stop" | "run.retry"> {
  return {
    "run.stop": async ({ runId }) => {
      if (!(await database.runs.get(runId))) throw failures.runGone()
      await runHost.stop(runId)
    },
    "run.retry": async ({ runId }) => {
      if (!(await database.runs.get(runId))) throw failures.runGone()
      await runHost.retry(runId)
    }
  }
}
