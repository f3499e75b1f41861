import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { listPeopleForRole } from "~store/people/people"
import type { RoleRow } from "~store/rows/rows"
import { readSettings } from "~store/settings"
import { downloadText } from "~ui/download-text"
import { FailureAlert } from "~ui/failure-alert"
import { t } from "~ui/text"
import { hideUndecidedRows } from "./hide-undecided"

/** Letters and digits of the role's title, in any script, so that the file can be told from other roles' ones. */
function fileName(role: RoleRow): string {
  const title = (role.role.title ?? "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")
  return `candor-people${title === "" ? "" : `-${title}`}.csv`
}

/** Saves everyone of the role as a CSV file on this machine; the filters of the screen do not narrow it. */
export function ExportButton({ role, blind }: { role: RoleRow; blind: boolean }) {
  const [failed, setFailed] = useState(false)
  const save = async () => {
    setFailed(false)
    try {
      const [{ peopleCsv }, { decideFirstShare }, people] = await Promise.all([
        import("~store/people/people-csv"),
        readSettings(database()),
        listPeopleForRole(database(), role.id)
      ])
      const shown = hideUndecidedRows(people, role.id, decideFirstShare)
      downloadText(peopleCsv(shown, role.role, { blind }), fileName(role), "text/csv;charset=utf-8")
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button variant="default" onClick={() => void save()}>
        {t("peopleExport")}
      </Button>
      {failed && (
        <div className="people-foot-failure">
          <FailureAlert
            failure={{ what: t("peopleExportFailed"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }}
            onRetry={() => void save()}
          />
        </div>
      )}
    </>
  )
}
