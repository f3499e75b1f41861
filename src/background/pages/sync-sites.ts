import { mayRead, matchPatternOf } from "~browser/permissions"
import { registerPageSides } from "~browser/scripting"
import type { CandorDatabase } from "~store/database"
import { listSites } from "~store/pages/sites"

// One at a time: two at once would register the same page side twice, which the browser refuses.
let turn: Promise<unknown> = Promise.resolve()

/**
 * Brings what the browser puts into pages by itself in line with the sites that are switched on. A site whose permission the recruiter took
 * back in the browser is off. Safe to call at any time; needed after an update, because the page side's file may have a new name.
 */
export function syncSites(database: CandorDatabase, pageSideFiles: readonly string[]): Promise<void> {
  const mine = turn.then(() => sync(database, pageSideFiles))
  turn = mine.catch(() => undefined)
  return mine
}

async function sync(database: CandorDatabase, pageSideFiles: readonly string[]): Promise<void> {
  const sites = await listSites(database)
  const allowed = await Promise.all(sites.map(({ origin }) => mayRead(origin)))
  const lost = sites.filter((_, index) => !allowed[index])
  if (lost.length > 0) await database.sites.bulkDelete(lost.map(({ origin }) => origin))
  const on = sites.filter((_, index) => allowed[index])
  await registerPageSides(
    on.map(({ origin }) => ({ origin, matches: [matchPatternOf(origin)] })),
    pageSideFiles
  )
}
