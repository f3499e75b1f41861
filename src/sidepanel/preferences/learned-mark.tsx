import "~ui/preferences/preferences.css"
import type { ReactNode } from "react"
import { useWaysAbout } from "~ui/ways-about"
import { database } from "~store/database"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"

interface LearnedMarkProps {
  preferenceId: string
  /** What it stands at, for the buttons' names. */
  text: string
  /** How it stood before, in words. */
  was?: ReactNode
  sending: Sending
  editable: boolean
}

/** At a part of the role that an approved preference added or changed: says so, leads to the ledger, and one click takes it back. */
export function LearnedMark({ preferenceId, text, was = null, sending, editable }: LearnedMarkProps) {
  const { openWorkshop } = useWaysAbout()
  const preference = useLive(async () => (await database().preferences.get(preferenceId)) ?? null, [preferenceId])
  if (!preference) return null
  return (
    <p className="learned-mark">
      {t("prefLearned", { wording: preference.wording })}
      {was !== null && <> · {was}</>}{" "}
      <button
        type="button"
        className="candor-link-button"
        aria-label={t("prefLearnedSeeNamed", { text })}
        onClick={() => openWorkshop({ part: "learned", id: preferenceId })}
      >
        {t("prefLearnedSee")}
      </button>
      {editable && (
        <>
          {" "}
          <button
            type="button"
            className="candor-link-button"
            disabled={sending.pending}
            aria-label={t("prefLearnedUndoNamed", { text })}
            onClick={() => void sending.send("preference.decline", { preferenceId })}
          >
            {t("prefLearnedUndo")}
          </button>
        </>
      )}
    </p>
  )
}
