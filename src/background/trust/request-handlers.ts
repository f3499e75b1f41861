import type { ParsedRequestOf, ReplyOf } from "~messages/contract"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { membersOf, primaryIdOf } from "~store/people/person-links"
import type { RequestRow } from "~store/rows/request-rows"
import { readSince } from "~store/trust/looked-since"
import { whereRoleHires } from "~store/trust/retention-rules"
import { tellRequest } from "~store/trust/tell-request"
import { tombstonesOf } from "~store/trust/tombstones"
import { answerBy } from "~trust/requests/answer-by"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { eraseOne } from "../upkeep/data-handlers"
import { sealSoon } from "../upkeep/seal-soon"
import { heldRole, refuseHeld } from "./hold-handlers"
import { liftObjection, noteObjection } from "./objection"

type Names = "request.add" | "request.finish" | "request.refuse" | "objection.lift" | "dispute.remove"
type Finish = ParsedRequestOf<"request.finish">
type Finished = ReplyOf<"request.finish">

const nothingLeft: Finished = { leftAt: [], stillThere: [] }

/** What people ask for: one queue, each with its day, each ended once, with what was done in the sealed log. */
export function requestHandlers(deps: BackgroundDeps): HandlersFor<Names> {
  const { database, now, newId } = deps

  async function open(requestId: string): Promise<RequestRow & { personId: string }> {
    const row = await database.requests.get(requestId)
    if (!row) throw fail(sentence("failRequestGone"), sentence("failRequestGoneNext"))
    const { personId } = row
    if (row.state !== "open" || personId === null) throw fail(sentence("failRequestEnded"), sentence("failRequestEndedNext"))
    return { ...row, personId }
  }

  /** Notes the end in the row and in the log. Inside a transaction over all tables. */
  async function end(requestId: string, state: "done" | "refused", answer: string, proof: Record<string, number>): Promise<void> {
    const row = { ...(await open(requestId)), state, answer, proof, endedAt: now() }
    const logEntry = await tellRequest(database, row, state, now())
    await database.requests.put({ ...row, logEntry })
  }

  const finish: Record<RequestRow["kind"], (row: RequestRow & { personId: string }, request: Finish) => Promise<Finished>> = {
    access: async ({ id }, { answer, given = {} }) => {
      if (Object.keys(given).length === 0) throw fail(sentence("failAccessNotWritten"), sentence("failAccessNotWrittenNext"))
      await database.transaction("rw", database.tables, async () => end(id, "done", answer, given))
      return nothingLeft
    },

    correction: async ({ id, personId }, { answer, dispute }) => {
      if (!dispute) throw fail(sentence("failNoDispute"), sentence("failNoDisputeNext"))
      await database.transaction("rw", database.tables, async () => {
        if (!(await database.roles.get(dispute.roleId))) throw failures.roleGone()
        await database.disputes.add({ id: newId(), personId: await primaryIdOf(database, personId), ...dispute, at: now() })
        await end(id, "done", answer, { disputes: 1 })
      })
      return nothingLeft
    },

    objection: async ({ id, personId }, { answer }) => {
      const runIds = await database.transaction("rw", database.tables, async () => {
        const stopped = await noteObjection(database, personId, now())
        await end(id, "done", answer, { runsStopped: stopped.length })
        return stopped
      })
      await deps.runHost.stop(...runIds)
      return nothingLeft
    },

    erasure: async (row, { answer }) => {
      const { id, personId } = row
      const members = (await membersOf(database, personId)).map(member => member.id)
      const tombstones = await tombstonesOf(database, members, now())
      const erased = await eraseOne(deps, personId, async () => {
        await end(id, "done", answer, { pages: members.length, tombstones: tombstones.length })
        await database.tombstones.bulkPut(tombstones)
      })
      return erased
    },

    "human review": async (row, { answer }) => {
      if (row.roleId === null) throw fail(sentence("failReviewNoRole"), sentence("failReviewNoRoleNext"))
      if (answer === "") throw fail(sentence("failReviewNoOutcome"), sentence("failReviewNoOutcomeNext"))
      const { roleId } = row
      await database.transaction("rw", database.tables, async () => {
        const proof = await readSince(database, { ...row, roleId })
        if (Object.values(proof).every(one => one === 0)) throw fail(sentence("failNobodyLooked"), sentence("failNobodyLookedNext"))
        await end(row.id, "done", answer, proof)
      })
      return nothingLeft
    }
  }

  return {
    "request.add": async ({ kind, personId: ofPerson, roleId, words, receivedAt }) => {
      const requestId = newId()
      await database.transaction("rw", database.tables, async () => {
        const personId = await primaryIdOf(database, ofPerson)
        if (!(await database.people.get(personId))) throw failures.personGone()
        const role = roleId === null ? null : await database.roles.get(roleId)
        if (role === undefined) throw failures.roleGone()
        const where = role ? whereRoleHires(role) : (await database.roles.toArray()).flatMap(whereRoleHires)
        const due = answerBy(kind, where, receivedAt)
        const visit = roleId === null ? undefined : await database.visits.get([personId, roleId])
        const row: RequestRow = {
          ...{ id: requestId, kind, personId, roleId, words, receivedAt },
          ...{ dueAt: due.at, dueBy: due.jurisdiction, state: "open", endedAt: null, answer: "", proof: {}, logEntry: null },
          notedAt: now(),
          lookedBeforeMs: Math.round(visit?.timeMs ?? 0)
        }
        await database.requests.add({ ...row, logEntry: await tellRequest(database, { ...row, personId }, "received", now()) })
      })
      sealSoon(deps)
      return { requestId }
    },

    "request.finish": async request => {
      const row = await open(request.requestId)
      const finished = await finish[row.kind](row, request)
      sealSoon(deps)
      return finished
    },

    "request.refuse": async ({ requestId, answer }) => {
      await database.transaction("rw", database.tables, async () => end(requestId, "refused", answer, {}))
      sealSoon(deps)
    },

    "objection.lift": async ({ personId }) => {
      await database.transaction("rw", database.tables, async () => {
        await liftObjection(database, personId)
        const lifted = { kind: "objection", personId, roleId: null, receivedAt: now(), dueAt: now(), proof: {} } as const
        await tellRequest(database, lifted, "lifted", now())
      })
      sealSoon(deps)
    },

    "dispute.remove": ({ disputeId }) =>
      database.transaction("rw", database.disputes, database.roles, async () => {
        const dispute = await database.disputes.get(disputeId)
        if (!dispute) return
        refuseHeld(await heldRole(database, dispute.roleId))
        await database.disputes.delete(disputeId)
      })
  }
}
