import { AgentError } from "~agent/errors"
import type { Listener } from "~agent/events"
import type { Model } from "~agent/models/model"
import { attemptsFrom, type Attempt } from "~agent/run-state"
import { agentRequestSchema, type StepId } from "~agent/supervisor"
import type { RunRow } from "~store/rows"
import { evaluateSteps } from "./evaluate-steps"
import { intakeSteps } from "./intake-steps"
import type { StepDeps, StepResult } from "./run-step"
import { textSteps } from "./text-steps"

interface Job {
  run: RunRow
  step: string
  signal: AbortSignal
  model: Model
  deps: StepDeps
  emit: Listener
}

/** Does one step of a run. @throws AgentError when the run's input or step is not one that this version knows */
export async function performStep({ run, step, signal, model, deps, emit }: Job): Promise<StepResult> {
  const parsed = agentRequestSchema.safeParse(run.input)
  if (!parsed.success) throw new AgentError("bad input", `The input of the run is not a request of ${run.skill}.`)
  const { database, now } = deps
  const cut = await database.steps.get([run.id, run.next])
  const context = {
    run,
    model,
    signal,
    deps,
    emit,
    earlier: attemptsFrom(cut?.attempts ?? []),
    outputOf: async (wanted: StepId) => {
      const n = run.plan.findIndex(planned => planned.step === wanted)
      return (await database.steps.get([run.id, n]))?.output
    },
    onAttempt: async (attempts: readonly Attempt[]) => {
      await database.transaction("rw", database.runs, database.steps, async () => {
        const current = await database.runs.get(run.id)
        if (current?.status !== "running" || current.next !== run.next) return
        await database.steps.put({ runId: run.id, n: run.next, step, output: null, attempts: [...attempts], timeMs: 0, at: now() })
      })
    }
  }
  const request = parsed.data
  const performed =
    request.skill === "intake"
      ? intakeSteps[step as StepId]?.({ ...context, request })
      : request.skill === "evaluate"
        ? evaluateSteps[step as StepId]?.({ ...context, request })
        : textSteps[step as StepId]?.({ ...context, request })
  if (!performed) throw new AgentError("bad input", `There is no step ${step} in ${run.skill}.`)
  return performed
}
