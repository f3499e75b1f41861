import { AgentError } from "~agent/errors"
import type { Listener } from "~agent/events"
import type { Model } from "~agent/models/model"
import type { Attempt } from "~run/attempt"
import { agentRequestSchema, writesText, type SkillId, type StepId } from "~run/request"
import type { RunRow } from "~store/rows/rows"
import type { SoFar } from "~store/rows/so-far"
import { evaluateSteps } from "./steps/evaluate-steps"
import { intakeSteps } from "./steps/intake-steps"
import { judgeAsSteps } from "./steps/judge-as-steps"
import { listSteps } from "./lists/list-steps"
import { pileSteps } from "./steps/pile-steps"
import { pullSteps } from "./steps/pull-steps"
import { replaySteps } from "./steps/replay-steps"
import type { PartsDeps, StepContext, StepDeps, StepResult, StepsOf } from "./run-step"
import { usageOfAttempts, usedOf } from "./run-used"
import { plusUsed, type Used } from "~run/used"
import { strategySteps } from "./steps/strategy-steps"
import { textSteps } from "./steps/text-steps"
import { understandSteps } from "./steps/understand-steps"

interface Job {
  run: RunRow
  step: string
  signal: AbortSignal
  model: Model
  deps: StepDeps
  parts: PartsDeps
  emit: Listener
  /** Attempts of this step that an earlier worker stored, and what the run had used before them. */
  earlier: Attempt[]
  usedBefore: Used | null
}

/** Does one step of a run. @throws AgentError when the run's input or step is not one that this version knows */
export async function performStep({ run, step, signal, model, deps, parts, emit, earlier, usedBefore }: Job): Promise<StepResult> {
  const parsed = agentRequestSchema.safeParse(run.input)
  if (!parsed.success) throw new AgentError("bad input", `The input of the run is not a request of ${run.skill}.`)
  const { database, now } = deps
  const atWork: { attempts: Attempt[]; soFar?: SoFar } = { attempts: earlier }
  const putAtWork = async () => {
    const current = await database.runs.get(run.id)
    if (current?.status !== "running" || current.next !== run.next) return false
    await database.steps.put({ runId: run.id, n: run.next, step, output: null, ...atWork, timeMs: 0, at: now() })
    return true
  }
  const context = {
    run,
    model,
    signal,
    deps,
    parts,
    emit,
    earlier,
    outputOf: async (wanted: StepId) => {
      const n = run.plan.findIndex(planned => planned.step === wanted)
      return (await database.steps.get([run.id, n]))?.output
    },
    onAttempt: async (attempts: readonly Attempt[]) => {
      const used = plusUsed(usedBefore, usedOf(usageOfAttempts(attempts, model.prices)))
      atWork.attempts = [...attempts]
      await database.transaction("rw", database.runs, database.steps, async () => {
        if ((await putAtWork()) && used) await database.runs.update(run.id, { used })
      })
    },
    onSoFar: async (soFar: SoFar) => {
      atWork.soFar = soFar
      // A full disk ends the run where the result cannot be kept; what is only shown early is not worth it.
      await database.transaction("rw", database.runs, database.steps, putAtWork).catch(() => {})
    }
  }
  const table = stepsOf(parsed.data.skill)
  const performed = table[step as StepId]?.({ ...context, request: parsed.data })
  if (!performed) throw new AgentError("bad input", `There is no step ${step} in ${run.skill}.`)
  const result = await performed
  return { ...result, soFar: atWork.soFar }
}

// Which table a skill has is known by its id alone, and every table takes the request of its own skill.
type AnySteps = Partial<Record<StepId, (context: StepContext) => Promise<StepResult>>>
const tables: Partial<Record<SkillId, unknown>> = {
  intake: intakeSteps,
  evaluate: evaluateSteps,
  "evaluate-list": listSteps,
  "judge-as": judgeAsSteps,
  "pull-applicants": pullSteps,
  "read-pile": pileSteps,
  replay: replaySteps,
  strategies: strategySteps,
  understand: understandSteps
} satisfies { [Skill in SkillId]?: StepsOf<Skill> }

/** The steps of a skill: its own, or those of every skill that writes a text. */
function stepsOf(skill: SkillId): AnySteps {
  return (tables[skill] ?? (writesText(skill) ? textSteps : {})) as AnySteps
}
