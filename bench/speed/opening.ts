import type { Page } from "@playwright/test"
import type { Candor } from "../../tests/support/browser"
import { openExtensionPage } from "../../tests/support/browser"
import { demoPages } from "../../tests/support/demo"
import { clickIcon, openPanel } from "../../tests/support/panel"
import { killWorkerAndWait } from "../../tests/support/worker"
import { against, median, printTable } from "./table"

const runs = 5

/** Milliseconds from the start of the page's load to its first paint, as the browser saw it. */
function firstPaint(page: Page): Promise<number | null> {
  return page.evaluate(
    () => performance.getEntriesByType("paint").find(entry => entry.name === "first-contentful-paint")?.startTime ?? null
  )
}

/** Milliseconds from the start of the load until something can be pressed; looked for every few milliseconds. */
async function usableAt(candor: Candor, file: string): Promise<{ paint: number; usable: number }> {
  const page = await candor.context.newPage()
  await page.bringToFront()
  await page.goto(`chrome-extension://${candor.extensionId}/${file}`, { waitUntil: "commit" })
  const usable = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        // A popup that closes itself or a page that never gets a control is told by the limit.
        const look = setInterval(() => {
          if (document.querySelector("button:not([disabled]), [role=tab], textarea") || performance.now() > 15_000) {
            clearInterval(look)
            resolve(performance.now())
          }
        }, 4)
      })
  )
  const paint = (await firstPaint(page)) ?? usable
  await page.close()
  return { paint, usable }
}

/** The popup as it opens after half a minute in which nothing happened: its worker has stopped. */
async function popupWithoutWorker(candor: Candor): Promise<{ paint: number; usable: number }[]> {
  const page = await openExtensionPage(candor, "options.html")
  const times = []
  for (let run = 0; run < runs; run++) {
    await killWorkerAndWait(candor, page)
    times.push(await usableAt(candor, "popup.html"))
  }
  await page.close()
  return times
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
  const asleep = await popupWithoutWorker(candor)
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
    ["side panel", measured["sidepanel.html"], panelPaint, 300],
    ["popup", measured["popup.html"], popupPaint, 100],
    ["popup, the worker stopped", asleep, null, 100]
  ] as const
  printTable(
    `Opening, milliseconds from the start of the load (median of ${runs}; “real” is the one beside a page)`,
    ["what", "first paint", "usable", "real, first paint", "aim, ms", "usable to the aim", "aim"],
    rows.map(([what, times = [], real, aim]) => {
      const usable = median(times.map(time => time.usable))
      return [
        what,
        median(times.map(time => time.paint)),
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
