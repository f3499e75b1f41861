import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { gateOf } from "~learning/replay/gate"
import type { BesideReport } from "~learning/replay/beside-report"
import { leastBeside, mostAskedBeside, rolloutShares, type Rollout } from "~learning/replay/rollout"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { ModelRow } from "~store/rows/model-rows"
import type { RoleRow } from "~store/rows/rows"
import { builtinModelId } from "~store/runs/models"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { useSend } from "~ui/hooks/use-send"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { modelText, moneyText } from "~ui/words/run-words"
import { valueText } from "../numbers/number-text"
import { ReplayReportText } from "./replay-report-text"
import { useBesideReport, useJudgingNow } from "./use-rollout"

interface RolloutPartProps {
  replay: ReplayRow
  roles: readonly RoleRow[]
  models: readonly ModelRow[]
}

/** What may become of a candidate that was tried: asked beside, used for everybody, taken back. Each by a click, and nothing by itself. */
export function RolloutPart({ replay, roles, models }: RolloutPartProps) {
  const judging = useJudgingNow()
  const sending = useSend()
  const { rollout, report, change } = replay
  if (judging === undefined || !report || report.decisions === 0 || change.kind === "preference") return null
  const candidateId = change.kind === "model" ? change.modelId : builtinModelId
  const isThere = candidateId === builtinModelId || models.some(({ id }) => id === candidateId)
  if (rollout && rollout.state !== "back") return <Rolled {...{ replay, rollout, judging, roles, models, sending }} />
  return (
    <>
      {rollout?.backAt && <p>{t("rolloutIsBack", { day: formatDay(rollout.backAt) })}</p>}
      {candidateId !== judging.id && isThere && (
        <Approve replay={replay} name={modelText(candidateId, models)} former={modelText(judging.id, models)} sending={sending} />
      )}
    </>
  )
}

function Approve({ replay, name, former, sending }: { replay: ReplayRow; name: string; former: string; sending: Sending }) {
  const [share, setShare] = useState<(typeof rolloutShares)[number]>(25)
  const { report } = replay
  if (!report) return null
  if (gateOf(report).state === "worse") return <p className="library-facts">{t("rolloutWorse")}</p>
  const each = report.tokens === null ? null : Math.round(report.tokens / report.decisions)
  return (
    <form
      className="rollout"
      aria-label={t("rolloutApproveNamed", { name, former })}
      onSubmit={event => {
        event.preventDefault()
        void sending.send("rollout.approve", { replayId: replay.id, share })
      }}
    >
      <p className="library-facts">
        {t("rolloutWhat", { former, most: mostAskedBeside })}{" "}
        {each !== null &&
          (report.costUsd === null
            ? t("rolloutCost", { tokens: each })
            : t("rolloutCostPrice", { tokens: each, cost: moneyText(report.costUsd / report.decisions) }))}
      </p>
      <NativeSelect
        label={t("rolloutShare")}
        value={String(share)}
        data={rolloutShares.map(one => ({ value: String(one), label: valueText(one / 100, "share") }))}
        onChange={event => setShare(rolloutShares.find(one => String(one) === event.currentTarget.value) ?? share)}
      />
      <Button type="submit" variant="outline" size="xs" loading={sending.pending}>
        {t("rolloutApprove")}
      </Button>
      <SendFailure sending={sending} />
    </form>
  )
}

interface RolledProps extends RolloutPartProps {
  rollout: Rollout
  judging: { id: string; choice: string | null }
  sending: Sending
}

function Rolled({ replay, rollout, judging, roles, models, sending }: RolledProps) {
  const report = useBesideReport(rollout, roles)
  const former = modelText(rollout.formerId, models)
  const { id: replayId } = replay
  if (rollout.state === "whole") {
    return (
      <div className="rollout">
        <p>{t("rolloutIsWhole", { day: formatDay(rollout.wholeAt ?? rollout.approvedAt), former })}</p>
        {judging.choice !== rollout.candidateId && <p className="library-facts">{t("rolloutChanged")}</p>}
        <Button size="xs" variant="outline" loading={sending.pending} onClick={() => void sending.send("rollout.back", { replayId })}>
          {t("rolloutBack", { former })}
        </Button>
        <SendFailure sending={sending} />
      </div>
    )
  }
  if (!report) return null
  const mayTakeOver = report.answered >= leastBeside && gateOf(report.decided).state !== "worse"
  return (
    <div className="rollout">
      <p role="status">{besideText(rollout, report, former)}</p>
      {report.decided.decisions > 0 && <ReplayReportText report={report.decided} roles={roles} sending={sending} />}
      {report.answered < leastBeside && <p className="library-facts">{t("rolloutEarly", { least: leastBeside })}</p>}
      <div className="rollout-actions">
        {mayTakeOver && (
          <Button size="xs" loading={sending.pending} onClick={() => void sending.send("rollout.whole", { replayId })}>
            {t("rolloutWhole")}
          </Button>
        )}
        <Button size="xs" variant="default" loading={sending.pending} onClick={() => void sending.send("rollout.back", { replayId })}>
          {t("rolloutEnd")}
        </Button>
      </div>
      <SendFailure sending={sending} />
    </div>
  )
}

function besideText({ approvedAt, share, people }: Rollout, { answered, unanswered, openMoved }: BesideReport, former: string): string {
  return [
    t("rolloutBeside", { former, day: formatDay(approvedAt), share: valueText(share / 100, "share"), answered }),
    unanswered > 0 ? t("rolloutUnanswered", { count: unanswered }) : null,
    openMoved > 0 ? t("rolloutOpenMoved", { count: openMoved }) : null,
    people.length >= mostAskedBeside ? t("rolloutFull", { most: mostAskedBeside }) : null
  ]
    .filter(part => part !== null)
    .join(" ")
}
