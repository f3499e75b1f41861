import { existsSync, readdirSync, statSync } from "node:fs"
import path from "node:path"
import { findBrowser } from "../../scripts/find-browser.mjs"
import { closeCandor, extensionFolder, launchCandor } from "../../tests/support/browser"
import { startDemoSite } from "../../tests/support/demo"
import { benchContentTask } from "./content-task"
import { benchOpening } from "./opening"
import { against, printTable } from "./table"
import { benchWorkerWake } from "./worker-wake"

const aimBytes = 60_000

/** Everything that needs the production build: the content script's size, and what is measured in the browser. */
export async function benchInBrowser(): Promise<void> {
  if (!existsSync(path.join(extensionFolder, "manifest.json"))) {
    console.log("\nSkipped: the content script and the browser (no production build; npm run build makes one).")
    return
  }
  const scripts = readdirSync(extensionFolder).filter(name => /^content\..*\.js$/.test(name))
  printTable(
    "Content script in the production build",
    ["file", "bytes, raw", "to 60 kB", "aim"],
    scripts.map(name => {
      const bytes = statSync(path.join(extensionFolder, name)).size
      return [name, bytes, `${(bytes / aimBytes).toFixed(2)}×`, against(bytes, aimBytes)]
    })
  )
  if (!findBrowser()) {
    console.log("\nSkipped: what is measured in the browser (no Chromium, Chrome or Edge found; CANDOR_BROWSER names one).")
    return
  }
  const demo = await startDemoSite()
  const candor = await launchCandor()
  try {
    await benchContentTask(candor, demo.origin)
    await benchOpening(candor, demo.origin)
    await benchWorkerWake(candor)
  } finally {
    await closeCandor(candor)
    await demo.close()
  }
}
