import { keptFrom } from "~store/runs/run-views"
import { asAttempts, bestAttempt, type StoredAttempt } from "~run/attempt"
import type { RoleRow, StepRow } from "~store/rows/rows"
import { worded } from "~sentence/worded"
import { inWords, t } from "~ui/text"
import { findingText } from "./finding-text"
import { groupFindings } from "./group-findings"
import { priorityText, usedText } from "~ui/words/run-words"
import { formatList } from "~ui/format"

/** Every attempt of a step side by side: what the checks found in each, what was kept from the one before, and which is the best. */
export function RunAttempts({ step, label, role }: { step: StepRow; label: string; role: RoleRow | null }) {
  const attempts = asAttempts(step.attempts)
  if (attempts.length === 0) return null
  const best = bestAttempt(attempts)
  return (
    // More attempts than fit are scrolled to, also by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="run-attempts" role="region" tabIndex={0} aria-label={t("runAttemptsOf", { step: label, count: attempts.length })}>
      {attempts.map((attempt, at) => (
        <Attempt
          key={at}
          attempt={attempt}
          at={at}
          before={attempts[at - 1]}
          isBest={attempts.length > 1 && attempt === best}
          role={role}
        />
      ))}
    </div>
  )
}

interface AttemptProps {
  attempt: StoredAttempt
  at: number
  before: StoredAttempt | undefined
  isBest: boolean
  role: RoleRow | null
}

function Attempt({ attempt, at, before, isBest, role }: AttemptProps) {
  const { findings, draft, usage } = attempt
  const kept = before ? keptFrom(before.draft, draft) : null
  const grouped = groupFindings(findings, draft, role?.role.qualifications ?? [])
  const facts = [
    findings.length === 0 ? t("runNoFindings") : t("runFindings", { count: findings.length }),
    kept ? t("runKeptParts", { kept: kept.kept, count: kept.of, n: at }) : null,
    usedText({ usage, costUsd: null })
  ]
  return (
    <section className="run-attempt" aria-label={t("runAttempt", { n: at + 1 })} data-best={isBest}>
      <p className="run-attempt-head">
        <b>{t("runAttempt", { n: at + 1 })}</b>
        {isBest && <span className="run-best">★ {t("runBest")}</span>}
      </p>
      <p className="run-note">{facts.filter(fact => fact !== null).join(" · ")}</p>
      {grouped.length > 0 && (
        <ul className="run-findings">
          {grouped.map(({ finding, times, places }, index) => (
            <li key={index}>
              {finding.priority && (
                <span className="run-priority" data-priority={finding.priority}>
                  {finding.priority} {priorityText(finding.priority)}
                </span>
              )}{" "}
              {times > 1 && <b>{t("runTimes", { n: times })} </b>}
              {findingText(finding)}
              {places.length > 0 && <small className="run-note">{formatList(places)}</small>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t("runDraft")}</summary>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="run-json" tabIndex={0} role="region" aria-label={t("runDraftOf", { n: at + 1 })}>
          {JSON.stringify(worded(draft, inWords), null, 2)}
        </pre>
      </details>
    </section>
  )
}
