import type { HandlersFor } from "~messages/serve"
import { foldedName } from "~profile/person-likeness"
import { isOwnerKnown } from "~profile/redaction/owner-name"
import { withToldName } from "~profile/redaction/told-name"
import { sentence } from "~sentence/sentence"
import { primaryOf } from "~store/people/person-links"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { releaseWaiting } from "../runs/release-waiting"

/**
 * Who somebody is, in the recruiter's own word, or that nobody is named. The name is kept with the person and stands in every reading of them, so that
 * it is taken out of what is sent; what waited for it goes on.
 */
export function nameHandlers(deps: Pick<BackgroundDeps, "database" | "now" | "runHost">): HandlersFor<"person.tellName"> {
  const { database, now } = deps
  return {
    "person.tellName": async ({ personId, name }) => {
      if (name !== null && !isOwnerKnown(name)) throw fail(sentence("failNoName", { name }), sentence("failNoNameNext"))
      await database.transaction("rw", [database.people, database.captures], async () => {
        const person = await primaryOf(database, personId)
        if (!person) throw failures.personGone()
        const folded = name === null ? null : foldedName(name)
        await database.people.put({
          ...person,
          toldName: { name, at: now() },
          ...(name === null ? {} : { name }),
          ...(folded === null ? {} : { foldedName: folded })
        })
        await database.captures
          .where("personId")
          .equals(person.id)
          .modify(capture => {
            capture.reading = { ...capture.reading, profile: withToldName(capture.reading.profile, name) }
          })
      })
      await releaseWaiting(deps)
    }
  }
}
