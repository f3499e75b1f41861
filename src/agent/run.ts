import type * as z from "zod"
import type { Finding } from "~run/finding"
import { AgentError, StoppedError, throwIfStopped, isStopped, isWaiting } from "./errors"
import type { Listener } from "./events"
import { judge } from "./judge"
import { keepPassed } from "./keep-passed"
import type { Model } from "./models/model"
import { bestAttempt, isClean, maxAttempts, type Attempt } from "~run/attempt"
import { isSame } from "~profile/is-same"
import { inEnglish } from "~sentence/english"
import type { Skill } from "./skills/skill"

export interface LoopOptions<Input extends z.ZodType, Output extends z.ZodType> {
  skill: Skill<Input, Output>
  input: z.input<Input>
  model: Model
  signal: AbortSignal
  /** Attempts of this step that were stored before the worker died. */
  earlier?: readonly Attempt[]
  /** Stores the attempts so far; awaited before the next attempt begins. The last one is stored with the step's result. */
  onAttempt?: (attempts: readonly Attempt[]) => Promise<void>
  /** Told what stands whole of a draft that is still coming in, with the skill's input as the model has it. Nothing of it has been checked. */
  onSoFar?: ((draft: unknown, input: z.output<Input>) => void) | undefined
  emit?: Listener
}

export interface LoopResult<Output> {
  /** The best attempt. Not yet struck: `strike` is a step of its own, so that it can be seen. */
  output: Output
  /** What is still wrong with it; empty when it is clean. */
  findings: Finding[]
  /** No finding blocks. An output that is not clean has to be struck before it is shown. */
  clean: boolean
  attempts: Attempt[]
}

/**
 * The loop: draft → checks → clean: done; else the findings go back as hints and what passed is kept → at most five attempts, and
 * none after one that changed nothing → the best attempt by its findings. No state is kept outside the call and `onAttempt`, so a cut step goes on from its stored attempts.
 *
 * @throws AgentError when the input is not the skill's, the model fails, or no attempt fits the schema
 * @throws WaitingError when the recruiter has to agree first that the request is sent
 * @throws StoppedError when the signal said stop; an answer that arrives after that is dropped
 */
export async function runSkill<Input extends z.ZodType, Output extends z.ZodType>(
  options: LoopOptions<Input, Output>
): Promise<LoopResult<z.output<Output>>> {
  const { skill, model, signal, emit = () => {} } = options
  const parsed = skill.input.safeParse(options.input)
  if (!parsed.success) throw new AgentError("bad input", `The input of ${skill.id} does not fit its schema.`)
  const input = parsed.data
  const attempts: Attempt[] = [...(options.earlier ?? [])]
  while (attempts.length < maxAttempts && !attempts.some(isClean) && !isStuck(attempts)) {
    throwIfStopped(signal)
    if (attempts.length > 0) await options.onAttempt?.(attempts)
    const base = lastUsable(attempts)
    const attempt = attempts.length + 1
    emit({ name: "attempt.started", skill: skill.id, attempt })
    const hints = attempts.at(-1)?.findings ?? []
    const merged = (raw: unknown) => (base && sawEveryStage(skill, base) ? keepPassed(base.draft, base.findings, raw) : raw)
    const onSoFar = options.onSoFar && ((raw: unknown) => signal.aborted || options.onSoFar?.(merged(raw), input))
    const asked = { skill, input, attempt, hints, previous: base?.draft ?? null }
    const { draft: raw, usage } = await ask(model, asked, signal, onSoFar)
    const draft = merged(raw)
    const { findings } = judge(skill, input, draft)
    attempts.push({ draft, findings, usage })
    for (const { check, code, priority } of findings) emit({ name: "check.failed", skill: skill.id, attempt, check, code, priority })
    if (isClean({ findings })) emit({ name: "attempt.clean", skill: skill.id, attempt })
    // The same rules give the same draft: asking them again would only cost time.
    if (model.deterministic) break
  }
  throwIfStopped(signal)
  return resultOf(skill, attempts)
}

async function ask(model: Model, ...[request, signal, onSoFar]: Parameters<Model["respond"]>): ReturnType<Model["respond"]> {
  try {
    const answer = await model.respond(request, signal, onSoFar)
    throwIfStopped(signal)
    return answer
  } catch (error) {
    if (signal.aborted || isStopped(error)) throw new StoppedError()
    if (isWaiting(error)) throw error
    throw new AgentError("model failed", `${inEnglish(model.name)} did not answer.`, { cause: error })
  }
}

/**
 * The last attempt changed nothing of what was wrong with the one before: the next one would not, either, and would be paid for. A weak model words
 * its reasons anew each time and says the same invented quotes.
 */
function isStuck(attempts: readonly Attempt[]): boolean {
  const [before, last] = attempts.slice(-2)
  if (before === undefined || last === undefined) return false
  const wrongIn = ({ findings }: Attempt) => findings.map(({ check, code, where, observed }) => [check, code, where, observed])
  return isSame(before.draft, last.draft) || isSame(wrongIn(before), wrongIn(last))
}

/** Where a cheap check blocked, the dearer ones did not run: nothing of that attempt has passed yet. */
function sawEveryStage(skill: { checks: readonly { id: string; stage: number }[] }, { findings }: Attempt): boolean {
  const stages = new Map(skill.checks.map(check => [check.id, check.stage]))
  const blockedAt = findings.filter(finding => finding.priority === "P1").map(finding => stages.get(finding.check) ?? 0)
  return Math.min(...blockedAt) >= Math.max(...stages.values())
}

/** The newest attempt that fits the schema: what a mend starts from. */
function lastUsable(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts.findLast(attempt => attempt.findings.every(finding => finding.check !== "schema"))
}

function resultOf<Output extends z.ZodType>(skill: { id: string; output: Output }, attempts: Attempt[]): LoopResult<z.output<Output>> {
  const usable = attempts.filter(attempt => attempt.findings.every(finding => finding.check !== "schema"))
  const best = bestAttempt(usable)
  const parsed = best ? skill.output.safeParse(best.draft) : null
  if (!best || !parsed?.success) throw new AgentError("no usable draft", `No draft of ${skill.id} fits its schema.`)
  return { output: parsed.data, findings: best.findings, clean: isClean(best), attempts }
}
