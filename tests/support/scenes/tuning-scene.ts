import type { PersonJudged } from "~agent/tuning/make-examples"
import { evaluate } from "~evaluation/evaluate"
import { input, person } from "./evaluation-scene"

export const evaluation = evaluate(input.role, person, new Date(input.now))

/** The person of the scene, judged by the rules and decided on, of whom nothing was said but what is changed. */
export const judged = (change: Partial<PersonJudged> = {}): PersonJudged => ({
  roleId: "role",
  personId: "ondine",
  role: input.role,
  judgedVersion: 1,
  roleVersion: 1,
  profile: person,
  evaluation,
  at: input.now,
  isDecided: true,
  said: {},
  ...change
})
