import type { Advice } from "~learning/replay/replay-report"
import type { CalibrationAnswer } from "~store/rows/learning-rows"
import { t, type TextKey } from "~ui/text"

const answerKeys: Record<CalibrationAnswer, TextKey> = { yes: "calibrationYes", no: "calibrationNo", unsure: "calibrationUnsure" }
const adviceKeys: Record<Advice, TextKey> = {
  for: "calibrationAdviceFor",
  against: "calibrationAdviceAgainst",
  open: "calibrationAdviceOpen"
}

export function blindAnswerText(answer: CalibrationAnswer): string {
  return t(answerKeys[answer])
}

export function adviceText(advice: Advice): string {
  return t(adviceKeys[advice])
}
