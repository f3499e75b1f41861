import type { CandorDatabase } from "../database"
import type { SiteRow } from "../rows/site-rows"

/** The sites that the recruiter has switched on, by origin. */
export async function listSites(database: CandorDatabase): Promise<SiteRow[]> {
  return database.sites.orderBy("origin").toArray()
}

export async function isSiteOn(database: CandorDatabase, origin: string): Promise<boolean> {
  return (await database.sites.get(origin)) !== undefined
}
