import { database } from "~store/database"
import { alreadyThere, thereText } from "~store/ats/already-there"
import type { RoleRow } from "~store/rows/rows"
import { NoteQueue } from "~ui/ats/note-queue"
import { SendFailure } from "~ui/failure-alert"
import { formatDayOfYear } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { inWords, t } from "~ui/text"
import { DraftNotes } from "../hand-over/draft-notes"
import { DraftTags } from "../hand-over/draft-tags"

interface AlreadyThereProps {
  personId: string
  name: string
  /** The role for which evidence can be written down; null where nothing was evaluated. */
  role: RoleRow | null
}

/** Whether the person is in an applicant tracking system already, and where they stand; what is only likely waits for the recruiter's word. */
export function AlreadyThereLines({ personId, name, role }: AlreadyThereProps) {
  const found = useLive(() => alreadyThere(database(), personId), [personId])
  const sending = useSend()
  if (!found || found.length === 0) return null
  const isSure = found.some(({ by }) => by !== "likely")
  return (
    <section className="card-there" aria-label={t("trackingThereLabel")}>
      {found.map(there => {
        const { row, by } = there
        const address = row.applicant.candidate.address ?? row.applicant.application.address
        const say = (isSame: boolean) => void sending.send("ats.likely", { applicantId: row.id, personId, isSame })
        return (
          <div key={row.id} className="card-there-line">
            <span className="card-there-badge" data-likely={by === "likely" || undefined}>
              {inWords(thereText(there, formatDayOfYear))}
            </span>
            {address !== null && /^https?:\/\//i.test(address) && (
              <a href={address} target="_blank" rel="noreferrer">
                {t("trackingOpenThere")}
              </a>
            )}
            {by === "likely" && (
              <>
                <button type="button" className="card-small-button" disabled={sending.pending} onClick={() => say(true)}>
                  {t("trackingIsSame")}
                </button>
                <button type="button" className="card-small-button" disabled={sending.pending} onClick={() => say(false)}>
                  {t("trackingIsOther")}
                </button>
              </>
            )}
          </div>
        )
      })}
      {isSure && role !== null && (
        <div className="card-there-line">
          <DraftNotes role={role} personIds={[personId]} sending={sending} />
          <DraftTags roleId={role.id} personIds={[personId]} sending={sending} />
        </div>
      )}
      {role !== null && <NoteQueue roleId={role.id} personId={personId} nameOf={() => name} />}
      <SendFailure sending={sending} />
    </section>
  )
}
