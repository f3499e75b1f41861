import { Button } from "@mantine/core"
import { useMemo, useState } from "react"
import { gateOf, type Gate } from "~learning/replay/gate"
import type { Advice, ReplayReport } from "~learning/replay/replay-report"
import { FirstOf } from "~ui/first-of"
import type { DecisionWord, RoleRow } from "~store/rows/rows"
import type { TextKey } from "~ui/text"
import { perLanguage, t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { moneyText } from "~ui/words/run-words"
import { usePersonNames } from "~ui/preferences/person-names"
import { PersonLine } from "~ui/preferences/person-line"
import { useWaysAbout } from "~ui/ways-about"
import { valueText } from "../numbers/number-text"

const shownFirst = 8
const decisions: Record<DecisionWord, TextKey> = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" }
const advised: Record<Advice, TextKey> = { for: "prefAdviceFor", against: "prefAdviceAgainst", open: "prefAdviceOpen" }

interface ReplayReportTextProps {
  report: ReplayReport
  /** The built-in rules answered, at no cost. */
  isFree?: boolean
  roles: readonly RoleRow[]
  sending: Sending
}

/** What a change would have changed: the agreement before and after, the gate in words, what it took, and everyone it would have moved. */
export function ReplayReportText({ report, isFree = false, roles, sending }: ReplayReportTextProps) {
  const [open, setOpen] = useState(false)
  const { moved } = report
  if (report.decisions === 0) return <p className="library-facts">{t("prefReplayNothing", { count: report.days })}</p>
  const facts = [
    t("prefReplayDays", { count: report.days }),
    report.tokens === null ? null : t("prefReplayTokens", { tokens: report.tokens }),
    report.costUsd === null ? null : t("prefReplayCost", { cost: moneyText(report.costUsd) }),
    report.tokensFor ? tokensText(report.tokensFor) : null,
    report.struck === undefined ? null : t("replayStruck", { count: report.struck }),
    isFree && report.tokens === null ? t("prefReplayFree") : null
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

/** "14 % fewer tokens than before, over the same 40 people". */
function tokensText({ people: count, before, after }: NonNullable<ReplayReport["tokensFor"]>): string {
  const change = after / before - 1
  if (Math.abs(change) < 0.005) return t("replayTokensSame", { count })
  return t(change < 0 ? "replayTokensFewer" : "replayTokensMore", { share: valueText(Math.abs(change), "share"), count })
}

const gates: Record<Gate["state"], TextKey> = { better: "gateBetter", same: "gateSame", open: "gateOpen", worse: "gateWorse" }
const chances = perLanguage(locale => new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 }))

function gateText({ state, gained, lost, chance }: Gate): string {
  return t(gates[state], { gained, lost, chance: chances().format(chance) })
}

function Moved({ moved, roles, sending }: Pick<ReplayReportTextProps, "roles" | "sending"> & { moved: ReplayReport["moved"] }) {
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
