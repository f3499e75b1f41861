import { Button } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { useSettings } from "~ui/hooks/use-settings"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { AskedChangeBox } from "./change/asked-change-box"
import type { RoleEdits } from "./change/use-role-edits"
import { NextStep } from "./next-step"

interface ApproveBarProps {
  row: RoleRow
  /** How many points are open. */
  open: number
  isReading: boolean
  edits: RoleEdits
  sending: Sending
}

/**
 * What comes next, always in reach: approving the role, without which nobody is held against it; a change that waits for a word; and once it is
 * approved, the first profile. Points that are open stay as they are, which is told.
 */
export function ApproveBar({ row, open, isReading, edits, sending }: ApproveBarProps) {
  const blind = useSettings()?.blind ?? true
  const { asked, undo } = edits
  return (
    <div className="role-bar">
      <SendFailure sending={sending} />
      {asked ? (
        <AskedChangeBox asked={asked} edits={edits} blind={blind} pending={sending.pending} />
      ) : (
        <div className="role-bar-line">
          <span className="role-bar-says" role="status">
            {row.status === "draft" && (open > 0 ? t("approveLeaves", { count: open }) : t("roleApproveWhy"))}
            {row.status === "approved" && t("roleApproved")}
            {row.status === "closed" && t("roleIsClosed")}
          </span>
          {undo && (
            <Button size="compact-sm" variant="subtle" disabled={sending.pending} onClick={() => void undo()}>
              {t("roleUndo")}
            </Button>
          )}
          {row.status === "draft" && (
            <Button
              size="compact-md"
              disabled={isReading}
              loading={sending.pending}
              onClick={() => void sending.send("role.approve", { roleId: row.id })}
            >
              {t("roleApprove")}
            </Button>
          )}
          {row.status === "approved" && <NextStep />}
        </div>
      )}
    </div>
  )
}
