import { useEffect } from "react"
import { panelKeys } from "../state/keys"
import type { PlaceId } from "../state/places"
import { placeIds } from "../state/places"
import { isTyping, useKeys } from "../state/use-keys"

/** So long after the first key of two the second one is waited for. */
const betweenMs = 1_500

const placeKeys = { role: panelKeys.placeRole, person: panelKeys.placePerson, people: panelKeys.placePeople }

/**
 * `?` for the list of keys; `g` and a letter for the places, or Alt+1–3 from inside a field too. Without `singleKeys`, only those with Alt.
 */
export function useShortcuts(setPlace: (place: PlaceId) => void, showKeys: () => void, singleKeys: boolean): void {
  useKeys({ keys: showKeys }, singleKeys)
  useEffect(() => {
    let firstAt: number | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.repeat) return
      const first = firstAt
      firstAt = null
      const go = (place: PlaceId | undefined) => {
        // Before whoever knows the second key alone: it is no decision now.
        event.preventDefault()
        event.stopPropagation()
        if (place) setPlace(place)
      }
      if (event.altKey) {
        const numbered = /^Digit[1-3]$/.test(event.code) && !event.shiftKey ? placeIds[Number(event.code.slice(5)) - 1] : undefined
        if (numbered) go(numbered)
        return
      }
      if (!singleKeys || isTyping(event.target) || event.key === "Shift") return
      const key = event.key.toLowerCase()
      if (first !== null && event.timeStamp - first < betweenMs) go(placeIds.find(id => placeKeys[id].press[1] === key))
      else if (key === placeKeys.role.press[0] && !isInMenu(event.target)) firstAt = event.timeStamp
    }
    document.addEventListener("keydown", onKeyDown, { capture: true })
    return () => document.removeEventListener("keydown", onKeyDown, { capture: true })
  }, [setPlace, singleKeys])
}

/** Letters typed in an open menu look for its items. */
function isInMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=menu]") !== null
}
