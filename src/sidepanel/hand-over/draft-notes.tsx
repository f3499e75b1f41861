import { Button } from "@mantine/core"
import { useState } from "react"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"
import { evidenceNotes } from "./evidence-notes"

/** People whose notes go in one message. */
const atOnce = 200

interface DraftNotesProps {
  role: RoleRow
  personIds: readonly string[]
  sending: Sending
}

/** Drafts the evidence on people as notes for where they are there already. Nothing is sent: the notes wait to be looked at. */
export function DraftNotes({ role, personIds, sending }: DraftNotesProps) {
  const [said, setSaid] = useState("")
  const draft = async () => {
    const notes = await evidenceNotes(role, personIds)
    let [drafted, absent] = [0, personIds.length - notes.length]
    for (let at = 0; at < notes.length; at += atOnce) {
      const reply = await sending.send("ats.draftNotes", { roleId: role.id, notes: notes.slice(at, at + atOnce) })
      if (!reply) return
      drafted += reply.drafted
      absent += reply.absent
    }
    setSaid([t("trackingDraftedNotes", { count: drafted }), ...(absent > 0 ? [t("trackingNotDrafted", { count: absent })] : [])].join(" "))
  }
  return (
    <>
      <Button size="compact-sm" variant="default" loading={sending.pending} onClick={() => void draft()}>
        {t("trackingDraft")}
      </Button>
      <StatusLine>{said}</StatusLine>
    </>
  )
}
