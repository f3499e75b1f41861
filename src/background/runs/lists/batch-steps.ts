import * as z from "zod"
import agentParts from "~agent/agent-parts"
import { throwIfStopped } from "~agent/errors"
import type { BatchAnswer } from "~agent/models/batch-lines"
import { batchStatuses, maxBatchBytes } from "~agent/models/batch-limits"
import type { BatchAtServer, BatchOrder } from "~agent/models/batch-server"
import serverParts from "~agent/models/server-parts"
import type { Attempt } from "~run/attempt"
import { sentence, type Sentence } from "~sentence/sentence"
import type { BatchRow } from "~store/rows/learning-rows"
import type { RoleRow } from "~store/rows/rows"
import { modelIdFor } from "~store/runs/models"
import { primaryToProcess } from "~store/trust/objections"
import { inOtherBatches, readingOf, runAsking } from "./asked-elsewhere"
import type { BatchModel } from "./batch-deps"
import { askedServer, isPassing } from "./batch-failures"
import { isUpToDate } from "../../people/evaluate-by-rules"
import { beforeSending } from "../before-sending"
import { isOwnerUnknown } from "../owner-unknown"
import { chosenSchema, type Due } from "./chosen-people"
import { batchBudget } from "./list-budget"
import { driveParts, goesOn, partOf, wantedBy, type ListContext } from "./list-parts"
import { batchRestSentence, batchTooDear } from "./list-words"
import { HaltError, LaterError } from "../run-halt"
import type { StepsOf } from "../run-step"
import { usageOfAttempts, usedOf } from "../run-used"

/** The server is asked how far a batch is no more often than this. */
const askedEveryMs = 55_000

const awaitedSchema = z.object({
  status: z.enum(batchStatuses),
  files: z.array(z.string()),
  roleVersion: z.number(),
  why: z.string().nullable()
})

/** Send the batch → wait for it → take its answers in, each as the first attempt of its person's run. */
export const batchSteps: StepsOf<"evaluate-list"> = {
  async "send-batch"(context) {
    const { due } = chosenSchema.parse(await context.outputOf("choose-people"))
    const at = await context.parts.batchesAt(wantedBy(context.run))
    if (!at || due.length === 0) return { output: { sent: false } }
    const { row, isNew } = await rowOf(context)
    if (row.serverBatchId === null) await send(context, at, row, due, isNew)
    return { output: { sent: true } }
  },

  async "await-batch"(context) {
    const { batches } = context.deps.database
    const { now } = context.deps
    const row = await batchOf(context)
    const at = await context.parts.batchesAt(wantedBy(context.run))
    if (!at || !row?.serverBatchId) return { output: null }
    const serverBatchId = row.serverBatchId
    if (row.checkedAt !== null && now() - row.checkedAt < askedEveryMs) throw new LaterError()
    let batch: BatchAtServer
    try {
      batch = await askedServer(context.signal, at.row.name, () => at.batches.get(serverBatchId, context.signal), isPassing)
    } finally {
      await batches.update(row.id, { checkedAt: now() })
    }
    const state = row.state === "cancelled" ? "cancelled" : stateOf(batch.status)
    await batches.update(row.id, { state, answered: batch.request_counts?.completed ?? 0 })
    if (!hasBatchEnded(batch)) throw new LaterError()
    return {
      output: {
        status: batch.status,
        files: [batch.output_file_id, batch.error_file_id].filter(id => typeof id === "string"),
        roleVersion: Number(batch.metadata?.role_version ?? 0),
        why: batch.errors?.data?.[0]?.message?.slice(0, 200) ?? null
      } satisfies z.output<typeof awaitedSchema>
    }
  },

  async "take-answers"(context) {
    const awaited = awaitedSchema.nullable().parse((await context.outputOf("await-batch")) ?? null)
    const { due } = chosenSchema.parse(await context.outputOf("choose-people"))
    const at = await context.parts.batchesAt(wantedBy(context.run))
    if (!at || !awaited) return { output: { answered: 0, rest: 0 } }
    const role = await goesOn(context)
    const isOld = role.version !== awaited.roleVersion
    if (!isOld) await takeIn(context, at, due, await readAnswers(context, at, awaited.files))
    await driveParts(context, due, { begin: false })
    const known = new Set(await context.deps.database.runs.where("parentId").equals(context.run.id).primaryKeys())
    const isOpen = await Promise.all(due.map(one => !known.has(one.partId) && isStillDue(context, role, one)))
    const rest = isOpen.filter(Boolean).length
    const answered = due.filter(({ partId }) => known.has(partId)).length
    const sent = (await batchOf(context))?.requests ?? 0
    const why = isOld
      ? sentence("batchRoleChanged")
      : sent < answered + rest && awaited.status === "completed"
        ? sentence("batchNotEverybody")
        : whyOf(awaited)
    return { output: { answered, rest }, ...(rest > 0 ? { pause: batchRestSentence(why, answered, rest) } : {}) }
  }
}

