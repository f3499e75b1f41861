import { differenceOfShares, type Figure } from "./interval"
import { pairOf, type NumbersRecords } from "./records"

/** People with a verdict of `met`, and people with another one, below which nothing is said. */
const leastOfEach = 5

/** What a qualification told: how much oftener people who meet it were shortlisted than the others, and how much oftener it went well with them. */
export interface TellingQualification {
  roleId: string
  qualificationId: string
  /** Shortlisted of those who meet it, less shortlisted of the others; passed and maybe count as not shortlisted. */
  decisions: Figure
  /** Interviewed or further of those contacted who meet it, less of the others; null where there are too few outcomes. */
  outcomes: Figure | null
}

const wentWell: ReadonlySet<string> = new Set(["interviewed", "offered", "hired", "stayed six months"])

/** The qualifications that predicted the recruiter's decisions, the most telling first: by the end of the interval that is nearer to nothing. */
export function tellingQualifications({ decisions, outcomes }: NumbersRecords, roleId: string): TellingQualification[] {
  const ofRole = decisions.filter(decision => decision.roleId === roleId)
  const known = new Set(outcomes.filter(outcome => outcome.roleId === roleId).map(pairOf))
  const well = new Set(outcomes.filter(outcome => outcome.roleId === roleId && wentWell.has(outcome.kind)).map(pairOf))
  const ids = [...new Set(ofRole.flatMap(({ verdicts }) => Object.keys(verdicts)))]
  return ids
    .flatMap(qualificationId => {
      const judged = ofRole.filter(({ verdicts }) => verdicts[qualificationId] !== undefined)
      const meets = (one: (typeof judged)[number]) => one.verdicts[qualificationId] === "met"
      const compare = (of: typeof judged, isGood: (one: (typeof judged)[number]) => boolean): Figure | null => {
        const [met, others] = [of.filter(meets), of.filter(one => !meets(one))]
        if (met.length < leastOfEach || others.length < leastOfEach) return null
        return differenceOfShares(
          { hits: met.filter(isGood).length, n: met.length },
          { hits: others.filter(isGood).length, n: others.length }
        )
      }
      const told = compare(judged, ({ decision }) => decision === "shortlist")
      if (told === null) return []
      const later = compare(
        judged.filter(one => known.has(pairOf(one))),
        one => well.has(pairOf(one))
      )
      return [{ roleId, qualificationId, decisions: told, outcomes: later }]
    })
    .sort((a, b) => surely(b.decisions) - surely(a.decisions) || (a.qualificationId < b.qualificationId ? -1 : 1))
}

/** How much it told at the least: 0 where the interval holds nothing at all for possible. */
function surely({ low, high }: Figure): number {
  return low > 0 ? low : high < 0 ? -high : 0
}
