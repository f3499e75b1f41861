import { useQuery } from "@tanstack/react-query"
import { database } from "~store/database"
import type { Rediscovered } from "~store/people/rediscover"
import type { RoleRow } from "~store/rows/rows"
import { rulesQuery } from "../use-rules"

/** Those found who may be worth a look; more would be a list to work off. */
const shown = 20

/**
 * People already seen who fit a role, best first; null while they are looked for. Looked for once for each version of the role, when the list
 * is opened, and again when asked: it holds the best fifty against the role, which is too much for every change of the store.
 */
export function useSeenBefore(
  role: RoleRow,
  wanted: boolean
): { people: readonly Rediscovered[] | null; failed: boolean; again: () => void } {
  const { data, isError, isFetching, refetch } = useQuery({
    // The role's own content changes with its version.
    queryKey: ["seen before", role.id, role.version],
    queryFn: async ({ client }) => {
      const rules = await client.ensureQueryData(rulesQuery)
      const { rediscover } = await import("~store/people/rediscover")
      const people = await rediscover(database(), role.role, { roleId: role.id, now: Date.now(), rules })
      return people.filter(({ fits }) => fits > 0).slice(0, shown)
    },
    enabled: wanted,
    // Whoever opens the list again has read more people since.
    staleTime: 0
  })
  return { people: isFetching || isError ? null : (data ?? null), failed: isError && !isFetching, again: () => void refetch() }
}
