import { database } from "~store/database"
import { readSettings } from "~store/settings"
import { useLive } from "~ui/hooks/use-live"

/** How many people were seen, evaluated or decided on for the active role; `undefined` until they are counted. Reads keys, never rows. */
export function usePeopleCount(): number | undefined {
  return useLive(countPeople, [])
}

async function countPeople(): Promise<number> {
  const { visits, verdictWords, decisions } = database()
  const { activeRoleId } = await readSettings(database())
  if (activeRoleId === null) return 0
  const own: [[string, string], [string, string]] = [
    [activeRoleId, ""],
    [activeRoleId, "\uffff"]
  ]
  const [seen, evaluated, decided] = await Promise.all([
    visits.where("roleId").equals(activeRoleId).primaryKeys(),
    verdictWords
      .where("[roleId+personId]")
      .between(...own)
      .primaryKeys(),
    decisions
      .where("[roleId+personId]")
      .between(...own)
      .primaryKeys()
  ])
  const ids = new Set(evaluated.map(([, personId]) => personId))
  for (const [personId] of seen) ids.add(personId)
  for (const [, personId] of decided) ids.add(personId)
  return ids.size
}
