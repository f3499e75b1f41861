import * as z from "zod"
import { agentRequestSchema, canBeAgain, type AgentRequest, type SkillOf, type TextSkill } from "~run/request"
import { evaluationSchema } from "~evaluation/evaluation"
import { preferencesJudging } from "~learning/preferences/apply-preference"
import { sentence } from "~sentence/sentence"
import { leavesToAsk } from "~store/roles/kept-here"
import { builtinModelId } from "~store/runs/models"
import { shownCaptureId } from "~store/people/person-links"
import type { EvaluationRow, RunRow } from "~store/rows/rows"
import { isTrial } from "~store/runs/runs"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { withFlips } from "../people/put-evaluation"

/**
 * Does a run again beside the first one, with a model of the recruiter's choice. What comes out is shown and takes nothing's place: an
 * evaluation is a trial, and a text is a draft of its own.
 *
 * @throws FailureError where the run, its role, its people or the model are gone, nothing of the role may leave, or the run is one that changes the role
 */
export async function runAgain({ database, runHost }: BackgroundDeps, runId: string, modelId: string): Promise<string> {
  const run = await database.runs.get(runId)
  if (!run) throw failures.runGone()
  const request = agentRequestSchema.safeParse(run.input).data
  if (!request || !canBeDoneAgain(request)) {
    throw fail(sentence("failNotAgain"), sentence("failNotAgainNext"))
  }
  const model = modelId === builtinModelId ? null : await database.models.get(modelId)
  if (model === undefined) throw fail(sentence("failModelGone"), sentence("failModelGoneNext"))
  const role = await database.roles.get(request.roleId)
  if (!role) throw failures.roleGone()
  if (role.status === "closed") throw failures.roleClosed()
  if (role.status !== "approved") throw failures.roleNotApproved()
  if (model && leavesToAsk(model) && role.record?.nothingLeaves) throw failures.nothingLeaves()
  const input = request.skill === "evaluate" ? await trialOf({ database }, request, role.version) : request
  return runHost.start(input, { wanted: modelId, model: modelId, againOf: run.id })
}

type Repeatable = SkillOf<TextSkill | "evaluate">

function canBeDoneAgain(request: AgentRequest): request is Repeatable {
  return canBeAgain(request.skill)
}

type Evaluate = Extract<AgentRequest, { skill: "evaluate" }>

/** The same reading, where it is still there; else the one that the person is shown by. */
async function trialOf({ database }: Pick<BackgroundDeps, "database">, request: Evaluate, roleVersion: number): Promise<Evaluate> {
  const person = await database.people.get(request.personId)
  if (!person) throw failures.personGone()
  if (person.objectedAt !== undefined) throw failures.objected()
  const captureId = (await database.captures.get(request.captureId)) ? request.captureId : shownCaptureId(person)
  return { ...request, roleVersion, captureId, trial: true }
}

const triedSchema = z.object({ roleVersion: z.number().int().positive(), evaluation: evaluationSchema, model: z.string() })

/**
 * Puts the result of a run that was done again in the place of the one that is shown: its evaluation on the person's card, its text as the
 * newest one. Doing so twice changes nothing.
 *
 * @throws FailureError where there is no result, or the role or the reading has changed since
 */
export async function adoptRun({ database, now }: BackgroundDeps, runId: string): Promise<void> {
  const { runs, steps, roles, people, evaluations, captures, drafts } = database
  await database.transaction("rw", [runs, steps, roles, people, evaluations, captures, drafts], async () => {
    const run = await runs.get(runId)
    if (!run) throw failures.runGone()
    if (run.againOf === undefined || run.status !== "done") {
      throw fail(sentence("failNoResult"), sentence("failNoResultNext"))
    }
    const draft = await drafts.get(run.id)
    if (draft) return void (await drafts.put({ ...draft, at: now() }))
    if (!isTrial(run)) return
    const row = await triedEvaluation(database, run, now())
    const [role, person] = [await roles.get(row.roleId), await people.get(row.personId)]
    if (!role) throw failures.roleGone()
    if (!person) throw failures.personGone()
    if (role.version !== row.roleVersion || shownCaptureId(person) !== row.captureId) {
      throw fail(sentence("failChangedSinceRun"), sentence("failChangedSinceRunNext"), sentence("failureShownEvaluationStays"))
    }
    const preferenceIds = preferencesJudging(role.role)
    const adopted: EvaluationRow = { ...row, ...(preferenceIds.length > 0 ? { preferenceIds } : {}) }
    await evaluations.put(withFlips(await evaluations.get([row.roleId, row.personId]), adopted))
    // From now on it is the run that the card's evaluation comes from.
    await runs.update(run.id, { input: { ...(run.input as Evaluate), trial: false }, updatedAt: now() })
  })
}

async function triedEvaluation({ steps }: BackgroundDeps["database"], run: RunRow, at: number): Promise<EvaluationRow> {
  const checked = await steps.get([run.id, run.plan.findIndex(({ step }) => step === "check-quotes")])
  const tried = triedSchema.safeParse(checked?.output).data
  const request = agentRequestSchema.safeParse(run.input).data
  if (!tried || request?.skill !== "evaluate") {
    throw fail(sentence("failResultGone"), sentence("failResultGoneNext"), sentence("failureShownEvaluationStays"))
  }
  const { roleId, personId, captureId } = request
  return { roleId, personId, captureId, ...tried, at }
}
