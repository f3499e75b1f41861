import { Button } from "@mantine/core"
import type { Said } from "~sentence/sentence"
import type { RunRow } from "~store/rows/rows"
import { runStatus } from "~store/runs/runs"
import { StatusLine } from "~ui/status-line"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"

/** How far a model is that was asked for ways to look, with Stop; where it failed or the built-in rules answered instead, why. */
export function StrategiesAtWork({ run, sending }: { run: RunRow | null; sending: Sending }) {
  const status = runStatus(run)
  const stop = status && run && (
    <Button variant="subtle" size="compact-xs" onClick={() => void sending.send("run.stop", { runId: run.id })}>
      {t("runStop")}
    </Button>
  )
  return <StatusLine action={stop}>{inWords(status?.label ?? saidOf(run))}</StatusLine>
}

function saidOf(run: RunRow | null): Said {
  if (run?.status === "failed") return run.failure ?? t("chatRunFailed")
  if (run?.status === "stopped") return t("chatStopped")
  if (run?.status === "waiting") return t("textWaiting")
  return run?.fellBack ?? ""
}
