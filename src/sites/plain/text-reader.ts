import type { Said } from "~sentence/sentence"
import type { PageText } from "~profile/page-capture"
import type { SiteReading } from "../site"

/** A page as a reader of plain text gets it. */
export interface TextPage {
  url: URL
  title: string
  text: PageText
}

/** A reader that knows no site: it reads what was taken of a page, away from the document. */
export interface TextReader {
  id: string
  name: string
  /** In one order with the sites. */
  priority: number
  looksFor: Said
  /** Null where the page is no profile. */
  read: (page: TextPage) => SiteReading | null
}
