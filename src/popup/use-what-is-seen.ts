import type { TabFacts } from "~browser/tabs"
import { database } from "~store/database"
import { pageOfTab } from "~store/pages/pages"
import { personOf } from "~store/people/people"
import { seenCount } from "~store/people/visits"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import { isReadable } from "~ui/web-origin"

/** One line on what Candor sees in the tab; "" while that is being looked up in the store. */
export function useWhatIsSeen(tab: TabFacts | null | undefined, blind: boolean): string {
  const tabId = tab?.tabId
  return (
    useLive(async () => {
      if (tab === undefined) return ""
      if (tabId === undefined) return t("popupNoPage")
      const page = await pageOfTab(database(), tabId)
      if (!page) return isReadable(tab?.url ?? null) ? t("popupNothingRead") : t("popupNotReadable")
      switch (page.state) {
        case "reading":
          return t("popupReading")
        case "failed":
          return page.reason ?? t("popupFailed")
        case "not a profile":
          return page.post ? t("popupPost", { title: page.post.title ?? page.title }) : t("popupNotAProfile")
        case "profile":
          return profileLine(page.personId, blind)
      }
    }, [tabId, tab?.url, tab === undefined, blind]) ?? ""
  )
}

async function profileLine(personId: string | null, blind: boolean): Promise<string> {
  const [person, count] =
    personId === null ? [null, 0] : await Promise.all([personOf(database(), personId), seenCount(database(), personId)])
  const name = blind || !person?.name ? t("popupProfile") : t("popupProfileOf", { name: person.name })
  return count > 1 ? `${name} · ${t("candidateSeen", { count })}` : name
}
