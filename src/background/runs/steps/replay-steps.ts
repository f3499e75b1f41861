import * as z from "zod"
import { StoppedError } from "~agent/errors"
import type { SkillOf } from "~run/request"
import { evaluationSchema } from "~evaluation/evaluation"
import { adviceOf, asShown, reportOf, type Replayed } from "~learning/replay/replay"
import { adviceSchema } from "~learning/replay/replay-report"
import { sentence } from "~sentence/sentence"
import { builtinModelId } from "~store/runs/models"
import { isTrial } from "~store/runs/runs"
import { decisionWordSchema, type RunRow } from "~store/rows/rows"
import { captureIdOf, decisionsSince } from "../../learning/past-decisions"
import { drivePool } from "../part-pool"
import { HaltError } from "../run-halt"
import type { StepContext, StepsOf } from "../run-step"

type Context = StepContext<SkillOf<"replay">>

/** A decision that the model is asked about: by which reading, what was advised then, over which qualifications, and its run's id. */
const askedSchema = z.object({
  personId: z.string(),
  roleId: z.string(),
  decision: decisionWordSchema,
  at: z.number(),
  captureId: z.string(),
  seen: z.array(z.string()),
  before: adviceSchema,
  partId: z.string().min(1)
})
type Asked = z.infer<typeof askedSchema>

const chosenSchema = z.object({
  asked: z.array(askedSchema),
  total: z.number().int().nonnegative(),
  leftOut: z.number().int().nonnegative()
})

/**
 * Choose the decisions → ask the model about each, a run of its own that takes nothing's place → count what agrees. What was shown when a
 * decision was taken stands against what the model says today of the same reading and the same qualifications.
 */
export const replaySteps: StepsOf<"replay"> = {
  async "choose-decisions"({ run, request, deps }) {
    const { database, newId } = deps
    const roles = new Map((await database.roles.toArray()).map(row => [row.id, row]))
    const decisions = await decisionsSince(database, request.days, run.createdAt, ({ roleId }) => roles.has(roleId))
    const asked: Asked[] = []
    for (const row of decisions) {
      const role = roles.get(row.roleId)
      const captureId = await captureIdOf(database, row)
      const seen = role && role.approvedAt !== null && row.shown ? asShown(role.role, row.shown.verdicts) : null
      if (!seen || seen.qualifications.length === 0 || captureId === null || !(await database.captures.get(captureId))) continue
      const { personId, roleId, decision, at } = row
      const before = adviceOf(row.shown!.verdicts, seen)
      asked.push({ personId, roleId, decision, at, captureId, seen: seen.qualifications.map(({ id }) => id), before, partId: newId() })
    }
    return { output: { asked, total: asked.length, leftOut: decisions.length - asked.length } }
  },

  async "ask-each"(context) {
    const { asked } = chosenSchema.parse(await context.outputOf("choose-decisions"))
    await driveEach(context, asked)
    return { output: { asked: asked.length } }
  },

  async "report-replay"(context) {
    const { run, request, deps } = context
    const { replays, runs } = deps.database
    const { asked, leftOut } = chosenSchema.parse(await context.outputOf("choose-decisions"))
    const parts = new Map((await runs.where("parentId").equals(run.id).toArray()).map(part => [part.id, part]))
    const answers: Answered[] = []
    for (const one of asked) answers.push(await answered(context, one, parts.get(one.partId)))
    const replayed = answers.map(({ replayed: one }) => one)
    const tokensFor = await tokensBothTimes(context, asked, parts)
    const used = [...parts.values()].map(part => part.used ?? { tokens: 0, usd: 0 })
    const report = reportOf(replayed, {
      days: request.days,
      tokens: used.reduce((sum, { tokens }) => sum + tokens, 0),
      costUsd: used.reduce<number | null>((sum, { usd }) => (sum === null || usd === null ? null : sum + usd), 0)
    })
    const whole = {
      ...report,
      leftOut: report.leftOut + leftOut,
      struck: answers.reduce((sum, { struck }) => sum + struck, 0),
      ...(tokensFor.people > 0 ? { tokensFor } : {})
    }
    return {
      output: whole,
      touches: [replays],
      keep: async () => {
        const row = await replays.get(request.replayId)
        if (row) await replays.put({ ...row, state: "done", report: whole, failure: null })
      }
    }
  }
}

