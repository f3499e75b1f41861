import type { PatternRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import { grantTab } from "../support/panel"
import { approvedRole, goTo, openWorkshop, personNamed, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// The frame of the panel: its places and keys, what stands behind the role's name and behind the dot, the Workshop, and reading without circles.

const [ana] = demoPages.people
const selected = { selected: true }

test("places are reached by keys, the list of keys says how, and the focus is never lost to the page's body", async ({ beside }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await approvedRole(panel)
  await panel.bringToFront()
  await panel.getByRole("tab", { name: "Role" }).focus()
  for (const [keys, name] of [
    ["gp", /^Person/],
    ["gl", /^People/],
    ["gr", /^Role/]
  ] as const) {
    for (const key of keys) await panel.keyboard.press(key)
    await expect(panel.getByRole("tab", { ...selected, name })).toBeVisible()
    expect(await panel.evaluate(() => document.activeElement?.tagName), `after ${keys}`).not.toBe("BODY")
  }
  // After g a p goes to Person, and passes nobody.
  await panel.keyboard.press("g")
  await panel.keyboard.press("p")
  await cardOf(panel, ana?.name ?? "")
  expect(await storedRows(panel, "decisions")).toEqual([])
  await panel.keyboard.press("?")
  await expect(panel.getByRole("dialog", { name: "Keyboard shortcuts" })).toContainText("Shortlist")
  expect(await accessibilityFindings(panel), "the list of keys").toEqual([])
  await panel.keyboard.press("Escape")
})

test("the Workshop opens once, is brought back where it stands open, and opens people in the panel beside it", async ({
  beside,
  candor
}) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  await ask(panel, "pattern.keep", { roleId, name: "Data, May" })
  await personNamed(panel, ana?.name ?? "")
  const menu = () => panel.getByRole("banner").getByRole("button").first().click()
  await menu()
  await shoot(panel, "role-menu")
  const opening = candor.context.waitForEvent("page")
  await panel.getByRole("menuitem", { name: "Workshop" }).click()
  const workshop = await opening
  await expect(workshop.getByRole("heading", { level: 2, name: "Runs" })).toBeVisible()
  await workshop.getByRole("link", { name: "Patterns" }).click()
  await expect(workshop.getByRole("heading", { level: 2, name: "Patterns" })).toBeFocused()
  await shoot(workshop, "workshop-patterns", { width: 1200 })
  await shoot(workshop, "workshop-patterns-dark", { width: 1200, colorScheme: "dark" })
  await page.bringToFront()
  await menu()
  const pages = candor.context.pages().length
  await panel.getByRole("menuitem", { name: "Workshop" }).click()
  await expect.poll(() => workshop.evaluate(() => document.visibilityState), { message: "the open one comes to the front" }).toBe("visible")
  await expect(workshop.getByRole("heading", { level: 2, name: "Runs" })).toBeVisible()
  expect(candor.context.pages()).toHaveLength(pages)

  // A role that is opened there stands in the panel.
  await goTo(panel, "People")
  await workshop.getByRole("link", { name: "Roles" }).click()
  await workshop
    .getByRole("button", { name: /^Open / })
    .first()
    .click()
  await expect(panel.getByRole("tab", { ...selected, name: /^Role/ })).toBeVisible()
  await workshop.close()
})

test("roles and patterns are found behind the role's name, and every place passes axe", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  await ask(panel, "pattern.keep", { roleId, name: "Data, May" })
  for (const place of ["Role", "Person", "People"] as const) {
    await goTo(panel, place)
    expect(await accessibilityFindings(panel), place).toEqual([])
    for (const width of [360, 480]) {
      await shoot(panel, `place-${place}-${width}`, { width })
      await shoot(panel, `place-${place}-${width}-dark`, { width, colorScheme: "dark" })
    }
  }
  await panel.getByRole("banner").getByRole("button").first().click()
  await panel.getByRole("menuitem", { name: /^All roles and patterns/ }).click()
  const dialog = panel.getByRole("dialog", { name: "Roles and patterns" })
  await dialog.getByRole("textbox").fill("may")
  expect(await accessibilityFindings(panel), "all roles and patterns").toEqual([])
  await shoot(panel, "all-roles")
  await dialog.getByRole("button", { name: "Data, May start from it" }).click()
  await expect(dialog).toBeHidden()
  const [kept] = await storedRows<PatternRow>(panel, "patterns")
  expect(kept?.name).toBe("Data, May")
  const log = await openWorkshop(candor, "log")
  expect(await accessibilityFindings(log), "the decision log").toEqual([])
  await log.close()
})

test("a page of a site that is not allowed: one click asks for it, and the icon reads it", async ({ beside, candor, demo }) => {
  const { page, panel } = await beside("/")
  await goTo(panel, "Person")
  await page.goto(demo.origin.replace("127.0.0.1", "localhost") + ana?.path)
  await panel.getByRole("button", { name: "Read this page" }).click()
  await expect(panel.getByText(/Allow it where the browser asks, beside the address/)).toBeVisible()
  await shoot(panel, "reading-not-allowed")
  await grantTab(candor, page)
  await settledPage(panel, page.url())
})
