import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { openExtensionPage, type Candor } from "./browser"

/** The text of the file that a click on a button hands to the browser to save. */
export async function downloadedText(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()])
  return readFileSync(await download.path(), "utf8")
}

/** Everything Candor keeps, as the options page exports it. */
export async function exportEverything(candor: Candor): Promise<string> {
  const options = await openExtensionPage(candor, "options.html")
  const text = await downloadedText(options, "Export everything")
  await options.close()
  return text
}
