import type { Verdict } from "~evaluation/evaluation"
import type { EvaluateInput } from "../skill-inputs"
import { addedBy, sentencesIn, type Added } from "./added-by"
import { groundsOfVerdict } from "./sentence-grounds"

/** What the sentences of a verdict that a model wrote add to its quotes and its qualification. Sentences of the catalogue are code's own. */
export function addedInVerdict(verdict: Verdict, input: EvaluateInput): { field: "reason" | "ask"; added: Added }[] {
  const qualification = input.role.qualifications.find(({ id }) => id === verdict.qualificationId)
  if (!qualification) return []
  const grounds = groundsOfVerdict(verdict, qualification, input)
  return (["reason", "ask"] as const).flatMap(field => {
    const said = verdict[field]
    if (typeof said !== "string") return []
    for (const sentence of sentencesIn(said)) {
      const added = addedBy(sentence, grounds)
      if (added !== null) return [{ field, added }]
    }
    return []
  })
}
