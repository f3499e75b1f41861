import { rmSync } from "node:fs"
import path from "node:path"
import { test as base, type Page } from "@playwright/test"
import { closeCandor, launchCandor, type Candor } from "./browser"
import { startDemoSite, type Demo } from "./demo"
import { openPanel } from "./panel"
import { acceptNotice } from "./scene"

interface Fixtures {
  /** A browser with Candor on a fresh profile; a test may kill it and put another in its place (see `restart`). */
  candor: Candor
  /** A page of the demo with the real panel beside it, past the notice of the first run. */
  beside: (path: string) => Promise<{ page: Page; panel: Page }>
}

export const test = base.extend<Fixtures, { demo: Demo }>({
  demo: [
    // Playwright reads a fixture's needs from the pattern, so it must be there although it is empty.
    async ({}, provide) => {
      const demo = await startDemoSite()
      await provide(demo)
      await demo.close()
    },
    { scope: "worker" }
  ],
  candor: async ({}, provide, info) => {
    const candor = await launchCandor()
    await provide(candor)
    if (info.status !== info.expectedStatus) await keepPictures(candor, info.outputDir)
    await closeCandor(candor)
    rmSync(candor.profileFolder, { recursive: true, force: true, maxRetries: 3 })
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
