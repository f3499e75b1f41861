import { understandRequest, type AskedFor } from "~agent/understand-request"
import type { HandlersFor } from "~messages/serve"
import { startEvaluation } from "./evaluation-handlers"
import { peopleOf } from "./gather-for-text"
import type { BackgroundDeps } from "./deps"
import { fail, failures } from "./failures"
import { say } from "./intake-conversation"

/** What is asked of the agent: by a button, or in words. Nothing is done for a role that is not approved. */
export function agentHandlers(deps: BackgroundDeps): HandlersFor<"agent.ask" | "agent.say"> {
  const { database } = deps
  return {
    "agent.ask": async ({ request }) => {
      await check(deps, request)
      return { runId: await start(deps, request) }
    },

    "agent.say": async ({ text, roleId, personId, otherId }) => {
      const row = roleId === null ? undefined : await database.roles.get(roleId)
      const understood = understandRequest(text, { roleId: row?.status === "approved" ? row.id : null, personId, otherId })
      // No request: it is for whoever listens to everything else that is said.
      if (understood.kind === "none") return { runId: null, reply: null }
      if (understood.kind === "request") await check(deps, understood.request)
      const reply = understood.kind === "missing" ? understood.sentence : replies[understood.request.skill]
      if (row) {
        await database.transaction("rw", database.chat, async () => {
          await say(deps, row.id, { author: "recruiter", kind: "text", text })
          await say(deps, row.id, { author: "candor", kind: "text", text: reply, note: "built-in rules" })
        })
      }
      return { runId: understood.kind === "request" ? await start(deps, understood.request) : null, reply }
    }
  }
}

/** What Candor says when it sets to work. The text itself never stands in the chat: it is about a person, and is erased with them. */
const replies: Record<AskedFor["skill"], string> = {
  evaluate: "I hold this person against the role again; the card shows it.",
  compare: "I compare the two, in words.",
  explain: "I look for the reasons in the profile.",
  outreach: "I draft a note from what the profile says. You copy it; nothing is sent.",
  interview: "I look for what to ask.",
  summarise: "I sum up the role."
}

async function check({ database }: BackgroundDeps, request: AskedFor): Promise<void> {
  const role = await database.roles.get(request.roleId)
  if (!role) throw failures.roleGone()
  if (role.status === "closed") throw failures.roleClosed()
  if (role.status !== "approved") throw failures.roleNotApproved()
  const ids = request.skill === "evaluate" ? [request.personId] : peopleOf(request)
  if ((await database.people.bulkGet(ids)).includes(undefined)) throw failures.personGone()
  if (new Set(ids).size < ids.length) throw fail("This is one person, so there is nothing to compare.", "Mark two people.")
}

async function start(deps: BackgroundDeps, request: AskedFor): Promise<string | null> {
  if (request.skill === "evaluate") return startEvaluation(deps, request.roleId, request.personId)
  return deps.runHost.start(request)
}
