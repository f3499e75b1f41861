import { sources } from "./chat-texts"
import { understandRequest } from "~agent/understand-request"
import { factsOf, peopleOf, type AskedFor } from "~run/request"
import type { HandlersFor } from "~messages/serve"
import { type Said, sentence } from "~sentence/sentence"
import { recordsForRole } from "~store/people/people"
import { startEvaluation } from "../people/evaluation-handlers"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { say } from "./intake-conversation"
import { startList } from "../runs/lists/list-start"
import { startStrategies } from "./strategy-handlers"

/** What is asked of the agent: by a button, or in words. Nothing is done for a role that is not approved. */
export function agentHandlers(deps: BackgroundDeps): HandlersFor<"agent.ask" | "agent.say"> {
  const { database } = deps
  return {
    "agent.ask": async ({ request }) => {
      await check(deps, request)
      return { runId: await start(deps, request) }
    },

    "agent.say": async ({ text, roleId, personId, otherId, people }) => {
      const row = roleId === null ? undefined : await database.roles.get(roleId)
      const ofRole = row ? await considered(deps, row.id) : []
      const context = { roleId: row?.status === "approved" ? row.id : null, personId, otherId, people, ofRole }
      const understood = understandRequest(text, context)
      // No request: it is for whoever listens to everything else that is said.
      if (understood.kind === "none") return { runId: null, reply: null }
      if (understood.kind === "request") await check(deps, understood.request)
      const reply = understood.kind === "request" ? replyTo(understood.request) : understood.sentence
      const lineId = row
        ? await database.transaction("rw", database.chat, async () => {
            await say(deps, row.id, { author: "recruiter", kind: "text", text })
            return say(deps, row.id, { author: "candor", kind: "text", text: reply, note: sources.rules })
          })
        : null
      const runId = understood.kind === "request" ? await start(deps, understood.request) : null
      // A thumb down on the line may say that this is not what was asked for: it belongs to what was begun by it.
      if (lineId !== null && runId !== null) await database.chat.update(lineId, { runId })
      return { runId, reply }
    }
  }
}

/** What Candor says when it sets to work. The text itself never stands in the chat: it is about a person, and is erased with them. */
function replyTo(request: AskedFor): Said {
  return factsOf(request.skill)?.asked?.reply("personIds" in request ? request.personIds.length : 1) ?? ""
}

/** The people of a role whom "everybody" means: not those who are not to be contacted. */
async function considered({ database }: BackgroundDeps, roleId: string): Promise<string[]> {
  const { people } = await recordsForRole(database, roleId)
  return people.filter(({ doNotContact }) => doNotContact === undefined).map(({ id }) => id)
}

async function check({ database }: BackgroundDeps, request: AskedFor): Promise<void> {
  const role = await database.roles.get(request.roleId)
  if (!role) throw failures.roleGone()
  if (role.status === "closed") throw failures.roleClosed()
  if (role.status !== "approved") throw failures.roleNotApproved()
  // Who of a list is not stored any more is counted there, and keeps nobody else from being evaluated.
  const ids = peopleOf(request)
  if ((await database.people.bulkGet(ids)).includes(undefined)) throw failures.personGone()
  if (new Set(ids).size < ids.length) throw fail(sentence("failOnePerson"), sentence("failOnePersonNext"))
}

async function start(deps: BackgroundDeps, request: AskedFor): Promise<string | null> {
  if (request.skill === "evaluate") return startEvaluation(deps, request.roleId, request.personId)
  if (request.skill === "evaluate-list") return startList(deps, request)
  if (request.skill === "strategies") return startStrategies(deps, request)
  return deps.runHost.start(request)
}
