import { Button } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { ChooseFile } from "~ui/choose-file"
import { downloadText } from "~ui/download-text"
import { FirstOf } from "~ui/first-of"
import { t } from "~ui/text"
import { GapTable } from "./gap-table"
import { impactCsv } from "./impact-csv"
import { ImpactTableView } from "./impact-table-view"
import { useImpactFile } from "./use-impact-file"

/** Selection and scoring rates by what applicants said of themselves, in the form that an auditor takes. */
export function ImpactPart({ role }: { role: RoleRow }) {
  const { result, said, isReady, take } = useImpactFile(role)
  return (
    <div className="workshop-part">
      <h3>{t("onTrustImpact")}</h3>
      <p>{t("onTrustImpactWhat")}</p>
      <ChooseFile label={t("onTrustImpactChoose")} accept=".csv,.tsv,.txt" onChoose={file => void take(file)}>
        {open => (
          <Button size="xs" variant="default" loading={!isReady} onClick={open}>
            {t("onTrustImpactChoose")}
          </Button>
        )}
      </ChooseFile>
      <p role="status">
        {said || (result && t("onTrustImpactRead", { file: result.file, applicants: result.applicants, found: result.found }))}
      </p>
      {result && (
        <>
          <p>{t("onTrustImpactRule")}</p>
          {result.refused.length > 0 && (
            <FirstOf rows={result.refused} first={5}>
              {({ row, why }) => <li key={row}>{t("onTrustImpactRefused", { row, why })}</li>}
            </FirstOf>
          )}
          {result.selection.map(table => (
            <ImpactTableView key={`selection ${table.by}`} table={table} kind="selection" />
          ))}
          {result.scoring.map(table => (
            <ImpactTableView key={`scoring ${table.by}`} table={table} kind="scoring" />
          ))}
          {result.drivers.map(drivers => (
            <GapTable key={`gap ${drivers.one} ${drivers.other}`} drivers={drivers} role={role} />
          ))}
          <Button size="xs" variant="default" onClick={() => downloadText(impactCsv(result), "candor-impact-ratios.csv", "text/csv")}>
            {t("onTrustImpactSave")}
          </Button>
        </>
      )}
    </div>
  )
}
