import { throwIfStopped } from "~agent/errors"
import type { SkillOf } from "~run/request"
import { hasEnded } from "~run/run-status"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { primaryToProcess } from "~store/trust/objections"
import { countPile, pileItemsIn } from "~store/piles/piles"
import { keepStagesOfJob } from "../../ats/keep-stages"
import { slice } from "../../people/catch-up"
import { evaluateByRules, isUpToDate } from "../../people/evaluate-by-rules"
import { say } from "../../roles/intake-conversation"
import { LaterError } from "../run-halt"
import type { StepContext, StepsOf } from "../run-step"

type PileContext = StepContext<SkillOf<"read-pile">>

/** Wait until a page has read every file → hold whoever is not up to date against the role → say what came of it. */
export const pileSteps: StepsOf<"read-pile"> = {
  async "read-files"({ run, deps: { database } }) {
    const { waiting, asks } = await countPile(database, run.id)
    // Each file that is read says so, and the last one drives the run on.
    if (waiting + asks > 0 || (await isFed(database, run.id))) throw new LaterError()
    return { output: null }
  },

  async "evaluate-people"(context) {
    return { output: { evaluated: await evaluateRead(context) } }
  },

  async "sum-up-pile"({ run, request, deps }) {
    const { roles, chat } = deps.database
    const counts = await countPile(deps.database, run.id)
    // Whoever came in with a résumé is a person only now: what became of them before can be noted.
    for (const jobId of await jobsOfPile(deps.database, run.id)) await keepStagesOfJob(deps, jobId)
    return {
      output: counts,
      touches: [roles, chat],
      keep: async () => {
        if (request.roleId === null || !(await roles.get(request.roleId))) return
        await say(deps, request.roleId, { author: "candor", kind: "text", text: pileSummary(counts), runId: run.id })
      }
    }
  }
}

/** The jobs of an applicant tracking system whose applicants' résumés were in a pile. */
async function jobsOfPile(database: CandorDatabase, pileId: string): Promise<string[]> {
  const items = await pileItemsIn(database, pileId, "read")
  const rows = await database.applicants.bulkGet(items.flatMap(({ applicantId }) => applicantId ?? []))
  return [...new Set(rows.flatMap(row => row?.jobId ?? []))]
}

/** Whether a run still puts files into a pile. */
async function isFed({ piles, runs }: CandorDatabase, pileId: string): Promise<boolean> {
  const fedBy = (await piles.get(pileId))?.fedBy
  const run = fedBy === undefined ? undefined : await runs.get(fedBy)
  return run !== undefined && !hasEnded(run)
}

/** "27 people were read, 2 of them twice; 3 files were not read." */
export function pileSummary({ read, same, "not read": notRead }: { read: number; same: number; "not read": number }) {
  const parts = [
    sentence("pileRead", { count: read }),
    ...(same > 0 ? [sentence("pileSame", { count: same })] : []),
    ...(notRead > 0 ? [sentence("pileNotRead", { count: notRead })] : [])
  ]
  return sentence("pileIsDone", { parts: { list: parts, as: "commas" } })
}

/** The role may have been approved or changed while the files were read. */
async function evaluateRead({ run, request, signal, deps: { database, now } }: PileContext): Promise<number> {
  const { roles, people, captures, evaluations } = database
  const { roleId } = request
  if (roleId === null) return 0
  const ids = [...new Set((await pileItemsIn(database, run.id, "read")).flatMap(({ personId }) => personId ?? []))]
  let evaluated = 0
  for (let from = 0; from < ids.length; from += slice) {
    throwIfStopped(signal)
    await database.transaction("rw", [roles, people, captures, evaluations], async () => {
      const role = await roles.get(roleId)
      if (role?.status !== "approved") return
      for (const id of ids.slice(from, from + slice)) {
        const person = await primaryToProcess(database, id)
        if (!person) continue
        evaluated++
        if (!isUpToDate(await evaluations.get([roleId, person.id]), role, person)) await evaluateByRules(database, role, person, now())
      }
    })
    await new Promise(resolve => setTimeout(resolve))
  }
  return evaluated
}
