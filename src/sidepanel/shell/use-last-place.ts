import { useCallback, useEffect, useState } from "react"
import { recall, keepInSession } from "~browser/session-memory"
import type { PlaceId } from "../state/places"
import { isPlaceId } from "../state/places"

const memory = "panel.place"

/** The place in front, the same one again when the panel is reopened in this session. Null while that is being looked up. */
export function useLastPlace(): [PlaceId | null, (place: PlaceId) => void] {
  const [place, setPlace] = useState<PlaceId | null>(null)

  useEffect(() => {
    recall(memory).then(
      found => setPlace(before => before ?? (isPlaceId(found) ? found : "role")),
      () => setPlace(before => before ?? "role")
    )
  }, [])

  const open = useCallback((next: PlaceId) => {
    setPlace(next)
    // Where the panel was is not worth an error: without it, it opens on Role.
    keepInSession(memory, next).catch(() => undefined)
  }, [])

  return [place, open]
}
