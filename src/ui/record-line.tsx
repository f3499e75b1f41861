import type { RoleRow } from "~store/rows/rows"
import { missingOfRecord } from "~trust/record/missing-of-record"
import { t } from "./text"
import { useWaysAbout } from "./ways-about"
import { listedMissing } from "./words/missing-of-record-words"

/** What nobody has said yet of a role, in one quiet line that holds nobody up, with the way to say it: on the Workshop's Trust. */
export function RecordLine({ row, whole = "" }: { row: RoleRow; whole?: string }) {
  const { openWorkshop } = useWaysAbout()
  const missing = missingOfRecord(row.record, row.role, row.version)
  if (missing.length === 0 && whole === "") return null
  return (
    <p className="role-trust">
      {missing.length === 0 ? whole : t("recordMissing", { what: listedMissing(missing) })}{" "}
      <button type="button" className="candor-link-button" onClick={() => openWorkshop({ part: "trust", id: row.id })}>
        {t(missing.length === 0 ? "roleTrustOpen" : "recordAdd")}
      </button>
    </p>
  )
}