/** As many at a time as the server takes; one alone until the recruiter has seen what is sent. What has ended is left as it is. */
async function driveEach(context: Context, asked: readonly Asked[]): Promise<void> {
  const { run, parts, signal, deps } = context
  const [first] = asked
  if (!first) return
  const place = await parts.placeFor(partOf(context, first, 1))
  await drivePool({
    ...{ database: deps.database, runId: run.id, items: asked, signal },
    most: () => (place.agreed ? place.atOnce : 1),
    begin: one => beginPart(context, one),
    drive: parts.drive
  })
}

/** Stores the run about one decision, unless its role, person or reading is gone. @throws HaltError where the model was removed */
async function beginPart(context: Context, one: Asked): Promise<boolean> {
  const { roles, people, captures, models, runs } = context.deps.database
  return context.deps.database.transaction("rw", [roles, people, captures, models, runs], async () => {
    const { modelId } = context.request
    if (modelId !== builtinModelId && !(await models.get(modelId))) {
      throw new HaltError("stopped", sentence("replayModelRemoved"))
    }
    const parent = await runs.get(context.run.id)
    if (parent?.status !== "running") throw new StoppedError()
    if (parent.wanted !== modelId) throw new HaltError("stopped", sentence("replayModelGivenUp"))
    const [role, person, capture] = await Promise.all([roles.get(one.roleId), people.get(one.personId), captures.get(one.captureId)])
    if (!role || !person || person.objectedAt !== undefined || !capture) return false
    await runs.put(partOf(context, one, role.version))
    return true
  })
}

function partOf({ run, request, parts }: Context, { personId, roleId, captureId, partId }: Asked, roleVersion: number): RunRow {
  const input = { skill: "evaluate" as const, roleId, personId, roleVersion, captureId, trial: true }
  return parts.prepare(input, { id: partId, parentId: run.id, wanted: request.modelId })
}

interface Answered {
  replayed: Replayed
  /** Verdicts of the model that its quotes did not hold up. */
  struck: number
}

const heldSchema = z.object({ evaluation: evaluationSchema })

/** What the model's own answer advises; left out where it gave none, or the built-in rules answered in its place. */
async function answered({ deps: { database }, request }: Context, one: Asked, part: RunRow | undefined): Promise<Answered> {
  const { personId, roleId, decision, at } = one
  const left: Answered = { replayed: { personId, roleId, decision, at, advice: null }, struck: 0 }
  const isItsOwn = part?.wanted === request.modelId && (part.fellBack === undefined || request.modelId === builtinModelId)
  if (part?.status !== "done" || !isItsOwn) return left
  const stepOf = async (step: string) =>
    (await database.steps.get([part.id, part.plan.findIndex(planned => planned.step === step)]))?.output
  const evaluation = heldSchema.safeParse(await stepOf("check-quotes")).data?.evaluation
  const role = (await database.roles.get(roleId))?.role
  if (!evaluation || !role) return left
  const drafted = heldSchema.safeParse((await stepOf("second-opinion")) ?? (await stepOf("hold-against-role"))).data?.evaluation
  const wordOf = new Map(drafted?.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  const seen = { qualifications: role.qualifications.filter(({ id }) => one.seen.includes(id)) }
  return {
    replayed: { ...left.replayed, advice: { before: one.before, after: adviceOf(evaluation.verdicts, seen) } },
    struck: evaluation.verdicts.filter(({ qualificationId, verdict, modelReads }) => {
      const said = wordOf.get(qualificationId) ?? verdict
      return said !== "unknown" && (modelReads ?? verdict) !== said
    }).length
  }
}

/** What the same people took in the run that the decision stood on, and in this one. */
async function tokensBothTimes({ deps: { database } }: Context, asked: readonly Asked[], parts: ReadonlyMap<string, RunRow>) {
  const sum = { people: 0, before: 0, after: 0 }
  for (const { roleId, personId, at, partId } of asked) {
    const after = parts.get(partId)?.used?.tokens ?? 0
    const earlier = await database.runs.where("[roleId+personId]").equals([roleId, personId]).toArray()
    const stood = earlier
      .filter(run => run.skill === "evaluate" && !isTrial(run) && run.status === "done" && run.createdAt <= at)
      .sort((a, b) => b.createdAt - a.createdAt)[0]
    const before = stood?.used?.tokens ?? 0
    if (before === 0 || after === 0) continue
    sum.people++
    sum.before += before
    sum.after += after
  }
  return sum
}
