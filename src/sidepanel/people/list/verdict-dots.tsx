import type { QualificationKind } from "~role/role"
import { t } from "~ui/text"
import { verdictIcon, verdictText, verdictTone } from "~ui/verdict-badge"
import type { PeopleCell, PeopleRow, StandingVerdicts } from "./people-model"

export const kindsInOrder: readonly QualificationKind[] = ["must", "nice", "avoid"]
export const kindTexts = { must: "candidateCountMust", nice: "candidateCountNice", avoid: "candidateCountAvoid" } as const
const texts = { must: "peopleDotsMust", nice: "peopleDotsNice", avoid: "peopleDotsAvoid" } as const

/** "Must: 2 met, 0 not met, 1 unknown. Nice: …": what the dots say, in words. */
export function dotsText({ standing, evaluated }: Pick<PeopleRow, "standing" | "evaluated">): string {
  if (!evaluated && standing.cells.every(cell => cell.verdict === null)) return t("peopleNotEvaluated")
  const known = said.get(standing)
  if (known !== undefined) return known
  const count = (cells: readonly PeopleCell[], verdict: PeopleCell["verdict"]) => cells.filter(cell => cell.verdict === verdict).length
  const text = kindsInOrder
    .map(kind => ({ kind, cells: standing.cells.filter(cell => cell.qualification.kind === kind) }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ kind, cells }) =>
      t(texts[kind], {
        met: count(cells, "met"),
        notMet: count(cells, "not met"),
        unknown: cells.length - count(cells, "met") - count(cells, "not met")
      })
    )
    .join(" ")
  said.set(standing, text)
  return text
}

/** One after the other, with nothing added up. */
function eachText({ standing: { cells } }: Pick<PeopleRow, "standing">): string {
  return cells.map(dotText).join(" · ")
}

function dotText({ qualification, verdict }: PeopleCell): string {
  return t("peopleDot", { text: qualification.text, verdict: verdict ? verdictText(verdict) : t("peopleNotEvaluated") })
}

/** Everybody with the same verdicts shares a standing, and what it says in words. */
const said = new WeakMap<StandingVerdicts, string>()

/** One small square for each qualification, musts first: an icon in each, so that colour never stands alone. */
export function VerdictDots({ row, isCounted }: { row: PeopleRow; isCounted: boolean }) {
  return (
    <span className="people-dots" role="img" aria-label={isCounted ? dotsText(row) : eachText(row)}>
      {kindsInOrder.map(kind => {
        const cells = row.standing.cells.filter(cell => cell.qualification.kind === kind)
        if (cells.length === 0) return null
        return (
          <span key={kind} className="people-dot-group">
            {cells.map(({ qualification, verdict }) => (
              <span
                key={qualification.id}
                className="people-dot"
                data-tone={verdict ? verdictTone(verdict, kind) : "none"}
                title={dotText({ qualification, verdict })}
              >
                {verdict ? verdictIcon(verdict) : "·"}
              </span>
            ))}
          </span>
        )
      })}
    </span>
  )
}
