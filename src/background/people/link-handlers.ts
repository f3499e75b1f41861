import type { HandlersFor } from "~messages/serve"
import { setLink } from "~store/people/link-people"
import type { PageDeps } from "../pages/page-deps"
import { failures } from "../failures"
import { keepTraits } from "./keep-traits"

/**
 * The recruiter's word on two people who may be one. Linked, they are one person everywhere: decisions, feedback and visits are put together
 * and they are evaluated on all of their pages. Apart takes that back, and it is not offered again.
 */
export function linkHandlers(deps: PageDeps): HandlersFor<"person.link"> {
  const { database, now, newId } = deps
  return {
    "person.link": async ({ a, b, state }) => {
      const after = await setLink(database, { a, b, state, at: now(), newId })
      if (!after) throw failures.personGone()
      if (after.stopRunIds.length > 0) await deps.runHost.stop(...after.stopRunIds)
      await keepTraits(database, [a, b, ...after.personIds]).catch(() => undefined)
      for (const roleId of after.roleIds) {
        for (const personId of after.personIds) {
          // Apart again, each is held only against the roles for which they were seen themselves.
          const isOfRole = (await database.visits.get([personId, roleId])) ?? (await database.decisions.get([roleId, personId]))
          if (isOfRole) await deps.startEvaluation(roleId, personId)
        }
      }
    }
  }
}
