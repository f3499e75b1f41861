import { asAttempts, bestOf, keptFrom, priorities, type StoredAttempt } from "~store/run-views"
import type { StepRow } from "~store/rows"
import { t } from "~ui/text"
import { findingText } from "./finding-text"
import { priorityText, usedText } from "./run-words"

/** Every attempt of a step side by side: what the checks found in each, what was kept from the one before, and which is the best. */
export function RunAttempts({ step, label }: { step: StepRow; label: string }) {
  const attempts = asAttempts(step.attempts)
  if (attempts.length === 0) return null
  const best = bestOf(attempts)
  return (
    // More attempts than fit are scrolled to, also by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="run-attempts" role="region" tabIndex={0} aria-label={t("runAttemptsOf", { step: label, count: attempts.length })}>
      {attempts.map((attempt, at) => (
        <Attempt key={at} attempt={attempt} at={at} before={attempts[at - 1]} isBest={attempts.length > 1 && at === best} />
      ))}
    </div>
  )
}

interface AttemptProps {
  attempt: StoredAttempt
  at: number
  before: StoredAttempt | undefined
  isBest: boolean
}

function Attempt({ attempt, at, before, isBest }: AttemptProps) {
  const { findings, draft, usage } = attempt
  const kept = before ? keptFrom(before.draft, draft) : null
  const order = (priority: string | null) => priorities.findIndex(known => known === priority) >>> 0
  const sorted = findings.toSorted((a, b) => order(a.priority) - order(b.priority))
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
      {sorted.length > 0 && (
        <ul className="run-findings">
          {sorted.map((finding, index) => (
            <li key={index}>
              {finding.priority && (
                <span className="run-priority" data-priority={finding.priority}>
                  {finding.priority} {priorityText(finding.priority)}
                </span>
              )}{" "}
              {findingText(finding)}
              {finding.where !== null && <small className="run-note"> {finding.where}</small>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t("runDraft")}</summary>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="run-json" tabIndex={0} role="region" aria-label={t("runDraftOf", { n: at + 1 })}>
          {JSON.stringify(draft, null, 2)}
        </pre>
      </details>
    </section>
  )
}
