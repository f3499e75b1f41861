import type { SkillOf } from "~run/request"
import type { HandlersFor } from "~messages/serve"
import type { Role } from "~role/role"
import { proposeStrategies } from "~role/strategies/propose"
import { searchUrl } from "~role/strategies/search-url"
import type { Strategy } from "~role/strategy"
import { sentence } from "~sentence/sentence"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import type { RoleRow } from "~store/rows/rows"
import { addSignal } from "~store/learning/write-signal"
import { isSame } from "~profile/is-same"
import { changeableRole } from "./change-role"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { noteSearchTab } from "../pages/opened-searches"

/** A role with strategies proposed for it; what the recruiter picked, dropped or wrote stays. */
export function withStrategies(role: Role): Role {
  return { ...role, strategies: proposeStrategies(role) }
}

/** Has ways proposed by the skill. A run that is at it for this role already is joined. @returns the run's id */
export async function startStrategies({ database, runHost }: BackgroundDeps, request: SkillOf<"strategies">): Promise<string> {
  const runId = await database.transaction("rw", database.runs, async () => {
    const ofRole = await database.runs.where("roleId").equals(request.roleId).toArray()
    const same = ofRole.find(run => run.skill === "strategies" && (run.status === "running" || run.status === "waiting"))
    if (same) return same.id
    const run = runHost.prepare(request, request.modelId ? { wanted: request.modelId } : {})
    await database.runs.add(run)
    return run.id
  })
  void runHost.drive(runId)
  return runId
}

/** Ways of looking for people. They are no part of what people are held against, so no evaluation is out of date when they change. */
export function strategyHandlers(deps: BackgroundDeps): HandlersFor<"strategy.propose" | "strategy.change" | "strategy.used"> {
  const { database, now } = deps
  return {
    "strategy.propose": async ({ roleId }) => {
      const row = await changeableRole(deps, roleId)
      const asks = row.status === "approved" && (await modelIdFor(database, "strategies")) !== builtinModelId
      if (asks) return void (await startStrategies(deps, { skill: "strategies", roleId }))
      // The built-in rules answer at once: nobody needs a run for it.
      await database.transaction("rw", database.tables, async () => {
        const now = await changeableRole(deps, roleId)
        await keep(deps, now, withStrategies(now.role).strategies)
      })
    },

    "strategy.change": ({ roleId, strategyId, state, name, search }) =>
      database.transaction("rw", database.tables, async () => {
        const row = await changeableRole(deps, roleId)
        const before = strategyOf(row, strategyId)
        const changed: Strategy = {
          ...before,
          state: state ?? before.state,
          name: name?.trim() || before.name,
          searches: before.searches.map(one => (one.place === search?.place ? withText(one, search.text) : one))
        }
        if (isSame(changed, before)) return
        const strategies = row.role.strategies.map(one => (one === before ? changed : one))
        await keep(deps, row, strategies)
        if (changed.state === before.state) return
        const detail = { strategyId, value: changed.state, previous: before.state }
        await addSignal(database, { kind: "strategy picked", at: now(), roleId, personId: null, detail })
      }),

    "strategy.used": async ({ roleId, strategyId, place, how, tabId }) => {
      const at = now()
      await database.transaction("rw", database.tables, async () => {
        const row = await changeableRole(deps, roleId)
        strategyOf(row, strategyId)
        await addSignal(database, { kind: "search opened", at, roleId, personId: null, detail: { strategyId, place, how } })
      })
      if (how === "opened" && tabId !== null) await noteSearchTab(tabId, { roleId, strategyId, at })
    }
  }
}

function strategyOf({ role }: RoleRow, strategyId: string): Strategy {
  const found = role.strategies.find(({ id }) => id === strategyId)
  if (!found) throw fail(sentence("failStrategyGone"), sentence("failStrategyGoneNext"))
  return found
}

/** The recruiter's own words: the notes about what was left out of the proposed ones do not speak of them. */
function withText(search: Strategy["searches"][number], text: string): Strategy["searches"][number] {
  const words = text.trim()
  if (words === "") throw fail(sentence("failSearchEmpty"), sentence("failSearchEmptyNext"))
  if (words === search.text) return search
  return { ...search, text: words, url: searchUrl(search.place, words), notes: [], edited: true }
}

async function keep({ database, now }: BackgroundDeps, row: RoleRow, strategies: Strategy[]): Promise<void> {
  if (isSame(strategies, row.role.strategies)) return
  await database.roles.put({ ...row, role: { ...row.role, strategies }, updatedAt: now() })
}
