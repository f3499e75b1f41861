import "./later.css"
import { Button, NativeSelect, TextInput } from "@mantine/core"
import { useState } from "react"
import { outcomeKindSchema, outcomeKinds, type OutcomeKind } from "~learning/outcomes/outcome-kind"
import { maxOutcomeReason } from "~learning/outcomes/stage-reached"
import { database } from "~store/database"
import type { OutcomeRow } from "~store/rows/learning-rows"
import { outcomesOf } from "~store/people/outcomes"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { isoDayOf, isoDay } from "./iso-day"
import { OutcomeSays } from "./outcome-says"
import { outcomeText } from "./outcome-text"

/** What happened later with a person for a role: entered here, or imported in the options. Folded, because most of the time nothing has. */
export function Later({ roleId, personId }: { roleId: string; personId: string }) {
  const outcomes = useLive(() => outcomesOf(database(), personId, roleId), [roleId, personId])
  const sending = useSend()
  if (!outcomes) return null
  const newest = outcomes.at(-1)
  return (
    <details className="later">
      <summary>
        {t("laterTitle")}
        {newest && <span className="later-newest">{t("laterNewest", { what: outcomeText(newest.kind), day: formatDay(newest.at) })}</span>}
      </summary>
      {outcomes.length === 0 && <p className="later-none">{t("laterNone")}</p>}
      <ul>
        {outcomes.map(outcome => (
          <OutcomeItem key={outcome.id} outcome={outcome} onRemove={() => void sending.send("outcome.remove", { outcomeId: outcome.id })} />
        ))}
      </ul>
      <OutcomeSays roleId={roleId} personId={personId} />
      <AddOutcome pending={sending.pending} onAdd={added => void sending.send("outcome.add", { roleId, personId, ...added })} />
      <SendFailure sending={sending} />
    </details>
  )
}

function OutcomeItem({ outcome, onRemove }: { outcome: OutcomeRow; onRemove: () => void }) {
  const what = outcomeText(outcome.kind)
  return (
    <li>
      <span>
        {what} · {formatDay(outcome.at)}
        {outcome.source !== "entered" && (
          <span className="later-source"> · {t(outcome.source === "ats" ? "laterFromAts" : "laterImported")}</span>
        )}
        {outcome.reason !== undefined && <span className="later-source"> · {outcome.reason}</span>}
      </span>
      <button type="button" className="candor-link-button" aria-label={t("laterRemoveNamed", { what })} onClick={onRemove}>
        {t("laterRemove")}
      </button>
    </li>
  )
}

interface Added {
  kind: OutcomeKind
  at: number | null
  reason?: string
}

function AddOutcome({ pending, onAdd }: { pending: boolean; onAdd: (added: Added) => void }) {
  const [kind, setKind] = useState<OutcomeKind>("replied")
  const [day, setDay] = useState("")
  const [reason, setReason] = useState("")
  const today = isoDay(Date.now())
  return (
    <form
      className="later-add"
      onSubmit={event => {
        event.preventDefault()
        const words = reason.trim()
        onAdd({ kind, at: day === "" || day === today ? null : isoDayOf(day), ...(words ? { reason: words } : {}) })
        setDay("")
        setReason("")
      }}
    >
      <NativeSelect
        size="xs"
        aria-label={t("laterWhat")}
        value={kind}
        onChange={event => setKind(outcomeKindSchema.catch("replied").parse(event.currentTarget.value))}
        data={outcomeKinds.map(value => ({ value, label: outcomeText(value) }))}
      />
      <TextInput
        size="xs"
        type="date"
        aria-label={t("laterWhen")}
        max={today}
        value={day === "" ? today : day}
        onChange={event => setDay(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        aria-label={t("laterWhy")}
        placeholder={t("laterWhy")}
        maxLength={maxOutcomeReason}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" disabled={pending}>
        {t("laterAdd")}
      </Button>
    </form>
  )
}
