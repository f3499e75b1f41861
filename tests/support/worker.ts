import type { Page } from "@playwright/test"
import type { Candor } from "./browser"

/** Far beyond what stopping takes on a busy machine: a test that waits this long has found that the worker cannot be stopped. */
const timeoutMs = 60_000

/** A worker that something still waits for starts again as soon as it has stopped: it is gone only when it stays so for this long. */
const quietMs = 250

/**
 * Stops the background worker as the browser does after 30 idle seconds, only now. A worker that a debugger looks at never idles out, so a
 * test that wants it dead has to say so. Returns when it has stopped; a message, also one that it had not yet answered, may wake it at once.
 * @param page any page: the browser's own session has no domain for workers
 */
export async function killWorker(candor: Candor, page: Page): Promise<void> {
  await follow(candor, page, ({ state, order, stopped }) => {
    if (state === "running" || state === "starting") order()
    if (state === "stopped") stopped()
  })
}

/** Stops the worker and waits until it stays stopped. Not for the middle of a job, where messages wake it. */
export async function killWorkerAndWait(candor: Candor, page: Page): Promise<void> {
  let quiet: NodeJS.Timeout | undefined
  await follow(candor, page, ({ state, order, stopped }) => {
    clearTimeout(quiet)
    // Stopped while it starts, it would be started anew for what it starts for, over and over.
    if (state === "running") order()
    if (state === "stopped") quiet = setTimeout(stopped, quietMs)
  })
}

interface Change {
  state: "stopped" | "starting" | "running" | "stopping"
  /** Orders the very version that this change is of to stop. */
  order: () => void
  /** Ends the following. */
  stopped: () => void
}

/**
 * Tells of each new state of the worker, the one it has now first, until `stopped` is called. A version that is being installed is left to
 * finish: stopped then, it would be thrown away for good.
 * @throws Error with the last state when that takes more than a minute
 */
async function follow(candor: Candor, page: Page, tell: (change: Change) => void): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let last = "unknown"
  const done = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The worker did not stop in ${timeoutMs / 1000} s; it is ${last}.`)), timeoutMs)
    const stopped = () => {
      clearTimeout(late)
      resolve()
    }
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus: state, status } of versions) {
        const said = `${status} and ${state}`
        if (!scriptURL.startsWith(`chrome-extension://${candor.extensionId}/`) || said === last) continue
        last = said
        if (status !== "activated") continue
        // A version that has stopped meanwhile refuses the order; its next state says so too.
        const order = () => void session.send("ServiceWorker.stopWorker", { versionId }).catch(() => undefined)
        tell({ state, order, stopped })
      }
    })
  })
  try {
    await Promise.all([done, session.send("ServiceWorker.enable")])
  } finally {
    await session.detach().catch(() => undefined)
  }
}
