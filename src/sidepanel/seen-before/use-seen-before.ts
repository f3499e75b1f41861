import { useEffect, useState } from "react"
import { database } from "~store/database"
import { rediscover, type Rediscovered } from "~store/people/rediscover"
import type { RoleRow } from "~store/rows/rows"

/** Those found who may be worth a look; more would be a list to work off. */
const shown = 20

/**
 * People already seen who fit a role, best first; null while they are looked for. Looked for once for each version of the role, and again
 * when asked: it holds the best fifty against the role, which is too much for every change of the store.
 */
export function useSeenBefore(
  role: RoleRow,
  wanted: boolean
): { people: readonly Rediscovered[] | null; failed: boolean; again: () => void } {
  const [found, setFound] = useState<{ key: string; people: readonly Rediscovered[] | null } | null>(null)
  const [round, setRound] = useState(0)
  const key = `${role.id}\n${role.version}\n${round}`
  useEffect(() => {
    if (!wanted) return
    let current = true
    const look = async () => {
      const rules = await import("~sidepanel/rules")
      const people = await rediscover(database(), role.role, { roleId: role.id, now: Date.now(), rules })
      if (current) setFound({ key, people: people.filter(({ fits }) => fits > 0).slice(0, shown) })
    }
    look().catch(() => current && setFound({ key, people: null }))
    return () => {
      current = false
    }
    // The role's own content changes with its version.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, wanted])
  const current = found?.key === key ? found : null
  return {
    people: current?.people ?? null,
    failed: current !== null && current.people === null,
    again: () => setRound(before => before + 1)
  }
}
