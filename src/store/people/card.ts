import type { CandorDatabase } from "../database"
import type { DisputeRow } from "../rows/request-rows"
import type { DecisionWord, RoleRow, RunRow } from "../rows/rows"
import type { SoFar } from "../rows/so-far"
import type { PersonForRole } from "./people"
import { membersOf, primaryOf, shownCaptureId } from "./person-links"
import { hasEnded } from "~run/run-status"
import { newestRunFor } from "../runs/runs"
import { visitsOf } from "./visits"

/** What the badge line says beside the decision of this role: "shortlisted for Data Engineer". */
export interface DecisionElsewhere {
  roleId: string
  roleTitle: string | null
  decision: DecisionWord
  at: number
}

/** Everything the Candidate tab shows about one person. The role's own rows are null or empty while no role is active. */
export interface Card extends PersonForRole {
  role: RoleRow | null
  /** Visits under every role and under none, counted together. */
  seenCount: number
  firstSeenAt: number
  elsewhere: DecisionElsewhere[]
  /** What the person says against verdicts for this role. */
  disputes: DisputeRow[]
  /** The newest run about this person for this role; none where the rules, which need no run, judged after it had ended. */
  run: RunRow | null
  /** What that run's model has said so far, while its answer comes in. */
  soFar: SoFar | null
}

/**
 * One person's card for a role (or for none), or null where the person is not stored. Where the recruiter linked them to somebody, it is the
 * card of both: `person` is then the one who stands for all, which need not be the one asked for. Read-only: safe in a live query.
 */
export async function cardFor(database: CandorDatabase, roleId: string | null, ofPerson: string): Promise<Card | null> {
  const { people, captures, roles, visits, evaluations, verdictFeedback, decisions, runs, steps, disputes } = database
  const tables = [people, captures, roles, visits, evaluations, verdictFeedback, decisions, runs, steps, disputes]
  return database.transaction("r", tables, async () => {
    const person = await primaryOf(database, ofPerson)
    if (!person) return null
    const personId = person.id
    const memberIds = (await membersOf(database, personId)).map(({ id }) => id)
    const [capture, allVisits, allDecisions, role, evaluation, feedback, disputed, run] = await Promise.all([
      captures.get(shownCaptureId(person)),
      visitsOf(database, personId),
      decisions.where("personId").equals(personId).toArray(),
      roleId === null ? undefined : roles.get(roleId),
      roleId === null ? undefined : evaluations.get([roleId, personId]),
      roleId === null ? [] : verdictFeedback.where("[roleId+personId]").equals([roleId, personId]).toArray(),
      roleId === null ? [] : disputes.where("personId").anyOf(memberIds).toArray(),
      roleId === null ? null : newestRunFor(database, roleId, personId)
    ])
    const others = allDecisions.filter(row => row.roleId !== roleId)
    const soFar = run?.status === "running" ? await soFarOf(database, run.id) : undefined
    const isCurrent = soFar?.roleVersion === role?.version && soFar?.captureId === capture?.id
    const titles = await roles.bulkGet(others.map(row => row.roleId))
    return {
      person,
      capture: capture ?? null,
      role: role ?? null,
      visit: allVisits.find(row => row.roleId === (roleId ?? "")) ?? null,
      // Whoever objected is shown without a word of judgement.
      evaluation: person.objectedAt === undefined ? (evaluation ?? null) : null,
      feedback,
      decision: allDecisions.find(row => row.roleId === roleId) ?? null,
      seenCount: allVisits.reduce((sum, row) => sum + row.count, 0),
      firstSeenAt: person.firstSeenAt,
      disputes: disputed.filter(row => row.roleId === roleId),
      elsewhere: others
        .map((row, at) => ({ roleId: row.roleId, roleTitle: titles[at]?.role.title ?? null, decision: row.decision, at: row.at }))
        .sort((a, b) => b.at - a.at),
      run: run && evaluation && hasEnded(run) && evaluation.at > run.updatedAt ? null : run,
      soFar: isCurrent ? (soFar ?? null) : null
    }
  })
}

async function soFarOf({ steps }: CandorDatabase, runId: string): Promise<SoFar | undefined> {
  return (await steps.where("runId").equals(runId).toArray()).findLast(({ soFar }) => soFar !== undefined)?.soFar
}
