import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { database } from "~store/database"
import type { CalibrationAnswer, CalibrationRow } from "~store/rows/learning-rows"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"
import { useSettings } from "~ui/hooks/use-settings"
import { usePanelState } from "../state/panel-state"
import { blindAnswerText } from "./answer-text"
import { BlindPerson } from "./blind-person"
import { useAnswerKeys } from "./use-answer-keys"

const answers: readonly CalibrationAnswer[] = ["yes", "no", "unsure"]

/** One person after another, without a name and without a verdict, for a quick yes, no or unsure. */
export function BlindPeople({ row, sending }: { row: CalibrationRow; sending: Sending }) {
  const [asked, setAsked] = useState<number | null>(null)
  const firstOpen = row.people.findIndex(({ answer }) => answer === null)
  const at = asked ?? Math.max(0, firstOpen)
  const person = row.people[at]
  const capture = useLive(async () => (person ? ((await database().captures.get(person.captureId)) ?? null) : null), [person?.captureId])
  const { place } = usePanelState()
  const settings = useSettings()
  const singleKeys = settings?.singleKeys ?? false
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    // After an answer the next person is what there is to read; on arrival the focus is left where it is.
    if (shown.current !== at) heading.current?.focus()
    shown.current = at
  }, [at])

  // The next person may be there before the answer to the last one is acknowledged: theirs must not be lost.
  const [answering, setAnswering] = useState<string | null>(null)
  const answer = async (given: CalibrationAnswer) => {
    if (!person || answering === person.personId) return
    const { personId } = person
    setAnswering(personId)
    const reply = await sending.send("calibration.answer", { calibrationId: row.id, personId, answer: given })
    setAnswering(before => (before === personId ? null : before))
    if (reply !== undefined) setAsked(before => (before === at ? null : before))
  }
  useAnswerKeys(place === "role" && singleKeys, given => void answer(given))
  // Nobody is shown before their keys are heard.
  if (!person || !settings) return null
  return (
    <div className="calibration-person">
      <h4 ref={heading} tabIndex={-1}>
        {t("calibrationPlace", { place: at + 1, total: row.people.length })}
      </h4>
      {capture === undefined ? null : capture === null ? <p>{t("calibrationGone")}</p> : <BlindPerson profile={capture.reading.profile} />}
      <div className="calibration-answers" role="group" aria-label={t("calibrationAsk")}>
        <p>{t("calibrationAsk")}</p>
        {answers.map(one => (
          <Button
            key={one}
            variant="outline"
            disabled={answering === person.personId}
            aria-pressed={person.answer === one}
            aria-keyshortcuts={singleKeys ? one[0]?.toUpperCase() : undefined}
            onClick={() => void answer(one)}
          >
            {blindAnswerText(one)}
          </Button>
        ))}
      </div>
      <div className="calibration-actions">
        {at > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAsked(at - 1)}>
            {t("calibrationBack")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={sending.pending}
          onClick={() => void sending.send("calibration.leave", { calibrationId: row.id })}
        >
          {t("calibrationLeave")}
        </Button>
      </div>
    </div>
  )
}
