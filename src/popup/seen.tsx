import type { TabFacts } from "~browser/tabs"
import { inWords } from "~ui/text"
import { useFromStore } from "./use-from-store"

/** One line on what Candor sees in the tab; empty while that is being looked up in the store. */
export function Seen({ tab, blind }: { tab: TabFacts | null | undefined; blind: boolean }) {
  const key = tab === undefined ? "" : `${tab?.tabId} ${tab?.url} ${blind}`
  const said = useFromStore(async ({ seen }) => (tab === undefined ? [] : seen(tab, blind)), key)
  return said?.map(inWords).join(" · ")
}
