import type { CandorDatabase } from "~store/database"
import { membersOf } from "~store/people/person-links"
import { endLearning } from "~store/trust/end-learning"
import { failures } from "../failures"

// Writes: only the worker calls these.

/**
 * Somebody objected: from here on nobody judges, lists, contacts or learns from them, and what was learned of them goes. What was decided stays as it
 * was, for whoever asks. It holds for all linked pages. Inside a transaction over all tables.
 *
 * @param at milliseconds since the epoch
 * @returns the runs about them that are to be stopped
 */
export async function noteObjection(database: CandorDatabase, personId: string, at: number): Promise<string[]> {
  const members = await membersOf(database, personId)
  if (members.length === 0) throw failures.personGone()
  const ids = members.map(({ id }) => id)
  for (const person of members) {
    await database.people.put({ ...person, objectedAt: person.objectedAt ?? at, doNotContact: person.doNotContact ?? { at, reason: null } })
  }
  return endLearning(database, ids)
}

/** They took it back. Whether they may be contacted is for them to say anew. Inside a transaction over people. */
export async function liftObjection(database: CandorDatabase, personId: string): Promise<void> {
  for (const { objectedAt: _objected, ...person } of await membersOf(database, personId)) await database.people.put(person)
}
