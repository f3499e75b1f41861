import { Button, Textarea } from "@mantine/core"
import type { FormEvent, KeyboardEvent } from "react"
import { useRef, useState } from "react"
import type { Qualification } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import { useRules } from "../../use-rules"
import type { RoleEdits } from "../change/use-role-edits"
import { FindingLine } from "./finding-line"

interface QualificationDetailsProps {
  qualification: Qualification
  row: RoleRow
  edits: RoleEdits
  sending: Sending
  editable: boolean
  /** Wording that is asked about on the row is not told a second time. */
  asksWording: boolean
  onClose: () => void
}

/** All of one qualification: its words to be written anew, how it is checked, where it comes from. Enter saves, Escape closes. */
export function QualificationDetails({ qualification, row, edits, sending, editable, asksWording, onClose }: QualificationDetailsProps) {
  const rules = useRules()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(qualification.text)
  const { id: qualificationId, quote } = qualification
  const findings = asksWording ? [] : row.role.findings.filter(finding => finding.qualificationId === qualificationId)
  const isChanged = text.trim() !== "" && text.trim() !== qualification.text
  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    if (isChanged && (await edits.make([{ do: "reword", qualificationId, text: text.trim() }]))) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation()
      onClose()
    }
    if (event.key !== "Enter" || event.shiftKey || event.target !== field.current) return
    event.preventDefault()
    void save()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside, caught once
    <form
      className="role-details"
      aria-label={t("roleDetailsOf", { text: qualification.text })}
      onSubmit={event => void save(event)}
      onKeyDown={onKeyDown}
    >
      {editable ? (
        <Textarea
          ref={field}
          aria-label={t("roleWording")}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={500}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
      ) : (
        <p>{qualification.text}</p>
      )}
      {editable && (
        <div className="role-details-actions">
          <Button type="submit" size="compact-xs" disabled={!isChanged || sending.pending}>
            {t("save")}
          </Button>
          <Button
            size="compact-xs"
            variant="outline"
            disabled={sending.pending}
            onClick={() => void edits.make([{ do: "drop", qualificationId }])}
          >
            {t("roleRemove")}
          </Button>
        </div>
      )}
      {rules && <p className="role-muted">{inWords(rules.checkedAs(qualification))}</p>}
      {quote !== null && <p className="role-muted">{t("roleFromQuote", { quote })}</p>}
      {findings.map(finding => (
        <FindingLine
          key={`${finding.trait} ${finding.quote}`}
          finding={finding}
          qualification={qualification}
          row={row}
          edits={edits}
          sending={sending}
          onEdit={editable ? () => field.current?.focus() : null}
        />
      ))}
    </form>
  )
}
