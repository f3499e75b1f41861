import { useEffect, useState, type ReactNode } from "react"
import { Button } from "@mantine/core"
import { StatusLine } from "~ui/status-line"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import type { CardWork } from "../candidate-state"

export interface WorkLineProps {
  work: CardWork
  about: { roleId: string; personId: string }
  /** The model that is asked; null where the rules are. */
  model: string | null
  sending: Sending
}

/** A model that takes longer than this is told to be slow. In milliseconds. */
const slowMs = 15_000

/**
 * Where the evaluation stands and by whom, with the button that moves it on. The rules' verdicts stand below it meanwhile; nothing is shown while
 * all is up to date.
 */
export function WorkLine({ work, about, model, sending }: WorkLineProps) {
  const isSlow = useIsSlow(work.state === "evaluating" ? work.since : null)
  const evaluate = (label: string, again = false) => (
    <Button
      variant="light"
      size="compact-sm"
      loading={sending.pending}
      onClick={() => void sending.send("evaluation.start", again ? { ...about, again } : about)}
    >
      {label}
    </Button>
  )
  const action: ReactNode = (() => {
    switch (work.state) {
      case "evaluating":
        return (
          <Button variant="subtle" size="compact-sm" onClick={() => void sending.send("run.stop", { runId: work.runId })}>
            {t("candidateStop")}
          </Button>
        )
      case "failed":
        return (
          <Button variant="light" size="compact-sm" onClick={() => void sending.send("run.retry", { runId: work.runId })}>
            {t("failureRetry")}
          </Button>
        )
      case "rules answered":
        return evaluate(t("failureRetry"), true)
      case "stopped":
        return evaluate(t("candidateEvaluate"), true)
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
      <StatusLine action={action}>{workText(work, model, isSlow)}</StatusLine>
    </div>
  )
}

/** @param since milliseconds since the epoch; null where nothing is waited for */
function useIsSlow(since: number | null): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null)
  useEffect(() => {
    if (since === null) return
    const timer = setTimeout(() => setSlowSince(since), Math.max(0, since + slowMs - Date.now()))
    return () => clearTimeout(timer)
  }, [since])
  return since !== null && slowSince === since
}

function workText(work: CardWork, model: string | null, isSlow: boolean): string {
  switch (work.state) {
    case "up to date":
      return ""
    case "evaluating":
      if (work.hasVerdicts && model !== null) return t(isSlow ? "candidateModelSlow" : "candidateModelReading", { model })
      return work.steps > 1
        ? t("candidateEvaluatingStep", { step: work.label ?? t("candidateEvaluating"), n: work.done + 1, count: work.steps })
        : inWords(work.label ?? t("candidateEvaluating"))
    case "waiting":
      return t("candidateModelWaiting", { model: model ?? t("engineBuiltIn") })
    case "rules answered":
      return inWords(work.because)
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
