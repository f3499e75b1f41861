import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { accessibilityFindings } from "../support/accessibility"
import { openExtensionPage, type Candor } from "../support/browser"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { cutAtTheSide, doubled, findingsInEveryLight, liveRegions, readerTree, stillMoving, unnamed } from "../support/every-screen"
import { activeRole, openQuestion } from "../support/intake"
import { ask } from "../support/messages"
import { clickIcon, openPanel } from "../support/panel"
import { hashOf, workshopParts, type WorkshopPart } from "../../src/ui/workshop-parts"
import { acceptNotice, approve, approvedRole, goTo, openWorkshop, personNamed, settledPage } from "../support/scene"
import { outputFolder, shoot } from "../support/screens"
import { expect, test } from "../support/test"
import type { Page } from "@playwright/test"

const [ana] = demoPages.people

async function others(panel: Page): Promise<void> {
  for (const [name, skills] of [
    ["Rui Valente", "Python, SQL"],
    ["Mira Okonjo", "Kafka, dbt"]
  ] as const)
    await ask(panel, "profile.readText", {
      text: `${name}\nData Engineer\n\nAbout\n${name} works with ${skills}.\n\nExperience\nData Engineer\nAcme\n2019 - Present\n\nSkills\n${skills}`,
      fileName: null
    })
}

const answer = (panel: Page) => panel.getByRole("region", { name: "Answer" })

async function say(panel: Page, text: string, answered: string): Promise<void> {
  await panel.getByRole("textbox", { name: "Answer or paste" }).fill(text)
  await panel.getByRole("button", { name: "Send" }).click()
  await expect(answer(panel)).toContainText(answered)
}

/** Keeps what a screen reader is given, to be read by a person. */
function keepTree(name: string, tree: string, live: readonly string[]): void {
  const folder = path.join(outputFolder, "trees")
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.yaml`), `${tree}\n\n# Live regions\n${live.map(one => `# ${one}`).join("\n")}\n`)
}

/** Another part of the Workshop, in the page that is open. */
async function turnTo(workshop: Page, part: WorkshopPart): Promise<void> {
  await workshop.evaluate(hash => (location.hash = hash), hashOf({ part, id: null }))
  await expect(workshop.locator("nav a[aria-current]")).toHaveAttribute("href", `#${hashOf({ part, id: null })}`)
  await workshop.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor()
}

/** What there is before anything was done: nothing in the Workshop. */
async function emptyWorkshop(candor: Candor): Promise<void> {
  const workshop = await openWorkshop(candor, workshopParts[0])
  for (const part of workshopParts) {
    await turnTo(workshop, part)
    expect.soft(await accessibilityFindings(workshop), `the Workshop, ${part}, empty`).toEqual([])
  }
  await workshop.close()
}

const steps: Record<string, (panel: Page) => Promise<void>> = {
  Role: async panel => {
    await goTo(panel, "Role")
    await panel.locator(".role-post > summary").first().click()
  },
  Person: async panel => {
    await goTo(panel, "Person")
    await cardOf(panel, ana?.name ?? "")
  },
  "Person, a row open and decided": async panel => {
    await panel.keyboard.press("j")
    await panel.keyboard.press("Enter")
    await panel.keyboard.press("p")
    await expect(panel.getByRole("group", { name: "Reasons" })).toBeVisible()
  },
  People: async panel => {
    await goTo(panel, "People")
    await expect(panel.getByRole("row")).toHaveCount(3)
    await panel.getByRole("checkbox", { name: "Mark Rui Valente" }).check({ force: true })
  },
  "two people compared": async panel => {
    await panel.getByRole("checkbox", { name: "Mark Mira Okonjo" }).check({ force: true })
    await panel.getByRole("button", { name: "Compare" }).click()
    await expect(panel.getByRole("table")).toBeVisible()
  },
  "an answer of the line": async panel => say(panel, "how many know Kafka?", "meet “Experience with Kafka”"),
  "a change that is shown first": async panel => say(panel, "make Kafka nice", "must → nice")
}

