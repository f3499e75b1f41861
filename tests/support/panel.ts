import { chromium, type Page } from "@playwright/test"
import type { Candor } from "./browser"

// The popup and the side panel are not pages of the first connection (playwright#26693): each is found by connecting once more after it
// has opened.

/** Clicks Candor's icon in the toolbar over `page`, as a person does: the click grants the tab. Returns the popup it opens. */
export async function clickIcon(candor: Candor, page: Page): Promise<Page> {
  await page.bringToFront()
  const { targetInfos } = await candor.session.send("Target.getTargets", { filter: [{ type: "tab" }] })
  const tab = targetInfos.find(target => target.url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}.`)
  const send = candor.session.send.bind(candor.session) as unknown as (method: string, params: object) => Promise<unknown>
  await send("Extensions.triggerAction", { id: candor.extensionId, targetId: tab.targetId })
  return reach(candor, "popup.html")
}

/** Clicks the icon over `page`, then the popup's button. Returns the real side panel. */
export async function openPanel(candor: Candor, page: Page): Promise<Page> {
  const popup = await clickIcon(candor, page)
  await pressOpenPanel(popup)
  const panel = await reach(candor, "sidepanel.html")
  await panel.getByRole("main").waitFor()
  return panel
}

/** Clicks the icon over another page while the panel is open, which grants that tab too. */
export async function grantTab(candor: Candor, page: Page): Promise<void> {
  const popup = await clickIcon(candor, page)
  await pressOpenPanel(popup)
  await gone(candor, "popup.html")
}

/** The popup closes itself in the click, before the click has been answered: that is no failure, and what opens next shows it. */
async function pressOpenPanel(popup: Page): Promise<void> {
  const button = popup.getByRole("button", { name: "Open panel" })
  await button.waitFor()
  await button.click().catch(error => {
    if (!popup.isClosed()) throw error
  })
}

/** The popup or the panel that is open now, as an ordinary Page. */
async function reach(candor: Candor, file: string): Promise<Page> {
  await until(async () => await isOpen(candor, file), `${file} did not open`)
  const connection = await chromium.connectOverCDP(candor.endpoint)
  candor.connections.push(connection)
  const page = connection
    .contexts()
    .flatMap(context => context.pages())
    .find(each => new URL(each.url()).pathname === `/${file}` && each.url().startsWith(`chrome-extension://${candor.extensionId}/`))
  if (!page) throw new Error(`${file} is open, and no connection sees it.`)
  return page
}

async function gone(candor: Candor, file: string): Promise<void> {
  await until(async () => !(await isOpen(candor, file)), `${file} did not close`)
}

async function isOpen(candor: Candor, file: string): Promise<boolean> {
  const { targetInfos } = await candor.session.send("Target.getTargets")
  return targetInfos.some(target => target.url === `chrome-extension://${candor.extensionId}/${file}`)
}

export async function until(holds: () => Promise<boolean>, otherwise: string, timeoutMs = 10_000): Promise<void> {
  const end = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise)
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}
