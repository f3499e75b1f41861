import { AgentError } from "~agent/errors"
import { runWithFallback } from "~agent/run-with-fallback"
import understand from "~agent/skills/understand"
import type { StepsOf } from "../run-step"

/** Ask what is meant; nothing is done with it here. The panel shows it, and the recruiter says whether it is so. */
export const understandSteps: StepsOf<"understand"> = {
  async "find-what-is-meant"({ request, deps, model, signal, emit, earlier, onAttempt }) {
    const row = await deps.database.roles.get(request.roleId)
    if (!row || row.status === "closed") throw new AgentError("nothing to work on", "The role is not there, or it is closed.")
    const input = { text: request.text, role: row.role }
    const { output, attempts, fellBack, ...by } = await runWithFallback({
      skill: understand,
      input,
      model,
      signal,
      emit,
      earlier,
      onAttempt
    })
    return { output, attempts, model: by.model, fellBack }
  }
}
