import { sentence } from "~sentence/sentence"
import { fail } from "../failures"

/** A comparison that is answered or settled after it was erased. */
export function calibrationGone() {
  return fail(sentence("failCalibrationGone"), sentence("failCalibrationGoneNext"), sentence("failCalibrationGoneKept"))
}
