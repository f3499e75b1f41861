import { accessibilityFindings } from "../support/accessibility"
import { workshopParts } from "../../src/ui/workshop-parts"
import { openExtensionPage, type Candor } from "../support/browser"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { activeRole, openQuestion } from "../support/intake"
import { ask } from "../support/messages"
import { clickIcon, openPanel } from "../support/panel"
import { acceptNotice, approvedRole, goTo, openWorkshop, personNamed, settledPage } from "../support/scene"
import { expect, test } from "../support/test"
import { words } from "../support/words"

// axe finds nothing in any screen, in light and in dark. The screens are those of the real panel, 360 px wide, and once 480.

const [ana, ikenna] = demoPages.people

/** Every part of the Workshop. */
async function accessibleWorkshop(candor: Candor, state: string): Promise<void> {
  for (const part of workshopParts) {
    const workshop = await openWorkshop(candor, part)
    expect(await accessibilityFindings(workshop), `the Workshop, ${part}, ${state}`).toEqual([])
    await workshop.close()
  }
}

test("the popup, the first run, and the start of a role", async ({ candor, demo }) => {
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin + demoPages.posts[0]?.path)
  expect(await accessibilityFindings(await clickIcon(candor, page)), "popup").toEqual([])
  const panel = await openPanel(candor, page)
  expect(await accessibilityFindings(panel), "first run").toEqual([])
  await acceptNotice(panel)
  await settledPage(panel, page.url(), "not a profile")
  expect(await accessibilityFindings(panel), "start").toEqual([])
  await goTo(panel, "Person")
  expect(await accessibilityFindings(panel), "Person, not a profile").toEqual([])
  await goTo(panel, "People")
  expect(await accessibilityFindings(panel), "People, no role").toEqual([])
  await accessibleWorkshop(candor, "empty")
})

test("the intake, the role's card, and the approved role", async ({ beside }) => {
  const { panel } = await beside(demoPages.posts[0]?.path ?? "")
  await panel.getByRole("button", { name: "Start from this page" }).click()
  const question = await openQuestion(panel)
  expect(await accessibilityFindings(panel), `the question "${words(question?.text)}"`).toEqual([])
  const roleId = (await activeRole(panel))?.id ?? ""
  for (let open = question; open; open = await openQuestion(panel)) {
    const values = open.options.slice(0, 1).map(({ value }) => value)
    await ask(panel, "role.answer", { roleId, questionId: open.id, values, text: values.length > 0 ? null : "none" })
  }
  await expect(panel.getByRole("button", { name: "Approve role" }).last()).toBeVisible()
  expect(await accessibilityFindings(panel), "the role's card").toEqual([])
  await panel.getByRole("button", { name: "Approve role" }).last().click()
  await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
  expect(await accessibilityFindings(panel), "the approved role").toEqual([])
  await panel.keyboard.press("Escape")
  await panel.getByRole("banner").getByRole("button").first().click()
  expect(await accessibilityFindings(panel), "the menu of roles").toEqual([])
})

test("the card, People, comparing, Library and options", async ({ beside, candor, demo }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await goTo(panel, "Person")
  expect(await accessibilityFindings(panel), "a profile without a role").toEqual([])
  const roleId = await approvedRole(panel)
  await cardOf(panel, ana?.name ?? "")
  expect(await accessibilityFindings(panel), "the card").toEqual([])
  await panel.setViewportSize({ width: 480, height: 800 })
  expect(await accessibilityFindings(panel), "the card at 480 px").toEqual([])
  const { id: personId } = await personNamed(panel, ana?.name ?? "")
  await ask(panel, "decision.set", { roleId, personId, decision: "shortlist", reason: null })
  await expect(panel.getByText("Shortlisted.")).toBeVisible()
  expect(await accessibilityFindings(panel), "the card after a decision").toEqual([])
  await page.goto(demo.origin + ikenna?.path)
  await panel.getByRole("button", { name: "Read this page" }).click()
  await cardOf(panel, ikenna?.name ?? "")
  await goTo(panel, "People")
  expect(await accessibilityFindings(panel), "People").toEqual([])
  for (const box of (await panel.getByRole("checkbox", { name: /^Mark (?!everyone)/ }).all()).slice(0, 2)) await box.check({ force: true })
  await panel.getByRole("button", { name: /^Compare/ }).click()
  expect(await accessibilityFindings(panel), "two people compared").toEqual([])
  await ask(panel, "pattern.keep", { roleId, name: "Data engineers" })
  await accessibleWorkshop(candor, "with a role and a pattern")
  const options = await openExtensionPage(candor, "options.html")
  await options.getByRole("main").waitFor()
  expect(await accessibilityFindings(options), "options").toEqual([])
})
