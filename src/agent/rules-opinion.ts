import { monthOf } from "~evaluation/career/career"
import { createEvaluator } from "~evaluation/evaluate"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import type { EvaluateInput } from "./skill-inputs"

const known = new WeakMap<EvaluateInput, Evaluation>()

/** The rules for the role that was asked for last: a list of people is held against one role, which is then made ready once. */
let ready: { key: string; evaluate: ReturnType<typeof createEvaluator> } | null = null

function rulesFor({ role, now }: EvaluateInput): ReturnType<typeof createEvaluator> {
  const today = new Date(now)
  const key = `${monthOf(today)} ${JSON.stringify(role)}`
  if (ready?.key !== key) ready = { key, evaluate: createEvaluator(role, today) }
  return ready.evaluate
}

/** What the built-in rules say of the same input: what a model's verdicts are held against. Worked out once for an input. */
export function rulesOpinion(input: EvaluateInput): Evaluation {
  const before = known.get(input)
  if (before) return before
  const opinion = rulesFor(input)(input.profile)
  known.set(input, opinion)
  return opinion
}

/** The rules' verdict on one qualification; null where the role does not ask it. */
export function rulesVerdict(input: EvaluateInput, qualificationId: string): Verdict | null {
  return rulesOpinion(input).verdicts.find(verdict => verdict.qualificationId === qualificationId) ?? null
}

/** Whether a qualification is a sum over dates, which code adds up better than any model. */
export function asksYears(input: EvaluateInput, qualificationId: string): boolean {
  const criterion = input.role.qualifications.find(({ id }) => id === qualificationId)?.criterion
  return criterion?.type === "years" || (criterion?.type === "skill" && criterion.minYears !== null)
}
