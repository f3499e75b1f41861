import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import { gateOf, type Gate } from "~learning/replay/gate"
import type { Advice, ReplayReport } from "~learning/replay/replay-report"
import { FirstOf } from "~ui/first-of"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { DecisionWord, RoleRow } from "~store/rows/rows"
import type { TextKey } from "~ui/text"
import { catalogueLocale, t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { moneyText } from "~ui/words/run-words"
import { usePersonNames } from "~ui/preferences/person-names"
import { PersonLine } from "~ui/preferences/person-line"
import { useWaysAbout } from "~ui/ways-about"

const shownFirst = 8
const decisions: Record<DecisionWord, TextKey> = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" }
const advised: Record<Advice, TextKey> = { for: "prefAdviceFor", against: "prefAdviceAgainst", open: "prefAdviceOpen" }

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
  return <Report report={report} isRules={runId === null} roles={roles} sending={sending} />
}

interface ReportProps extends Omit<ReplayResultProps, "replay"> {
  report: ReplayReport
  isRules: boolean
}

function Report({ report, isRules, roles, sending }: ReportProps) {
  const [open, setOpen] = useState(false)
  const { moved } = report
  if (report.decisions === 0) return <p className="library-facts">{t("prefReplayNothing", { count: report.days })}</p>
  const facts = [
    t("prefReplayDays", { count: report.days }),
    report.tokens === null ? null : t("prefReplayTokens", { tokens: report.tokens }),
    report.costUsd === null ? null : t("prefReplayCost", { cost: moneyText(report.costUsd) }),
    isRules && report.tokens === null ? t("prefReplayFree") : null
  ]
  return (
    <div className="preference-replay">
      <p>
        {t("prefReplayAgrees", { after: report.agreedAfter, decisions: report.decisions, before: report.agreedBefore })};{" "}
        {moved.length === 0 ? t("prefReplayMovedNone") : t("prefReplayMoved", { count: moved.length })}.{" "}
        {moved.length > 0 && (
          <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t("prefReplayHide") : t("prefReplayShow", { count: moved.length })}
          </Button>
        )}
      </p>
      <p>{gateText(gateOf(report))}</p>
      <p className="library-facts">{facts.filter(fact => fact !== null).join(" · ")}</p>
      {report.leftOut > 0 && <p className="library-facts">{t("prefReplayLeftOut", { count: report.leftOut })}</p>}
      {open && <Moved moved={moved} roles={roles} sending={sending} />}
    </div>
  )
}

const gates: Record<Gate["state"], TextKey> = { better: "gateBetter", same: "gateSame", open: "gateOpen", worse: "gateWorse" }
const chances = new Intl.NumberFormat(catalogueLocale, { style: "percent", maximumSignificantDigits: 2 })

function gateText({ state, gained, lost, chance }: Gate): string {
  return t(gates[state], { gained, lost, chance: chances.format(chance) })
}

function Moved({ moved, roles, sending }: Omit<ReplayResultProps, "replay"> & { moved: ReplayReport["moved"] }) {
  const nameOf = usePersonNames(useMemo(() => moved.map(({ personId }) => personId), [moved]))
  const { openPerson: open } = useWaysAbout()
  const openPerson = (personId: string, roleId: string) => open(personId, roleId, sending)
  if (!nameOf) return null
  return (
    <FirstOf rows={moved} first={shownFirst}>
      {one => (
        <PersonLine
          key={`${one.roleId} ${one.personId}`}
          name={nameOf(one.personId)}
          roleId={one.roleId}
          roles={roles}
          onOpen={() => openPerson(one.personId, one.roleId)}
        >
          {t("prefReplayMove", { decision: t(decisions[one.decision]), before: t(advised[one.before]), after: t(advised[one.after]) })}
        </PersonLine>
      )}
    </FirstOf>
  )
}
