import type { CalibrationAnswer } from "~store/rows/learning-rows"
import { useKeys } from "../state/use-keys"

/** Answers by Y, N and U while somebody is shown blind. */
export function useAnswerKeys(active: boolean, answer: (answer: CalibrationAnswer) => void): void {
  useKeys({ calibrationYes: () => answer("yes"), calibrationNo: () => answer("no"), calibrationUnsure: () => answer("unsure") }, active)
}
