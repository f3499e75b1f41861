import * as z from "zod"
import { throwIfStopped } from "~agent/errors"
import type { ConnectorFailure } from "~connectors/connector-failure"
import connectorParts from "~connectors/connector-parts"
import type { AtsAttachment } from "~connectors/nouns"
import { pullStateSchema } from "~connectors/pull"
import type { SkillOf } from "~run/request"
import { pullPlan } from "~run/skills/pull-applicants"
import { sentence, type Said, type Sentence } from "~sentence/sentence"
import { saidSchema } from "~sentence/said"
import type { ApplicantRow, AtsJobRow } from "~store/rows/ats-rows"
import { erasedOnRequest } from "~store/trust/tombstones"
import { forgetApplicant, keepApplicant, personIdOfApplicant } from "../../ats/keep-applicant"
import { isResume, keepPage } from "../../ats/keep-page"
import { keepStagesOfJob } from "../../ats/keep-stages"
import { isConnectorFailure, type Vendor } from "../../ats/vendor"
import { keepSearch } from "../../people/keep-search"
import { keepTraits } from "../../people/keep-traits"
import { say } from "../../roles/intake-conversation"
import { HaltError } from "../run-halt"
import type { StepContext, StepResult, StepsOf } from "../run-step"

type PullContext = StepContext<SkillOf<"pull-applicants">>

/**
 * Applicants whose résumés are fetched in one step, and requests for them at the same time: so many that a vendor whose answers take half a second
 * is still asked as fast as it allows, and that between two steps little of its window is lost.
 */
const filesAtATime = 60
const filesAtOnce = 12
/** Whoever is not there any more is erased so many in a step. */
const erasedAtATime = 5
/** Of people who were not heard of for a day, so many are asked for in one pull of changes. */
const askedAtATime = 50
const dayMs = 24 * 3_600_000

/** What goes from step to step of a pull: where it is, and what it has used. */
const stateSchema = z.object({
  pull: pullStateSchema,
  total: z.number().nullable(),
  /** When it began: whoever was not seen since is looked for. */
  began: z.number(),
  requests: z.number(),
  /** As many requests may go out before it pauses. */
  allowed: z.number(),
  told: z.array(saidSchema),
  erased: z.number(),
  /** Deleted there and kept here, because a legal hold does, and the last of them: the next page begins behind it. */
  held: z.number().default(0),
  heldUpTo: z.string().default("")
})
type PullStep = z.infer<typeof stateSchema>

const mostTold = 20

