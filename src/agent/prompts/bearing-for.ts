import { createBearing, type BearingSentences } from "~evaluation/nearest/bearing-sentences"
import { rulesIndex, rulesOpinion } from "../rules-opinion"
import type { EvaluateInput } from "../skill-inputs"

/** The role that was asked for last, made ready: a list of people is held against one role. */
let ready: { key: string; bearing: ReturnType<typeof createBearing> } | null = null

const known = new WeakMap<EvaluateInput, BearingSentences>()

/** What of a profile bears on the role, worked out once for an input. */
export function bearingFor(input: EvaluateInput): BearingSentences {
  const before = known.get(input)
  if (before) return before
  const key = JSON.stringify(input.role)
  if (ready?.key !== key) ready = { key, bearing: createBearing(input.role) }
  const made = ready.bearing(rulesIndex(input), rulesOpinion(input).verdicts)
  known.set(input, made)
  return made
}
