import type { RoleRow } from "~store/rows/rows"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { Point } from "./point"
import type { OpenPoints } from "./use-points"

interface PointsAboveProps {
  points: OpenPoints
  row: RoleRow
  sending: Sending
  focus: KeepFocus
}

/** How many points are open, with the choice to be asked one at a time; and those that concern no row, a line each. */
export function PointsAbove({ points, row, sending, focus }: PointsAboveProps) {
  const { above, count, current, oneAtATime, chooseOneAtATime } = points
  const isOpen = count > 0 || current !== null
  return (
    <div className="role-points" role="group" aria-label={t("pointsLabel")}>
      <div className="role-points-head">
        <span role="status">{count > 0 ? t("pointsOpen", { count }) : ""}</span>
        {isOpen && (
          <button type="button" className="candor-link-button" onClick={() => chooseOneAtATime(!oneAtATime)}>
            {oneAtATime ? t("pointsAll") : t("pointsOneAtATime")}
          </button>
        )}
      </div>
      {above.map(question => (
        <Point key={question.id} question={question} row={row} sending={sending} focus={focus} alone={oneAtATime} />
      ))}
    </div>
  )
}
