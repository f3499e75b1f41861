import type { Page } from "@playwright/test"
import type { Candor } from "../tests/support/browser"
import { openExtensionPage } from "../tests/support/browser"
import { demoPages } from "../tests/support/demo"
import { clickIcon, openPanel } from "../tests/support/panel"
import { against, median, printTable } from "./table"

const runs = 5

/** Milliseconds from the start of the page's load to its first paint, as the browser saw it. */
function firstPaint(page: Page): Promise<number | null> {
  return page.evaluate(
    () => performance.getEntriesByType("paint").find(entry => entry.name === "first-contentful-paint")?.startTime ?? null
  )
}

/** Milliseconds from the start of the load until something can be pressed; looked for at every frame. */
async function usableAt(candor: Candor, file: string): Promise<{ paint: number; usable: number }> {
  const page = await candor.context.newPage()
  await page.addInitScript(() => {
    const look = () => {
      const control = document.querySelector("button:not([disabled]), [role=tab], textarea")
      if (control) Object.assign(window, { usableAt: performance.now() })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`chrome-extension://${candor.extensionId}/${file}`)
  await page.waitForFunction(() => "usableAt" in window, undefined, { timeout: 10_000 })
  const usable = await page.evaluate(() => (window as Window & { usableAt?: number }).usableAt ?? 0)
  const paint = (await firstPaint(page)) ?? usable
  await page.close()
  return { paint, usable }
}

/** How long the panel and the popup take to open: both in a tab, repeatedly, and the real ones once. */
export async function benchOpening(candor: Candor, origin: string): Promise<void> {
  const measured: Record<string, { paint: number; usable: number }[]> = { "sidepanel.html": [], "popup.html": [] }
  for (let run = 0; run <= runs; run++) {
    for (const [file, times] of Object.entries(measured)) {
      const time = await usableAt(candor, file)
      // The first one also fills the caches.
      if (run > 0) times.push(time)
    }
  }
  const page = await candor.context.newPage()
  await page.goto(`${origin}${demoPages.people[0]?.path ?? "/"}`)
  const popup = await clickIcon(candor, page)
  const popupPaint = await firstPaint(popup)
  await popup.close().catch(() => undefined)
  const panel = await openPanel(candor, page)
  const panelPaint = await firstPaint(panel)
  await panel.close().catch(() => undefined)
  await page.close()
  const rows = [
    ["side panel", "sidepanel.html", panelPaint, 300],
    ["popup", "popup.html", popupPaint, 100]
  ] as const
  printTable(
    `Opening, milliseconds from the start of the load (median of ${runs}; “real” is the one beside a page)`,
    ["what", "first paint", "usable", "real, first paint", "aim, ms", "usable to the aim", "aim"],
    rows.map(([what, file, real, aim]) => {
      const usable = median(measured[file]?.map(time => time.usable) ?? [])
      return [
        what,
        median(measured[file]?.map(time => time.paint) ?? []),
        usable,
        real ?? "not seen",
        aim,
        `${(usable / aim).toFixed(2)}×`,
        against(usable, aim)
      ]
    })
  )
  const blank = await openExtensionPage(candor, "options.html")
  await blank.close()
}
