import { peopleOf, type AskedFor } from "~run/request"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { startEvaluation } from "../people/evaluation-handlers"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { startOnce } from "../runs/start-once"
import { startList } from "../runs/lists/list-start"
import { startStrategies } from "./strategy-handlers"

/** What is asked of the agent by a button. Nothing is done for a role that is not approved. */
export function agentHandlers(deps: BackgroundDeps): HandlersFor<"agent.ask"> {
  return {
    "agent.ask": async ({ request }) => {
      await checkAsked(deps, request)
      return { runId: await startAsked(deps, request) }
    }
  }
}

/** @throws FailureError where the role is not approved, or somebody it is about is gone or named twice */
export async function checkAsked({ database }: BackgroundDeps, request: AskedFor): Promise<void> {
  const role = await database.roles.get(request.roleId)
  if (!role) throw failures.roleGone()
  if (role.status === "closed") throw failures.roleClosed()
  if (role.status !== "approved") throw failures.roleNotApproved()
  // Who of a list is not stored any more is counted there, and keeps nobody else from being evaluated.
  const ids = peopleOf(request)
  if ((await database.people.bulkGet(ids)).includes(undefined)) throw failures.personGone()
  if (new Set(ids).size < ids.length) throw fail(sentence("failOnePerson"), sentence("failOnePersonNext"))
}

/** Begins what was asked for. @returns the run's id, or null where there is nothing to do or no run is needed */
export async function startAsked(deps: BackgroundDeps, request: AskedFor): Promise<string | null> {
  if (request.skill === "evaluate") return startEvaluation(deps, request.roleId, request.personId)
  if (request.skill === "evaluate-list") return startList(deps, request)
  if (request.skill === "strategies") return startStrategies(deps, request)
  return startOnce(deps, request)
}
