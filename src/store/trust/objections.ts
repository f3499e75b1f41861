import type { CandorDatabase } from "../database"
import { primaryOf } from "../people/person-links"
import type { PersonRow } from "../rows/rows"

// Read-only: safe in live queries.

/** Whoever objected: nobody judges, lists or learns from them. Reads keys of the index alone. */
export async function objectedIds({ people }: CandorDatabase): Promise<ReadonlySet<string>> {
  return new Set(await people.where("objectedAt").aboveOrEqual(0).primaryKeys())
}

/** Who stands for a person and may be worked on; undefined where the person is not stored, or objected. */
export async function primaryToProcess(database: CandorDatabase, personId: string): Promise<PersonRow | undefined> {
  const person = await primaryOf(database, personId)
  return person?.objectedAt === undefined ? person : undefined
}
