import type { CandorDatabase } from "../database"
import { primaryIdOf } from "../people/person-links"
import type { OutgoingRow } from "../rows/model-rows"
import type { PersonRow } from "../rows/rows"
import { listOutgoing } from "./models"

/** A request that waits for the recruiter's word, and whom it is about. */
export interface WaitingRequest {
  outgoing: OutgoingRow
  /** Null where it is about nobody, or about several. */
  person: PersonRow | null
  /** It is about somebody else than whose card is shown. */
  isOther: boolean
}

/**
 * The first request that waits for the recruiter's word: where there is one about whoever is shown, that one, so that what is asked and what is seen
 * are of one person. Read-only: safe in a live query.
 *
 * @param shownId whose card is shown; null where none is
 */
export async function waitingForWord(database: CandorDatabase, shownId: string | null): Promise<WaitingRequest | null> {
  const waiting = (await listOutgoing(database)).filter(({ sentAt }) => sentAt === null)
  const runs = await database.runs.bulkGet(waiting.map(({ runId }) => runId ?? ""))
  const shown = shownId === null ? null : await primaryIdOf(database, shownId)
  const all = await Promise.all(
    waiting.map(async (outgoing, at) => {
      const personId = runs[at]?.personId
      return { outgoing, personId: personId == null ? null : await primaryIdOf(database, personId) }
    })
  )
  const first = all.find(({ personId }) => personId !== null && personId === shown) ?? all[0]
  if (!first) return null
  const person = first.personId === null ? undefined : await database.people.get(first.personId)
  return { outgoing: first.outgoing, person: person ?? null, isOther: person !== undefined && shown !== null && first.personId !== shown }
}
