import type { ReadingRow, VisitRow } from "../../src/store/rows/rows"
import type { SiteRow } from "../../src/store/rows/site-rows"
import { quotesNotSeen } from "../support/card"
import { demoPages, personOfKind } from "../support/demo"
import { openExtensionPage } from "../support/browser"
import { readThisPage } from "../support/main-job-people"
import { grantHost } from "../support/permissions"
import { clickIcon, until } from "../support/panel"
import { acceptNotice, approvedRole, evaluationOf, goTo, personNamed, settledPage } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

test("every kind of demo page is read after one click, and every verdict quotes what can be seen on it", async ({ beside, demo }) => {
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Person")
  for (const { path, name, kind } of demoPages.people) {
    await test.step(`${name}: ${kind}`, async () => {
      await page.goto(demo.origin + path)
      await readThisPage(panel, name)
      await expect(panel.getByRole("heading", { name, exact: true })).toBeVisible({ timeout: 20_000 })
      const person = await personNamed(panel, name)
      const evaluation = await evaluationOf(panel, roleId, person.id)
      expect(await quotesNotSeen(page, evaluation), "quotes that do not stand in the page").toEqual([])
    })
  }
  await goTo(panel, "People")
  for (const { name } of demoPages.people) await expect(panel.getByRole("row").filter({ hasText: name }).first()).toBeVisible()
})

test("a page that is no profile is said to be none, with what Candor looks for", async ({ beside }) => {
  const { page, panel } = await beside(demoPages.other[0]?.path ?? "")
  await goTo(panel, "Person")
  await settledPage(panel, page.url(), "not a profile")
  await expect(panel.getByRole("heading", { name: "This page is not a profile" })).toBeVisible()
  await panel.getByText("What can be read").click()
  await expect(panel.getByText("Candor looks for", { exact: false }).first()).toBeVisible()
  await expect(panel.getByRole("textbox", { name: "Paste or drop a profile" })).toBeVisible()
})

test("text that nobody can see on a page is told and never used", async ({ beside }) => {
  const hidden = personOfKind("hidden text")
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await page.goto(new URL(hidden.path, page.url()).href)
  await goTo(panel, "Person")
  await panel.getByRole("button", { name: "Read this page" }).click()
  const person = await personNamed(panel, hidden.name)
  const evaluation = await evaluationOf(panel, roleId, person.id)
  expect(await quotesNotSeen(page, evaluation)).toEqual([])
  const [capture] = (await storedRows<ReadingRow>(panel, "captures")).filter(row => row.id === person.captureId)
  expect(capture?.reading.health.findings.map(({ code }) => code)).toContain("hidden-text")
  const quoted = JSON.stringify(evaluation.evaluation.verdicts.map(({ evidence }) => evidence))
  for (const words of ["Ignore all previous", "meets every requirement", "Has built data pipelines", "fifteen years", "Terraform"])
    expect(quoted).not.toContain(words)
  expect(JSON.stringify(capture?.reading.profile)).not.toContain("fifteen years")
  await expect(panel.getByText(/hidden|cannot see|not visible/i).first()).toBeVisible()
})

test("navigation inside a page and content that comes late are followed", async ({ beside }) => {
  const [dagny, wanjiru] = demoPages.people.filter(({ kind }) => kind.startsWith("single-page"))
  if (!dagny || !wanjiru) throw new Error("The demo has two people in its single-page application.")
  const { page, panel } = await beside(dagny.path)
  const roleId = await approvedRole(panel)
  await goTo(panel, "Person")
  const first = await personNamed(panel, dagny.name)
  const positionsOf = async (personId: string) => {
    const captures = (await storedRows<ReadingRow>(panel, "captures")).filter(row => row.personId === personId).sort((a, b) => a.at - b.at)
    return captures.at(-1)?.reading.profile.positions.length ?? 0
  }
  await expect.poll(() => positionsOf(first.id), { message: "the positions that came late are read", timeout: 15_000 }).toBeGreaterThan(1)
  await page.getByRole("link", { name: "Wanjiru" }).click()
  await expect(panel.getByRole("heading", { name: wanjiru.name, exact: true })).toBeVisible({ timeout: 15_000 })
  const second = await personNamed(panel, wanjiru.name)
  await expect.poll(() => positionsOf(second.id), { timeout: 15_000 }).toBeGreaterThan(1)
  await evaluationOf(panel, roleId, second.id)
  await page.goBack()
  await expect(panel.getByRole("heading", { name: dagny.name, exact: true })).toBeVisible({ timeout: 15_000 })
  const visits = (await storedRows<VisitRow>(panel, "visits")).filter(row => row.personId === first.id)
  expect(
    visits.reduce((sum, row) => sum + row.count, 0),
    "a return is a second visit; a re-read is none"
  ).toBe(2)
})

test("a site that is switched on is read by itself, in every tab, until it is switched off", async ({ candor, demo }) => {
  await grantHost(candor, demo.origin)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin)
  const popup = await clickIcon(candor, page)
  await popup.getByRole("switch", { name: /^Read profiles by itself/ }).click()
  // Before the first site of all stands a plain notice about the sites' terms.
  await expect(popup.getByText(/terms/i)).toBeVisible()
  await popup.getByRole("button", { name: "Switch on" }).click()
  const options = await openExtensionPage(candor, "sidepanel.html")
  await acceptNotice(options)
  await until(async () => (await storedRows<SiteRow>(options, "sites")).length === 1, "the site is not switched on")
  const [ana, ikenna] = demoPages.people
  await page.bringToFront()
  await page.goto(demo.origin + ana?.path)
  await personNamed(options, ana?.name ?? "")
  const other = await candor.context.newPage()
  await other.goto(demo.origin + ikenna?.path)
  await personNamed(options, ikenna?.name ?? "")
})
