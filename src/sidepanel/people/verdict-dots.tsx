import type { QualificationKind } from "~role/role"
import { t } from "~ui/text"
import { verdictIcon, verdictTone } from "~ui/verdict-badge"
import type { PeopleCell, PeopleRow } from "./people-model"

const kinds: readonly QualificationKind[] = ["must", "nice", "avoid"]
const texts = { must: "peopleDotsMust", nice: "peopleDotsNice", avoid: "peopleDotsAvoid" } as const

/** "Must: 2 met, 0 not met, 1 unknown. Nice: …": what the dots say, in words. */
export function dotsText(row: Pick<PeopleRow, "cells" | "evaluated">): string {
  if (!row.evaluated && row.cells.every(cell => cell.verdict === null)) return t("peopleNotEvaluated")
  const count = (cells: readonly PeopleCell[], verdict: PeopleCell["verdict"]) => cells.filter(cell => cell.verdict === verdict).length
  return kinds
    .map(kind => ({ kind, cells: row.cells.filter(cell => cell.qualification.kind === kind) }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ kind, cells }) =>
      t(texts[kind], {
        met: count(cells, "met"),
        notMet: count(cells, "not met"),
        unknown: cells.length - count(cells, "met") - count(cells, "not met")
      })
    )
    .join(" ")
}

/** One small square for each qualification, musts first: an icon in each, so that colour never stands alone. */
export function VerdictDots({ row }: { row: PeopleRow }) {
  return (
    <span className="people-dots" role="img" aria-label={dotsText(row)}>
      {kinds.map(kind => {
        const cells = row.cells.filter(cell => cell.qualification.kind === kind)
        if (cells.length === 0) return null
        return (
          <span key={kind} className="people-dot-group">
            {cells.map(cell => (
              <span
                key={cell.qualification.id}
                className="people-dot"
                data-tone={cell.verdict ? verdictTone(cell.verdict, kind) : "none"}
                title={cell.qualification.text}
              >
                {cell.verdict ? verdictIcon(cell.verdict) : "·"}
              </span>
            ))}
          </span>
        )
      })}
    </span>
  )
}
