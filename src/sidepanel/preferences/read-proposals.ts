import type { Preference } from "~learning/preferences/preference"
import type { CandorDatabase } from "~store/database"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { RoleRow } from "~store/rows/rows"

/** What stands where the work is: proposals, and those that were answered there a moment ago. */
export interface ReadProposals {
  /** Surest first, at most two. */
  proposed: readonly Preference[]
  answered: readonly { preference: Preference; replay: ReplayRow | null }[]
  roles: readonly RoleRow[]
}

/** More would be a list to work off beside the work. */
const mostProposals = 2

/** Proposals that concern a role: its own, those for its kind and those for all. Read-only: safe in a live query. */
export async function readProposals(database: CandorDatabase, roleId: string, answeredIds: readonly string[]): Promise<ReadProposals> {
  const { preferences, replays, roles } = database
  return database.transaction("r", [preferences, replays, roles], async () => {
    const [proposed, answered, rows] = await Promise.all([
      preferences.where("state").equals("proposed").toArray(),
      preferences.bulkGet([...answeredIds]),
      roles.toArray()
    ])
    const there = answered.filter(preference => preference !== undefined)
    const found = await replays.bulkGet(there.map(({ replayId }) => replayId ?? ""))
    return {
      proposed: proposed
        .filter(({ id, scope, events }) => !answeredIds.includes(id) && concerns(scope, events, roleId))
        .sort((a, b) => b.grounds.confidence - a.grounds.confidence || (a.id < b.id ? -1 : 1))
        .slice(0, mostProposals),
      answered: there.map((preference, at) => ({ preference, replay: found[at] ?? null })),
      roles: rows
    }
  })
}

/** Which kind a role is the vocabulary alone knows, and that is not loaded for this: where something was noticed says it as well. */
function concerns(scope: Preference["scope"], events: Preference["events"], roleId: string): boolean {
  if (scope.kind === "role") return scope.roleId === roleId
  return scope.kind === "all roles" || events.some(event => event.roleId === roleId)
}
