import { Button, Title } from "@mantine/core"
import { useState } from "react"
import type { QualificationKind } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { kindText } from "~ui/words/role-words"
import { QualificationEditor } from "./qualification-editor"
import { QualificationItem } from "./qualification-item"

interface QualificationGroupProps {
  kind: QualificationKind
  row: RoleRow
  sending: Sending
  editable: boolean
}

export function QualificationGroup({ kind, row, sending, editable }: QualificationGroupProps) {
  const [adding, setAdding] = useState(false)
  const qualifications = row.role.qualifications.filter(qualification => qualification.kind === kind)
  if (!editable && qualifications.length === 0) return null
  const add = async (text: string, chosenKind: QualificationKind) => {
    const added = await sending.send("qualification.add", { roleId: row.id, text, kind: chosenKind })
    if (added !== undefined) setAdding(false)
  }
  return (
    <section className="role-group" aria-label={kindText(kind)}>
      <div className="role-group-head">
        <Title order={3} size="h4">
          {kindText(kind)}
        </Title>
        {editable && !adding && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<Icon name="add" size={12} />}
            aria-label={t("roleAddTo", { kind: kindText(kind) })}
            onClick={() => setAdding(true)}
          >
            {t("roleAdd")}
          </Button>
        )}
      </div>
      {qualifications.length === 0 && !adding && <p className="role-none">{t("roleNoneOfKind")}</p>}
      <ul>
        {qualifications.map(qualification => (
          <QualificationItem key={qualification.id} qualification={qualification} row={row} sending={sending} editable={editable} />
        ))}
      </ul>
      {adding && (
        <QualificationEditor
          label={t("roleAddTo", { kind: kindText(kind) })}
          text=""
          kind={kind}
          pending={sending.pending}
          onSave={(text, chosenKind) => void add(text, chosenKind)}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}
