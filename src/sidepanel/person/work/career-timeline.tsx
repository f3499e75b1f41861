import type { CareerSpan } from "./read-career"

/** Height of a bar and of the space to the next lane, in pixels. */
const barHeight = 7
const laneHeight = 10
const yearMonths = 12

/** Years between two marks below the bars, so that there are about six of them. */
function stepOf(years: number): number {
  return [1, 2, 5, 10].find(step => years / step <= 6) ?? 20
}

/**
 * The dated positions as bars over the years; where no bar is, no date says anything. The list below it says the same in words, so it is
 * hidden from screen readers.
 */
export function CareerTimeline({ spans, now }: { spans: readonly CareerSpan[]; now: number }) {
  const [first] = spans
  if (!first) return null
  const from = first.from
  const to = Math.max(now, ...spans.map(span => span.to))
  const percent = (month: number) => `${((month - from) / Math.max(1, to - from)) * 100}%`
  const lanes = Math.max(...spans.map(span => span.lane)) + 1
  const step = stepOf((to - from) / yearMonths)
  const firstYear = Math.ceil(from / yearMonths / step) * step
  const years = Array.from({ length: Math.max(0, Math.floor((to / yearMonths - firstYear) / step) + 1) }, (_, at) => firstYear + at * step)
  return (
    <div className="career-timeline" aria-hidden="true">
      <div className="career-bars" style={{ height: lanes * laneHeight }}>
        {years.map(year => (
          <span key={year} className="career-year-line" style={{ left: percent(year * yearMonths) }} />
        ))}
        {spans.map((span, at) => (
          <span
            key={at}
            className="career-bar"
            title={span.label}
            style={{
              left: percent(span.from),
              width: `calc(${((span.to - span.from) / Math.max(1, to - from)) * 100}% - 1px)`,
              top: span.lane * laneHeight,
              height: barHeight
            }}
          />
        ))}
      </div>
      <div className="career-years">
        {years.map(year => (
          <span key={year} style={{ left: percent(year * yearMonths) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}
