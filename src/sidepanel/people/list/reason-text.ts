import { t } from "~ui/text"
import type { StandingVerdicts } from "./people-model"

/** What a place rests on, in the order in which it is compared. */
export function reasonText({ counts, cells }: StandingVerdicts): string {
  const musts = cells.filter(cell => cell.qualification.kind === "must")
  const missing = musts.filter(cell => cell.verdict === "not met").length
  return t(counts.avoid.met > 0 ? "peopleReasonAvoid" : "peopleReason", {
    must: counts.must.met,
    musts: counts.must.total,
    missing,
    unknown: musts.length - counts.must.met - missing,
    avoid: counts.avoid.met,
    nice: counts.nice.met,
    nices: counts.nice.total
  })
}
