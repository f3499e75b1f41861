import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { writeExport } from "~store/files/export-file"
import { exportFileName } from "~store/files/export-file-name"
import { maxImportCharacters } from "~store/rows/tables"
import { readSettings } from "~store/settings"
import { downloadText } from "~ui/download-text"
import { FailureAlert } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"
import { canBeImported } from "./text-to-import"

/** Places that are named; there are rarely more than one. */
const mostNamed = 6
const million = (characters: number) => Math.ceil(characters / 1e6)

/** Saves everything that is stored as one file on this machine. */
export function ExportData() {
  const [state, setState] = useState<"idle" | "busy" | "done" | "failed">("idle")
  const [said, setSaid] = useState<readonly string[]>([])
  const cut = useLive(async () => (await readSettings(database())).cutValues, []) ?? []
  const save = async () => {
    setState("busy")
    try {
      const now = Date.now()
      const { text, cutRows, cutFields } = await writeExport(database(), now)
      downloadText(text, exportFileName(now), "application/json")
      setSaid([
        t("optionsExported"),
        ...(cutRows > 0 ? [t("optionsExportCut", { count: cutRows, fields: fieldsOf(cutFields) })] : []),
        ...(canBeImported(text) ? [] : [t("optionsExportTooLarge", { size: million(text.length), most: million(maxImportCharacters) })])
      ])
      setState("done")
    } catch {
      setState("failed")
    }
  }
  return (
    <div className="options-part">
      <h3>{t("optionsExport")}</h3>
      <p className="options-muted">{t("optionsExportWhat")}</p>
      {cut.length > 0 && (
        <p className="options-muted">
          {t("optionsCutValues", { fields: fieldsOf(cut.map(({ field, at }) => t("optionsCutValue", { field, day: formatDay(at) }))) })}
        </p>
      )}
      <Button variant="default" loading={state === "busy"} onClick={() => void save()}>
        {t("optionsExportButton")}
      </Button>
      <div role="status">{state === "done" && said.map(line => <p key={line}>{line}</p>)}</div>
      {state === "failed" && (
        <FailureAlert
          failure={{ what: t("optionsExportFailed"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }}
          onRetry={() => void save()}
        />
      )}
    </div>
  )
}

function fieldsOf(fields: readonly string[]): string {
  return fields.slice(0, mostNamed).join(", ") + (fields.length > mostNamed ? ", …" : "")
}
