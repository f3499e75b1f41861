import { rmSync } from "node:fs"
import path from "node:path"
import { test as base, type Page } from "@playwright/test"
import { closeCandor, launchCandor, renewCandor, type Candor } from "./browser"
import { startDemoSite, type Demo } from "./demo"
import { openPanel } from "./panel"
import { acceptNotice } from "./scene"

interface Fixtures {
  /** Whether a test gets a browser of its own: `test.use({ ownBrowser: true })` for one that kills it (see `restart`) or looks at its start. */
  ownBrowser: boolean
  /** A browser with Candor as it is when it was just installed. */
  candor: Candor
  /** A page of the demo with the real panel beside it, past the notice of the first run. */
  beside: (path: string) => Promise<{ page: Page; panel: Page }>
}

interface WorkerFixtures {
  demo: Demo
  /** One browser for all tests of a worker that need none of their own, made as new for each. */
  sharedBrowser: () => Promise<Candor>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  demo: [
    // Playwright reads a fixture's needs from the pattern, so it must be there although it is empty.
    async ({}, provide) => {
      const demo = await startDemoSite()
      await provide(demo)
      await demo.close()
    },
    { scope: "worker" }
  ],
  sharedBrowser: [
    async ({}, provide) => {
      let shared: Candor | null = null
      await provide(async () => {
        if (shared) await renewCandor(shared)
        return (shared ??= await launchCandor({ renewable: true }))
      })
      if (shared) await closeAndForget(shared)
    },
    { scope: "worker" }
  ],
  ownBrowser: [false, { option: true }],
  candor: async ({ ownBrowser, sharedBrowser }, provide, info) => {
    const candor = await (ownBrowser ? launchCandor() : sharedBrowser())
    await provide(candor)
    if (info.status !== info.expectedStatus) await keepPictures(candor, info.outputDir)
    if (ownBrowser) await closeAndForget(candor)
  },
  beside: async ({ candor, demo }, provide) => {
    await provide(async path => {
      const page = candor.context.pages()[0] ?? (await candor.context.newPage())
      await page.goto(demo.origin + path)
      const panel = await openPanel(candor, page)
      await acceptNotice(panel)
      return { page, panel }
    })
  }
})

export { expect } from "@playwright/test"

async function closeAndForget(candor: Candor): Promise<void> {
  await closeCandor(candor)
  rmSync(candor.profileFolder, { recursive: true, force: true, maxRetries: 3 })
}

/** Puts a browser started again on the same profile in the place of one that was killed, so that it is closed at the end. */
export async function restart(candor: Candor): Promise<void> {
  Object.assign(candor, await launchCandor({ profileFolder: candor.profileFolder }))
}

/** What every open page, popup and panel looked like when a test failed. */
async function keepPictures(candor: Candor, folder: string): Promise<void> {
  const contexts = [candor.context, ...candor.connections.flatMap(connection => connection.contexts())]
  const pages = new Map(contexts.flatMap(context => context.pages()).map(page => [page.url(), page]))
  await Promise.allSettled(
    [...pages.values()].map((page, index) => page.screenshot({ path: path.join(folder, `at-failure-${index}.png`), timeout: 5_000 }))
  )
}
