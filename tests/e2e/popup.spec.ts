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

test("the popup paints in under 100 ms, also while the worker is dead", async ({ candor }) => {
  const first = await openExtensionPage(candor, "popup.html")
  const limitMs = 100
  const paints: number[] = []
  // Five and more, because another test works on the same cores: as often as it takes to see the popup alone, a dozen at the most.
  while (paints.length < 5 || (paints.length < 12 && Math.min(...paints) >= limitMs)) {
    await killWorkerAndWait(candor, first)
    const popup = await openExtensionPage(candor, "popup.html")
    await expect(popup.getByRole("button", { name: "Open panel" })).toBeVisible()
    paints.push(
      await popup.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY)
    )
    await popup.close()
  }
  // The best of them: what the popup itself takes, without what other tests on the same cores add.
  const best = Math.min(...paints)
  test.info().annotations.push({ type: "first contentful paint", description: paints.map(ms => `${Math.round(ms)} ms`).join(", ") })
  expect(best, `first contentful paints: ${paints.join(", ")}`).toBeLessThan(limitMs)
})
