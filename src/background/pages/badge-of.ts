import type { Badge } from "~browser/action"
import type { PageRow } from "~store/rows/rows"

/** What the icon is told of a tab. `seen` is how often the person on it was seen, this time included. */
export interface Sight {
  paused: boolean
  page: Pick<PageRow, "state" | "reason"> | null
  seen: number
}

/** Neutral when nothing was read, a dot when a profile was, a number when this person was seen before; the title says it in words. */
export function badgeOf({ paused, page, seen }: Sight): Badge {
  if (paused) return { text: "", title: "Candor is paused" }
  switch (page?.state) {
    case undefined:
      return { text: "", title: "Candor" }
    case "reading":
      return { text: "", title: "Candor is reading this page" }
    case "not a profile":
      return { text: "", title: "Candor: this page is not a profile" }
    case "failed":
      return { text: "", title: `Candor: ${page.reason ?? "this page was not read"}` }
    case "profile":
      if (seen <= 1) return { text: "•", title: "Candor has read this profile" }
      return { text: seen > 99 ? "99+" : String(seen), title: `Candor has read this profile: this person was seen ${seen} times` }
  }
}
