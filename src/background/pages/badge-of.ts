import type { Badge } from "~browser/action"
import { sentence } from "~sentence/sentence"
import type { Wording } from "~sentence/wording"
import type { PageRow } from "~store/rows/rows"

/** What the icon is told of a tab. `seen` is how often the person on it was seen, this time included. */
export interface Sight {
  paused: boolean
  page: Pick<PageRow, "state" | "reason"> | null
  seen: number
}

/** Neutral when nothing was read, a dot when a profile was, a number when this person was seen before; the title says it in words. */
export function badgeOf({ paused, page, seen }: Sight, inWords: Wording): Badge {
  if (paused) return { text: "", title: inWords(sentence("iconPaused")) }
  switch (page?.state) {
    case undefined:
      return { text: "", title: inWords(sentence("extensionName")) }
    case "reading":
      return { text: "", title: inWords(sentence("iconReading")) }
    case "not a profile":
      return { text: "", title: inWords(sentence("iconNoProfile")) }
    case "failed":
      return { text: "", title: inWords(page.reason === null ? sentence("iconNotRead") : sentence("iconFailed", { reason: page.reason })) }
    case "profile":
      if (seen <= 1) return { text: "•", title: inWords(sentence("iconRead")) }
      return { text: seen > 99 ? "99+" : String(seen), title: inWords(sentence("iconSeen", { count: seen })) }
  }
}
