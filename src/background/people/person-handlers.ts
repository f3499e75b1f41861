import type { HandlersFor } from "~messages/serve"
import { membersOf } from "~store/people/person-links"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"

/**
 * Who is not to be proposed again, for any role. It holds for all linked pages of the person: taken apart again, each of them keeps it,
 * because whoever asked not to be contacted asked it as a person.
 */
export function personHandlers({ database, now }: Pick<BackgroundDeps, "database" | "now">): HandlersFor<"person.doNotContact"> {
  return {
    "person.doNotContact": ({ personId, on, reason }) =>
      database.transaction("rw", database.people, async () => {
        const members = await membersOf(database, personId)
        if (members.length === 0) throw failures.personGone()
        const words = reason?.trim() || null
        for (const { doNotContact, ...person } of members) {
          await database.people.put(on ? { ...person, doNotContact: { at: doNotContact?.at ?? now(), reason: words } } : person)
        }
      })
  }
}
