import { database } from "~store/database"
import { membersOf } from "~store/people/person-links"
import type { Sending } from "~ui/sending"
import type { QuoteOutcome } from "./quote-button"

/** A tab in which a page of somebody's is open. */
export interface OpenPage {
  tabId: number
  personId: string | null
}

/** Shows a quote on the first of these pages that has it: those of linked people are several, and it stands on one of them. */
export async function showQuoteOn(
  pages: readonly OpenPage[],
  about: { quote: string; roleId: string },
  send: Sending["send"]
): Promise<QuoteOutcome> {
  if (pages.length === 0) return "page not open"
  for (const { tabId, personId } of pages) {
    const reply = await send("quote.show", { tabId, personId, ...about })
    if (reply === undefined) return "failed"
    if (reply.found) return "shown"
  }
  return "gone"
}

/** The tabs in which a page of one of these people, or of somebody linked with them, is open now. */
export async function openPagesOf(personIds: readonly string[]): Promise<OpenPage[]> {
  const members = (await Promise.all(personIds.map(id => membersOf(database(), id)))).flat()
  return database()
    .pages.where("personId")
    .anyOf(members.map(({ id }) => id))
    .toArray()
}
