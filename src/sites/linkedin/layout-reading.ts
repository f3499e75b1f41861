import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import type { PageCard } from "~profile/page-capture"
import type { ProfileBuilder } from "~profile/profile-builder"

/** What a layout's reader gives back. `seen` are the sections that have a card in the document. */
export interface LayoutReading {
  /** What stands outside the entries. */
  builder: ProfileBuilder
  cards: PageCard[]
  notLoaded: NotLoaded[]
  seen: Set<SectionId>
  findings?: PageFinding[]
  /** False for a view that was built from public descriptions alone. */
  verified?: boolean
}
