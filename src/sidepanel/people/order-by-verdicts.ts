import type { VerdictWord } from "~evaluation/evaluation"
import type { QualificationKind } from "~role/role"
import type { PeopleRow } from "./people-model"

/** Unknown stands between met and not met, as in src/evaluation/rank.ts: the table and the command line give one order. */
const points: Record<VerdictWord, number> = { met: 2, unknown: 1, "not met": 0 }

const pointsOf = (row: PeopleRow, kind: QualificationKind) =>
  row.cells.filter(cell => cell.qualification.kind === kind).reduce((sum, cell) => sum + points[cell.verdict ?? "unknown"], 0)

/**
 * Compares people by the verdicts that stand, the recruiter's word before the rules': first by musts, then by nice-to-haves, then by how
 * little of what is to be avoided is there; people not evaluated last. The points are counted once for each row.
 */
export function compareByVerdicts(rows: readonly PeopleRow[]): (a: PeopleRow, b: PeopleRow) => number {
  const standings = new Map(
    rows.map(row => [row, [Number(row.evaluated), pointsOf(row, "must"), pointsOf(row, "nice"), -pointsOf(row, "avoid")]])
  )
  return (a, b) => {
    const [ofA, ofB] = [standings.get(a) ?? [], standings.get(b) ?? []]
    const at = ofA.findIndex((value, index) => value !== ofB[index])
    return at === -1 ? 0 : (ofB[at] ?? 0) - (ofA[at] ?? 0)
  }
}
