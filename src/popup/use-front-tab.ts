import { useEffect, useState } from "react"
import type { TabFacts } from "~browser/tabs"
import { frontTab } from "~browser/tabs"

/** The tab the popup was opened over; undefined until the browser has said, null where there is none. */
export function useFrontTab(): TabFacts | null | undefined {
  const [tab, setTab] = useState<TabFacts | null>()
  useEffect(() => {
    let current = true
    frontTab().then(
      found => current && setTab(found),
      () => current && setTab(null)
    )
    return () => {
      current = false
    }
  }, [])
  return tab
}
