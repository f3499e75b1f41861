import "./calibration.css"
import { Button, Title } from "@mantine/core"
import { useState } from "react"
import { shownAtOnce } from "~learning/calibration/calibration"
import { calibrationOf, countToShow } from "~store/people/calibration-people"
import { database } from "~store/database"
import type { CalibrationRow } from "~store/rows/learning-rows"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { BlindPeople } from "./blind-people"
import { CalibrationResult } from "./calibration-result"

/** After a role is approved: five people shown blind, offered and never forced, and what came of it. */
export function CalibrationSection({ role }: { role: RoleRow }) {
  return role.status === "approved" ? <OfRole key={role.id} role={role} /> : null
}

function OfRole({ role }: { role: RoleRow }) {
  const sending = useSend()
  const [isTooFew, setTooFew] = useState(false)
  const row = useLive(() => calibrationOf(database(), role.id), [role.id])
  const people = useLive(() => countToShow(database(), role.id, shownAtOnce), [role.id])
  if (row === undefined || people === undefined) return null
  // Nothing is offered that could not be done; what was begun stays.
  if (people < shownAtOnce && (row === null || row.people.length === 0)) return null

  const start = async () => {
    const reply = await sending.send("calibration.start", { roleId: role.id })
    if (reply) setTooFew(reply.calibrationId === null)
  }
  const isPutOff = row !== null && row.people.length === 0
  if (isPutOff && !isTooFew) {
    return (
      <div className="calibration-line">
        <Button size="compact-sm" variant="subtle" disabled={sending.pending} onClick={() => void start()}>
          {t("calibrationTitle")}
        </Button>
        <SendFailure sending={sending} />
      </div>
    )
  }
  return (
    <section className="calibration" aria-labelledby="calibration-title">
      <Title order={3} size="h3" id="calibration-title">
        {row?.state === "done" ? t("calibrationDone") : t("calibrationTitle")}
      </Title>
      {row === null && (
        <Offer
          pending={sending.pending}
          onStart={() => void start()}
          onLater={() => void sending.send("calibration.later", { roleId: role.id })}
        />
      )}
      {row?.state === "open" && <BlindPeople key={row.id} row={row} sending={sending} />}
      {row?.state === "left" && !isPutOff && <Left row={row} pending={sending.pending} onGoOn={() => void start()} />}
      {row?.state === "done" && (
        <CalibrationResult key={row.id} row={row} role={role} pending={sending.pending} onAgain={() => void start()} />
      )}
      <p role="status" className="calibration-muted">
        {isTooFew ? t("calibrationFew") : ""}
      </p>
      <SendFailure sending={sending} />
    </section>
  )
}

function Offer({ pending, onStart, onLater }: { pending: boolean; onStart: () => void; onLater: () => void }) {
  return (
    <>
      <p className="calibration-muted">{t("calibrationWhy")}</p>
      <div className="calibration-actions">
        <Button size="compact-sm" loading={pending} onClick={onStart}>
          {t("calibrationStart")}
        </Button>
        <Button size="compact-sm" variant="subtle" disabled={pending} onClick={onLater}>
          {t("calibrationLater")}
        </Button>
      </div>
    </>
  )
}

function Left({ row, pending, onGoOn }: { row: CalibrationRow; pending: boolean; onGoOn: () => void }) {
  const answered = row.people.filter(({ answer }) => answer !== null).length
  return (
    <>
      <p className="calibration-muted">{t("calibrationLeftAt", { count: answered })}</p>
      <div className="calibration-actions">
        <Button size="compact-sm" loading={pending} onClick={onGoOn}>
          {t("calibrationGoOn")}
        </Button>
      </div>
    </>
  )
}
