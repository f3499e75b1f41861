import { Button, Group, NativeSelect, Textarea } from "@mantine/core"
import { useState } from "react"
import type { Library } from "~store/learning/patterns"
import type { RequestRow } from "~store/rows/request-rows"
import { ConfirmButton } from "~ui/confirm-button"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { saveAccess } from "./save-access"

interface RequestActionsProps {
  row: RequestRow
  personId: string
  name: string
  roles: Library["roles"]
  sending: Sending
}

/** What ends a request: the act that was asked for, or a refusal with its reason. */
export function RequestActions({ row, personId, name, roles, sending }: RequestActionsProps) {
  const [answer, setAnswer] = useState("")
  const finish = (more: { dispute?: Dispute; given?: Record<string, number> } = {}) =>
    void sending.send("request.finish", { requestId: row.id, answer, ...more })
  return (
    <>
      <Textarea label={t("requestAnswer")} value={answer} onChange={event => setAnswer(event.currentTarget.value)} autosize minRows={1} />
      {row.kind === "access" && <GiveAccess personId={personId} pending={sending.pending} onGiven={given => finish({ given })} />}
      {row.kind === "correction" && <PutDispute row={row} roles={roles} pending={sending.pending} onPut={dispute => finish({ dispute })} />}
      <Group gap={8}>
        {row.kind === "objection" && <Act label={t("requestObject")} pending={sending.pending} onAct={() => finish()} />}
        {row.kind === "human review" && <Act label={t("requestReviewed")} pending={sending.pending} onAct={() => finish()} />}
        {row.kind === "erasure" && (
          <ConfirmButton
            label={t("optionsErase")}
            name={t("optionsEraseName", { name })}
            question={t("requestEraseAsk")}
            yes={t("requestEraseYes")}
            disabled={sending.pending}
            onConfirm={() => finish()}
          />
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={sending.pending || answer.trim() === ""}
          title={answer.trim() === "" ? t("requestRefuseFirst") : undefined}
          onClick={() => void sending.send("request.refuse", { requestId: row.id, answer })}
        >
          {t("requestRefuse")}
        </Button>
      </Group>
    </>
  )
}

function Act({ label, pending, onAct }: { label: string; pending: boolean; onAct: () => void }) {
  return (
    <Button size="compact-xs" variant="outline" disabled={pending} onClick={onAct}>
      {label}
    </Button>
  )
}

/** First the file, then that it was given. */
function GiveAccess({
  personId,
  pending,
  onGiven
}: {
  personId: string
  pending: boolean
  onGiven: (counts: Record<string, number>) => void
}) {
  const [saved, setSaved] = useState<Record<string, number> | null>(null)
  const save = async (as: "page" | "json") => setSaved(await saveAccess(personId, as))
  return (
    <Group gap={8}>
      <Act label={t("requestSavePage")} pending={pending} onAct={() => void save("page")} />
      <Act label={t("requestSaveJson")} pending={pending} onAct={() => void save("json")} />
      {saved && <Act label={t("requestGive")} pending={pending} onAct={() => onGiven(saved)} />}
    </Group>
  )
}

interface Dispute {
  roleId: string
  qualificationId: string | null
  text: string
}

/** What they say, and beside which verdict of which role it is to stand. */
function PutDispute({
  row,
  roles,
  pending,
  onPut
}: {
  row: RequestRow
  roles: Library["roles"]
  pending: boolean
  onPut: (dispute: Dispute) => void
}) {
  const [roleId, setRoleId] = useState(row.roleId ?? roles[0]?.id ?? "")
  const [about, setAbout] = useState("")
  const [text, setText] = useState(row.words)
  const asked = roles.find(({ id }) => id === roleId)?.role.qualifications ?? []
  return (
    <>
      <Textarea label={t("requestDispute")} value={text} onChange={event => setText(event.currentTarget.value)} autosize minRows={1} />
      <Group gap={8} align="end">
        {row.roleId === null && (
          <NativeSelect
            label={t("requestsRole")}
            value={roleId}
            onChange={event => setRoleId(event.currentTarget.value)}
            data={roles.map(({ id, role: { title } }) => ({ value: id, label: title ?? t("candidateUntitledRole") }))}
          />
        )}
        <NativeSelect
          label={t("requestDisputeAbout")}
          value={about}
          onChange={event => setAbout(event.currentTarget.value)}
          data={[{ value: "", label: t("requestDisputeAll") }, ...asked.map(({ id, text: one }) => ({ value: id, label: one }))]}
        />
        <Act
          label={t("requestDisputePut")}
          pending={pending || text.trim() === "" || roleId === ""}
          onAct={() => onPut({ roleId, qualificationId: about || null, text })}
        />
      </Group>
    </>
  )
}
