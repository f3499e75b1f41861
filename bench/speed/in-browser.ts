import { existsSync } from "node:fs"
import path from "node:path"
import { findBrowser } from "../../scripts/find-browser.mjs"
import { closeCandor, extensionFolder, launchCandor, type Candor } from "../../tests/support/browser"
import { startDemoSite } from "../../tests/support/demo"
import { benchApplicants } from "./applicants"
import { benchBundles } from "./bundles"
import { benchContentTask } from "./content-task"
import { benchListInBrowser } from "./list-in-browser"
import { benchOpening } from "./opening"
import { benchPeoplePlace } from "./people-place"
import { benchWorkerWake } from "./worker-wake"

/** A browser with the extension of the production build in it; null where there is no build, or no browser. */
async function inExtension(bench: (candor: Candor) => Promise<void>): Promise<void> {
  if (!existsSync(path.join(extensionFolder, "manifest.json")) || !findBrowser()) {
    console.log("\nSkipped: what is measured in the extension (no production build or no browser).")
    return
  }
  const candor = await launchCandor()
  try {
    await bench(candor)
  } finally {
    await closeCandor(candor)
  }
}

/** The People place with 20,000 people, in a browser of its own. */
export const benchPeopleInBrowser = () => inExtension(benchPeoplePlace)

/** Applicants of a tracking system, in a browser of its own. */
export const benchApplicantsInBrowser = () => inExtension(benchApplicants)

/** A list of 200 people, in a browser of its own. */
export const benchListOfPeople = () => inExtension(benchListInBrowser)

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
