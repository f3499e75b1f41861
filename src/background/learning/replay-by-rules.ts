import { applyPreference, withdrawPreference } from "~learning/preferences/apply-preference"
import { isInScope } from "~learning/preferences/preference-scope"
import { createReplay, type TriedChange } from "~learning/replay/replay"
import type { ReplayReport } from "~learning/replay/replay-report"
import { sentence } from "~sentence/sentence"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { DecisionRow, RoleRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { decisionsSince, withReadings } from "./past-decisions"

/** Decisions that are held at a time: some tens of milliseconds, and then the worker answers whoever waits. */
const sliceSize = 8

/** Holds past decisions against a change with the built-in rules, at no cost. Null for a change that a model has to be asked about. */
export async function replayByRules(deps: BackgroundDeps, { change, days, at }: ReplayRow): Promise<ReplayReport | null> {
  if (change.kind === "model") return null
  const { database } = deps
  const roles = new Map((await database.roles.toArray()).map(row => [row.id, row]))
  const tried = change.kind === "rules" ? everyRole : await preferenceTried(deps, change.preferenceId)
  const isAsked = ({ roleId }: DecisionRow) => tried.isAsked(roles.get(roleId))
  const decisions = await decisionsSince(database, days, at, isAsked)
  const replay = createReplay({ days, change: tried.change })
  for (let from = 0; from < decisions.length; from += sliceSize) {
    for (const decision of await withReadings(database, decisions.slice(from, from + sliceSize), roles)) replay.add(decision)
  }
  return replay.report()
}

interface Tried {
  change: TriedChange
  isAsked: (role: RoleRow | undefined) => boolean
}

const everyRole: Tried = { change: "rules", isAsked: role => role !== undefined }

/** Each role of its scope without the preference, and with it. */
async function preferenceTried({ database }: BackgroundDeps, preferenceId: string): Promise<Tried> {
  const preference = await database.preferences.get(preferenceId)
  if (!preference) throw fail(sentence("failPreferenceForgotten"), sentence("failPreferenceForgottenNext"))
  const before: Exclude<TriedChange, "rules">["before"] = role => withdrawPreference(role, preferenceId)
  return {
    change: { before, after: role => applyPreference(before(role), preference) },
    isAsked: row => row !== undefined && isInScope(preference.scope, row.id, row.role)
  }
}
