import type { RoleRow, RunRow } from "~store/rows/rows"
import { useArrival, type KeepFocus } from "~ui/hooks/use-keep-focus"
import { useSend } from "~ui/hooks/use-send"
import { RecordLine } from "~ui/record-line"
import { t } from "~ui/text"
import { CalibrationSection } from "../calibration/calibration-section"
import { LearnedNotes } from "../preferences/learned-notes"
import { ApproveBar } from "./approve-bar"
import { KeepPattern } from "./card/keep-pattern"
import { LooseFindings } from "./card/loose-findings"
import { PostLines } from "./card/post-lines"
import { RoleAliases } from "./card/role-aliases"
import { RoleFacts } from "./card/role-facts"
import { RoleRows } from "./card/role-rows"
import { useRoleEdits } from "./change/use-role-edits"
import { LiveStatus } from "./live-status"
import { AnsweredPoints } from "./points/answered-points"
import { PointsAbove } from "./points/points-above"
import { usePoints } from "./points/use-points"
import { SeenForRole } from "./seen-for-role"
import { AlikePatterns } from "./start/alike-patterns"
import { StrategiesSection } from "./strategies/strategies-section"
import { useFocusAnchors } from "./use-focus-anchors"

interface WholeRoleProps {
  row: RoleRow
  /** The newest intake of the role. */
  run: RunRow | null
  focus: KeepFocus
}

/** A role as it stands, every part of it editable; what is open on it; what can be done with it; and the step that comes next. */
export function WholeRole({ row, run, focus }: WholeRoleProps) {
  const sending = useSend()
  const arrival = useArrival(focus)
  const isReading = run?.status === "running"
  const points = usePoints(row, isReading)
  const edits = useRoleEdits(row, sending)
  const editable = row.status !== "closed"
  const anchors = useFocusAnchors()
  const common = { row, sending, editable }
  return (
    <div className="role-place">
      <div className="role-scroll" ref={anchors}>
        <div className="role-card" role="group" aria-label={t("roleCardLabel")} {...arrival}>
          <RoleFacts {...common} />
          <LiveStatus run={run} starting={false} />
          <SeenForRole role={row} when="new" />
          <PostLines {...common} edits={edits} />
          <LooseFindings {...common} edits={edits} />
          <PointsAbove points={points} row={row} sending={sending} focus={focus} />
          <RoleRows {...common} points={points} edits={edits} focus={focus} />
          <RoleAliases {...common} />
          <LearnedNotes {...common} />
          <AnsweredPoints row={row} sending={sending} focus={focus} />
          {!isReading && <AlikePatterns role={row} />}
        </div>
        {row.status !== "draft" && <StrategiesSection key={row.id} row={row} />}
        <CalibrationSection role={row} />
        <SeenForRole role={row} when="known" />
        {row.status !== "draft" && <KeepPattern row={row} />}
        {row.status === "approved" && <RecordLine row={row} whole={t("roleTrust")} />}
      </div>
      <ApproveBar row={row} open={points.count} isReading={isReading} edits={edits} sending={sending} focus={focus} />
    </div>
  )
}
