import type { Badge } from "~browser/action"
import { sentence, type Sentence } from "~sentence/sentence"
import type { Wording } from "~sentence/wording"
import type { PageRow } from "~store/rows/rows"

/** What the icon is told of a tab. `seen` is how often the person on it was seen, this time included. */
export interface Sight {
  paused: boolean
  page: Pick<PageRow, "state" | "reason"> | null
  seen: number
  /** Where the person stands in an applicant tracking system; absent where they are in none. */
  there?: Sentence
}

/** Neutral when nothing was read, a dot when a profile was, a number when this person was seen before; the title says it in words. */
export function badgeOf({ paused, page, seen, there }: Sight, inWords: Wording): Badge {
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
    case "profile": {
      const read = seen <= 1 ? sentence("iconRead") : sentence("iconSeen", { count: seen })
      const count = seen <= 1 ? "•" : seen > 99 ? "99+" : String(seen)
      return there ? { text: "✓", title: `${inWords(read)} · ${inWords(there)}` } : { text: count, title: inWords(read) }
    }
  }
}
