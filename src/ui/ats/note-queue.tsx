import "./ats.css"
import { Button } from "@mantine/core"
import { database } from "~store/database"
import type { AtsNoteRow } from "~store/rows/ats-rows"
import { SendFailure } from "~ui/failure-alert"
import { formatMoment } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { inWords, t, type TextKey } from "~ui/text"

const stateTexts: Record<AtsNoteRow["state"], TextKey> = {
  drafted: "trackingNoteDrafted",
  sending: "trackingNoteSending",
  sent: "trackingNoteSent",
  failed: "trackingNoteFailed"
}

interface NoteQueueProps {
  roleId: string
  /** One person's alone; null for everybody's that are not sent yet. */
  personId: string | null
  nameOf: (personId: string) => string
}

/** Notes and tags that wait for the recruiter's click: each as the request that goes out, byte for byte but for the key; then what came of it. */
export function NoteQueue({ roleId, personId, nameOf }: NoteQueueProps) {
  const notes = useLive(() => notesOf(roleId, personId), [roleId, personId])
  const sending = useSend()
  if (!notes || notes.length === 0) return null
  const open = notes.filter(({ state }) => state === "drafted" || state === "failed").map(({ id }) => id)
  return (
    <section className="ats-pick" aria-label={t("trackingNotes")}>
      {open.length > 1 && (
        <div className="ats-buttons">
          <Button size="compact-xs" onClick={() => void sending.send("ats.sendNotes", { noteIds: open })}>
            {t("trackingSendAll", { count: open.length })}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("ats.dropNotes", { noteIds: open })}>
            {t("trackingDropAll")}
          </Button>
        </div>
      )}
      <ul className="ats-notes">
        {notes.map(({ id, state, said, sentAt, request, tags, personId: about }) => (
          <li key={id} aria-label={t(tags === undefined ? "trackingNoteOn" : "trackingTagsOn", { name: nameOf(about) })}>
            <p role="status">
              <b>{nameOf(about)}</b>
              {tags !== undefined && ` · ${t("trackingTagsAre", { tags: { list: tags, as: "commas" } })}`} · {t(stateTexts[state])}
              {sentAt !== null && ` · ${formatMoment(sentAt)}`}
              {said !== null && ` · ${inWords(said)}`}
            </p>
            <details open={state === "drafted" && open.length === 1}>
              <summary>{t("trackingRequest")}</summary>
              {/* A region that scrolls has to be reachable without a mouse. */}
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre className="ats-request" role="region" aria-label={t("trackingRequest")} tabIndex={0}>
                {`${request.method} ${request.address}\n${Object.entries(request.headers)
                  .map(([name, value]) => `${name}: ${value}`)
                  .join("\n")}\n\n${request.body}`}
              </pre>
            </details>
            {(state === "drafted" || state === "failed" || state === "sending") && (
              <div className="ats-buttons">
                <Button size="compact-xs" onClick={() => void sending.send("ats.sendNotes", { noteIds: [id] })}>
                  {t(state === "drafted" ? "trackingSend" : "trackingSendAgain")}
                </Button>
                <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("ats.dropNotes", { noteIds: [id] })}>
                  {t("trackingDrop")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <SendFailure sending={sending} />
    </section>
  )
}

async function notesOf(roleId: string, personId: string | null): Promise<AtsNoteRow[]> {
  const { atsNotes } = database()
  const rows =
    personId === null
      ? await atsNotes.where("state").anyOf("drafted", "sending", "failed").toArray()
      : await atsNotes.where("personId").equals(personId).toArray()
  return rows.filter(note => note.roleId === roleId).sort((a, b) => b.draftedAt - a.draftedAt)
}
