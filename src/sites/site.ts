import type { Health } from "~profile/health"
import type { PageCard } from "~profile/page-capture"
import type { Profile } from "~profile/profile"
import type { Said } from "~sentence/sentence"
import type { Steps } from "./page/steps"

/** A page as a site's reader gets it. Readers look, and do nothing else: no fetch, no click, no change, no globals. */
export interface Page {
  document: Document
  url: URL
  /**
   * Whether a person cannot see this element (display, visibility, size, position, colour). In the browser this asks the computed style;
   * without a browser it asks the attributes and the page's own style sheets.
   */
  isHidden: (element: Element) => boolean
}

/** What one site's reader makes of a page that is a profile. */
export interface SiteReading {
  /** The same person has the same key on every tab, locale and overlay of the site. */
  personKey: string
  profile: Profile
  health: Health
  /**
   * The entries of lists on the profile by their lines, a job's prose apart from them as its `description`: the line behind the dates is
   * taken for the place. They become fields, dates and all, where the reading is finished, without the document. Where they are given, and be it none, the sections are counted there too, and `health.sections` says only what is known of
   * those in which nothing is found.
   */
  cards?: PageCard[]
  /** True where the page's plain text may say more than the site's mark-up: then both are put together. */
  needsText?: boolean
}

/** From this priority on a site knows its own pages by host or landmark: what it refuses or reads, no other reader is asked about. */
export const lastWord = 90

/** A kind of page Candor can read. One file (or folder) and one fixture: see docs/add-a-site.md. */
export interface Site {
  /** The file's or folder's name. */
  id: string
  /** What the recruiter calls it. */
  name: string
  /** Higher is asked first; structured sites before generic ones. From 90 on the site has the last word on its pages. */
  priority: number
  /** Cheap: may this be a page of the site? By parsed host, or by landmarks that no other site has. */
  matches: (page: Page) => boolean
  /**
   * The site's domains, with all hosts below them: only there, by the browser's own word, a reading gets the site's key and name. Needed where
   * `matches` goes by landmarks, which any page can have; absent where it goes by host alone.
   */
  hosts?: readonly string[]
  /** Work on a page of the site that what follows goes back to, in steps, so that a full page holds nothing up. */
  prepare?: (page: Page) => Steps<unknown>
  /** Is this page a profile, and the owner's? */
  isProfile: (page: Page) => boolean
  /** Never throws for a missing field. In steps where a full page takes more than some milliseconds. */
  read: (page: Page) => SiteReading | Steps<SiteReading>
  /**
   * Tells of an element whether it is somebody else's (a colleague's note, another applicant), for a page whose plain text is read: what is
   * another's is taken for hidden.
   */
  othersIn?: (page: Page) => (element: Element) => boolean
  /** False while the reader was built from public descriptions and not held against a real page: docs and page health say so. */
  verified?: boolean
  /** What the site looks for, within the sentence "this page is not a profile". */
  looksFor: Said
}

/** Declares a site; the registry is made from the files that do. */
export function defineSite(site: Site): Site {
  return site
}
