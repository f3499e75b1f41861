import type { Card } from "~store/people/card"
import { cardFor } from "~store/people/card"
import { database } from "~store/database"
import { membersOf } from "~store/people/person-links"
import type { PageRow, RoleRow } from "~store/rows/rows"
import { useActivePage } from "~ui/hooks/use-active-page"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"

/** Everything the Candidate tab stands on. */
export interface ShownCandidate {
  /** The tab beside the panel; null where there is none. */
  tabId: number | null
  page: PageRow | null
  role: RoleRow | null
  card: Card | null
  /** The tabs in which this person's profile, or one linked with it, is open now; the one beside the panel first. */
  personTabIds: readonly number[]
  /** Everyone who is one person with the one shown: they alone, or all that the recruiter linked. */
  memberIds: readonly string[]
}

/**
 * The person to show and what is known of them: the one asked for (opened from People, or pasted), else the one on the page beside the
 * panel. `undefined` until everything was read once; after that the last answer stays until the next one is there.
 */
export function useCandidate(askedFor: string | null): ShownCandidate | undefined {
  const active = useActivePage()
  const role = useActiveRole()
  const personId = askedFor ?? active?.page?.personId ?? null
  const roleId = role?.id ?? null
  const found = useLive(async () => {
    if (personId === null) return { personId, roleId, card: null, personTabIds: [], memberIds: [] }
    const memberIds = (await membersOf(database(), personId)).map(({ id }) => id)
    const [card, pages] = await Promise.all([
      cardFor(database(), roleId, personId),
      database().pages.where("personId").anyOf(memberIds).toArray()
    ])
    const inFrontFirst = (a: PageRow, b: PageRow) => Number(b.tabId === active?.tabId) - Number(a.tabId === active?.tabId)
    return { personId, roleId, card, personTabIds: pages.sort(inFrontFirst).map(({ tabId }) => tabId), memberIds }
  }, [personId, roleId, active?.tabId])
  if (active === undefined || role === undefined || found === undefined) return undefined
  // A live query keeps its last answer while it looks for the next: another person's or role's card must not stand here.
  if (found.personId !== personId || found.roleId !== roleId) return undefined
  const { card, personTabIds, memberIds } = found
  return { tabId: active.tabId, page: active.page, role, card, personTabIds, memberIds }
}
