import type { Preference, PreferenceState } from "~learning/preferences/preference"
import type { CandorDatabase } from "~store/database"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { ModelRow } from "~store/rows/model-rows"
import { listModels } from "~store/runs/models"
import type { RoleRow } from "~store/rows/rows"
import type { TextKey } from "~ui/text"

/** All that the ledger of preferences shows at once; people are read when the events of one preference are opened. */
export interface Ledger {
  preferences: readonly Preference[]
  roles: readonly RoleRow[]
  models: readonly ModelRow[]
  /** The newest replay of each preference, by its id. */
  replays: ReadonlyMap<string, ReplayRow>
  /** What was tried beside preferences, newest first: rules and models. */
  tried: readonly ReplayRow[]
  /** Somebody was decided on: there is something that a change can be tried over. */
  hasDecisions: boolean
}

/** Read-only: safe in a live query. */
export async function readLedger(database: CandorDatabase): Promise<Ledger> {
  const { preferences, replays, roles, models, decisions } = database
  return database.transaction("r", [preferences, replays, roles, models, decisions], async () => {
    const [found, all, rows, added, decided] = await Promise.all([
      preferences.toArray(),
      replays.orderBy("at").reverse().toArray(),
      roles.toArray(),
      listModels(database),
      decisions.limit(1).count()
    ])
    return {
      preferences: found,
      roles: rows,
      models: added,
      replays: newestReplays(all),
      tried: all.filter(({ change }) => change.kind !== "preference"),
      hasDecisions: decided > 0
    }
  })
}

function newestReplays(newestFirst: readonly ReplayRow[]): Map<string, ReplayRow> {
  const newest = new Map<string, ReplayRow>()
  for (const row of newestFirst)
    if (row.change.kind === "preference" && !newest.has(row.change.preferenceId)) newest.set(row.change.preferenceId, row)
  return newest
}

const groups: readonly { title: TextKey; states: readonly PreferenceState[] }[] = [
  { title: "prefProposed", states: ["proposed"] },
  { title: "prefInUse", states: ["approved", "in use"] },
  { title: "prefOff", states: ["kept off", "faded"] },
  { title: "prefDeclined", states: ["declined"] }
]

/** The ledger's groups that have something in them, in the order in which they want the recruiter's eye; within one, changed last first. */
export function groupPreferences(preferences: readonly Preference[]): { title: TextKey; preferences: Preference[] }[] {
  return groups
    .map(({ title, states }) => ({
      title,
      preferences: preferences.filter(({ state }) => states.includes(state)).sort((a, b) => b.changedAt - a.changedAt)
    }))
    .filter(group => group.preferences.length > 0)
}
