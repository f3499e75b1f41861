import * as readers from "./page/readers"

export type PageReading = typeof readers

/**
 * The second half of reading a page. The worker reads this code with the first page: the build puts src/background/late/page-reading.ts in
 * this file's place (ADR 15), so it is imported by the name `~sites/page-reading` everywhere.
 */
export default function pageReading(): PageReading {
  return readers
}
