import type { BackgroundDeps } from "../deps"

/** What the handlers of pages are given beyond what all are given. */
export interface PageDeps extends BackgroundDeps {
  /** The file name of the page side in this build. */
  pageSideFiles: readonly string[]
  /** The file name of what takes a page's structure, put into a page for that alone. */
  skeletonFile: string
  /** Starts an evaluation unless there is nothing to do; evaluation-handlers.ts. */
  startEvaluation: (roleId: string, personId: string) => Promise<string | null>
}
