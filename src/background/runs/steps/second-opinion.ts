import agentParts from "~agent/agent-parts"
import { isAgentError } from "~agent/errors"
import { builtin } from "~agent/models/builtin"
import type { EvaluateInput } from "~agent/skill-inputs"
import { laterStep, type PlanStep } from "~run/plan-step"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation } from "~evaluation/evaluation"
import { flipsOf, type Flip } from "~evaluation/flips"
import type { RunRow } from "~store/rows/rows"
import type { StepContext, StepResult } from "../run-step"

/** The steps after the one that is at work, as they are planned now. */
export function restOf({ plan, next }: RunRow): PlanStep[] {
  return plan.slice(next + 1) as PlanStep[]
}

/** Nothing of this profile could be sent that the role can need: asking a model would cost, and could only be answered with inventions. */
export function hasNothingToRead({ role, profile }: EvaluateInput): boolean {
  const { profileForModel, sectionsNeeded } = agentParts()
  return profileForModel(profile, sectionsNeeded(role), { hideSchools: false, hideEmployers: false }).text.trim() === ""
}

/** Where a model contradicts the rules on a must, and the contradiction survives the checks, the plan takes up a second opinion. */
export function planAfterHolding(run: RunRow, model: string, evaluation: Evaluation, input: EvaluateInput): Pick<StepResult, "plan"> {
  if (model === builtin.id || askedAgain(evaluation, input).size === 0) return {}
  return { plan: [laterStep("second-opinion"), ...restOf(run)] }
}

/** The contradicted musts on which the checks do not take the rules' own verdict anyway, because the model spoke with the voice of the page. */
function askedAgain(evaluation: Evaluation, input: EvaluateInput): ReadonlySet<string> {
  const { contradictedMusts, evaluateSkill, rulesVerdict } = agentParts()
  const ids = contradictedMusts(evaluation, input)
  if (ids.length === 0) return new Set()
  const struck = evaluateSkill.strike?.(evaluation, input) ?? evaluation
  const isOfRules = (id: string) => struck.verdicts.find(one => one.qualificationId === id)?.verdict === rulesVerdict(input, id)?.verdict
  return new Set(ids.filter(id => !isOfRules(id)))
}

export interface SecondOpinion {
  evaluation: Evaluation
  /** Verdicts that the second answer changed. */
  flips: Flip[]
  attempts: StepResult["attempts"]
}

/**
 * Asks again, for the contradicted musts alone and without the first answer: the second takes the place of the first, and what it says
 * otherwise is told as a flip. What its quotes do not hold up stands against the rules no better for being said twice. Where no second answer
 * is to be had, the checks go on with the first one.
 */
export async function secondOpinion(
  { model, signal, emit, earlier, onAttempt }: Pick<StepContext, "model" | "signal" | "emit" | "earlier" | "onAttempt">,
  first: Evaluation,
  input: EvaluateInput
): Promise<SecondOpinion> {
  const { evaluateSkill, runSkill } = agentParts()
  const struck = evaluateSkill.strike?.(first, input) ?? first
  const ids = askedAgain(first, input)
  const asked: EvaluateInput = {
    ...input,
    role: { ...input.role, qualifications: input.role.qualifications.filter(({ id }) => ids.has(id)) }
  }
  try {
    const { output, attempts } = await runSkill({ skill: evaluateSkill, input: asked, model, signal, emit, earlier, onAttempt })
    const second = new Map((evaluateSkill.strike?.(output, asked) ?? output).verdicts.map(verdict => [verdict.qualificationId, verdict]))
    const verdicts = struck.verdicts.map(verdict => second.get(verdict.qualificationId) ?? verdict)
    const before = first.verdicts.filter(({ qualificationId }) => ids.has(qualificationId))
    // What the model itself said twice, whatever the checks make of it.
    const flips = flipsOf({ verdicts: before }, output.verdicts)
    return { evaluation: { ...struck, verdicts, counts: countVerdicts(verdicts) }, flips, attempts }
  } catch (error) {
    if (!isAgentError(error)) throw error
    return { evaluation: first, flips: [], attempts: earlier }
  }
}
