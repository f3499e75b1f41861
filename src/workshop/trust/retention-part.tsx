import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { RoleRow } from "~store/rows/rows"
import { whereRoleHires } from "~store/trust/retention-rules"
import { recordKinds, type RecordKind } from "~trust/jurisdictions/jurisdiction"
import { jurisdictionsCheckedIn } from "~trust/jurisdictions/jurisdictions"
import { retentionOf, type Retention } from "~trust/jurisdictions/retention"
import { keepLogMonths } from "~trust/sealed-log/keep-log"
import { ConfirmButton } from "~ui/confirm-button"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { LastPurge } from "~ui/words/last-purge"
import { t, type TextKey } from "~ui/text"

const kindNames: Record<RecordKind, TextKey> = { texts: "retentionTexts", log: "retentionLog" }

/** How long a role's records are kept and by whose rule, and the hold that keeps them all. */
export function RetentionPart({ role }: { role: RoleRow }) {
  const settings = useSettings()
  if (!settings) return null
  const where = whereRoleHires(role)
  return (
    <div className="workshop-part">
      <h3>{t("retentionTitle")}</h3>
      <p className="workshop-muted">{t("retentionWhat", { month: jurisdictionsCheckedIn })}</p>
      <dl>
        {recordKinds.map(kind => (
          <div key={kind}>
            <dt>{t(kindNames[kind])}</dt>
            <dd>{saidOf(retentionOf(kind, where, kind === "texts" ? settings.keepPeopleMonths : keepLogMonths))}</dd>
          </div>
        ))}
      </dl>
      <LastPurge purge={settings.lastPurge} />
      <Hold role={role} />
    </div>
  )
}

function saidOf({ kind, months, atLeast, atMost, isConflict, setMonthsGaveWay }: Retention): string {
  const said = [months === null ? t("retentionForEver") : `${t("retentionMonths", { count: months })}.`]
  if (isConflict && atLeast && atMost) {
    const pulled = { least: atLeast.jurisdiction, leastMonths: atLeast.months, most: atMost.jurisdiction, mostMonths: atMost.months }
    said.push(t("retentionConflict", pulled))
  } else {
    if (atLeast) said.push(t("retentionAtLeast", { where: atLeast.jurisdiction, months: atLeast.months }))
    if (atMost) said.push(t("retentionAtMost", { where: atMost.jurisdiction, months: atMost.months }))
  }
  if (setMonthsGaveWay && kind === "texts") said.push(t("retentionGaveWay"))
  return said.join(" ")
}

function Hold({ role: { id, hold } }: { role: RoleRow }) {
  const sending = useSend()
  const [reason, setReason] = useState("")
  return (
    <>
      <h4>{t("holdTitle")}</h4>
      <p>{hold ? t("holdSince", { day: formatDay(hold.at), reason: hold.reason }) : t("holdWhat")}</p>
      {hold ? (
        <ConfirmButton
          label={t("holdLift")}
          name={t("holdLift")}
          question={t("holdLiftAsk")}
          yes={t("holdLiftYes")}
          disabled={sending.pending}
          onConfirm={() => void sending.send("role.hold", { roleId: id, reason: null })}
        />
      ) : (
        <>
          <TextInput label={t("holdReason")} value={reason} maxLength={500} onChange={event => setReason(event.currentTarget.value)} />
          <Button
            size="xs"
            variant="default"
            disabled={reason.trim() === ""}
            loading={sending.pending}
            onClick={() => void sending.send("role.hold", { roleId: id, reason })}
          >
            {t("holdSet")}
          </Button>
        </>
      )}
      <SendFailure sending={sending} />
    </>
  )
}
