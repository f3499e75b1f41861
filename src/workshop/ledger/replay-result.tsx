import type { ReplayRow } from "~store/rows/learning-rows"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { ReplayReportText } from "./replay-report-text"

interface ReplayResultProps {
  replay: ReplayRow
  roles: readonly RoleRow[]
  sending: Sending
}

/** A change held over past decisions: under way, failed, or what it would have changed, with everyone it would have moved. */
export function ReplayResult({ replay, roles, sending }: ReplayResultProps) {
  const { runId, report } = replay
  if (replay.state === "failed") return <p className="library-failure">{t("prefReplayFailed", { reason: replay.failure ?? "" })}</p>
  if (replay.state === "offered") {
    const { change, days } = replay
    return (
      <p className="library-facts">
        {t("prefReplayOffered")}{" "}
        <button
          type="button"
          className="candor-link-button"
          disabled={sending.pending}
          onClick={() => void sending.send("replay.start", { change, days })}
        >
          {t("prefReplayTry")}
        </button>
      </p>
    )
  }
  if (replay.state === "running" || !report) {
    return (
      <p className="library-facts" role="status">
        {t("prefRunning")}{" "}
        {runId !== null && (
          <button type="button" className="candor-link-button" onClick={() => void sending.send("run.stop", { runId })}>
            {t("runStop")}
          </button>
        )}
      </p>
    )
  }
  return <ReplayReportText report={report} isFree={runId === null} roles={roles} sending={sending} />
}