/** Whether somebody may be asked about and was not answered, here or elsewhere. */
async function isStillDue({ run, deps: { database } }: ListContext, role: RoleRow, { personId }: Due): Promise<boolean> {
  const person = await primaryToProcess(database, personId)
  return person !== undefined && !isUpToDate(await database.evaluations.get([role.id, person.id]), role, person, wantedBy(run))
}

function whyOf({ status, why }: z.output<typeof awaitedSchema>): Sentence {
  if (status === "expired") return sentence("batchExpired")
  if (status === "failed") return why === null ? sentence("batchRefused") : sentence("batchRefusedWhy", { why })
  if (status === "cancelled") return sentence("batchCancelled")
  return sentence("batchUnanswered")
}

export function hasBatchEnded({ status }: BatchAtServer): boolean {
  return status === "completed" || status === "failed" || status === "expired" || status === "cancelled"
}

export function stateOf(status: BatchAtServer["status"]): BatchRow["state"] {
  if (status === "completed" || status === "expired") return "done"
  if (status === "cancelled" || status === "cancelling") return "cancelled"
  return status === "failed" ? "failed" : "working"
}

async function batchOf({ run, deps: { database } }: ListContext): Promise<BatchRow | undefined> {
  return database.batches.where("runId").equals(run.id).first()
}

/** The batch's row, written before anything is sent: what is sent is found again by its id. */
async function rowOf(context: ListContext): Promise<{ row: BatchRow; isNew: boolean }> {
  const { run, deps } = context
  const { batches } = deps.database
  return deps.database.transaction("rw", batches, async () => {
    const known = await batchOf(context)
    if (known) return { row: known, isNew: false }
    const row: BatchRow = {
      id: deps.newId(),
      runId: run.id,
      modelId: wantedBy(run),
      state: "preparing",
      serverBatchId: null,
      inputFileId: null,
      requests: 0,
      answered: 0,
      failure: null,
      createdAt: deps.now(),
      checkedAt: null
    }
    await batches.add(row)
    return { row, isNew: true }
  })
}

/**
 * Uploads the requests and creates the batch, each once: where an earlier worker died in between, what it left at the server is looked up
 * by the file's name and the batch's metadata.
 */
async function send(context: ListContext, at: BatchModel, row: BatchRow, due: readonly Due[], isNew: boolean): Promise<void> {
  const { signal, deps } = context
  const { batches } = deps.database
  const ask = <Value>(what: () => Promise<Value>) => askedServer(signal, at.row.name, what)
  const adopt = (batch: BatchAtServer) =>
    batches.update(row.id, {
      state: stateOf(batch.status) === "working" ? "sent" : stateOf(batch.status),
      serverBatchId: batch.id,
      inputFileId: batch.input_file_id ?? row.inputFileId,
      checkedAt: deps.now()
    })
  const role = await goesOn(context)
  const mayBeThere = !isNew && at.row.agreedAt !== null
  const left = mayBeThere ? await ask(() => at.batches.find("candor_batch", row.id, signal)) : null
  if (left) return void (await adopt(left))

  const fileName = `candor-${row.id}-role-version-${role.version}.jsonl`
  let fileId = mayBeThere ? await ask(() => at.batches.findFile(fileName, signal)) : null
  if (fileId === null) {
    await batches.update(row.id, { roleVersion: role.version })
    const lines = await linesFor(context, at, await openOf(context, row, role, due), role)
    await batches.update(row.id, { requests: lines.length })
    // There is nobody of the list left to ask about.
    if (lines.length === 0) return
    const file = `${lines.join("\n")}\n`
    await tellOutgoing(context, at, file)
    fileId = await ask(() => at.batches.upload(fileName, file, signal))
    await batches.update(row.id, { inputFileId: fileId })
  }
  const order: BatchOrder = {
    input_file_id: fileId,
    endpoint: "/v1/chat/completions",
    completion_window: "24h",
    metadata: { candor_batch: row.id, role_version: String(role.version) }
  }
  await tellOutgoing(context, at, JSON.stringify(order))
  await adopt(await ask(() => at.batches.create(order, signal)))
}

/** The exact bytes are written down before they are sent, and are not sent before the recruiter agreed. */
async function tellOutgoing({ run, deps, signal }: ListContext, { row }: BatchModel, body: string): Promise<void> {
  const request = { runId: run.id, modelId: row.id, origin: new URL(row.baseUrl).origin, body }
  await askedServer(signal, row.name, () => beforeSending(deps, request))
  throwIfStopped(signal)
}

