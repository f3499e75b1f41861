import * as z from "zod"
import { AgentError } from "~agent/errors"
import { runWithFallback } from "~agent/run-with-fallback"
import evaluate from "~agent/skills/evaluate"
import type { SkillOf } from "~agent/supervisor"
import { evaluationSchema } from "~evaluation/evaluation"
import { preferencesJudging } from "~learning/apply-preference"
import type { EvaluationRow } from "~store/rows"
import type { StepContext, StepsOf } from "./run-step"

type Context = StepContext<SkillOf<"evaluate">>

/** What a step hands to the next one: the evaluation, and the version of the role that it was held against. */
const heldSchema = z.object({ roleVersion: z.number().int().positive(), evaluation: evaluationSchema, model: z.string() })

/** Read the profile → hold it against the role → check the quotes → keep the evaluation. */
export const evaluateSteps: StepsOf<"evaluate"> = {
  async "read-profile"(context) {
    const { reading } = await captureFor(context)
    const read = reading.health.sections.filter(section => section.state === "read").length
    return { output: { site: reading.site, sectionsRead: read, sections: reading.health.sections.length } }
  },

  async "hold-against-role"(context) {
    const { model, signal, emit, earlier, onAttempt } = context
    const { reading } = await captureFor(context)
    const { role, version } = await roleFor(context)
    const input = { role, profile: reading.profile, now: context.run.createdAt }
    const held = await runWithFallback({ skill: evaluate, input, model, signal, emit, earlier, onAttempt })
    const { output, attempts, fellBack } = held
    return { output: { roleVersion: version, evaluation: output, model: held.model }, attempts, model: held.model, fellBack }
  },

  /** What is not in the profile is struck here, whatever the model or the rules said, so that only grounded verdicts are kept. */
  async "check-quotes"(context) {
    const { reading } = await captureFor(context)
    const { role } = await roleFor(context)
    const held = heldSchema.parse(await context.outputOf("hold-against-role"))
    const input = { role, profile: reading.profile, now: context.run.createdAt }
    const evaluation = evaluate.strike?.(held.evaluation, input) ?? held.evaluation
    return { output: { ...held, evaluation } }
  },

  async "keep-evaluation"(context) {
    const { request, deps } = context
    const checked = heldSchema.parse(await context.outputOf("check-quotes"))
    const preferenceIds = preferencesJudging((await roleFor(context)).role)
    const row: EvaluationRow = {
      roleId: request.roleId,
      personId: request.personId,
      captureId: request.captureId,
      roleVersion: checked.roleVersion,
      evaluation: checked.evaluation,
      model: checked.model,
      ...(preferenceIds.length > 0 ? { preferenceIds } : {}),
      at: deps.now()
    }
    return { output: { kept: true }, keep: () => putUnlessNewer(deps, row) }
  }
}

/** A slow run must not take the place of one that was started after it, for a newer role or a newer reading. */
async function putUnlessNewer({ database }: Context["deps"], row: EvaluationRow): Promise<void> {
  const { evaluations, captures, roles, people } = database
  const [before, role, person] = await Promise.all([
    evaluations.get([row.roleId, row.personId]),
    roles.get(row.roleId),
    people.get(row.personId)
  ])
  if (!role || !person) throw new AgentError("nothing to work on", "The role or the person was deleted meanwhile.")
  if (before) {
    const [earlier, now] = await Promise.all([captures.get(before.captureId), captures.get(row.captureId)])
    if (before.roleVersion > row.roleVersion || (earlier?.at ?? 0) > (now?.at ?? 0)) return
  }
  await evaluations.put(row)
}

async function captureFor({ request, deps }: Context) {
  const capture = await deps.database.captures.get(request.captureId)
  if (!capture) throw new AgentError("nothing to work on", "The reading is not there any more.")
  return capture
}

async function roleFor({ request, deps }: Context) {
  const row = await deps.database.roles.get(request.roleId)
  if (!row || row.approvedAt === null) throw new AgentError("nothing to work on", "The role is not there, or it is not approved.")
  return row
}
