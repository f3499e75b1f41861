import * as z from "zod"
import agentParts from "~agent/agent-parts"
import { AgentError } from "~agent/errors"
import { builtin } from "~agent/models/builtin"
import type { Model } from "~agent/models/model"
import type { EvaluateInput } from "~agent/skill-inputs"
import { isSame } from "~profile/is-same"
import { laterStep } from "~run/plan-step"
import { type SkillOf } from "~run/request"
import { judgedRole } from "~role/lint/judged-role"
import { evaluationSchema, type Verdict } from "~evaluation/evaluation"
import { preferencesJudging } from "~learning/preferences/apply-preference"
import { sentence } from "~sentence/sentence"
import { evaluationRowSchema, type EvaluationRow } from "~store/rows/rows"
import { evaluateByRules, isUpToDate } from "../../people/evaluate-by-rules"
import { putUnlessNewer } from "../../people/put-evaluation"
import { primaryToProcess } from "~store/trust/objections"
import { askWhoFirst, isOwnerUnknown } from "../owner-unknown"
import type { StepContext, StepResult, StepsOf } from "../run-step"
import { hasNothingToRead, planAfterHolding, restOf, secondOpinion } from "./second-opinion"

type Context = StepContext<SkillOf<"evaluate">>

const flipsSchema = evaluationRowSchema.shape.flips

/** What a step hands to the next one: the evaluation, and the version of the role that it was held against. */
const heldSchema = z.object({
  roleVersion: z.number().int().positive(),
  evaluation: evaluationSchema,
  model: z.string(),
  flips: flipsSchema
})

/**
 * Read the profile → hold it against the role → check the quotes → keep the evaluation. Where nothing can be read, a sentence takes the place
 * of asking a model; where a model contradicts the rules on a must, it is asked once more before the quotes are checked.
 */
export const evaluateSteps: StepsOf<"evaluate"> = {
  async "read-profile"(context) {
    const { reading } = await captureFor(context)
    const read = reading.health.sections.filter(section => section.state === "read").length
    const output = { site: reading.site, sectionsRead: read, sections: reading.health.sections.length }
    if (context.model.id === builtin.id || !hasNothingToRead(await inputOf(context))) return { output }
    return { output, plan: [laterStep("say-unreadable"), ...restOf(context.run).filter(({ step }) => step !== "hold-against-role")] }
  },

  async "hold-against-role"(context) {
    const { signal, emit, earlier, onAttempt } = context
    const { reading } = await captureFor(context)
    const { role, version } = await roleFor(context)
    const input = { role: judgedRole(role), profile: reading.profile, now: context.run.createdAt }
    if (await isOwnerUnknown(context.deps.database, context.model.id, context.request.personId, reading.profile)) {
      // A list goes on without the recruiter: its people without a name are the rules', and their cards ask.
      if (context.run.parentId !== undefined) return byRulesWithoutName(input, version)
      await rulesMeanwhile(context)
    }
    await askWhoFirst(context.deps.database, context.model.id, [{ personId: context.request.personId, profile: reading.profile }])
    const model = readyMeanwhile(context)
    const onSoFar = showsSoFar(context) ? rowByRow(context, version) : undefined
    const { evaluateSkill, runWithFallback } = agentParts()
    const held = await runWithFallback({ skill: evaluateSkill, input, model, signal, emit, earlier, onAttempt, onSoFar })
    const { output, attempts, fellBack } = held
    // The very input that the model was asked with: what the rules say of it is known already.
    const changed = planAfterHolding(context.run, held.model, output, asked.get(context.run.id) ?? input)
    return { output: { roleVersion: version, evaluation: output, model: held.model }, attempts, model: held.model, fellBack, ...changed }
  },

  async "say-unreadable"(context) {
    const { role, version } = await roleFor(context)
    const evaluation = agentParts().evaluateSkill.builtin(await inputOf(context))
    const fellBack = sentence("fellBackUnread", { role: role.title ?? sentence("theRole") })
    return { output: { roleVersion: version, evaluation, model: builtin.id }, model: builtin.id, fellBack }
  },

  async "second-opinion"(context) {
    const held = heldSchema.parse(await context.outputOf("hold-against-role"))
    const { evaluation, flips, attempts = [] } = await secondOpinion(context, held.evaluation, await inputOf(context))
    return { output: { ...held, evaluation, ...(flips.length > 0 ? { flips } : {}) }, attempts }
  },

  /** What is not in the profile is struck here, whatever the model or the rules said, so that only grounded verdicts are kept. */
  async "check-quotes"(context) {
    const { outputOf } = context
    const held = heldSchema.parse(
      (await outputOf("second-opinion")) ?? (await outputOf("say-unreadable")) ?? (await outputOf("hold-against-role"))
    )
    const input = takeAsked(context.run.id) ?? (await inputOf(context))
    const evaluation = agentParts().evaluateSkill.strike?.(held.evaluation, input) ?? held.evaluation
    return { output: { ...held, evaluation } }
  },

  async "keep-evaluation"(context) {
    const { request, deps } = context
    if (request.besideOf !== undefined) return keepBeside(context, request.besideOf)
    if (request.trial) return { output: { kept: false } }
    const checked = heldSchema.parse(await context.outputOf("check-quotes"))
    const preferenceIds = preferencesJudging((await roleFor(context)).role)
    const row: EvaluationRow = {
      roleId: request.roleId,
      personId: request.personId,
      captureId: request.captureId,
      roleVersion: checked.roleVersion,
      evaluation: checked.evaluation,
      model: checked.model,
      ...(checked.flips ? { flips: checked.flips } : {}),
      ...(preferenceIds.length > 0 ? { preferenceIds } : {}),
      at: deps.now()
    }
    const { evaluations, captures, roles, people, steps } = deps.database
    const keep = async () => {
      await putUnlessNewer(deps.database, row)
      if (showsSoFar(context)) await steps.where("runId").equals(context.run.id).modify({ soFar: undefined })
    }
    return { output: { kept: true }, keep, touches: [evaluations, captures, roles, people] }
  }
}

