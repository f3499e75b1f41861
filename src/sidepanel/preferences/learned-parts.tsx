import type { Learned, Qualification } from "~role/role"
import { kindText } from "~ui/words/role-words"
import { originText } from "~ui/words/origin-text"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { LearnedMark } from "./learned-mark"

interface LearnedPartsProps {
  roleId: string
  qualification: Qualification
  sending: Sending
  editable: boolean
}

/** What was learned about one qualification, the newest change last, each with how it stood before. */
export function LearnedParts({ roleId, qualification, sending, editable }: LearnedPartsProps) {
  return qualification.learned?.map((learned, at, all) => {
    const { preferenceId, from } = learned
    const was = changeText(learned.was, all[at + 1]?.was ?? qualification)
    const { text } = qualification
    return from ? (
      <p key={preferenceId} className="learned-mark">
        {[originText(from), was].filter(Boolean).join(" · ")}{" "}
        {editable && (
          <button
            type="button"
            className="candor-link-button"
            disabled={sending.pending}
            aria-label={t("prefLearnedUndoNamed", { text })}
            onClick={() => void sending.send("packChange.remove", { roleId, markId: preferenceId })}
          >
            {t("prefLearnedUndo")}
          </button>
        )}
      </p>
    ) : (
      <LearnedMark key={preferenceId} preferenceId={preferenceId} text={text} was={was} sending={sending} editable={editable} />
    )
  })
}

/** How it stood before one change, where that differs from how it stood after; null where it was not there at all. */
function changeText(was: Learned["was"], after: NonNullable<Learned["was"]>): string | null {
  if (was === null) return null
  const said = [
    was.kind === after.kind ? null : t("prefLearnedWas", { kind: kindText(was.kind) }),
    was.text === after.text ? null : t("prefLearnedReworded", { text: was.text }),
    was.weight === after.weight ? null : t("prefLearnedWeight", { times: after.weight ?? 1 })
  ].filter(part => part !== null)
  return said.length > 0 ? said.join(" · ") : null
}
