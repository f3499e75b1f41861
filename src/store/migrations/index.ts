import type { Dexie } from "dexie"
import { createTables } from "./1-create-tables"
import { addLinksYieldsAndFinds } from "./2-links-yields-finds"
import { addModelsAndLists } from "./3-models-and-lists"
import { addDrafts } from "./4-drafts"
import { addWhatIsLearned } from "./5-what-is-learned"
import { addPiles } from "./6-piles"
import { addOrigins } from "./7-origins"
import { addHandOvers } from "./8-hand-overs"
import { addPeopleList } from "./9-people-list"
import { addTracking } from "./10-tracking"
import { addSealedLog } from "./11-sealed-log"
import { addLetters } from "./12-letters"
import { addRequests } from "./13-requests"

/** Every released version stays for ever, so that any database that was ever written can be opened. */
export function applyMigrations(database: Dexie): void {
  createTables(database)
  addLinksYieldsAndFinds(database)
  addModelsAndLists(database)
  addDrafts(database)
  addWhatIsLearned(database)
  addPiles(database)
  addOrigins(database)
  addHandOvers(database)
  addPeopleList(database)
  addTracking(database)
  addSealedLog(database)
  addLetters(database)
  addRequests(database)
}
