import "./runs.css"
import { Button } from "@mantine/core"
import { useState } from "react"
import type { RunRow } from "~store/rows/rows"
import { t, type TextKey } from "~ui/text"
import type { Sending } from "~ui/sending"
import { RaiseBudget } from "./raise-budget"

interface RunActionsProps {
  run: RunRow
  /** The run's name, by which a screen reader tells one Stop from another. */
  name: string
  /** What the run used up so far, in tokens and dollars, where somebody counted. */
  used: { tokens: number; costUsd: number | null }
  /** Of a list: how many of its people could not be evaluated. */
  failed?: number
  sending: Sending
}

/** What can be done with a run as it stands: pause, resume, stop, try again; and a larger budget where it is used up. */
export function RunActions({ run, name, used, failed = 0, sending }: RunActionsProps) {
  const [raising, setRaising] = useState(false)
  const { id: runId, status } = run
  const button = (label: TextKey, onClick: () => void) => (
    <Button size="compact-xs" variant="outline" onClick={onClick} aria-label={t("runActionNamed", { label: t(label), name })}>
      {t(label)}
    </Button>
  )
  if (raising && status === "paused") {
    return <RaiseBudget run={run} used={used} sending={sending} onDone={() => setRaising(false)} />
  }
  const mayPause = status === "running" && run.parentId === undefined
  return (
    <>
      {mayPause && button("runPause", () => void sending.send("run.pause", { runId }))}
      {status === "paused" && run.budget && button("runRaise", () => setRaising(true))}
      {status === "paused" && run.parentId === undefined && button("runResume", () => void sending.send("run.resume", { runId }))}
      {(status === "running" || status === "paused" || status === "waiting") &&
        button("runStop", () => void sending.send("run.stop", { runId }))}
      {status === "failed" && button("failureRetry", () => void sending.send("run.retry", { runId }))}
      {status === "done" && failed > 0 && button("runRetryFailed", () => void sending.send("run.retry", { runId }))}
      {status === "stopped" && button("runGoOn", () => void sending.send("run.retry", { runId }))}
    </>
  )
}
