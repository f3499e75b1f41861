import { Title } from "@mantine/core"
import { useId } from "react"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { LearnedMark } from "./learned-mark"
import { topicText } from "~ui/words/preference-words"

interface LearnedNotesProps {
  row: RoleRow
  sending: Sending
  editable: boolean
}

/** What a model is told of the role besides its qualifications, and what an intake asks first, with where each comes from. */
export function LearnedNotes({ row, sending, editable }: LearnedNotesProps) {
  const notes = row.role.notes ?? []
  const askFirst = row.role.askFirst ?? []
  return (
    <>
      <Parts
        title={t("prefNotesTitle")}
        parts={notes.map(({ text, preferenceId }) => ({ text, preferenceId }))}
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

interface PartsProps extends Omit<LearnedNotesProps, "row"> {
  title: string
  parts: readonly { text: string; preferenceId: string | null }[]
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
        {parts.map(({ text, preferenceId }) => (
          <li key={`${text}\n${preferenceId}`} className="role-qualification">
            <div className="role-qualification-row">
              <span>{text}</span>
            </div>
            {preferenceId !== null && <LearnedMark preferenceId={preferenceId} text={text} sending={sending} editable={editable} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
