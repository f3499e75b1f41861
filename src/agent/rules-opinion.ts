import { monthOf } from "~evaluation/career/career"
import { createJudge } from "~evaluation/evaluate"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import type { ProfileIndex } from "~evaluation/profile-index"
import type { EvaluateInput } from "./skill-inputs"

interface Opinion {
  evaluation: Evaluation
  index: ProfileIndex
}

const known = new WeakMap<EvaluateInput, Opinion>()

/** The rules for the role that was asked for last: a list of people is held against one role, which is then made ready once. */
let ready: { key: string; judge: ReturnType<typeof createJudge> } | null = null

function rulesFor({ role, now }: EvaluateInput): ReturnType<typeof createJudge> {
  const today = new Date(now)
  const key = `${monthOf(today)} ${JSON.stringify(role)}`
  if (ready?.key !== key) ready = { key, judge: createJudge(role, today) }
  return ready.judge
}

/** What the built-in rules say of the same input: what a model's verdicts are held against. Worked out once for an input. */
export function rulesOpinion(input: EvaluateInput): Evaluation {
  return opinionOf(input).evaluation
}

/** The profile as the rules read it, made ready with their opinion. */
export function rulesIndex(input: EvaluateInput): ProfileIndex {
  return opinionOf(input).index
}

function opinionOf(input: EvaluateInput): Opinion {
  const before = known.get(input)
  if (before) return before
  const { evaluation, index } = rulesFor(input)(input.profile)
  const opinion = { evaluation, index }
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
