import { ActionIcon, Title } from "@mantine/core"
import { useId } from "react"
import type { Origin } from "~role/origin"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { originText } from "~ui/words/origin-text"
import { topicText } from "~ui/words/preference-words"
import { LearnedMark } from "./learned-mark"

interface LearnedNotesProps {
  row: RoleRow
  sending: Sending
  editable: boolean
}

/**
 * What a model is told of the role besides its qualifications, and what an intake asks first, with where each comes from. What a pack says is
 * told to a model as somebody else's text, until the recruiter makes it their own.
 */
export function LearnedNotes({ row, sending, editable }: LearnedNotesProps) {
  const notes = row.role.notes ?? []
  const askFirst = row.role.askFirst ?? []
  const roleId = row.id
  const removable = (part: Part): Part =>
    part.preferenceId === null ? { ...part, onRemove: () => void sending.send("note.remove", { roleId, text: part.text }) } : part
  return (
    <>
      <Parts
        title={t("prefNotesTitle")}
        parts={notes.filter(({ from }) => from === undefined).map(removable)}
        sending={sending}
        editable={editable}
      />
      <Parts
        title={t("prefNotesOfPacks")}
        parts={notes
          .filter(({ from }) => from !== undefined)
          .map(note => ({ ...removable(note), onAdopt: () => void sending.send("note.adopt", { roleId, text: note.text }) }))}
        sending={sending}
        editable={editable}
      />
      <Parts
        title={t("prefAskFirstTitle")}
        parts={askFirst.map(({ topic, preferenceId }) => ({ text: topicText(topic), preferenceId }))}
        sending={sending}
        editable={editable}
      />
    </>
  )
}

interface Part {
  text: string
  preferenceId: string | null
  from?: Origin | undefined
  onRemove?: () => void
  onAdopt?: () => void
}

interface PartsProps extends Omit<LearnedNotesProps, "row"> {
  title: string
  parts: readonly Part[]
}

function Parts({ title, parts, sending, editable }: PartsProps) {
  const titleId = useId()
  if (parts.length === 0) return null
  return (
    <section className="role-group" aria-labelledby={titleId}>
      <Title order={3} size="h4" id={titleId}>
        {title}
      </Title>
      <ul>
        {parts.map(({ text, preferenceId, from, onRemove, onAdopt }) => (
          <li key={`${text}\n${preferenceId}`} className="role-qualification">
            <div className="role-qualification-row">
              <span>{text}</span>
              {editable && onRemove && (
                <ActionIcon
                  size="sm"
                  disabled={sending.pending}
                  onClick={onRemove}
                  aria-label={t("prefNoteRemove", { text })}
                  title={t("roleRemove")}
                >
                  <Icon name="close" size={14} />
                </ActionIcon>
              )}
            </div>
            {from && (
              <p className="learned-mark">
                {originText(from)}{" "}
                {editable && onAdopt && (
                  <button
                    type="button"
                    className="candor-link-button"
                    disabled={sending.pending}
                    aria-label={t("prefNoteAdoptNamed", { text })}
                    onClick={onAdopt}
                  >
                    {t("prefNoteAdopt")}
                  </button>
                )}
              </p>
            )}
            {preferenceId !== null && <LearnedMark preferenceId={preferenceId} text={text} sending={sending} editable={editable} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
