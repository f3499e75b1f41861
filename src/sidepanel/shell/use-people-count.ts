import { database } from "~store/database"
import { readSettings } from "~store/settings"
import { useLive } from "~ui/hooks/use-live"

/** How many people were seen, evaluated or decided on for the active role. Counts keys: the rows themselves are the tab's business. */
export function usePeopleCount(): number {
  return useLive(countPeople, []) ?? 0
}

async function countPeople(): Promise<number> {
  const { visits, evaluations, decisions } = database()
  const { activeRoleId } = await readSettings(database())
  if (activeRoleId === null) return 0
  const [seen, evaluated, decided] = await Promise.all([
    visits.where("roleId").equals(activeRoleId).primaryKeys(),
    evaluations.where("[roleId+personId]").between([activeRoleId, ""], [activeRoleId, "\uffff"]).primaryKeys(),
    decisions.where("[roleId+personId]").between([activeRoleId, ""], [activeRoleId, "\uffff"]).primaryKeys()
  ])
  return new Set([...seen.map(([personId]) => personId), ...[...evaluated, ...decided].map(([, personId]) => personId)]).size
}
