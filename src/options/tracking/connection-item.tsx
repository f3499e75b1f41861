import { Button, Checkbox } from "@mantine/core"
import { lossOfConnection, type LossOfConnection } from "~store/ats/loss-of-connection"
import { database } from "~store/database"
import type { ConnectionRow } from "~store/rows/ats-rows"
import { ConfirmButton } from "~ui/confirm-button"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import { WriterChoice } from "./writer-choice"

interface ConnectionItemProps {
  connection: ConnectionRow
  sending: Sending
  onChange: () => void
}

/** One connection: which account, by which key, what its last test found, and what can be done with it. */
export function ConnectionItem({ connection, sending, onChange }: ConnectionItemProps) {
  const { id: connectionId, name, settings, hasKey, keyEnds, test, follows } = connection
  const account = settings.baseUrl === null ? Object.values(settings.fields)[0] : new URL(settings.baseUrl).host
  const ends = Object.values(keyEnds).filter(end => end !== "")
  const loss = useLive(() => lossOfConnection(database(), connectionId), [connectionId])
  const said = test === null ? [] : test.state === "running" ? [t("modelTesting")] : test.said.map(inWords)
  return (
    <li aria-label={name}>
      <span>
        <b>{name}</b>{" "}
        <small>
          {[account, hasKey ? t("trackingKeyEnds", { ends: ends.join(", ") }) : t("trackingNoKeyHere")].filter(Boolean).join(" · ")}
        </small>
      </span>
      <span className="options-buttons">
        <Button
          variant="default"
          aria-label={t("modelTestNamed", { name })}
          disabled={!hasKey || test?.state === "running"}
          onClick={() => void sending.send("ats.test", { connectionId })}
        >
          {t("modelTest")}
        </Button>
        <Button variant="default" aria-label={t("trackingChangeNamed", { name })} onClick={onChange}>
          {t("modelChange")}
        </Button>
        {hasKey && (
          <Button
            variant="default"
            aria-label={t("trackingForgetNamed", { name })}
            onClick={() => void sending.send("ats.forgetKey", { connectionId })}
          >
            {t("trackingForget")}
          </Button>
        )}
        <ConfirmButton
          label={t("modelRemove")}
          name={t("modelRemoveNamed", { name })}
          question={loss === undefined ? "" : lossInWords(loss, name)}
          yes={t("trackingRemoveYes")}
          disabled={loss === undefined}
          onConfirm={() => void sending.send("ats.remove", { connectionId })}
        />
      </span>
      <p role="status" className={test?.state === "done" && !test.isWorking ? "options-model-fault" : "options-muted"}>
        {said.join(" ")}
      </p>
      {hasKey && <WriterChoice connection={connection} sending={sending} />}
      <Checkbox
        label={t("trackingFollows")}
        checked={follows}
        onChange={event => void sending.send("ats.follow", { connectionId, follows: event.currentTarget.checked })}
      />
    </li>
  )
}

/** What goes with a connection, and what stays. */
function lossInWords({ jobs, applicants, notesOpen, notesSent, people }: LossOfConnection, vendor: string): string {
  const goes = {
    jobs: t("trackingRemoveJobs", { count: jobs }),
    applicants: t("trackingRemoveApplicants", { count: applicants }),
    notes: t("trackingRemoveNotes", { open: notesOpen, sent: notesSent })
  }
  return `${t("trackingRemoveGoes", goes)} ${t("trackingRemoveStays", { count: people, vendor })}`
}
