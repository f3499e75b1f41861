import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { CalibrationChoice, CalibrationQuestion } from "~learning/calibration/calibration-questions"
import { t, type TextKey } from "~ui/text"
import { formatList } from "~ui/format"

interface CalibrationQuestionFormProps {
  question: CalibrationQuestion
  pending: boolean
  onChoose: (choice: string) => void
  /** What the recruiter says is missing from the role. */
  onAdd: (text: string) => void
}

const questionKeys: Record<CalibrationQuestion["about"], TextKey> = {
  "not met": "calibrationNotMet",
  present: "calibrationPresent",
  lacking: "calibrationLacking",
  unexplained: "calibrationUnexplained"
}
const keepKeys: Record<CalibrationQuestion["about"], TextKey> = {
  "not met": "calibrationKeepMust",
  present: "calibrationKeepAvoid",
  lacking: "calibrationKeepNice",
  unexplained: "calibrationKeepRole"
}

/** One disagreement with its buttons; each of them costs one click, and keeping the role as it is costs no more than changing it. */
export function CalibrationQuestionForm({ question, pending, onChoose, onAdd }: CalibrationQuestionFormProps) {
  const [missing, setMissing] = useState("")
  const text = t(questionKeys[question.about], { count: question.places.length, text: question.qualification?.text ?? "" })
  return (
    <div className="calibration-question" role="group" aria-label={text}>
      <p>{text}</p>
      <p className="calibration-muted">
        {t("calibrationWho", { places: formatList(question.places.map(String)) })}
        {question.otherwise > 0 && ` ${t("calibrationOtherwise", { count: question.otherwise })}`}
      </p>
      {question.about === "unexplained" && (
        <form
          className="calibration-missing"
          onSubmit={event => {
            event.preventDefault()
            if (missing.trim() !== "") onAdd(missing.trim())
          }}
        >
          <TextInput
            size="xs"
            label={t("calibrationAddLabel")}
            value={missing}
            maxLength={500}
            onChange={event => setMissing(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" variant="outline" disabled={pending || missing.trim() === ""}>
            {t("calibrationAdd")}
          </Button>
        </form>
      )}
      <div className="calibration-actions">
        {question.choices.map(choice => (
          <Button key={choice.id} size="compact-sm" variant="outline" disabled={pending} onClick={() => onChoose(choice.id)}>
            {choiceText(question.about, choice)}
          </Button>
        ))}
      </div>
    </div>
  )
}

function choiceText(about: CalibrationQuestion["about"], choice: CalibrationChoice): string {
  if (choice.does === "keep") return t(keepKeys[about])
  if (choice.does === "drop") return t("calibrationDrop")
  if (choice.effect.kind === "treat as") return t("calibrationTreat", { term: choice.effect.term, as: choice.effect.as })
  return t(choice.id === "must" ? "calibrationMakeMust" : "calibrationMakeNice")
}
