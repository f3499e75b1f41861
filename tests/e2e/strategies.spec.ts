import type { Page } from "@playwright/test"
import type { SignalRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { demoPages } from "../support/demo"
import { activeRole } from "../support/intake"
import { ask } from "../support/messages"
import { grantTab } from "../support/panel"
import { approvedRole, goTo, personNamed } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const [, ikenna] = demoPages.people

/** The searches of the web stand on this machine here: whoever is asked for is on the demo's pages. */
async function serveSearches(page: Page, link: string): Promise<string[]> {
  const asked: string[] = []
  await page.context().route(/^https:\/\//, route => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: "text/html", body: `<title>Results</title><h1>Results</h1><a href="${link}">One of them</a>` })
  })
  return asked
}

test("from the approved role to ways to look: edited, copied, opened by a click, and counted", async ({ beside, candor, demo }) => {
  const { page, panel } = await beside("/")
  const asked = await serveSearches(page, `${demo.origin}${ikenna?.path ?? ""}`)
  const roleId = await approvedRole(panel)
  const ways = panel.getByRole("region", { name: "Ways to look" })
  await expect(ways).toBeVisible()
  const cards = ways.getByRole("article")
  expect(await cards.count()).toBeGreaterThanOrEqual(2)
  expect(await cards.count()).toBeLessThanOrEqual(6)
  for (const card of await cards.all()) await expect(card.getByText(/^It would miss: ./)).toBeVisible()
  await shoot(panel, "ways-to-look")
  await shoot(panel, "ways-to-look-dark", { colorScheme: "dark" })
  await shoot(panel, "ways-to-look-480", { width: 480 })
  expect(await accessibilityFindings(panel), "ways to look").toEqual([])
  expect(asked, "nothing is opened before a click").toEqual([])

  const first = cards.first()
  const text = first.getByRole("textbox")
  const written = `${await text.inputValue()} NOT intern`
  await text.fill(written)
  await text.blur()
  const stored = async () => (await activeRole(panel))?.role.strategies[0]?.searches[0]
  await expect.poll(async () => (await stored())?.text).toBe(written)
  expect((await stored())?.edited).toBe(true)
  await expect(first.getByText("Your words", { exact: false })).toBeVisible()

  await first.getByRole("button", { name: /^Copy for LinkedIn/ }).click()
  await expect(first.getByText("Copied")).toBeVisible()
  await first.getByRole("button", { name: /^Pick/ }).click()
  await expect(first.getByRole("button", { name: /^Pick/ })).toHaveAttribute("aria-pressed", "true")
  await cards.last().getByRole("button", { name: /^Drop/ }).click()
  await expect.poll(async () => (await activeRole(panel))?.role.strategies.at(-1)?.state).toBe("dropped")

  const opened = candor.context.waitForEvent("page")
  await first.getByRole("button", { name: /^Open in LinkedIn/ }).click()
  const results = await opened
  await results.getByRole("link", { name: "One of them" }).waitFor()
  expect(new URL(asked[0] ?? "").searchParams.get("keywords")).toBe(written)
  await expect
    .poll(async () =>
      (await storedRows<SignalRow>(panel, "signals")).filter(({ kind }) => kind === "search opened").map(row => row.detail.how)
    )
    .toEqual(["copied", "opened"])
  await expect(first.getByText("used 2 times · nobody found yet")).toBeVisible()

  await results.getByRole("link", { name: "One of them" }).click()
  await results.waitForURL(`${demo.origin}${ikenna?.path}`)
  await grantTab(candor, results)
  const { id: personId } = await personNamed(panel, ikenna?.name ?? "")
  await goTo(panel, "Role")
  await expect(first.getByText("1 found · 0 shortlisted")).toBeVisible()
  await ask(panel, "decision.set", { roleId, personId, decision: "shortlist", reason: null })
  await expect(first.getByText("1 found · 1 shortlisted")).toBeVisible()
  await shoot(panel, "ways-to-look-used")

  await ways.getByRole("button", { name: "Propose again" }).click()
  await expect.poll(async () => (await stored())?.text, { message: "the recruiter's words stay" }).toBe(written)
})

test("the ways to look are a choice of the role's menu away, by keyboard too", async ({ beside }) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await goTo(panel, "People")
  await panel.getByRole("banner").getByRole("button").first().press("Enter")
  await panel.getByRole("menuitem", { name: "Ways to look" }).press("Enter")
  const ways = panel.getByRole("region", { name: "Ways to look" })
  await expect(ways).toBeFocused()
  await expect(ways).toBeInViewport()
})
