import { Button } from "@mantine/core"
import { useMemo } from "react"
import type { CalibrationQuestion } from "~learning/calibration/calibration-questions"
import type { Advice } from "~learning/replay/replay-report"
import { database } from "~store/database"
import type { CalibrationRow } from "~store/rows/learning-rows"
import type { ReadingRow, RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useRules, type Rules } from "../use-rules"
import { adviceText, blindAnswerText } from "./answer-text"
import { CalibrationQuestionForm } from "./calibration-question"

interface CalibrationResultProps {
  row: CalibrationRow
  role: RoleRow
  pending: boolean
  onAgain: () => void
}

interface Result {
  advice: Advice[]
  questions: CalibrationQuestion[]
}

/** What was said beside what the verdicts advise, and every disagreement as a question that can change the role. */
export function CalibrationResult({ row, role, pending, onAgain }: CalibrationResultProps) {
  const sending = useSend()
  const captures = useLive(() => database().captures.bulkGet(row.people.map(({ captureId }) => captureId)), [row.id])
  const rules = useRules()
  const result = useMemo(() => (rules && captures ? resultOf(rules, row, role, captures) : null), [rules, row, role, captures])
  if (!result) return null

  const settle = (questionId: string, choice: string) => sending.send("calibration.settle", { calibrationId: row.id, questionId, choice })
  const add = async (questionId: string, text: string) => {
    if ((await sending.send("qualification.add", { roleId: role.id, text, kind: "must" })) !== undefined) await settle(questionId, "keep")
  }
  const sure = row.people.filter(({ answer }) => answer === "yes" || answer === "no").length
  return (
    <div className="calibration-result">
      <ul>
        {row.people.map(({ personId, answer }, at) => (
          <li key={personId}>
            {t("calibrationSaid", {
              place: at + 1,
              answer: answer ? blindAnswerText(answer) : "",
              advice: adviceText(result.advice[at] ?? "open")
            })}
          </li>
        ))}
      </ul>
      {result.questions.map(question => (
        <CalibrationQuestionForm
          key={question.id}
          question={question}
          pending={sending.pending}
          onChoose={choice => void settle(question.id, choice)}
          onAdd={text => void add(question.id, text)}
        />
      ))}
      <p role="status" className="calibration-muted">
        {result.questions.length > 0
          ? ""
          : sure === 0
            ? t("calibrationAllUnsure")
            : row.settled && row.settled.length > 0
              ? t("calibrationSettled")
              : t("calibrationAgrees", { count: sure })}
      </p>
      <SendFailure sending={sending} />
      <div className="calibration-actions">
        <Button size="compact-sm" variant="subtle" disabled={pending} onClick={onAgain}>
          {t("calibrationAgain")}
        </Button>
      </div>
    </div>
  )
}

function resultOf(
  { adviceOf, disagreementsOf, shownOf }: Rules,
  row: CalibrationRow,
  { role }: RoleRow,
  captures: readonly (ReadingRow | undefined)[]
): Result {
  const shown = new Map(
    row.people.map(({ personId, verdicts = {}, answer }, at) => [
      personId,
      shownOf(role, verdicts, answer === "yes" ? (captures[at]?.reading.profile ?? null) : null)
    ])
  )
  const answers = row.people.flatMap(({ personId, answer }) => (answer ? [{ personId, answer }] : []))
  return {
    advice: row.people.map(({ verdicts = {} }) => adviceOf(verdicts, role)),
    questions: disagreementsOf(answers, shown, role).filter(({ id }) => !row.settled?.includes(id))
  }
}
