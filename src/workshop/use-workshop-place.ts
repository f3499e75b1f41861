import { useCallback, useEffect, useState } from "react"
import { onWorkshopAsked } from "~browser/workshop-tab"
import { hashOf, placeOfHash, type WorkshopPlace } from "~ui/workshop-parts"

/** Where in the Workshop, as its address says: so that going back goes back, and a place can be kept as a bookmark. */
export function useWorkshopPlace(): [WorkshopPlace, (place: WorkshopPlace) => void] {
  const [place, setPlace] = useState(() => placeOfHash(location.hash))
  useEffect(() => {
    const look = () => setPlace(placeOfHash(location.hash))
    window.addEventListener("hashchange", look)
    const stop = onWorkshopAsked(hash => {
      location.hash = hash
      // Asked for again where it stands already: what was asked for comes into view again.
      look()
    })
    return () => {
      window.removeEventListener("hashchange", look)
      stop()
    }
  }, [])
  const go = useCallback((next: WorkshopPlace) => {
    location.hash = hashOf(next)
  }, [])
  return [place, go]
}
