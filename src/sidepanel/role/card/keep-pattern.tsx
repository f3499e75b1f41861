import { Button, Group, Text, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useState } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"

/** An approved role can be kept for the next one like it, under a name of the recruiter's. */
export function KeepPattern({ row }: { row: RoleRow }) {
  const sending = useSend()
  const [name, setName] = useState<string | null>(null)
  const kept = useLive(async () => (await database().patterns.toArray()).filter(pattern => pattern.fromRoleId === row.id), [row.id])
  const written = name ?? roleName(row.role)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (written.trim() !== "") void sending.send("pattern.keep", { roleId: row.id, name: written.trim() })
  }
  return (
    <div className="role-next">
      <Text size="sm" c="dimmed" role="status">
        {kept?.length ? t("roleKeptAs", { names: kept.map(pattern => `“${pattern.name}”`).join(", ") }) : t("roleKeepWhy")}
      </Text>
      <form onSubmit={keep}>
        <Group gap="xs" align="flex-end">
          <TextInput
            className="role-pattern-name"
            label={t("rolePatternName")}
            value={written}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="outline" disabled={written.trim() === ""} loading={sending.pending}>
            {t("roleKeepPattern")}
          </Button>
        </Group>
      </form>
      <SendFailure sending={sending} />
    </div>
  )
}
