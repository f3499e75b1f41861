import { readFileSync } from "node:fs"
import type { RoleRow, SettingsRow } from "../../src/store/rows/rows"
import type { SiteRow } from "../../src/store/rows/site-rows"
import { accessibilityFindings } from "../support/accessibility"
import { openExtensionPage } from "../support/browser"
import { cardOf, openedRow } from "../support/card"
import { demoPages } from "../support/demo"
import { linkedPages, prado } from "../support/linked-pages"
import { clickIcon, openPanel } from "../support/panel"
import { grantHost } from "../support/permissions"
import { acceptNotice, approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { servePages } from "../support/serve-pages"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const [ana] = demoPages.people

test("page health says for every section what became of it, and saves a skeleton that names nobody", async ({ beside }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await goTo(panel, "Person")
  await panel.getByText(/Read \d+ of \d+ sections/).click()
  await expect(panel.getByRole("definition").first()).toBeVisible()
  await shoot(panel, "page-health")
  const download = panel.waitForEvent("download")
  await panel.getByRole("button", { name: "Save a skeleton for a bug report" }).click()
  const saved = await download
  const html = readFileSync(await saved.path(), "utf8")
  await expect(panel.getByText(`Saved as ${saved.suggestedFilename()} among your downloads`, { exact: false })).toBeVisible()
  await shoot(panel, "page-health-saved", { colorScheme: "dark" })
  expect(await accessibilityFindings(panel), "page health, opened").toEqual([])
  expect(html).toContain("<h1>")
  for (const word of ["Ana", "Brand", "Ferro", "Porto", "Kafka", "pipeline"]) expect(html, `"${word}" is left out`).not.toContain(word)
})

test("a site whose terms restrict software is switched on after its notice, said once", async ({ candor }) => {
  await grantHost(candor, "https://www.linkedin.com")
  await candor.context.route(/^https:\/\//, route => route.fulfill({ contentType: "text/html", body: "<title>Feed</title><h1>Feed</h1>" }))
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto("https://www.linkedin.com/feed/")
  const popup = await clickIcon(candor, page)
  const toggle = popup.getByRole("switch", { name: /^Read profiles by itself/ })
  await toggle.click()
  const notice = popup.getByRole("group", { name: "Before this site is switched on" })
  await expect(notice).toContainText("LinkedIn's user agreement")
  await shoot(popup, "notice-popup")
  await shoot(popup, "notice-popup-dark", { colorScheme: "dark" })
  expect(await accessibilityFindings(popup), "the notice").toEqual([])
  await notice.getByRole("button", { name: "Switch on" }).click()
  const panel = await openExtensionPage(candor, "sidepanel.html")
  await acceptNotice(panel)
  await expect
    .poll(async () => (await storedRows<SiteRow>(panel, "sites")).map(({ origin }) => origin))
    .toEqual(["https://www.linkedin.com"])
  await expect.poll(async () => (await storedRows<SettingsRow>(panel, "settings"))[0]?.noticedSites).toEqual(["linkedin"])

  // In the settings the site is switched off, and on again without the notice: it was read.
  const options = await openExtensionPage(candor, "options.html")
  await options.getByRole("button", { name: "Switch off www.linkedin.com" }).click()
  await expect.poll(async () => (await storedRows<SiteRow>(panel, "sites")).length).toBe(0)
  const address = options.getByRole("textbox", { name: "Address of a site" })
  await address.fill("www.xing.com")
  await options.getByRole("button", { name: "Switch on", exact: true }).click()
  await expect(options.getByText("XING's terms", { exact: false })).toBeVisible()
  await shoot(options, "notice-options")
  expect(await accessibilityFindings(options), "the notice in the settings").toEqual([])
  await options.getByRole("button", { name: "Not now" }).click()
  await grantHost(candor, "https://www.linkedin.com")
  await address.fill("linkedin.com/in/someone")
  await options.getByRole("button", { name: "Switch on", exact: true }).click()
  await expect
    .poll(async () => (await storedRows<SiteRow>(panel, "sites")).map(({ origin }) => origin))
    .toEqual(["https://www.linkedin.com"])
})

test("what the recruiter says counts as what is asked for changes the verdict, and is said to be their word", async ({ candor }) => {
  const site = await servePages(linkedPages)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(site.origin + prado.paths.cv)
  const panel = await openPanel(candor, page)
  await acceptNotice(panel)
  await settledPage(panel, page.url())
  const roleId = await approvedRole(
    panel,
    "Data Engineer\n\nRequirements\n- Python or Scala in production\n- Experience with Dagster\n- Kafka\n"
  )
  await goTo(panel, "Person")
  await cardOf(panel, prado.name)
  const dagster = await openedRow(panel, "Experience with Dagster")
  await expect(dagster.locator(".candor-verdict")).toHaveText(/unknown$/)
  await dagster.getByRole("button", { name: "Set to met" }).click()
  await expect(dagster.getByText(/^You set this on \w+ \d+; the rules said unknown/)).toBeVisible()
  const offers = dagster.getByRole("button", { name: /^Treat “.+” as “.+”$/ })
  await expect(offers.first()).toBeVisible({ timeout: 15_000 })
  await shoot(panel, "alias-offers")
  await shoot(panel, "alias-offers-dark", { colorScheme: "dark" })
  expect(await accessibilityFindings(panel), "the offers").toEqual([])
  await offers.first().click()
  await expect(dagster.getByText(/because you said so\. Said on \w+ \d+\./)).toBeVisible({ timeout: 15_000 })
  await expect(dagster.getByText("You set this", { exact: false })).toHaveCount(0)
  await shoot(panel, "alias-said")
  await goTo(panel, "Role")
  const said = panel.getByRole("region", { name: "You said, for this role" })
  await expect(said).toBeVisible()
  await said.scrollIntoViewIfNeeded()
  await shoot(panel, "alias-on-role")
  await said.getByRole("button", { name: /^No longer count/ }).click()
  await expect(said).toHaveCount(0)
  await expect.poll(async () => (await storedRows<RoleRow>(panel, "roles")).find(({ id }) => id === roleId)?.role.aliases).toEqual([])
  await site.close()
})
