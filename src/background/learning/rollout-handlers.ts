import { builtin } from "~agent/models/builtin"
import { gateOf } from "~learning/replay/gate"
import { besideReport } from "~learning/replay/beside-report"
import { leastBeside, type Rollout } from "~learning/replay/rollout"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { ReplayRow } from "~store/rows/learning-rows"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import { changeSettings, readSettings } from "~store/settings"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { askBesideSoon } from "./ask-beside"

const skill = "evaluate"

/** A candidate on its way: approved after its replay, asked beside the one that judges, used for the whole, and taken back. */
export function rolloutHandlers(deps: BackgroundDeps): HandlersFor<"rollout.approve" | "rollout.whole" | "rollout.back"> {
  const { database, now, runHost } = deps
  return {
    "rollout.approve": async ({ replayId, share }) => {
      await database.transaction("rw", [database.replays, database.models, database.settings], async () => {
        const row = await triedRow(database, replayId)
        const candidateId = row.change.kind === "model" ? row.change.modelId : builtin.id
        const formerId = await modelIdFor(database, skill)
        if (candidateId === formerId) throw fail(sentence("failRolloutSame"), sentence("failRolloutSameNext"))
        if (candidateId !== builtinModelId && !(await database.models.get(candidateId)))
          throw fail(sentence("failModelGone"), sentence("failModelGoneNext"))
        if (gateOf(row.report).state === "worse") throw fail(sentence("failRolloutWorse"), sentence("failRolloutWorseNext"))
        const other = await database.replays.filter(({ id, rollout }) => id !== replayId && rollout?.state === "beside").first()
        if (other) throw fail(sentence("failRolloutOther"), sentence("failRolloutOtherNext"))
        if (row.rollout && row.rollout.state !== "back") return
        const { modelFor } = await readSettings(database)
        const rollout: Rollout = {
          state: "beside",
          share,
          candidateId,
          formerId,
          formerChoice: modelFor[skill] ?? null,
          people: [],
          approvedAt: now(),
          wholeAt: null,
          backAt: null
        }
        await database.replays.put({ ...row, rollout })
      })
      askBesideSoon(deps)
    },

    "rollout.whole": async ({ replayId }) => {
      const { replays, models, settings, roles, decisions } = database
      const atWork = await database.transaction("rw", [replays, models, settings, roles, decisions], async () => {
        const row = await rolledRow(database, replayId)
        const { rollout } = row
        if (rollout.state === "whole") return []
        if (rollout.candidateId !== builtinModelId && !(await models.get(rollout.candidateId)))
          throw fail(sentence("failModelGone"), sentence("failModelGoneNext"))
        const { answered, decided } = await reportOfRollout(database, rollout, now())
        if (rollout.state !== "beside" || answered < leastBeside)
          throw fail(sentence("failRolloutEarly", { least: leastBeside }), sentence("failRolloutEarlyNext"))
        if (gateOf(decided).state === "worse") throw fail(sentence("failRolloutWorse"), sentence("failRolloutWorseNext"))
        const { modelFor } = await readSettings(database)
        await changeSettings(database, { modelFor: { ...modelFor, [skill]: rollout.candidateId } })
        await replays.put({ ...row, rollout: { ...rollout, state: "whole", wholeAt: now() } })
        return unanswered(rollout)
      })
      await runHost.stop(...atWork)
    },

    "rollout.back": async ({ replayId }) => {
      const atWork = await database.transaction("rw", [database.replays, database.settings], async () => {
        const row = await rolledRow(database, replayId)
        const { rollout } = row
        if (rollout.state === "back") return []
        const { modelFor } = await readSettings(database)
        // What the recruiter chose by hand since then stays.
        if (rollout.state === "whole" && modelFor[skill] === rollout.candidateId) {
          const { [skill]: _, ...others } = modelFor
          await changeSettings(database, {
            modelFor: rollout.formerChoice === null ? others : { ...others, [skill]: rollout.formerChoice }
          })
        }
        await database.replays.put({ ...row, rollout: { ...rollout, state: "back", backAt: now() } })
        return unanswered(rollout)
      })
      await runHost.stop(...atWork)
    }
  }
}

/** What a candidate said of new people, with what the recruiter decided on them meanwhile. Inside a transaction over roles and decisions. */
async function reportOfRollout({ roles, decisions }: CandorDatabase, rollout: Rollout, now: number) {
  const rows = new Map((await roles.toArray()).map(({ id, role }) => [id, role]))
  const decided = await decisions.bulkGet(rollout.people.map(({ roleId, personId }): [string, string] => [roleId, personId]))
  const keyOf = ({ roleId, personId }: { roleId: string; personId: string }) => `${roleId}\n${personId}`
  const known = new Map(decided.flatMap(row => (row ? [[keyOf(row), row] as const] : [])))
  return besideReport(rollout, rows, about => known.get(keyOf(about)) ?? null, now)
}

type Tried = ReplayRow & { report: NonNullable<ReplayRow["report"]> }

async function triedRow({ replays }: CandorDatabase, replayId: string): Promise<Tried> {
  const row = await replays.get(replayId)
  if (!row || row.change.kind === "preference" || row.state !== "done" || !row.report || row.report.decisions === 0)
    throw fail(sentence("failRolloutUntried"), sentence("failRolloutUntriedNext"))
  return { ...row, report: row.report }
}

async function rolledRow({ replays }: CandorDatabase, replayId: string): Promise<ReplayRow & { rollout: Rollout }> {
  const row = await replays.get(replayId)
  if (!row?.rollout) throw fail(sentence("failRolloutUntried"), sentence("failRolloutUntriedNext"))
  return { ...row, rollout: row.rollout }
}

function unanswered({ people }: Rollout): string[] {
  return people.flatMap(({ runId, after }) => (after === null ? [runId] : []))
}
