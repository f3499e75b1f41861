import type { CandorDatabase } from "~store/database"
import type { RunHost } from "./runs/run-host"

/** A job post as the page side found it in a tab. */
export interface PostOfTab {
  url: string
  title: string | null
  text: string
}

/** What every handler of the worker is given. The composition root makes one; tests make their own with a fake clock and fixed ids. */
export interface BackgroundDeps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  newId: () => string
  runHost: RunHost
  /** Asks the page side of a tab for the job post on it. Rejects with a FailureError where there is no page side or no post. */
  readPostFromTab: (tabId: number) => Promise<PostOfTab>
  /** Whether a skill asks a model rather than the built-in rules. Where it is absent, the recruiter's settings say. */
  asksModel?: (skill: string) => Promise<boolean>
  /** Keeps the worker alive until the work ends, and leaves something behind that wakes it where it dies all the same. */
  keepAwake?: <T>(work: Promise<T>) => Promise<T>
  /**
   * Called after everything was erased or replaced by an import: what the browser keeps outside the store (registered page sides,
   * badges) is to be brought in line with the store again.
   */
  afterDataReplaced: () => Promise<void>
  /** Called after everything was erased: what is kept outside the store, and what the browser's files still hold, is to go too. */
  afterEverythingErased?: () => Promise<void>
  /** Does something in so many milliseconds, unless the worker ends before; what it rejects with is noted. Absent where nothing waits. */
  later?: (work: () => Promise<void>, ms: number) => void
  /**
   * Before somebody, or everything, is erased: cancels batches and deletes files that wait at servers. Tells the names of the models at whose
   * servers something may be left. Absent where nothing is ever sent to one.
   */
  withdrawBatches?: (personIds?: readonly string[]) => Promise<string[]>
  /** Called after a run was stopped: what it left at a server (a batch) is to be brought in line with that. Never rejects. */
  afterStop?: () => Promise<void>
}
