import { useEffect } from "react"
import type { TabId } from "../state/tabs"
import { tabIds } from "../state/tabs"

/**
 * `?` for the list of shortcuts; 1–4, or Alt+1–4 from inside a field too, for the tabs. Without `singleKeys`, only those with Alt.
 */
export function useShortcuts(setTab: (tab: TabId) => void, showShortcuts: () => void, singleKeys: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return
      const writing = isField(event.target)
      const tab = /^Digit[1-4]$/.test(event.code) ? tabIds[Number(event.code.slice(5)) - 1] : undefined
      if (tab && !event.shiftKey && (event.altKey || (singleKeys && !writing))) {
        event.preventDefault()
        setTab(tab)
      } else if (singleKeys && event.key === "?" && !event.altKey && !writing) {
        event.preventDefault()
        showShortcuts()
      }
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [setTab, showShortcuts, singleKeys])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
}
