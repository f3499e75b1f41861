import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"

/** The text of the file that a click on a button hands to the browser to save. */
export async function downloadedText(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()])
  return readFileSync(await download.path(), "utf8")
}

/**
 * Everything Candor keeps, as the options page exports it. The page is opened over the panel's connection, because downloads go to the
 * connection that was made last.
 */
export async function exportEverything(panel: Page): Promise<string> {
  const options = await panel.context().newPage()
  await options.goto(new URL("options.html", panel.url()).href)
  const text = await downloadedText(options, "Export everything")
  await options.close()
  return text
}
