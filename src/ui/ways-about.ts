import { createContext, useContext } from "react"
import type { Sending } from "./sending"
import type { WorkshopPlace } from "./workshop-parts"

/** What leads from one place of Candor to another; the panel and the Workshop each know their own ways. */
export interface WaysAbout {
  /** A part of the Workshop, or one run or preference there. */
  openWorkshop: (place: WorkshopPlace) => void
  /** A person's card, held against this role: where another is being worked on, it is chosen first. */
  openPerson: (personId: string, roleId: string, sending: Sending) => void
  /** Role, where the active role stands. In the Workshop call it first in the click: it opens the panel. */
  openRole: () => void
}

export const WaysAboutContext = createContext<WaysAbout | null>(null)

/** @throws Error outside of the panel and the Workshop */
export function useWaysAbout(): WaysAbout {
  const ways = useContext(WaysAboutContext)
  if (!ways) throw new Error("useWaysAbout needs a WaysAboutContext around it")
  return ways
}
