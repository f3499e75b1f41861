import { mkdirSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import type { Page } from "@playwright/test"

export const outputFolder = fileURLToPath(new URL("../../out", import.meta.url))

export interface ShotOptions {
  colorScheme?: "light" | "dark"
  /** Width of the panel in CSS pixels; without it the panel keeps the browser's own width (360). */
  width?: number
}

/**
 * Writes `out/screens/<name>.png` of a page as it is seen, in the colour scheme and width asked for, and puts both back. Pictures are for somebody
 * who looks at them: without CANDOR_SCREENS=1 none is taken, and the tests are minutes of a browser shorter.
 */
export async function shoot(page: Page, name: string, { colorScheme = "light", width }: ShotOptions = {}): Promise<void> {
  if (process.env.CANDOR_SCREENS !== "1") return page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
  const folder = path.join(outputFolder, "screens")
  mkdirSync(folder, { recursive: true })
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
  if (width !== undefined) await page.setViewportSize({ width, height: before.height })
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled" })
  if (width !== undefined) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: "light" })
}

/** The same screen at the widths that a panel has, in both schemes: `<name>-360-light` and its like. */
export async function shootAll(page: Page, name: string, widths: readonly number[] = [360, 480]): Promise<void> {
  for (const width of widths)
    for (const colorScheme of ["light", "dark"] as const) await shoot(page, `${name}-${width}-${colorScheme}`, { width, colorScheme })
}
