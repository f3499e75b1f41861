import type { Card } from "~store/card"
import { cardFor } from "~store/card"
import { database } from "~store/database"
import type { PageRow, RoleRow } from "~store/rows"
import { useActivePage } from "~ui/use-active-page"
import { useActiveRole } from "~ui/use-active-role"
import { useLive } from "~ui/use-live"

/** Everything the Candidate tab stands on. */
export interface Candidate {
  /** The tab beside the panel; null where there is none. */
  tabId: number | null
  page: PageRow | null
  role: RoleRow | null
  card: Card | null
  /** The tab in which this person's profile is open now; null where it is open in none. */
  personTabId: number | null
}

/**
 * The person to show and what is known of them: the one asked for (opened from People, or pasted), else the one on the page beside the
 * panel. `undefined` until everything was read once; after that the last answer stays until the next one is there.
 */
export function useCandidate(askedFor: string | null): Candidate | undefined {
  const active = useActivePage()
  const role = useActiveRole()
  const personId = askedFor ?? active?.page?.personId ?? null
  const roleId = role?.id ?? null
  const found = useLive(async () => {
    if (personId === null) return { personId, roleId, card: null, personTabId: null }
    const [card, pages] = await Promise.all([
      cardFor(database(), roleId, personId),
      database().pages.where("personId").equals(personId).toArray()
    ])
    const page = pages.find(one => one.tabId === active?.tabId) ?? pages[0]
    return { personId, roleId, card, personTabId: page?.tabId ?? null }
  }, [personId, roleId, active?.tabId])
  if (active === undefined || role === undefined || found === undefined) return undefined
  // A live query keeps its last answer while it looks for the next: another person's or role's card must not stand here.
  if (found.personId !== personId || found.roleId !== roleId) return undefined
  return { tabId: active.tabId, page: active.page, role, card: found.card, personTabId: found.personTabId }
}
