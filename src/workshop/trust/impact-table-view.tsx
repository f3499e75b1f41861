import type { ImpactTable } from "~trust/impact/impact-ratios"
import { formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { impactNote, shownP, tableTitle, type RateKind } from "./impact-words"
import { WideTable } from "../wide-table"

/** One table of Local Law 144: applicants, selected or above the median, rate, ratio; and Fisher's exact test beside them. */
export function ImpactTableView({ table, kind }: { table: ImpactTable; kind: RateKind }) {
  if (table.rows.length === 0) return null
  const title = tableTitle(table, kind)
  return (
    <WideTable label={title} below={<p className="workshop-muted">{t("impactUnknown", { count: table.unknown })}</p>}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("impactCategory")}</th>
          <th scope="col">{t("impactApplicants")}</th>
          <th scope="col">{t(kind === "selection" ? "impactSelected" : "impactAbove")}</th>
          <th scope="col">{t("impactRate")}</th>
          <th scope="col">{t("impactRatio")}</th>
          <th scope="col">{t("impactP")}</th>
          <th scope="col">{t("impactNote")}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <tr key={row.category}>
            <th scope="row">{row.category}</th>
            <td>{formatNumber(row.applicants)}</td>
            <td>{formatNumber(row.counted)}</td>
            <td>{row.rate.toFixed(2)}</td>
            <td>{row.ratio?.toFixed(3) ?? "–"}</td>
            <td>{shownP(row.p)}</td>
            <td>{impactNote(row)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