/** Whom the batch is to ask about: nobody who objected or was answered since the list was begun, and nobody whom another run or batch asks about. */
async function openOf(context: ListContext, row: BatchRow, role: RoleRow, due: readonly Due[]): Promise<Due[]> {
  const { run, deps, signal } = context
  const { database } = deps
  const asked = { runId: run.id, roleId: role.id, roleVersion: role.version, modelId: wantedBy(run), before: row }
  const [elsewhere, chosenModel] = await Promise.all([inOtherBatches(database, asked), modelIdFor(database, "evaluate")])
  const open: Due[] = []
  for (const one of due) {
    throwIfStopped(signal)
    if (elsewhere.has(readingOf(one.personId, one.captureId)) || !(await isStillDue(context, role, one))) continue
    if (await runAsking(database, partOf(context, one, role.version), chosenModel)) continue
    open.push(one)
  }
  return open
}

/**
 * One request a line. Who is not stored any more, has no name that is known, or does not fit into one batch or its budget, is left out; whoever is stored can be asked
 * about directly afterwards.
 *
 * @throws HaltError where the budget does not reach for anybody
 */
async function linesFor(
  { run, deps, signal }: ListContext,
  { row, chat }: BatchModel,
  due: readonly Due[],
  { role }: RoleRow
): Promise<string[]> {
  const isWithinBudget = batchBudget(run.budget, row)
  const lines: string[] = []
  let bytes = 0
  for (const { personId, captureId, partId } of due) {
    throwIfStopped(signal)
    const capture = await deps.database.captures.get(captureId)
    if (!capture || (await isOwnerUnknown(deps.database, row.id, personId, capture.reading.profile))) continue
    const { profile } = capture.reading
    if (!isWithinBudget(role, profile)) {
      if (lines.length === 0) throw new HaltError("paused", batchTooDear)
      break
    }
    const input = { role, profile, now: run.createdAt }
    const line = serverParts().batchLine(partId, { skill: agentParts().evaluateSkill, input, settings: row, server: chat })
    bytes += new TextEncoder().encode(line).byteLength + 1
    if (bytes > maxBatchBytes) break
    lines.push(line)
  }
  return lines
}

async function readAnswers({ signal }: ListContext, at: BatchModel, files: readonly string[]): Promise<Map<string, BatchAnswer>> {
  const answers = new Map<string, BatchAnswer>()
  for (const fileId of files) {
    const file = await askedServer(signal, at.row.name, () => at.batches.read(fileId, signal))
    for (const [id, answer] of serverParts().batchAnswers(file)) answers.set(id, answer)
  }
  return answers
}

/**
 * Makes of each answer the first attempt of its person's run, checked as if it had been answered directly. A run that is there already is
 * left as it is, so that nothing is taken in twice.
 */
async function takeIn(context: ListContext, { row }: BatchModel, due: readonly Due[], answers: Map<string, BatchAnswer>): Promise<void> {
  const { run, request, deps, signal } = context
  const { database, now } = deps
  const role = await goesOn(context)
  for (const person of due) {
    throwIfStopped(signal)
    const answer = answers.get(person.partId)
    if (!answer || "none" in answer || (await database.runs.get(person.partId))) continue
    const capture = await database.captures.get(person.captureId)
    if (!capture) continue
    // What was asked then is judged as of then.
    const { evaluateSkill, judge } = agentParts()
    const input = evaluateSkill.input.parse({ role: role.role, profile: capture.reading.profile, now: run.createdAt })
    const draft = serverParts().draftOfAnswer(answer.text, evaluateSkill, input, row)
    const attempt: Attempt = { draft, findings: judge(evaluateSkill, input, draft).findings, usage: answer.usage, batch: true }
    const used = usedOf(usageOfAttempts([attempt], row))
    const part = { ...partOf(context, person, role.version), ...(used ? { used } : {}) }
    const n = part.plan.findIndex(({ step }) => step === "hold-against-role")
    const { people, runs, steps, roles } = database
    await database.transaction("rw", [people, runs, steps, roles], async () => {
      const isStored = (await primaryToProcess(database, person.personId)) && (await runs.get(run.id))?.status === "running"
      if (!isStored || (await runs.get(part.id)) || (await roles.get(request.roleId))?.version !== role.version) return
      await runs.add(part)
      await steps.put({ runId: part.id, n, step: "hold-against-role", output: null, attempts: [attempt], timeMs: 0, at: now() })
    })
  }
}
