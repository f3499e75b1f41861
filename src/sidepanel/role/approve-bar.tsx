import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
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
  focus: KeepFocus
}

/**
 * What comes next, always in reach: approving the role, without which nobody is held against it; a change that waits for a word; and once it is
 * approved, the first profile. Points that are open stay as they are, which is told.
 */
export function ApproveBar({ row, open, isReading, edits, sending, focus }: ApproveBarProps) {
  const blind = useSettings()?.blind ?? true
  const { asked, undo } = edits
  const bar = useRef<HTMLDivElement>(null)
  const mayUndo = undo !== null
  // Approving and taking back take their buttons along.
  useEffect(() => {
    if (bar.current) focus.arrived(bar.current)
  }, [focus, row.status, mayUndo])
  const approve = () => {
    focus.leaving()
    void sending.send("role.approve", { roleId: row.id })
  }
  const takeBack = () => {
    focus.leaving()
    void undo?.()
  }
  return (
    <div className="role-bar" ref={bar} tabIndex={-1}>
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
            <Button size="compact-sm" variant="subtle" disabled={sending.pending} onClick={takeBack}>
              {t("roleUndo")}
            </Button>
          )}
          {row.status === "draft" && (
            <Button size="compact-md" disabled={isReading} loading={sending.pending} onClick={approve}>
              {t("roleApprove")}
            </Button>
          )}
          {row.status === "approved" && <NextStep />}
        </div>
      )}
    </div>
  )
}
