import Papa from "papaparse"
import { t } from "~ui/text"
import { impactNote, shownP, tableTitle } from "./impact-words"
import type { ImpactResult } from "./use-impact-file"

/** The tables as one CSV, with what they are and are not in its first line. */
export function impactCsv({ selection, scoring }: ImpactResult): string {
  const head = [
    t("impactTable"),
    t("impactCategory"),
    t("impactApplicants"),
    t("impactCounted"),
    t("impactRate"),
    t("impactRatio"),
    t("impactP"),
    t("impactNote")
  ]
  const rows = [
    ...selection.map(table => ({ table, kind: "selection" as const })),
    ...scoring.map(table => ({ table, kind: "scoring" as const }))
  ]
    .filter(({ table }) => table.rows.length > 0)
    .flatMap(({ table, kind }) => [
      ...table.rows.map(row => [
        tableTitle(table, kind),
        row.category,
        row.applicants,
        row.counted,
        row.rate.toFixed(4),
        row.ratio?.toFixed(4) ?? "",
        shownP(row.p),
        impactNote(row)
      ]),
      [tableTitle(table, kind), t("impactUnknownRow"), table.unknown, "", "", "", "", ""]
    ])
  return `${Papa.unparse([[t("onTrustImpactRule")], head, ...rows], { escapeFormulae: true })}\n`
}
