import type { DecisionRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import type { Candor } from "../support/browser"
import { cardOf, openedRow, unfold, verdictRow } from "../support/card"
import { demoPages } from "../support/demo"
import { clickIcon, grantTab } from "../support/panel"
import { grantHost } from "../support/permissions"
import { approvedRole, goTo, personNamed, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import type { Page } from "@playwright/test"

const [ana, ikenna] = demoPages.people as [(typeof demoPages.people)[0], (typeof demoPages.people)[0]]

async function switchSiteOn(candor: Candor, page: Page, origin: string): Promise<void> {
  await grantHost(candor, origin)
  const popup = await clickIcon(candor, page)
  await popup.getByRole("switch", { name: /^Read profiles by itself/ }).click()
  await popup.getByRole("button", { name: "Switch on" }).click()
  await popup.close().catch(() => undefined)
}

const decisions = async (panel: Page) => (await storedRows<DecisionRow>(panel, "decisions")).length

/** Counts what is pressed in the panel from now on; a key with Shift is one. */
async function countKeys(panel: Page): Promise<() => Promise<number>> {
  await panel.evaluate(() => {
    const counted = window as unknown as { keys: number }
    counted.keys = 0
    window.addEventListener("keydown", ({ key }) => void (key !== "Shift" && counted.keys++), true)
  })
  return () => panel.evaluate(() => (window as unknown as { keys: number }).keys)
}

test("twelve people are decided on with at most two keys each where the site is on", async ({ candor, beside, demo }) => {
  test.setTimeout(180_000)
  const { page, panel } = await beside("/")
  await approvedRole(panel)
  await switchSiteOn(candor, page, demo.origin)
  await goTo(panel, "Person")
  const keys = await countKeys(panel)
  const people = demoPages.people.slice(0, 12)
  const words = ["s", "m", "p"]
  // Six are decided on as their pages stand beside; six are only looked at, and decided on from one to the next.
  for (const [at, { path, name }] of people.entries()) {
    await page.goto(demo.origin + path)
    await cardOf(panel, name)
    if (at % 2 === 1) continue
    await panel.keyboard.press(words[at % 3]!)
    await expect.poll(() => decisions(panel), { message: `${name} is decided on` }).toBe(at / 2 + 1)
  }
  for (let left = 6; left > 0; left--) {
    const before = await panel.getByRole("heading", { level: 2 }).first().innerText()
    await panel.keyboard.press("n")
    await expect(panel.getByRole("heading", { level: 2 }).first()).not.toHaveText(before)
    const isPinned = (await panel.locator(".card[data-pinned=true]").count()) > 0
    await panel.keyboard.press(isPinned ? "Shift+M" : "m")
    await expect.poll(() => decisions(panel)).toBe(12 - left + 1)
  }
  const pressed = await keys()
  process.stdout.write(`12 people decided on with ${pressed} keys\n`)
  expect(pressed).toBeLessThanOrEqual(24)
  await panel.keyboard.press("n")
  await expect(panel.getByText("Nobody else is undecided.")).toBeVisible()
})

test("nobody is decided on beside another page, read or unread, whichever place is in front", async ({ candor, beside, demo }) => {
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  await approvedRole(panel)
  const openAna = async () => {
    await goTo(panel, "People")
    await panel
      .getByRole("row")
      .filter({ hasText: ana.name })
      .first()
      .getByRole("button", { name: new RegExp(ana.name) })
      .first()
      .click()
    await cardOf(panel, ana.name)
  }
  await goTo(panel, "Person")
  await cardOf(panel, ana.name)
  await openAna()
  // A page that nobody has read: the card goes.
  await page.goto(demo.origin + ikenna.path)
  await expect(panel.getByRole("heading", { name: ana.name, exact: true })).toHaveCount(0)
  // Opened beside it on purpose: another ground, and no single key.
  await openAna()
  await expect(panel.locator(".card")).toHaveAttribute("data-pinned", "true")
  await shoot(panel, "person-pinned", { width: 360 })
  await shoot(panel, "person-pinned-dark", { width: 360, colorScheme: "dark" })
  expect(await accessibilityFindings(panel, ".card"), "a pinned card").toEqual([])
  for (const key of ["s", "m", "p"]) await panel.keyboard.press(key)
  expect(await decisions(panel)).toBe(0)
  // Read by the icon while another place is in front.
  await goTo(panel, "People")
  await grantTab(candor, page)
  await personNamed(panel, ikenna.name)
  await goTo(panel, "Person")
  await cardOf(panel, ikenna.name)
  await expect(panel.locator(".card")).toHaveAttribute("data-pinned", "false")
})

test("eight rows and more are in sight at once, opened, set and gone through by keys, in fewer than twenty stops", async ({ beside }) => {
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  await approvedRole(
    panel,
    "Senior Data Engineer\n\nRequirements\n- You have built data pipelines that other teams depend on\n- Python or Scala in production\n- 3+ years of experience in data engineering\n- Kafka\n- SQL\n- Experience with Airflow, Dagster or Prefect\n- Spark\n- Experience with cloud data warehouses\n\nNice to have\n- dbt\n- Terraform\n- Mentoring\n"
  )
  await goTo(panel, "Person")
  await cardOf(panel, ana.name)
  await shoot(panel, "person-360", { width: 360 })
  await shoot(panel, "person-360-dark", { width: 360, colorScheme: "dark" })
  await shoot(panel, "person-480", { width: 480 })
  await shoot(panel, "person-480-dark", { width: 480, colorScheme: "dark" })
  expect(await accessibilityFindings(panel, ".card"), "the card").toEqual([])
  await panel.keyboard.press("j")
  await panel.keyboard.press("Enter")
  await expect(panel.getByRole("group", { name: "Set the verdict" })).toBeVisible()
  await shoot(panel, "person-opened", { width: 360 })
  await shoot(panel, "person-opened-dark", { width: 360, colorScheme: "dark" })
  expect(await accessibilityFindings(panel, ".card"), "an opened row").toEqual([])
  await panel.keyboard.press("Enter")
  await panel.keyboard.press("p")
  await expect(panel.getByRole("group", { name: "Reasons" })).toBeVisible()
  await shoot(panel, "person-decided", { width: 360 })
  const stops = await panel.evaluate(() => {
    const reachable = [...document.querySelectorAll<HTMLElement>(".card button, .card a[href], .card input, .card textarea, .card summary")]
    return reachable.filter(element => element.tabIndex >= 0 && element.checkVisibility()).length
  })
  process.stdout.write(`${stops} tab stops on the card\n`)
  expect(stops).toBeLessThan(20)
  await unfold(panel)
  await shoot(panel, "person-unfolded", { width: 360 })
  const airflow = await openedRow(panel, "Experience with Airflow, Dagster or Prefect")
  await expect(airflow).toBeVisible()
  await expect(verdictRow(panel, "Experience with Kafka")).toBeVisible()
  const visible = await panel.evaluate(() => {
    document.querySelectorAll<HTMLElement>("[data-open=true] > .row-line > .row-toggle").forEach(toggle => toggle.click())
    return new Promise<number>(resolve =>
      setTimeout(() => {
        const foot = document.querySelector(".card-foot")?.getBoundingClientRect().top ?? innerHeight
        resolve([...document.querySelectorAll(".row-line")].filter(line => line.getBoundingClientRect().bottom <= foot).length)
      }, 0)
    )
  })
  expect(visible).toBeGreaterThanOrEqual(8)
  process.stdout.write(`${visible} rows above the decision bar at ${await panel.evaluate(() => `${innerWidth} × ${innerHeight}`)}\n`)
})
