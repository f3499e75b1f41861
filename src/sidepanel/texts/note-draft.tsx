import { Button, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { outcomesOf } from "~store/people/outcomes"
import type { DraftRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { CopyButton } from "./copy-button"
import { copyText, greetingOf } from "./greeting"

/** What stands for a name that is not shown. */
const hidden = "…"

export interface NoteDraftProps {
  draft: DraftRow
  /** Whom the note is to; null where nobody is named. */
  name: string | null
  /** In blind mode the name is copied and not shown. */
  blind: boolean
}

/** A note as a draft to be changed, with who it is from, which is kept for the next one. It is copied, and never sent. */
export function NoteDraft({ draft, name, blind }: NoteDraftProps) {
  const isHidden = blind && name !== null
  const settings = useSettings()
  const [edited, setEdited] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const sending = useSend()
  const body = edited ?? copyText(draft, isHidden ? hidden : name)
  const sender = from ?? settings?.sender ?? ""
  const keepSender = () => {
    if (from !== null && from.trim() !== (settings?.sender ?? "")) void sending.send("settings.change", { sender: from.trim() })
  }
  const whole = () => {
    const named = isHidden ? body.replace(greetingOf(draft, hidden), greetingOf(draft, name)) : body
    return sender.trim() === "" ? named : `${named.trimEnd()}\n\n${sender.trim()}`
  }
  return (
    <div className="note-draft">
      <Textarea
        aria-label={t("noteText")}
        autosize
        minRows={4}
        maxRows={14}
        value={body}
        maxLength={5000}
        onChange={event => setEdited(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        aria-label={t("noteFrom")}
        placeholder={t("noteFrom")}
        value={sender}
        maxLength={200}
        onChange={event => setFrom(event.currentTarget.value)}
        onBlur={keepSender}
      />
      <div className="text-result-foot">
        <CopyButton text={whole} />
        <NoteSent draft={draft} />
      </div>
      <SendFailure sending={sending} />
    </div>
  )
}

/** That it was sent is told by the recruiter: what came of notes is counted over those alone. */
function NoteSent({ draft: { roleId, personIds, at } }: { draft: DraftRow }) {
  const [personId] = personIds
  const sending = useSend()
  const sent = useLive(async () => {
    const noted = personId === undefined ? [] : await outcomesOf(database(), personId, roleId)
    return noted.some(one => one.kind === "contacted" && one.at >= at)
  }, [roleId, personId, at])
  if (personId === undefined || sent === undefined) return null
  return (
    <>
      {sent ? (
        <span role="status" className="card-noted">
          {t("noteSentTold")}
        </span>
      ) : (
        <Button
          variant="default"
          loading={sending.pending}
          onClick={() => void sending.send("outcome.add", { roleId, personId, kind: "contacted", at: null })}
        >
          {t("noteSent")}
        </Button>
      )}
      <SendFailure sending={sending} />
    </>
  )
}
