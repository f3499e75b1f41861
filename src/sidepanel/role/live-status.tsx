import { Button } from "@mantine/core"
import type { RunRow } from "~store/rows/rows"
import { runStatus } from "~store/runs/runs"
import { FailureAlert, SendFailure } from "~ui/failure-alert"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { RunPlan } from "./run-plan"

interface LiveStatusProps {
  /** The newest intake of the role. */
  run: RunRow | null
  /** A message is on its way and the run it starts is not in the store yet. */
  starting: boolean
}

/** What Candor is doing now for the role, how far it is, with its plan, and Stop; where it failed or was stopped, the way to go on. */
export function LiveStatus({ run, starting }: LiveStatusProps) {
  const sending = useSend()
  const status = runStatus(run)
  const over = run && (run.status === "failed" || run.status === "stopped") ? run : null
  return (
    <div className="chat-status">
      <StatusLine
        action={
          status &&
          run && (
            <Button variant="subtle" size="compact-xs" onClick={() => void sending.send("run.stop", { runId: run.id })}>
              {t("runStop")}
            </Button>
          )
        }
      >
        {status
          ? t("runProgress", { step: status.label, done: status.done, total: status.total })
          : starting
            ? t("chatWorking")
            : over?.status === "stopped" && !starting
              ? t("chatStopped")
              : ""}
      </StatusLine>
      <RunPlan run={run} />
      {over?.status === "stopped" && !starting && (
        <Button variant="outline" size="compact-xs" onClick={() => void sending.send("run.retry", { runId: over.id })}>
          {t("runGoOn")}
        </Button>
      )}
      {over?.status === "failed" && !starting && !sending.failure && (
        <FailureAlert
          failure={{ what: t("chatRunFailed"), kept: over.failure ?? t("failureKept"), next: "", retry: true }}
          onRetry={() => void sending.send("run.retry", { runId: over.id })}
        />
      )}
      <SendFailure sending={sending} />
    </div>
  )
}
