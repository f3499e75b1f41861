import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { GapDrivers } from "./use-impact-file"
import { WideTable } from "../wide-table"

const share = (value: number) => t("gapShare", { share: Math.round(value * 100) })

/** Which qualification drives the gap between two categories: who meets it, and how far apart they would stand in the order without it. */
export function GapTable({ drivers: { one, other, gaps }, role }: { drivers: GapDrivers; role: RoleRow }) {
  const title = t("gapTitle", { one, other })
  const textOf = (id: string) => role.role.qualifications.find(qualification => qualification.id === id)?.text ?? id
  return (
    <WideTable label={title} below={<p className="workshop-muted">{t("gapWhat")}</p>}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("gapQualification")}</th>
          <th scope="col">{t("gapMetBy", { category: one })}</th>
          <th scope="col">{t("gapMetBy", { category: other })}</th>
          <th scope="col">{t("gapWith")}</th>
          <th scope="col">{t("gapWithout")}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ qualificationId, metByOne, metByOther, upperHalfGapWith, upperHalfGapWithout }) => (
          <tr key={qualificationId}>
            <th scope="row">{textOf(qualificationId)}</th>
            <td>{share(metByOne)}</td>
            <td>{share(metByOther)}</td>
            <td>{share(upperHalfGapWith)}</td>
            <td>{share(upperHalfGapWithout)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
