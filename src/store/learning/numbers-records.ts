import type { VerdictWord } from "~evaluation/evaluation"
import type { DecisionRecord, NumbersRecords } from "~learning/numbers/records"
import type { Advice } from "~learning/replay/replay-report"
import type { Strategy } from "~role/strategy"
import type { DraftRole } from "~role/role"
import type { CandorDatabase } from "../database"

/** What verdicts come to; handed in, because the rule brings the vocabulary along. */
type AdviceOf = (verdicts: Readonly<Record<string, VerdictWord>>, role: Pick<DraftRole, "qualifications">) => Advice

/** The records with the words that the figures are shown under. */
export interface Numbers {
  records: NumbersRecords
  /** Roles that anything was decided for, last changed first. */
  roles: readonly {
    id: string
    title: string | null
    qualifications: ReadonlyMap<string, string>
    strategies: ReadonlyMap<string, Strategy["name"]>
  }[]
}

/**
 * All that the recruiter's own figures are counted from, as it stands at one moment, without a name or a text about anybody. Read-only. The
 * advice is that of the verdicts which stood beside each decision, by what of the role they were about: what it asks for since was not known
 * then.
 */
export async function readNumbers(database: CandorDatabase, adviceOf: AdviceOf): Promise<Numbers> {
  const { decisions, visits, evaluations, verdictFeedback, outcomes, drafts, finds, roles } = database
  const adviceOnShown = (verdicts: Readonly<Record<string, VerdictWord>>, role: DraftRole): Advice | null => {
    const qualifications = role.qualifications.filter(({ id }) => Object.hasOwn(verdicts, id))
    return qualifications.length === 0 ? null : adviceOf(verdicts, { qualifications })
  }
  return database.transaction("r", [decisions, visits, evaluations, verdictFeedback, outcomes, drafts, finds, roles], async () => {
    const [ofDecisions, ofVisits, ofFeedback, ofOutcomes, ofDrafts, ofFinds, ofRoles] = await Promise.all([
      decisions.toArray(),
      visits.toArray(),
      verdictFeedback.toArray(),
      outcomes.toArray(),
      drafts.toArray(),
      finds.toArray(),
      roles.orderBy("updatedAt").reverse().toArray()
    ])
    const evaluated: NumbersRecords["evaluations"][number][] = []
    // One by one: their quotes and reasons are not kept in memory together.
    await evaluations.each(({ roleId, personId, at }) => evaluated.push({ roleId, personId, at }))
    const byRole = new Map(ofRoles.map(row => [row.id, row]))
    const decided = new Set(ofDecisions.map(({ roleId }) => roleId))
    return {
      records: {
        decisions: ofDecisions.map(({ roleId, personId, decision, at, shown }): DecisionRecord => {
          const role = byRole.get(roleId)
          return {
            roleId,
            personId,
            decision,
            at,
            advice: shown && role ? adviceOnShown(shown.verdicts, role.role) : null,
            hidden: shown?.hidden ?? false,
            verdicts: shown?.verdicts ?? {}
          }
        }),
        looks: ofVisits.filter(({ roleId }) => roleId !== ""),
        evaluations: evaluated,
        overrides: ofFeedback.filter(({ override }) => override !== null),
        outcomes: ofOutcomes,
        notes: ofDrafts.flatMap(({ skill, roleId, personIds, at }) =>
          skill === "outreach" ? personIds.map(personId => ({ roleId, personId, at })) : []
        ),
        finds: ofFinds
      },
      roles: ofRoles
        .filter(({ id }) => decided.has(id))
        .map(({ id, role: { title, qualifications, strategies } }) => ({
          id,
          title,
          qualifications: new Map(qualifications.map(one => [one.id, one.text])),
          strategies: new Map(strategies.map(one => [one.id, one.name]))
        }))
    }
  })
}
