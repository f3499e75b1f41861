import * as z from "zod"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** What comes after the blind answers: their disagreements with the verdicts become questions, and an answer may change the role. */
export const calibrationMessages = {
  /** `choice` is one of the question's (learning/calibration-questions.ts). */
  "calibration.settle": message("ui", "background", z.object({ calibrationId: id, questionId: id, choice: id }), nothing),
  /** Not now: the offer becomes a line that can be pressed at any time. */
  "calibration.later": message("ui", "background", z.object({ roleId: id }), nothing)
} as const
