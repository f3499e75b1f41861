import { ActionIcon } from "@mantine/core"
import { useMemo, useState } from "react"
import type { Qualification, QualificationKind } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { inWords, t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { originText } from "~ui/words/origin-text"
import { LearnedParts } from "../../preferences/learned-parts"
import { useRules } from "../../use-rules"
import { FindingLine } from "./finding-line"
import { QualificationEditor } from "./qualification-editor"

interface QualificationItemProps {
  qualification: Qualification
  row: RoleRow
  sending: Sending
  editable: boolean
}

export function QualificationItem({ qualification, row, sending, editable }: QualificationItemProps) {
  const [editing, setEditing] = useState(false)
  const rules = useRules()
  const { id: qualificationId } = qualification
  const findings = row.role.findings.filter(finding => finding.qualificationId === qualificationId)

  const change = async (text: string, kind: QualificationKind) => {
    const changed = await sending.send("qualification.change", { roleId: row.id, qualificationId, text, kind })
    if (changed !== undefined) setEditing(false)
  }
  const remove = () => void sending.send("qualification.remove", { roleId: row.id, qualificationId })

  if (editing) {
    return (
      <li>
        <QualificationEditor
          label={t("roleEditQualification", { text: qualification.text })}
          text={qualification.text}
          kind={qualification.kind}
          checkedAs={rules && inWords(rules.checkedAs(qualification))}
          pending={sending.pending}
          onSave={(text, kind) => void change(text, kind)}
          onRemove={remove}
          onClose={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li className="role-qualification">
      <div className="role-qualification-row">
        <span>{qualification.text}</span>
        {editable && (
          <ActionIcon
            size="sm"
            onClick={() => setEditing(true)}
            aria-label={t("roleEditQualification", { text: qualification.text })}
            title={t("roleEdit")}
          >
            <Icon name="edit" size={14} />
          </ActionIcon>
        )}
      </div>
      <Unchecked qualification={qualification} />
      {qualification.from && <p className="learned-mark">{originText(qualification.from)}</p>}
      <LearnedParts roleId={row.id} qualification={qualification} sending={sending} editable={editable} />
      {findings.map(finding => (
        <FindingLine
          key={`${finding.trait} ${finding.quote}`}
          finding={finding}
          qualification={qualification}
          row={row}
          sending={sending}
          onEdit={editable ? () => setEditing(true) : null}
        />
      ))}
    </li>
  )
}

/** The words of a qualification that no rule looks at: said where the role is read, before anybody is held against it. */
function Unchecked({ qualification }: Pick<QualificationItemProps, "qualification">) {
  const rules = useRules()
  // Taking a sentence apart is no work for every stroke in a field beside it.
  const unchecked = useMemo(() => rules?.checkedWords(qualification).unchecked ?? [], [rules, qualification])
  return rules && unchecked.length > 0 ? <p className="role-checked-as">{inWords(rules.uncheckedWords(unchecked))}</p> : null
}
