import type { WeekOfAgreement } from "~learning/numbers/agreement-by-week"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { FigureTable } from "./figure-table"
import { figureText, valueText } from "./number-text"

const width = 320
const height = 96
const margin = 6
/** Where the lines begin: what stands before them is the scale. */
const start = 34

/** Agreement over time as a line with its intervals; the table below says the same. */
export function AgreementChart({ weeks }: { weeks: readonly WeekOfAgreement[] }) {
  const first = weeks[0]
  const last = weeks.at(-1)
  if (!first || !last) return <p className="workshop-muted">{t("numbersAgreementNone")}</p>
  const x = (at: number) => start + ((width - start - margin) * (at - first.from)) / (last.to - first.from)
  const y = (value: number) => height - margin - (height - 2 * margin) * value
  const middle = ({ from, to }: WeekOfAgreement) => x((from + to) / 2)
  const label = t("numbersAgreementSaid", {
    first: valueText(first.agreement.value, "share"),
    last: valueText(last.agreement.value, "share"),
    count: weeks.length
  })
  const chart = (
    <svg className="numbers-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map(value => (
        <g key={value}>
          <line className="numbers-bar-ground" x1={start} x2={width - margin} y1={y(value)} y2={y(value)} />
          <text className="numbers-chart-scale" x={start - 5} y={y(value)} textAnchor="end" dominantBaseline="middle">
            {valueText(value, "share")}
          </text>
        </g>
      ))}
      {weeks.map(week => (
        <line
          key={week.from}
          className="numbers-bar-interval"
          x1={middle(week)}
          x2={middle(week)}
          y1={y(week.agreement.low)}
          y2={y(week.agreement.high)}
        />
      ))}
      <polyline className="numbers-chart-line" points={weeks.map(week => `${middle(week)},${y(week.agreement.value)}`).join(" ")} />
      {weeks.map(week => (
        <circle key={week.from} className="numbers-chart-point" cx={middle(week)} cy={y(week.agreement.value)} r="3" />
      ))}
    </svg>
  )
  return (
    <FigureTable
      caption={t("numbersAgreementTime")}
      chart={chart}
      columns={[t("numbersWeeks"), t("numbersAgreement")]}
      rows={weeks.map(({ from, to, agreement }) => [
        { text: t("numbersSpan", { from: formatDay(from), to: formatDay(to) }) },
        { text: figureText(agreement, "share") }
      ])}
    />
  )
}
