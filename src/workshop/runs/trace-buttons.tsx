import { Button } from "@mantine/core"
import { useState } from "react"
import { askToRead } from "~browser/permissions"
import { openSettings } from "~browser/runtime"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import type { RunRow } from "~store/rows/rows"
import { runsWithSteps } from "~store/runs/run-views"
import { hasEnded } from "~run/run-status"
import { downloadText } from "~ui/download-text"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { webOrigin } from "~ui/web-origin"

/** Runs in one request: as many as the message takes. */
const mostRuns = 500

/** The traces of these runs: to a file on this machine, or to the collector that the recruiter configured. */
export function TraceButtons({ runs, models }: { runs: readonly RunRow[]; models: readonly ModelRow[] }) {
  const settings = useSettings()
  const sending = useSend()
  const [sent, setSent] = useState<number | null>(null)
  const collector = settings?.traceCollector ?? null
  const ids = runs
    .filter(hasEnded)
    .slice(0, mostRuns)
    .map(({ id }) => id)

  const save = async () => {
    const [{ otlpTraces }, traced] = await Promise.all([import("~store/runs/otlp-trace"), runsWithSteps(database(), ids)])
    downloadText(JSON.stringify(otlpTraces(traced, models), null, 1), "candor-traces.json", "application/json")
  }
  const sendAll = async () => {
    setSent(null)
    const origin = webOrigin(collector)
    // First in the click, or the browser does not ask. A collector that allows extensions answers without it too.
    if (origin !== null) await askToRead(origin).catch(() => false)
    const reply = await sending.send("trace.send", { runIds: ids })
    if (reply) setSent(reply.sent)
  }
  return (
    <details className="run-traces">
      <summary>{t("tracesTitle")}</summary>
      <p className="run-note">{t("tracesWhat")}</p>
      <div className="run-actions">
        <Button size="compact-xs" variant="outline" disabled={ids.length === 0} onClick={() => void save()}>
          {t("tracesSave", { count: ids.length })}
        </Button>
        {collector === null ? (
          <Button size="compact-xs" variant="outline" onClick={openSettings}>
            {t("tracesSetCollector")}
          </Button>
        ) : (
          <Button size="compact-xs" variant="outline" disabled={ids.length === 0} loading={sending.pending} onClick={() => void sendAll()}>
            {t("tracesSend", { host: new URL(collector).host })}
          </Button>
        )}
      </div>
      <p role="status" className="run-note">
        {sent === null ? "" : t("tracesSent", { count: sent })}
      </p>
      <SendFailure sending={sending} />
    </details>
  )
}
