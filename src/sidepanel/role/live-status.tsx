import { Button } from "@mantine/core"
import { database } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { runStatus } from "~store/runs/runs"
import { FailureAlert, SendFailure } from "~ui/failure-alert"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { RunPlan } from "./run-plan"
import { writesText } from "~run/request"

interface LiveStatusProps {
  /** The newest intake of the role. */
  run: RunRow | null
  /** What was asked for last in words, for as long as it is shown. */
  askedRun?: string | null
  /** A message is on its way and the run it starts is not in the store yet. */
  starting: boolean
}

/** Skills whose words stand elsewhere in the chat: a text below its lines, ways to look in their own section. */
const tellsItself = (skill: string) => writesText(skill) || skill === "strategies"

/**
 * What Candor is doing now, how far it is, with its plan, and Stop; where it failed or was stopped, the way to go on. The intake comes first;
 * else it is what was asked for in words.
 */
export function LiveStatus({ run: intake, askedRun = null, starting }: LiveStatusProps) {
  const sending = useSend()
  const asked = useLive(async () => (askedRun === null ? null : ((await database().runs.get(askedRun)) ?? null)), [askedRun]) ?? null
  const isIntake = asked === null || runStatus(intake) !== null
  const run = isIntake ? intake : tellsItself(asked.skill) ? null : asked
  const planned = isIntake ? intake : asked
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
      <RunPlan run={planned} />
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