/** A page of applicants after the other → their résumés → who is not there any more → what came of it. */
export const pullSteps: StepsOf<"pull-applicants"> = {
  async "pull-page"(context) {
    const { deps } = context
    const { state, job, vendor } = await beginStep(context)
    const counted = { requests: 0 }
    const connection = vendor.connection(context.signal, () => void counted.requests++)
    const { pull, page } = await asked(context, async () => {
      const { state: pull, page } = await connectorParts().pullPage(vendor.connector, connection, state.pull)
      return { pull, page }
    })
    const after = used(context, {
      ...state,
      pull,
      total: page?.total ?? state.total,
      requests: state.requests + counted.requests,
      told: [...state.told, ...(page?.told ?? [])].slice(0, mostTold)
    })
    const { database } = deps
    return {
      ...after,
      plan: pull.done ? restAfter("page") : [pullPlan.page, ...restAfter("page")],
      touches: [database.atsJobs, database.applicants],
      keep: () => keepPage(database, job.id, page ?? { rows: [] }, deps.now())
    }
  },

  async "pull-files"(context) {
    const { run, deps, parts } = context
    const { database, now } = deps
    const { state, job, vendor } = await beginStep(context)
    // No more than what is left of the budget: a step that began is not cut.
    const most = Math.max(1, Math.min(filesAtATime, state.allowed - state.requests))
    const due = await database.applicants.where("[jobId+file]").equals([job.id, "due"]).limit(most).toArray()
    const counted = { requests: 0 }
    const connection = vendor.connection(context.signal, () => void counted.requests++)
    let refused: Sentence | null = null
    const files = await asked(context, () =>
      inTurns(due, filesAtOnce, async (row): Promise<Fetched | null> => {
        if (refused !== null) return null
        const resume = resumeOf(row)
        if (!resume) return { row, said: null, elsewhere: null }
        try {
          const { bytes } = await vendor.connector.attachment(connection, resume)
          return { row, file: { name: resume.fileName, bytes: new Blob([new Uint8Array(bytes)]) } }
        } catch (error) {
          throwIfStopped(context.signal)
          if (!isConnectorFailure(error)) throw error
          // A file that is gone costs this file; a vendor that is gone ends the step, and what came before is kept.
          if (ownFault.has(error.kind)) return { row, said: error.said, elsewhere: elsewhereOf(error) }
          refused ??= error.said
          return null
        }
      })
    ).then(all => all.filter(one => one !== null))
    throwIfStopped(context.signal)
    // Somebody who asked to be erased may have applied for another job too. Digests cannot be worked out while it is kept.
    const erased = await erasedOnRequest(database, due.map(personIdOfApplicant))
    const isLast = due.length < most && refused === null
    const pileId = pileIdOf(run.id)
    const without = files.filter(one => !("file" in one))
    return {
      ...used(context, { ...state, requests: state.requests + counted.requests }),
      ...(refused === null ? {} : { pause: refused }),
      plan: isLast ? restAfter("files") : [pullPlan.files, ...restAfter("files")],
      keep: async () => {
        const pile = { id: pileId, roleId: context.request.roleId, at: now(), putAway: false, fedBy: run.id }
        if (files.length > without.length && !(await database.piles.get(pileId))) {
          await database.piles.add(pile)
          await database.runs.put(parts.prepare({ skill: "read-pile", roleId: context.request.roleId }, { id: pileId }))
        }
        for (const one of files) {
          const row = await database.applicants.get(one.row.id)
          if (!row || row.applicant === null) continue
          if (erased.has(personIdOfApplicant(row))) {
            await forgetApplicant(database, [row.id])
            continue
          }
          if ("file" in one) await putIntoPile(context, pileId, row, one.file)
          else {
            await keepApplicant(deps, row, null, one.said)
            // They are judged by what the application says, until the file may be fetched.
            if (one.elsewhere) await database.applicants.update(row.id, { file: "elsewhere", fileAt: one.elsewhere })
          }
        }
        if (isLast) await endPile(context)
      }
    }
  },

  async "ask-gone"(context) {
    const { deps } = context
    const { database, now } = deps
    const { state, job, vendor } = await beginStep(context)
    const isQuiet =
      state.pull.since === null ? ({ seenAt }: ApplicantRow) => seenAt < state.began : ({ seenAt }: ApplicantRow) => seenAt < now() - dayMs
    const rows = await database.applicants.where("jobId").equals(job.id).toArray()
    const quiet = rows
      .filter(row => row.applicant !== null && !row.applicant.candidate.deleted && isQuiet(row))
      .sort((a, b) => a.seenAt - b.seenAt)
      .slice(0, askedAtATime)
    const counted = { requests: 0 }
    const connection = vendor.connection(context.signal, () => void counted.requests++)
    const ids = [...new Set(quiet.map(({ candidateId }) => candidateId))]
    const gone = new Set(ids.length === 0 ? [] : await asked(context, () => vendor.connector.gone(connection, ids)))
    return {
      ...used(context, { ...state, requests: state.requests + counted.requests }),
      touches: [database.applicants],
      keep: async () => {
        for (const { id, candidateId } of quiet)
          await database.applicants
            .where("id")
            .equals(id)
            .modify(row => {
              row.seenAt = now()
              if (row.applicant && gone.has(candidateId)) row.applicant.candidate.deleted = true
            })
      }
    }
  },

  async "erase-gone"(context) {
    const { deps, parts } = context
    const { database } = deps
    const { state, job } = await beginStep(context)
    const rows = await database.applicants
      .where("jobId")
      .equals(job.id)
      .filter(({ id, applicant }) => applicant?.candidate.deleted === true && id > state.heldUpTo)
      .limit(erasedAtATime)
      .toArray()
    const [erased, held]: [ApplicantRow[], ApplicantRow[]] = [[], []]
    // Of somebody who was never brought in there is no person to erase.
    for (const row of rows) (row.personId === null || (await parts.erasePerson(row.personId)) ? erased : held).push(row)
    return {
      output: {
        ...state,
        erased: state.erased + erased.length,
        held: state.held + held.length,
        heldUpTo: held.at(-1)?.id ?? state.heldUpTo
      } satisfies PullStep,
      plan: rows.length < erasedAtATime ? [pullPlan.sum] : [pullPlan.erase, pullPlan.sum],
      touches: [database.applicants],
      // Who is held stays marked as deleted: the next pull tries again.
      keep: () =>
        forgetApplicant(
          database,
          erased.map(({ id }) => id)
        )
    }
  },

  async "sum-up-pull"(context) {
    const { run, request, deps, parts } = context
    const { database } = deps
    const { state, job, vendor } = await beginStep(context)
    await keepStagesOfJob(deps, job.id)
    const people = (await database.applicants.where("jobId").equals(job.id).toArray()).flatMap(({ personId, seenAt }) =>
      personId !== null && seenAt >= state.began ? [personId] : []
    )
    await keepTraits(database, people).catch(() => undefined)
    await keepSearch(database, people).catch(() => undefined)
    void parts.drive(pileIdOf(run.id))
    return {
      output: state,
      keep: async () => {
        const erased = (job.erased ?? 0) + state.erased
        await database.atsJobs.update(job.id, { pulledAt: state.began, since: state.pull.nextSince, erased, held: state.held })
        const { roleId } = request
        if (roleId === null || !(await database.roles.get(roleId))) return
        // What changed is looked at every few minutes: only what came of it is worth a line.
        const text = await outcomeText(context, job, vendor.row.name, state)
        if (text !== null) await say(deps, roleId, { author: "candor", kind: "text", text, runId: run.id })
      }
    }
  }
}

