import type { RunRow } from "~store/rows/rows"
import { inWords, t } from "~ui/text"

const marks = { done: "✓", now: "●", next: "○" } as const
const words = { done: "planDone", now: "planNow", next: "planNext" } as const

/** The supervisor's plan while a run is at work: what is done, what it is at, and what is to come. A plan may change on the way. */
export function RunPlan({ run }: { run: Pick<RunRow, "plan" | "next" | "status"> | null }) {
  if (!run || !["running", "waiting", "paused"].includes(run.status)) return null
  return (
    // What happens is said by the status line; the list is there to be looked at.
    <ol className="run-plan" aria-label={t("planLabel")}>
      {run.plan.map(({ step, label }, at) => {
        const state = at < run.next ? "done" : at === run.next ? "now" : "next"
        return (
          <li key={`${at} ${step}`} data-state={state} aria-current={state === "now" ? "step" : undefined}>
            <span aria-hidden="true">{marks[state]}</span> {inWords(label)}
            <span className="candor-visually-hidden"> ({t(words[state])})</span>
          </li>
        )
      })}
    </ol>
  )
}
