import { useMemo } from "react"
import type { BesideReport } from "~learning/replay/beside-report"
import type { Rollout } from "~learning/replay/rollout"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { modelIdFor } from "~store/runs/models"
import { readSettings } from "~store/settings"
import { useLive } from "~ui/hooks/use-live"
import { useWorkshopRules } from "../use-workshop-rules"

/** The model that judges people now, and what was chosen for it; `undefined` until it is read. */
export function useJudgingNow(): { id: string; choice: string | null } | undefined {
  return useLive(async () => {
    const [id, settings] = await Promise.all([modelIdFor(database(), "evaluate"), readSettings(database())])
    return { id, choice: settings.modelFor.evaluate ?? null }
  }, [])
}

/** What a candidate said of new people, with the recruiter's decisions as they are now; `undefined` until it is counted. */
export function useBesideReport(rollout: Rollout, roles: readonly RoleRow[]): BesideReport | undefined {
  const rules = useWorkshopRules()
  const { people } = rollout
  const decisions = useLive(
    () => database().decisions.bulkGet(people.map(({ roleId, personId }): [string, string] => [roleId, personId])),
    [people]
  )
  return useMemo(() => {
    if (!rules || !decisions) return undefined
    const known = new Map(decisions.flatMap(row => (row ? [[`${row.roleId}\n${row.personId}`, row] as const] : [])))
    const byId = new Map(roles.map(({ id, role }) => [id, role]))
    return rules.besideReport(rollout, byId, ({ roleId, personId }) => known.get(`${roleId}\n${personId}`) ?? null, Date.now())
  }, [rules, decisions, rollout, roles])
}