type Fetched =
  { row: ApplicantRow; file: { name: string; bytes: Blob } } | { row: ApplicantRow; said: Said | null; elsewhere: string | null }

/** What a refusal says of one file alone. */
const ownFault: ReadonlySet<string> = new Set(["not found", "not JSON", "not understood", "refused", "host not allowed"])

/** The origin at which a file lies that may not be fetched yet; null where that is not why. */
const elsewhereOf = ({ kind, right }: ConnectorFailure) => (kind === "host not allowed" ? right : null)

const order = ["page", "files", "gone", "erase", "sum"] as const
const restAfter = (step: (typeof order)[number]) => order.slice(order.indexOf(step) + 1).map(one => pullPlan[one])

/** The pile that the files of a pull wait in to be read. */
export function pileIdOf(runId: string): string {
  return `files-of-${runId}`
}

function resumeOf({ applicant }: ApplicantRow): AtsAttachment | undefined {
  // The newest stands last where a vendor keeps all of them.
  return applicant?.attachments.filter(isResume).at(-1)
}

async function beginStep(context: PullContext): Promise<{ state: PullStep; job: AtsJobRow; vendor: Vendor }> {
  const { run, request, deps, parts } = context
  const job = await deps.database.atsJobs.get(request.jobId)
  if (!job) throw new HaltError("stopped", sentence("trackingJobGone"))
  const before = run.next === 0 ? undefined : await deps.database.steps.get([run.id, run.next - 1])
  const began = {
    pull: connectorParts().beginPull(job.job.id, request.since),
    total: null,
    began: run.createdAt,
    requests: 0,
    allowed: request.mostRequests,
    told: [],
    erased: 0,
    held: 0,
    heldUpTo: ""
  }
  const state = before ? stateSchema.parse(before.output) : began
  return { state, job, vendor: await parts.vendorAt(job.connectionId) }
}

/** What a vendor is asked for. A refusal lets the run stand still with what is to be done: what was read is kept, and it goes on from there. */
async function asked<Answer>({ signal }: PullContext, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throwIfStopped(signal)
    if (!isConnectorFailure(error)) throw error
    throw new HaltError("paused", error.said)
  }
}

/** The step's output; after as many requests as were allowed the run pauses behind it, and may use as many again when it goes on. */
function used({ request }: PullContext, state: PullStep): Pick<StepResult, "output" | "pause"> {
  if (state.requests < state.allowed) return { output: state }
  const pause: Sentence = sentence("trackingBudgetUsed", { count: state.requests })
  return { output: { ...state, allowed: state.requests + request.mostRequests }, pause }
}

async function putIntoPile(
  { deps: { database, now } }: PullContext,
  pileId: string,
  row: ApplicantRow,
  file: { name: string; bytes: Blob }
): Promise<void> {
  const id = `${pileId}/${row.id}`
  const who = row.applicant?.candidate.name ?? row.candidateId
  const marks = row.marks.filter(mark => mark.startsWith("linkedin:") || mark.startsWith("github:"))
  const { name, bytes } = file
  await database.pileItems.put({
    id,
    pileId,
    state: "waiting",
    name,
    path: `${who} · ${name}`,
    depth: 0,
    said: null,
    applicantId: row.id,
    marks,
    at: now()
  })
  await database.pileBytes.put({ id, bytes })
  await database.applicants.put({ ...row, file: "kept" })
}

async function endPile({ run, deps: { database } }: PullContext): Promise<void> {
  await database.piles
    .where("id")
    .equals(pileIdOf(run.id))
    .modify(pile => {
      delete pile.fedBy
    })
}

async function outcomeText(
  { request, deps: { database } }: PullContext,
  job: AtsJobRow,
  vendor: string,
  state: PullStep
): Promise<Sentence | null> {
  const rows = await database.applicants.where("jobId").equals(job.id).toArray()
  const count = rows.filter(({ applicant }) => applicant !== null).length
  const came = rows.filter(({ applicant, firstAt }) => applicant !== null && firstAt >= state.began).length
  // Who was deleted there stands at the job itself.
  if (request.since !== null && came === 0 && state.told.length === 0) return null
  const parts: Said[] = [
    sentence("trackingPulled", { count, job: job.job.title, vendor }),
    ...(job.pulledAt !== null && came > 0 ? [sentence("trackingCame", { count: came })] : []),
    ...state.told
  ]
  return sentence("sentences", { all: { list: parts, as: "sentences" } })
}

/** Does something for each, so many at the same time, in their order. The first failure ends it. */
async function inTurns<Item, Done>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) done[at] = await work(items[at] as Item)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return done
}
