import { Button, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useState } from "react"
import type { QualificationKind } from "~role/role"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import type { RoleEdits } from "../change/use-role-edits"
import { KindSwitch } from "./kind-switch"

/** A row for one more qualification. What was added leaves the field, and the next can be written. */
export function AddRow({ edits, sending }: { edits: RoleEdits; sending: Sending }) {
  const [text, setText] = useState("")
  const [kind, setKind] = useState<QualificationKind>("must")
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const words = text.trim()
    if (words !== "" && (await edits.make([{ do: "add", text: words, to: kind }]))) setText("")
  }
  return (
    <form className="role-add" aria-label={t("roleAddQualification")} onSubmit={event => void add(event)}>
      <TextInput
        aria-label={t("roleAddQualification")}
        placeholder={t("roleAddQualification")}
        maxLength={500}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      {text.trim() !== "" && (
        <>
          <KindSwitch text={text} kind={kind} disabled={sending.pending} onChoose={setKind} />
          <Button type="submit" size="compact-xs" disabled={sending.pending}>
            {t("roleAdd")}
          </Button>
        </>
      )}
    </form>
  )
}
