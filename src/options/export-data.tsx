import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { exportEverything, exportFileName } from "~store/files/export-file"
import { downloadText } from "~ui/download-text"
import { FailureAlert } from "~ui/failure-alert"
import { t } from "~ui/text"

/** Saves everything that is stored as one file on this machine. */
export function ExportData() {
  const [state, setState] = useState<"idle" | "busy" | "done" | "failed">("idle")
  const save = async () => {
    setState("busy")
    try {
      const now = Date.now()
      downloadText(await exportEverything(database(), now), exportFileName(now), "application/json")
      setState("done")
    } catch {
      setState("failed")
    }
  }
  return (
    <div className="options-part">
      <h3>{t("optionsExport")}</h3>
      <p className="options-muted">{t("optionsExportWhat")}</p>
      <Button variant="default" loading={state === "busy"} onClick={() => void save()}>
        {t("optionsExportButton")}
      </Button>
      <p role="status">{state === "done" && t("optionsExported")}</p>
      {state === "failed" && (
        <FailureAlert
          failure={{ what: t("optionsExportFailed"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }}
          onRetry={() => void save()}
        />
      )}
    </div>
  )
}
