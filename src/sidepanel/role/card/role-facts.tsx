import { ActionIcon, Group, NativeSelect, Stack, TextInput, Title } from "@mantine/core"
import type { FormEvent } from "react"
import { useState } from "react"
import { levels } from "~role/level"
import { remoteModes } from "~role/role"
import type { Role } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { levelText, remoteText, salaryText } from "~ui/words/role-words"
import { FormButtons } from "./form-buttons"

interface RoleFactsProps {
  row: RoleRow
  sending: Sending
  editable: boolean
}

/** Title, level, place, remote and what the post says it pays: shown as lines; all but the pay edited as a form. */
export function RoleFacts({ row, sending, editable }: RoleFactsProps) {
  const [editing, setEditing] = useState(false)
  const { role } = row
  if (editing) return <FactsForm row={row} sending={sending} onClose={() => setEditing(false)} />
  const facts = [
    role.level ? levelText(role.level) : t("roleNoLevel"),
    role.place ?? (role.remote === "remote" ? null : t("roleNoPlace")),
    role.remote ? remoteText(role.remote) : null
  ]
  const salary = role.salary ? salaryText(role.salary) : null
  return (
    <div className="role-facts">
      <div>
        <Title order={2} size="h3">
          {role.title ?? t("roleUntitled")}
        </Title>
        <span className="role-facts-line">{facts.filter(fact => fact !== null).join(" · ")}</span>
        {role.salary && salary !== null && (
          <span className="role-facts-line" title={role.salary.quote}>
            {t("roleSalary", { salary })}
          </span>
        )}
      </div>
      {editable && (
        <ActionIcon size="sm" onClick={() => setEditing(true)} aria-label={t("roleEditFacts")} title={t("roleEditFacts")}>
          <Icon name="edit" size={14} />
        </ActionIcon>
      )}
    </div>
  )
}

function FactsForm({ row, sending, onClose }: { row: RoleRow; sending: Sending; onClose: () => void }) {
  const [draft, setDraft] = useState<Pick<Role, "title" | "level" | "place" | "remote">>(row.role)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { level, remote } = draft
    const fields = { title: filled(draft.title), level, place: filled(draft.place), remote }
    if ((await sending.send("role.change", { roleId: row.id, fields })) !== undefined) onClose()
  }
  return (
    <form onSubmit={event => void save(event)} aria-label={t("roleEditFacts")}>
      <Stack gap="xs">
        <TextInput
          label={t("roleTitle")}
          value={draft.title ?? ""}
          onChange={event => setDraft({ ...draft, title: event.currentTarget.value })}
          data-autofocus
        />
        <Group gap="xs" grow>
          <NativeSelect
            label={t("roleLevel")}
            value={draft.level ?? ""}
            onChange={event => setDraft({ ...draft, level: levels.find(level => level === event.currentTarget.value) ?? null })}
            data={[{ value: "", label: t("roleAny") }, ...levels.map(level => ({ value: level, label: levelText(level) }))]}
          />
          <NativeSelect
            label={t("roleRemote")}
            value={draft.remote ?? ""}
            onChange={event => setDraft({ ...draft, remote: remoteModes.find(mode => mode === event.currentTarget.value) ?? null })}
            data={[{ value: "", label: t("roleAny") }, ...remoteModes.map(mode => ({ value: mode, label: remoteText(mode) }))]}
          />
        </Group>
        <TextInput
          label={t("rolePlace")}
          value={draft.place ?? ""}
          onChange={event => setDraft({ ...draft, place: event.currentTarget.value })}
        />
        <FormButtons pending={sending.pending} onClose={onClose} />
      </Stack>
    </form>
  )
}

function filled(text: string | null): string | null {
  return text?.trim() || null
}
