import * as z from "zod"
import { AgentError } from "~agent/errors"
import { groundedTextSchema } from "~evaluation/grounded-text"
import agentParts from "~agent/agent-parts"
import type { Profile } from "~profile/profile"
import type { AnySkill } from "~agent/skills/skill"
import { laterStep } from "~run/plan-step"
import { peopleOf, type TextSkill } from "~run/request"
import { verdictSchema } from "~evaluation/evaluation"
import { saidSchema } from "~sentence/said"
import type { DraftRow } from "~store/rows/rows"
import { askWhoFirst } from "../owner-unknown"
import { gather, gatheredSchema } from "./gather-for-text"
import { evaluateFirst } from "./evaluate-first"
import type { StepContext, StepsOf } from "../run-step"
import { restOf } from "./second-opinion"

type Context = StepContext<Parameters<NonNullable<StepsOf<TextSkill>["gather"]>>[0]["request"]>

function skillOf(id: string): AnySkill {
  const skill = agentParts().agentSkills.find(one => one.id === id)
  if (!skill) throw new AgentError("bad input", `There is no skill ${id}.`)
  return skill
}

/** What a step hands to the next one: the text, and whose it is. */
const writtenSchema = z.object({ text: groundedTextSchema, model: z.string(), fellBack: saidSchema.nullable() })

/** Read what is known → write → check every claim → keep the text. One plan for every skill that writes. */
export const textSteps: StepsOf<TextSkill> = {
  async gather(context) {
    const output = await gather(context.deps, context.request)
    // Reasons are given for verdicts that stand: where none do, the person is held against the role first, and the card has them too.
    const isFirst = context.request.skill === "explain" && output.verdicts[0] === null
    return isFirst ? { output, plan: [laterStep("evaluate-first"), laterStep("gather-again"), ...restOf(context.run)] } : { output }
  },

  "evaluate-first": context => evaluateFirst(context, context.request),

  async "gather-again"(context) {
    return { output: await gather(context.deps, context.request) }
  },

  async write(context) {
    const { model, signal, emit, earlier, onAttempt } = context
    const input = await inputOf(context)
    const skill = skillOf(context.request.skill)
    await askWhoFirst(context.deps.database, model.id, await peopleIn(context))
    const { output, attempts, fellBack, ...by } = await agentParts().runWithFallback({
      skill,
      input,
      model,
      signal,
      emit,
      earlier,
      onAttempt
    })
    return { output: { text: output, model: by.model, fellBack }, attempts, model: by.model, fellBack }
  },

  /** What is not grounded is struck here, whoever wrote it, so that only grounded claims are kept. */
  async "check-claims"(context) {
    const written = writtenSchema.parse(await context.outputOf("write"))
    const skill = skillOf(context.request.skill)
    const text: unknown = skill.strike?.(written.text, skill.input.parse(await inputOf(context)))
    return { output: { ...written, text: groundedTextSchema.parse(text ?? written.text) } }
  },

  async "keep-draft"(context) {
    const { run, request, deps } = context
    const { text, model, fellBack } = writtenSchema.parse(await context.outputOf("check-claims"))
    const draft: DraftRow = {
      id: run.id,
      runId: run.id,
      skill: request.skill,
      roleId: request.roleId,
      personIds: peopleOf(request),
      output: text,
      model,
      ...(fellBack === null ? {} : { fellBack }),
      at: deps.now()
    }
    return { output: { kept: true }, keep: () => keep(context, draft) }
  }
}

/** Whom a text is about, with what was read of each. */
async function peopleIn({ request, deps: { database }, outputOf }: Context): Promise<{ personId: string; profile: Profile }[]> {
  const known = gatheredSchema.parse((await outputOf("gather-again")) ?? (await outputOf("gather")))
  const captures = await database.captures.bulkGet(known.captureIds)
  return peopleOf(request).flatMap((personId, at) => {
    const profile = captures[at]?.reading.profile
    return profile ? [{ personId, profile }] : []
  })
}

async function keep({ deps: { database } }: Context, draft: DraftRow): Promise<void> {
  const [role, people] = await Promise.all([database.roles.get(draft.roleId), database.people.bulkGet(draft.personIds)])
  if (!role || people.includes(undefined)) throw new AgentError("nothing to work on", "The role or the person was deleted meanwhile.")
  await database.drafts.put(draft)
}

/** The skill's input, the same for every step of a run and after every restart: of what was gathered at its beginning. */
async function inputOf({ request, run, deps: { database }, outputOf }: Context): Promise<Record<string, unknown>> {
  const known = gatheredSchema.parse((await outputOf("gather-again")) ?? (await outputOf("gather")))
  const captures = await database.captures.bulkGet(known.captureIds)
  const [profile, other] = captures.map(capture => {
    if (!capture) throw new AgentError("nothing to work on", "The reading is not there any more.")
    return capture.reading.profile
  })
  const [verdicts, otherVerdicts] = known.verdicts.map(each => verdictsSchema.parse(each))
  // The skill's own schema takes of it what the skill is given.
  return {
    ...request,
    role: known.role,
    now: run.createdAt,
    profile,
    other,
    verdicts: verdicts ?? null,
    otherVerdicts: otherVerdicts ?? null,
    counts: known.counts
  }
}

const verdictsSchema = z.array(verdictSchema).nullable()