test("every place is named, in order and told, and passes axe in light, dark and forced colours, at 100 % and at 200 %", async ({
  beside
}) => {
  test.setTimeout(240_000)
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await approvedRole(panel)
  await others(panel)
  const usual = panel.viewportSize() ?? (await panel.evaluate(() => ({ width: innerWidth, height: innerHeight })))
  for (const [name, reach] of Object.entries(steps)) {
    await reach(panel)
    const tree = await readerTree(panel)
    const live = await liveRegions(panel)
    keepTree(name.replaceAll(/\W+/g, "-"), tree, live)
    expect.soft(unnamed(tree), `${name}: without a name`).toEqual([])
    expect.soft(doubled(tree), `${name}: two of one name`).toEqual([])
    expect.soft(await panel.evaluate(() => document.activeElement === document.body), `${name}: the focus is lost`).toBe(false)
    expect.soft(await findingsInEveryLight(panel), name).toEqual([])
    // 400 %: a panel of 320 CSS pixels and a fourth of the usual height; and one half as wide as usual.
    for (const width of [320, Math.floor(usual.width / 2)]) {
      await panel.setViewportSize({ width, height: Math.floor(usual.height / 4) })
      expect.soft(await cutAtTheSide(panel), `${name}, ${width} pixels wide`).toEqual([])
      const standing = await panel.evaluate(() => {
        const still = [...document.querySelectorAll<HTMLElement>(".candor-header, .card-foot, .line, .mantine-Tabs-list")]
        window.scrollTo(0, document.documentElement.scrollHeight / 2)
        return still.reduce((sum, one) => {
          const { top, bottom } = one.getBoundingClientRect()
          return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
        }, 0)
      })
      expect.soft(standing, `${name}, ${width} pixels wide: what stands still leaves most to be read`).toBeLessThan(usual.height / 8)
      await shoot(panel, `narrow-${name.replaceAll(/\W+/g, "-")}-${width}`)
    }
    await panel.setViewportSize(usual)
    expect.soft(await stillMoving(panel), `${name}: moves`).toEqual([])
  }
})

test("popup, options and Workshop pass axe in every light, at 100 % and 200 %, and reflow at 320 pixels", async ({ beside, candor }) => {
  test.setTimeout(240_000)
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  await ask(panel, "pattern.keep", { roleId, name: "Data engineers" })
  await personNamed(panel, ana?.name ?? "")
  const popup = await clickIcon(candor, page)
  const popupTree = await readerTree(popup)
  keepTree("popup", popupTree, await liveRegions(popup))
  expect.soft(unnamed(popupTree), "popup").toEqual([])
  expect.soft(await findingsInEveryLight(popup, [1]), "popup").toEqual([])
  await popup.close().catch(() => undefined)
  const workshop = await openWorkshop(candor, workshopParts[0])
  const usual = workshop.viewportSize() ?? (await workshop.evaluate(() => ({ width: innerWidth, height: innerHeight })))
  for (const part of ["options", ...workshopParts] as const) {
    const opened = part === "options" ? await openExtensionPage(candor, "options.html") : workshop
    if (part !== "options") await turnTo(workshop, part)
    await opened.getByRole("main").waitFor()
    const tree = await readerTree(opened)
    keepTree(part, tree, await liveRegions(opened))
    expect.soft(unnamed(tree), part).toEqual([])
    expect.soft(await findingsInEveryLight(opened), part).toEqual([])
    await opened.setViewportSize({ width: 320, height: 256 })
    expect.soft(await cutAtTheSide(opened), `${part} at 400 %`).toEqual([])
    if (part === "options") await opened.close()
    else await opened.setViewportSize(usual)
  }
})

test("from the first run to an approved role, axe finds nothing on the way, in light and in dark", async ({ candor, demo }) => {
  test.setTimeout(120_000)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin + demoPages.posts[0]?.path)
  const popup = await clickIcon(candor, page)
  expect(await accessibilityFindings(popup), "popup, a post").toEqual([])
  const panel = await openPanel(candor, page)
  const looks = async (what: string) => expect.soft(await accessibilityFindings(panel), what).toEqual([])
  await looks("first run")
  await acceptNotice(panel)
  await settledPage(panel, page.url(), "not a profile")
  await looks("start")
  await goTo(panel, "Person")
  await looks("Person, not a profile")
  await goTo(panel, "People")
  await looks("People, no role")
  await emptyWorkshop(candor)
  await goTo(panel, "Role")
  await panel.getByRole("button", { name: "Start from this page" }).click()
  await openQuestion(panel)
  await looks("an open point")
  await approve(panel, (await activeRole(panel))?.id ?? "")
  await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
  await looks("the approved role")
  await panel.keyboard.press("Escape")
  await panel.getByRole("banner").getByRole("button").first().click()
  await looks("the menu of roles")
})
