import "~ui/redaction"
import "~ui/term-lists"
import { inputsOf } from "~learning/outcomes/model/inputs-of"
import { answerOf, outcomeModel, type OutcomeAnswer } from "~learning/outcomes/model/outcome-model"
import { qualificationNames } from "~learning/outcomes/model/qualification-names"
import type { OutcomeModelSettings } from "~learning/outcomes/outcome-model-settings"
import type { CandorDatabase } from "~store/database"
import { readOutcomesWithInputs } from "~store/learning/learned-cases-of"

/** What the model of the recruiter's outcomes says of one person: an answer, or why there is none. */
export type OutcomeSaid = { state: "said"; answer: OutcomeAnswer; outcomes: number } | { state: "nothing" | "settled" | "unread" }

/** What is shown of what moved an answer. */
const mostMoved = 3

/**
 * What the outcome model says of somebody who was decided on, by the verdicts and the reading of then. It brings the vocabulary along: read late.
 * @param now milliseconds since the epoch
 */
export async function outcomeSaidOf(
  database: CandorDatabase,
  now: number,
  { roleId, personId }: { roleId: string; personId: string },
  { leftOut, refused }: OutcomeModelSettings
): Promise<OutcomeSaid> {
  if (refused !== null) return { state: "nothing" }
  const { cases, learned, roles } = await readOutcomesWithInputs(database, now, { inputsOf, qualificationNames })
  if (cases.some(one => one.roleId === roleId && one.personId === personId && one.wentOn !== null)) return { state: "settled" }
  const model = outcomeModel(learned, { leftOut: new Set(leftOut) })
  if (model.state !== "shown") return { state: "nothing" }
  const [role, decision] = await Promise.all([database.roles.get(roleId), database.decisions.get([roleId, personId])])
  const shown = decision?.shown
  const capture = shown && (await database.captures.get(shown.captureId))
  if (!role || !shown || !capture) return { state: "unread" }
  const inputs = inputsOf(capture.reading.profile, { ...role.role, id: roleId }, shown.verdicts, qualificationNames(roles))
  return { state: "said", answer: answerOf(model.model, inputs, mostMoved), outcomes: model.outcomes }
}
