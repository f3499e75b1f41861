import type { TabFacts } from "~browser/tabs"
import { isSentence, sentence, type Said } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { pageOfTab } from "~store/pages/pages"
import { personRowOf } from "~store/people/people"
import { seenCount } from "~store/people/visits"
import { isReadable } from "~ui/web-origin"

/** What Candor sees in a tab, said in one line of one or two parts. */
export async function whatIsSeen(database: CandorDatabase, tab: TabFacts | null, blind: boolean): Promise<Said[]> {
  if (tab === null) return [sentence("popupNoPage")]
  const page = await pageOfTab(database, tab.tabId)
  if (!page) return [isReadable(tab.url) ? sentence("popupNothingRead") : sentence("popupNotReadable")]
  switch (page.state) {
    case "reading":
      return [sentence("popupReading")]
    case "failed":
      // The icon has just been clicked: that was all that was missing.
      if (isSentence(page.reason) && page.reason.code === "pageNotAllowed") return [sentence("popupNothingRead")]
      return [page.reason ?? sentence("popupFailed")]
    case "not a profile":
      return [page.post ? sentence("popupPost", { title: page.post.title ?? page.title }) : sentence("popupNotAProfile")]
    case "profile":
      return profileLine(database, page.personId, blind)
  }
}

async function profileLine(database: CandorDatabase, personId: string | null, blind: boolean): Promise<Said[]> {
  const [person, count] =
    personId === null ? [null, 0] : await Promise.all([personRowOf(database, personId), seenCount(database, personId)])
  const name = blind || !person?.name ? sentence("popupProfile") : sentence("popupProfileOf", { name: person.name })
  return count > 1 ? [name, sentence("candidateSeen", { count })] : [name]
}
