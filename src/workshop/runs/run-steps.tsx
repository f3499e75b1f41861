import type { RoleRow, RunRow, StepRow } from "~store/rows/rows"
import { formatDuration } from "~ui/format"
import { inWords, t } from "~ui/text"
import { RunAttempts } from "./run-attempts"
import { RunState } from "~ui/runs/run-state"
import { usedText } from "~ui/words/run-words"

/** The plan of a run: what is done, what is at work and what is to come, each with its time and its attempts. */
export function RunSteps({ run, steps, role }: { run: RunRow; steps: readonly StepRow[]; role: RoleRow | null }) {
  return (
    <ol className="run-steps">
      {run.plan.map((planned, n) => {
        const step = steps.find(row => row.n === n)
        const done = n < run.next
        const facts = [
          done && step ? formatDuration(step.timeMs) : null,
          step ? usedText({ usage: step.usage ?? null, costUsd: step.costUsd ?? null }) : null
        ].filter(fact => fact !== null)
        return (
          <li key={n} data-state={done ? "done" : n === run.next ? "now" : "later"}>
            <span className="run-step-head">
              <span>{inWords(planned.label)}</span> <StepState run={run} n={n} />
            </span>
            {facts.length > 0 && <span className="run-note">{facts.join(" · ")}</span>}
            {step && <RunAttempts step={step} label={inWords(planned.label)} role={role} />}
          </li>
        )
      })}
    </ol>
  )
}

function StepState({ run, n }: { run: RunRow; n: number }) {
  if (n === run.next && run.status !== "done") return <RunState status={run.status} />
  const done = n < run.next
  return (
    <span className="run-state" data-status={done ? "done" : "later"}>
      <span aria-hidden="true">{done ? "✓" : "○"}</span> {done ? t("runStepDone") : t("runStepWaiting")}
    </span>
  )
}