/** What a candidate said of somebody goes beside what stood; where the rules answered in its place, it said nothing. */
async function keepBeside(context: Context, replayId: string): Promise<StepResult> {
  const { run, outputOf, deps } = context
  const { evaluation, model } = heldSchema.parse(await outputOf("check-quotes"))
  const after = Object.fromEntries(evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  const { replays } = deps.database
  const keep = async () => {
    const row = await replays.get(replayId)
    // What the run was to ask may have been changed since: the candidate's own answers alone are the candidate's.
    if (row?.rollout?.state !== "beside" || model !== row.rollout.candidateId) return
    const people = row.rollout.people.map(one => (one.runId === run.id ? { ...one, after } : one))
    await replays.put({ ...row, rollout: { ...row.rollout, people } })
  }
  return { output: { kept: true }, keep, touches: [replays] }
}

/** Somebody waits for this one's verdicts before a card. Of a list each is shown when it is whole: a dozen writes a person would cost more than they show. */
function showsSoFar({ request, run, model }: Context): boolean {
  return !request.trial && run.parentId === undefined && run.againOf === undefined && !model.deterministic
}

/** Shows each row of an answer as it comes in, once it has passed the checks. What came before stands until something takes its place. */
function rowByRow({ request, model, onSoFar }: Context, roleVersion: number): (draft: unknown, input: EvaluateInput) => void {
  const shown = new Map<string, Verdict>()
  return (draft, input) => {
    const verdicts = agentParts().verdictsSoFar(draft, input)
    if (verdicts.every(verdict => isSame(shown.get(verdict.qualificationId), verdict))) return
    for (const verdict of verdicts) shown.set(verdict.qualificationId, verdict)
    void onSoFar({ roleVersion, captureId: request.captureId, model: model.id, verdicts: [...shown.values()] })
  }
}

function byRulesWithoutName(input: EvaluateInput, roleVersion: number): StepResult {
  const output = { roleVersion, evaluation: agentParts().evaluateSkill.builtin(input), model: builtin.id }
  return { output, model: builtin.id, fellBack: sentence("fellBackNoName") }
}

/** While the recruiter is asked who somebody is, the card shows what the rules say. */
async function rulesMeanwhile({ request, deps: { database, now } }: Context): Promise<void> {
  if (request.trial) return
  await database.transaction("rw", [database.evaluations, database.captures, database.roles, database.people], async () => {
    const [role, person] = await Promise.all([database.roles.get(request.roleId), database.people.get(request.personId)])
    if (!role || !person || isUpToDate(await database.evaluations.get([role.id, person.id]), role, person)) return
    await evaluateByRules(database, role, person, now())
  })
}

async function inputOf(context: Context): Promise<EvaluateInput> {
  const [{ reading }, { role }] = await Promise.all([captureFor(context), roleFor(context)])
  return { role: judgedRole(role), profile: reading.profile, now: context.run.createdAt }
}

/** What a run's model was asked, until its answer is checked: what the rules say of it is worked out once. */
const asked = new Map<string, EvaluateInput>()
const mostAsked = 64

function takeAsked(runId: string): EvaluateInput | undefined {
  const input = asked.get(runId)
  asked.delete(runId)
  return input
}

/** A request is on its way after this long. In milliseconds. */
const sentAfterMs = 30

/** The same model; while it is waited for, the rules work out what its answer is held against. */
function readyMeanwhile({ model, run }: Context): Model {
  if (model.deterministic) return model
  return {
    id: model.id,
    name: model.name,
    ...(model.prices ? { prices: model.prices } : {}),
    respond(request, signal, onSoFar) {
      const input = request.input as EvaluateInput
      asked.delete(run.id)
      asked.set(run.id, input)
      if (asked.size > mostAsked) asked.delete([...asked.keys()][0]!)
      const timer = setTimeout(() => agentParts().rulesOpinion(input), sentAfterMs)
      return model.respond(request, signal, onSoFar).finally(() => clearTimeout(timer))
    }
  }
}

async function captureFor({ request, deps }: Context) {
  const capture = await deps.database.captures.get(request.captureId)
  if (!capture) throw new AgentError("nothing to work on", "The reading is not there any more.")
  if (!(await primaryToProcess(deps.database, request.personId)))
    throw new AgentError("nothing to work on", "The person is not stored, or objected.")
  return capture
}

async function roleFor({ request, deps }: Context) {
  const row = await deps.database.roles.get(request.roleId)
  if (!row || row.approvedAt === null) throw new AgentError("nothing to work on", "The role is not there, or it is not approved.")
  return row
}
