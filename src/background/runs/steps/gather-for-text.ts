import * as z from "zod"
import { AgentError } from "~agent/errors"
import { peopleOf, type SkillOf, type TextSkill } from "~run/request"
import { applyFeedback } from "~evaluation/apply-feedback"
import { verdictSchema, type Verdict } from "~evaluation/evaluation"
import { roleSchema } from "~role/role"
import { shownCaptureId } from "~store/people/person-links"
import { primaryToProcess } from "~store/trust/objections"
import type { PersonRow, RoleRow } from "~store/rows/rows"
import { sentence } from "~sentence/sentence"
import type { StepDeps } from "../run-step"
import { ofRole } from "~store/of-role"

/** Everything a text is written from, of one moment: the role, who is read where, and the verdicts that stand with the recruiter's own. */
export const gatheredSchema = z.object({
  role: roleSchema,
  captureIds: z.array(z.string().min(1)),
  /** One entry for each person; null where no evaluation is up to date, so that the rules judge anew. */
  verdicts: z.array(z.array(verdictSchema).nullable()),
  counts: z.object({
    evaluated: z.number().int(),
    shortlisted: z.number().int(),
    maybe: z.number().int(),
    passed: z.number().int()
  })
})
export type Gathered = z.infer<typeof gatheredSchema>

/** @throws AgentError where the role is not approved, or somebody is not stored */
export async function gather({ database }: StepDeps, request: SkillOf<TextSkill>): Promise<Gathered> {
  const row = await database.roles.get(request.roleId)
  if (!row || row.approvedAt === null) throw new AgentError("nothing to work on", "The role is not there, or it is not approved.")
  const people = await Promise.all(peopleOf(request).map(id => personIn(database, id)))
  const decisions = await ofRole(database.decisions, row.id).toArray()
  const decided = (word: string) => decisions.filter(({ decision }) => decision === word).length
  return {
    role: row.role,
    captureIds: people.map(shownCaptureId),
    verdicts: await Promise.all(people.map(person => verdictsOf(database, row, person))),
    counts: {
      evaluated: await ofRole(database.evaluations, row.id).count(),
      shortlisted: decided("shortlist"),
      maybe: decided("maybe"),
      passed: decided("pass")
    }
  }
}

async function personIn(database: StepDeps["database"], id: string): Promise<PersonRow> {
  const person = await primaryToProcess(database, id)
  if (!person) throw new AgentError("nothing to work on", "The person is not stored, or objected.")
  return person
}

/** What stands on the person's card. A verdict that the recruiter set says so; the rules' reason for another one would mislead. */
async function verdictsOf(
  { evaluations, verdictFeedback }: StepDeps["database"],
  role: RoleRow,
  person: PersonRow
): Promise<Verdict[] | null> {
  const evaluated = await evaluations.get([role.id, person.id])
  if (!evaluated || evaluated.roleVersion !== role.version || evaluated.captureId !== shownCaptureId(person)) return null
  const feedback = await verdictFeedback.where("[roleId+personId]").equals([role.id, person.id]).toArray()
  const overrides = feedback.map(({ qualificationId, override }) => ({ qualificationId, verdict: override }))
  const { verdicts } = applyFeedback(evaluated.evaluation, overrides)
  return verdicts.map((verdict, at) =>
    verdict.verdict === evaluated.evaluation.verdicts[at]?.verdict ? verdict : { ...verdict, reason: sentence("verdictOverridden") }
  )
}
