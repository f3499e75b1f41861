import type { PageRow } from "~store/rows/rows"

/** A page side answers a click well under a second; a page that is busy for so long is told to the recruiter. */
export const answerWithinMs = 10_000

/** A click on this page is being answered: there may be no page side in it yet. */
export function isBeingRead(row: PageRow, now: number): boolean {
  return row.state === "reading" && now - row.at < answerWithinMs
}
