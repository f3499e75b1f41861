import { database } from "~store/database"
import type { RunRow, StepRow } from "~store/rows"
import { stepsOf } from "~store/runs"
import { formatDuration } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import { findingText } from "./finding-text"
import { runStatusText } from "./run-status-text"

/** The steps of a run, each with its attempts and what the checks found in them. */
export function RunSteps({ run }: { run: RunRow }) {
  const steps = useLive(() => stepsOf(database(), run.id), [run.id])
  if (!steps) return null
  return (
    <ol className="run-steps">
      {run.plan.map((planned, n) => {
        const step = steps.find(row => row.n === n)
        return (
          <li key={planned.step}>
            {planned.label}
            <span className="library-facts"> · {stateText(run, n, step)}</span>
            {step && step.attempts.length > 0 && <Attempts step={step} />}
          </li>
        )
      })}
    </ol>
  )
}

function stateText(run: RunRow, n: number, step: StepRow | undefined): string {
  if (n < run.next) return step ? formatDuration(step.timeMs) : t("runStepDone")
  if (n > run.next || run.status === "done") return t("runStepWaiting")
  return runStatusText(run.status)
}

function Attempts({ step }: { step: StepRow }) {
  return (
    <ul>
      {step.attempts.map((attempt, index) => (
        <li key={index}>
          {t("runAttempt", { n: index + 1 })}: {t("runFindings", { count: attempt.findings.length })}
          {attempt.findings.length > 0 && (
            <ul>
              {attempt.findings.map((finding, at) => (
                <li key={at}>{findingText(finding)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
