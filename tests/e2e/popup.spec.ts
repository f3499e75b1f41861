import { demoPages } from "../support/demo"
import { clickIcon, until } from "../support/panel"
import { openExtensionPage } from "../support/browser"
import { expect, test } from "../support/test"
import { killWorkerAndWait } from "../support/worker"

test("the popup says what Candor sees, with its main button focused, so that Enter opens the panel", async ({ candor, demo }) => {
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin + demoPages.people[0]?.path)
  const popup = await clickIcon(candor, page)
  await expect(popup.getByRole("button", { name: "Open panel" })).toBeFocused()
  await expect(popup.getByRole("status").first()).not.toBeEmpty()
  // The popup closes itself in the press, before the press has been answered.
  await popup.keyboard.press("Enter").catch(() => undefined)
  await until(async () => {
    const { targetInfos } = await candor.session.send("Target.getTargets")
    return targetInfos.some(target => target.url.endsWith("/sidepanel.html"))
  }, "Enter did not open the panel")
})

test("the popup is there while the worker is dead", async ({ candor }) => {
  const first = await openExtensionPage(candor, "popup.html")
  for (let time = 0; time < 3; time++) {
    await killWorkerAndWait(candor, first)
    const popup = await openExtensionPage(candor, "popup.html")
    await expect(popup.getByRole("button", { name: "Open panel" })).toBeVisible()
    await expect(popup.getByRole("status").first()).not.toBeEmpty()
    await popup.close()
  }
})
