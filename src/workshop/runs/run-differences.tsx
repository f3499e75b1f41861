import { Button } from "@mantine/core"
import { Fragment, useState } from "react"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import { database } from "~store/database"
import type { RoleRow, RunRow } from "~store/rows/rows"
import { isInUse, type RunResult } from "~store/runs/run-views"
import { SendFailure } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { VerdictBadge } from "~ui/verdict-badge"
import { useVerdictsSeen } from "~ui/hooks/use-decide-first"

interface RunDifferencesProps {
  /** The run that was done again. */
  again: RunRow
  /** The models of the one and the other. */
  names: readonly [string, string]
  first: RunResult
  second: RunResult
  role: RoleRow | null
}

/** Two results of the same request, beside each other. */
export function RunDifferences(props: RunDifferencesProps) {
  const { first, second, names } = props
  if (second.evaluation) return <VerdictDifferences {...props} one={first.evaluation} other={second.evaluation} />
  if (!second.text) return <p className="run-note">{t("runNoResult")}</p>
  return (
    <>
      <div className="run-texts">
        {[first.text, second.text].map((text, at) => (
          <section key={at} aria-label={names[at]}>
            <b>{names[at]}</b>
            {text ? text.parts.map(part => <p key={part.id}>{inWords(part.text)}</p>) : <p>{t("runNoResult")}</p>}
          </section>
        ))}
      </div>
      <UseThis again={props.again} inUse={false} />
    </>
  )
}

type VerdictDifferencesProps = RunDifferencesProps & { one: Evaluation | null; other: Evaluation }

/** Verdict by verdict: what the one says and what the other, each with the words it rests on. */
function VerdictDifferences({ again, names, role, one, other }: VerdictDifferencesProps) {
  const [all, setAll] = useState(false)
  const { roleId, personId } = again
  const row = useLive(
    async () => (roleId !== null && personId !== null ? ((await database().evaluations.get([roleId, personId])) ?? null) : null),
    [roleId, personId]
  )
  useVerdictsSeen(roleId, personId === null ? [] : [personId])
  const pairs = other.verdicts.map(verdict => ({
    id: verdict.qualificationId,
    kind: verdict.kind,
    before: one?.verdicts.find(earlier => earlier.qualificationId === verdict.qualificationId) ?? null,
    after: verdict
  }))
  const differing = pairs.filter(({ before, after }) => before?.verdict !== after.verdict)
  const shown = all ? pairs : differing
  const textOf = (id: string) => role?.role.qualifications.find(qualification => qualification.id === id)?.text ?? t("runQualificationGone")
  return (
    <>
      <p>{differing.length === 0 ? t("runSame", { count: pairs.length }) : t("runDiffer", { n: differing.length, count: pairs.length })}</p>
      {shown.length > 0 && (
        <table className="run-differences" aria-label={t("runDifferences")}>
          <thead>
            <tr>
              {names.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, kind, before, after }) => (
              <Fragment key={id}>
                <tr className="run-differences-title">
                  <th colSpan={2} scope="rowgroup">
                    {textOf(id)} <span className="run-note">{t(kindTexts[kind])}</span>
                  </th>
                </tr>
                <tr>
                  <Said verdict={before} />
                  <Said verdict={after} />
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {differing.length < pairs.length && (
        <button type="button" className="candor-link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("runOnlyDiffering") : t("runAllVerdicts", { count: pairs.length })}
        </button>
      )}
      <UseThis again={again} inUse={row !== undefined && row !== null && isInUse(row, other)} />
    </>
  )
}

function Said({ verdict }: { verdict: Verdict | null }) {
  if (!verdict) return <td>{t("peopleNotEvaluated")}</td>
  return (
    <td>
      <VerdictBadge kind={verdict.kind} verdict={verdict.verdict} />
      {verdict.evidence.map((evidence, at) => (
        <q key={at}>{evidence.quote}</q>
      ))}
      {verdict.evidence.length === 0 && <p className="run-note">{inWords(verdict.reason)}</p>}
    </td>
  )
}

/** Puts the other result in the place of the one that is shown, on the recruiter's click. */
function UseThis({ again, inUse }: { again: RunRow; inUse: boolean }) {
  const sending = useSend()
  const [asked, setAsked] = useState(false)
  const adopt = async () => {
    if ((await sending.send("run.adopt", { runId: again.id })) !== undefined) setAsked(true)
  }
  const used = inUse || (asked && !sending.failure)
  return (
    <>
      <div className="run-actions">
        {!used && (
          <Button size="compact-xs" variant="outline" loading={sending.pending} onClick={() => void adopt()}>
            {t("runUseThis")}
          </Button>
        )}
        <span role="status" className="run-note">
          {used ? t("runInUse") : ""}
        </span>
      </div>
      <SendFailure sending={sending} />
    </>
  )
}

const kindTexts = { must: "candidateCountMust", nice: "candidateCountNice", avoid: "candidateCountAvoid" } as const
