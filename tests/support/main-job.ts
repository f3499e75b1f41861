import type { Page } from "@playwright/test"
import type { Candor } from "./browser"
import type { Demo } from "./demo"
import { peopleSteps } from "./main-job-people"
import { reuseSteps } from "./main-job-reuse"
import { roleSteps } from "./main-job-role"
import type { ShotOptions } from "./screens"

/** What a step works on and reports to. `page` and `panel` change when the browser is started again. */
export interface Job {
  candor: Candor
  demo: Demo
  page: Page
  panel: Page
  /** Says what was seen, in a line of its own. */
  say: (line: string) => void
  /** Keeps a picture; a test keeps none. */
  shot: (page: Page, name: string, options?: ShotOptions) => Promise<void>
}

/** One thing a recruiter does, with the checks that it went well. */
export interface Step {
  name: string
  run: (job: Job) => Promise<void>
}

/**
 * The whole main job, in the real panel: `npm start -- --headless` walks it and takes the pictures, and the end-to-end test walks the
 * same. Each step builds on those before it.
 */
export const mainJob: readonly Step[] = [...roleSteps, ...peopleSteps, ...reuseSteps]
