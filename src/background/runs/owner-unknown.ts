import { WaitingError } from "~agent/errors"
import type { Profile } from "~profile/profile"
import { isOwnerKnown } from "~profile/redaction/owner-name"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { primaryOf } from "~store/people/person-links"

/**
 * Whether a profile would be sent to a server while nobody knows whose it is: a name that is not known cannot be taken out. Not where the recruiter was
 * asked and said who it is, or that nobody is named.
 */
export async function isOwnerUnknown(database: CandorDatabase, modelId: string, personId: string, profile: Profile): Promise<boolean> {
  if (isOwnerKnown(profile.name)) return false
  const model = await database.models.get(modelId)
  if (!model || model.kind === "browser") return false
  return (await primaryOf(database, personId))?.toldName === undefined
}

/**
 * Asks the recruiter first who somebody is.
 *
 * @throws WaitingError where a profile would be sent without anybody knowing whose it is; nothing of it is then written down or sent
 */
export async function askWhoFirst(
  database: CandorDatabase,
  modelId: string,
  people: readonly { personId: string; profile: Profile }[]
): Promise<void> {
  for (const { personId, profile } of people)
    if (await isOwnerUnknown(database, modelId, personId, profile)) throw new WaitingError(sentence("runWaitsForName"))
}
