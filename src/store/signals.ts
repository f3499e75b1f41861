import type { CandorDatabase } from "./database"
import type { SignalRow } from "./rows"

/** What the recruiter did about one person, oldest first. */
export async function signalsOf(database: CandorDatabase, personId: string): Promise<SignalRow[]> {
  return database.signals.where("personId").equals(personId).sortBy("id")
}
