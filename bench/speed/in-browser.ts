import { existsSync } from "node:fs"
import path from "node:path"
import { findBrowser } from "../../scripts/find-browser.mjs"
import { closeCandor, extensionFolder, launchCandor } from "../../tests/support/browser"
import { startDemoSite } from "../../tests/support/demo"
import { benchBundles } from "./bundles"
import { benchContentTask } from "./content-task"
import { benchOpening } from "./opening"
import { benchWorkerWake } from "./worker-wake"

/** Everything that needs the production build: its scripts' sizes, and what is measured in the browser. */
export async function benchInBrowser(): Promise<void> {
  if (!existsSync(path.join(extensionFolder, "manifest.json"))) {
    console.log("\nSkipped: the sizes of the scripts and the browser (no production build; npm run build makes one).")
    return
  }
  benchBundles(extensionFolder)
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
