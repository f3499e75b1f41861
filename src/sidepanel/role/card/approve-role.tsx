import { Button, Text } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** The step nothing happens without: no profile is held against a role that is not approved. */
export function ApproveRole({ row, sending }: { row: RoleRow; sending: Sending }) {
  return (
    <div className="role-next">
      <Text size="sm" c="dimmed">
        {t("roleApproveWhy")}
      </Text>
      <Button radius="xl" loading={sending.pending} onClick={() => void sending.send("role.approve", { roleId: row.id })}>
        {t("roleApprove")}
      </Button>
    </div>
  )
}
