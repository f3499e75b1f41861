import type { ReactNode } from "react"
import { Button } from "@mantine/core"
import { StatusLine } from "~ui/status-line"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import type { CardWork } from "../candidate-state"

export interface WorkLineProps {
  work: CardWork
  about: { roleId: string; personId: string }
  sending: Sending
}

/** Where the evaluation stands, with the button that moves it on. Nothing is shown while the verdicts are up to date. */
export function WorkLine({ work, about, sending }: WorkLineProps) {
  const evaluate = (label: string) => (
    <Button variant="light" loading={sending.pending} onClick={() => void sending.send("evaluation.start", about)}>
      {label}
    </Button>
  )
  const action: ReactNode = (() => {
    switch (work.state) {
      case "evaluating":
        return (
          <Button variant="subtle" onClick={() => void sending.send("run.stop", { runId: work.runId })}>
            {t("candidateStop")}
          </Button>
        )
      case "failed":
        return (
          <Button variant="light" onClick={() => void sending.send("run.retry", { runId: work.runId })}>
            {t("failureRetry")}
          </Button>
        )
      case "stopped":
      case "missing":
        return evaluate(t("candidateEvaluate"))
      case "out of date":
        return evaluate(t("candidateEvaluateAgain"))
      default:
        return null
    }
  })()
  return (
    <div className="card-work" data-state={work.state}>
      <StatusLine action={action}>{workText(work)}</StatusLine>
    </div>
  )
}

function workText(work: CardWork): string {
  switch (work.state) {
    case "up to date":
      return ""
    case "evaluating":
      return work.steps > 1
        ? t("candidateEvaluatingStep", { step: work.label ?? t("candidateEvaluating"), n: work.done + 1, count: work.steps })
        : inWords(work.label ?? t("candidateEvaluating"))
    case "failed":
      return t("candidateEvaluationFailed", { reason: work.reason ?? "" }).trim()
    case "stopped":
      return t("candidateEvaluationStopped")
    case "missing":
      return t("candidateNotEvaluated")
    case "out of date":
      return work.because === "role" ? t("candidateOutOfDateRole") : t("candidateOutOfDateProfile")
  }
}
