import { StoppedError, throwIfStopped, WaitingError } from "~agent/errors"
import type { CandorDatabase } from "~store/database"
import type { RunRow } from "~store/rows/rows"

interface PoolOptions<Item extends { partId: string }> {
  database: CandorDatabase
  /** The run that the parts belong to. */
  runId: string
  items: readonly Item[]
  /** How many may be at work now; asked before each. */
  most: () => number
  /** Whether a part that is not there yet may be begun beside so many; where not, one at work is waited for first. */
  mayBegin?: (atWork: number) => boolean
  /**
   * Stores a part that is not there yet. @returns false where there is nothing to do; where another run's end is to be waited for first, that run:
   * the others go on meanwhile, and then it is asked again. Absent: only what is there is gone on with
   */
  begin?: (item: Item) => Promise<boolean | { follow: string }>
  /** Resolves when the run has ended, whatever became of it. */
  drive: (partId: string) => Promise<void>
  onEnded?: (part: RunRow) => void
  signal: AbortSignal
}

const isAtWork = (part: RunRow) => part.status === "running" || part.status === "waiting"

/**
 * Drives the parts of a run, each a run of its own, in their order and so many at a time (a pool). A part that is finished, failed or stopped
 * is left as it is.
 *
 * @throws WaitingError where the recruiter has to say first whether something may be sent
 * @throws StoppedError at once when the signal says so; what `begin` throws ends it too, and parts at work come to their end by themselves
 */
export async function drivePool<Item extends { partId: string }>(options: PoolOptions<Item>): Promise<void> {
  const { database, items, most, mayBegin = () => true, begin, drive, onEnded, signal } = options
  const { runs } = database
  const known = new Map((await runs.where("parentId").equals(options.runId).toArray()).map(part => [part.id, part]))
  const pool = new Set<Promise<void>>()
  /** Runs of others that are waited for take no place here. */
  const followed = new Set<Promise<void>>()
  const queue = [...items]
  let isWaiting = false
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new StoppedError())
    signal.addEventListener("abort", () => reject(new StoppedError()), { once: true })
  })
  stopped.catch(() => {})

  async function follow(partId: string): Promise<void> {
    await drive(partId)
    const part = await runs.get(partId)
    if (part?.status === "waiting") isWaiting = true
    if (part) onEnded?.(part)
  }

  async function someEnd(): Promise<void> {
    await Promise.race([stopped, ...pool, ...followed])
    if (isWaiting) throw new WaitingError()
  }

  while (queue.length + pool.size + followed.size > 0) {
    throwIfStopped(signal)
    const item = queue.shift()
    if (!item) {
      await someEnd()
      continue
    }
    const part = known.get(item.partId)
    if (part ? !isAtWork(part) : !begin) continue
    while (pool.size > 0 && (pool.size >= most() || (!part && !mayBegin(pool.size + 1)))) await someEnd()
    const begun = part ? true : await begin?.(item)
    if (!begun) continue
    if (begun !== true) {
      const wait: Promise<void> = drive(begun.follow)
        .then(() => void queue.unshift(item))
        .finally(() => followed.delete(wait))
      wait.catch(() => {})
      followed.add(wait)
      continue
    }
    const work: Promise<void> = follow(item.partId).finally(() => pool.delete(work))
    // Whoever waits for some of them hears of it; a part that fails after the step has ended is told by its own run.
    work.catch(() => {})
    pool.add(work)
  }
}
