import type { CandorDatabase } from "../database"
import type { PageRow } from "../rows/rows"

/** What Candor sees in a tab now, or null where it has not looked. */
export async function pageOfTab(database: CandorDatabase, tabId: number): Promise<PageRow | null> {
  return (await database.pages.get(tabId)) ?? null
}

/** The people whose profiles are open in a tab now, each once. */
export async function peopleOnOpenPages(database: CandorDatabase): Promise<string[]> {
  const ids = (await database.pages.toArray()).map(page => page.personId).filter(id => id !== null)
  return [...new Set(ids)]
}
