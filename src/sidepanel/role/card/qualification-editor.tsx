import { Button, NativeSelect, Stack, Textarea } from "@mantine/core"
import type { FormEvent, KeyboardEvent } from "react"
import { useEffect, useRef, useState } from "react"
import type { QualificationKind } from "~role/role"
import { qualificationKinds } from "~role/role"
import { t } from "~ui/text"
import { kindText } from "~ui/words/role-words"
import { FormButtons } from "./form-buttons"

interface QualificationEditorProps {
  /** What is being edited or added, for the form's name. */
  label: string
  text: string
  kind: QualificationKind
  /** How code decides it, in words; absent where nothing is known yet. */
  checkedAs?: string
  pending: boolean
  onSave: (text: string, kind: QualificationKind) => void
  onRemove?: () => void
  onClose: () => void
}

/** Wording and kind of one qualification. Enter saves, Escape leaves it as it was. */
export function QualificationEditor({ label, checkedAs, pending, onSave, onRemove, onClose, ...initial }: QualificationEditorProps) {
  const [text, setText] = useState(initial.text)
  const [kind, setKind] = useState(initial.kind)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // The button that opened this is gone, so the focus has to go somewhere; the recruiter came to write.
    field.current?.focus()
  }, [])

  const save = (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() !== "") onSave(text.trim(), kind)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose()
    if (event.key === "Enter" && !event.shiftKey && event.target === field.current) {
      event.preventDefault()
      save()
    }
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside, caught once
    <form className="role-editor" aria-label={label} onSubmit={save} onKeyDown={onKeyDown}>
      <Stack gap="xs">
        <Textarea
          ref={field}
          aria-label={t("roleWording")}
          autosize
          minRows={1}
          maxRows={6}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
        />
        {checkedAs && <p className="role-checked-as">{checkedAs}</p>}
        <FormButtons
          pending={pending}
          disabled={text.trim() === ""}
          onClose={onClose}
          before={
            <NativeSelect
              aria-label={t("roleKind")}
              value={kind}
              onChange={event => setKind(qualificationKinds.find(one => one === event.currentTarget.value) ?? kind)}
              data={qualificationKinds.map(one => ({ value: one, label: kindText(one) }))}
            />
          }
          after={
            onRemove && (
              <Button variant="outline" disabled={pending} onClick={onRemove}>
                {t("roleRemove")}
              </Button>
            )
          }
        />
      </Stack>
    </form>
  )
}
