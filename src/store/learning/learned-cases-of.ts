import type { LearnedCase } from "~learning/outcomes/model/learned-case"
import type { MeaningNames } from "~learning/outcomes/model/inputs-of"
import type { OutcomeCase } from "~learning/outcomes/outcome-cases"
import type { AskingRole } from "~learning/outcomes/told-in-roles"
import type { Profile } from "~profile/profile"
import type { Used } from "~run/used"
import type { CandorDatabase } from "../database"
import type { DecisionRow, RoleRow } from "../rows/rows"
import { outcomeCasesOf } from "./outcome-cases-of"

/** What makes a person into inputs; handed in, because it brings the vocabulary along. */
export interface InputRules {
  inputsOf: (
    profile: Profile,
    role: RoleRow["role"] & { id: string },
    verdicts: OutcomeCase["verdicts"],
    nameOf: MeaningNames
  ) => Record<string, number>
  qualificationNames: (roles: readonly AskingRole[]) => MeaningNames
}

/** Somebody who was decided on and of whom it is not known yet how it goes. */
export interface OpenPerson {
  personId: string
  roleId: string
  name: string | null
  decision: DecisionRow["decision"]
  decidedAt: number
  inputs: LearnedCase["inputs"]
}

/** Everything that is known of outcomes, read at one moment. */
export interface OutcomesRead {
  cases: OutcomeCase[]
  roles: (AskingRole & { title: string | null })[]
  learned: LearnedCase[]
  /** The last 40 decisions without a settled outcome, the newest first. */
  open: OpenPerson[]
  /** What judging people used up by each model, over the runs in which it was counted. `usd` is null where no price is known. */
  used: ReadonlyMap<string, Used & { runs: number }>
}

/** Readings read at a time: they are the largest rows there are. */
const slice = 50
const mostOpen = 40

/**
 * Outcomes with what they are learned from. Cases without the verdicts and the reading of when they were decided are counted, and not learned
 * from. Read-only. @param now milliseconds since the epoch
 */
export async function readOutcomesWithInputs(database: CandorDatabase, now: number, rules: InputRules): Promise<OutcomesRead> {
  const [cases, rows, decisions, people, used] = await Promise.all([
    outcomeCasesOf(database, now),
    database.roles.toArray(),
    database.decisions.toArray(),
    database.people.toArray(),
    usedByModel(database)
  ])
  const roles = rows.map(({ id, role }) => ({ id, title: role.title, qualifications: role.qualifications }))
  const roleOf = new Map(rows.map(row => [row.id, { ...row.role, id: row.id }]))
  const nameOf = rules.qualificationNames(roles)
  const primary = new Map(people.map(({ id, sameAs }) => [id, sameAs ?? id]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const settled = new Set(cases.flatMap(one => (one.wentOn === null ? [] : [`${one.roleId}\n${one.personId}`])))
  const waiting = decisions
    .sort((a, b) => b.at - a.at)
    .map(row => ({ ...row, personId: primary.get(row.personId) ?? row.personId }))
    .filter(({ roleId, personId, shown }) => shown !== undefined && !settled.has(`${roleId}\n${personId}`))
    .slice(0, mostOpen)

  const known = cases.flatMap(one => (one.wentOn === null || one.captureId === null || one.settledAt === null ? [] : [one]))
  const wanted = [
    ...known.map(one => ({ ...one, captureId: one.captureId as string })),
    ...waiting.map(one => ({ ...one, verdicts: one.shown!.verdicts, captureId: one.shown!.captureId }))
  ]
  const inputs: (LearnedCase["inputs"] | null)[] = []
  for (let from = 0; from < wanted.length; from += slice) {
    const part = wanted.slice(from, from + slice)
    const captures = await database.captures.bulkGet(part.map(({ captureId }) => captureId))
    part.forEach(({ roleId, verdicts }, at) => {
      const [capture, role] = [captures[at], roleOf.get(roleId)]
      inputs.push(capture && role ? rules.inputsOf(capture.reading.profile, role, verdicts, nameOf) : null)
    })
  }
  const learned = known.flatMap(({ personId, roleId, settledAt, wentOn, weight }, at): LearnedCase[] => {
    const of = inputs[at]
    return of && settledAt !== null ? [{ personId, roleId, settledAt, wentOn: wentOn === true, weight, inputs: of }] : []
  })
  const open = waiting.flatMap(({ personId, roleId, decision, at: decidedAt }, at): OpenPerson[] => {
    const of = inputs[known.length + at]
    return of ? [{ personId, roleId, name: names.get(personId) ?? null, decision, decidedAt, inputs: of }] : []
  })
  return { cases, roles, learned, open, used }
}

async function usedByModel({ runs }: CandorDatabase): Promise<OutcomesRead["used"]> {
  const byModel = new Map<string, Used & { runs: number }>()
  await runs.each(({ skill, personId, model, used }) => {
    if (skill !== "evaluate" || personId === null || !used || used.tokens === 0) return
    const before = byModel.get(model) ?? { tokens: 0, usd: 0, runs: 0 }
    const usd = before.usd === null || used.usd === null ? null : before.usd + used.usd
    byModel.set(model, { tokens: before.tokens + used.tokens, usd, runs: before.runs + 1 })
  })
  return byModel
}
