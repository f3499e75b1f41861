import type { PersonLinkRow, PersonRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { cardOf, openedRow, verdictRow } from "../support/card"
import { linkedPages, prado } from "../support/linked-pages"
import { grantTab, openPanel } from "../support/panel"
import { acceptNotice, approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { servePages } from "../support/serve-pages"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const airflow = "Experience with Airflow, Dagster or Prefect"

test("one person on two sites is offered to be linked, never merged by itself, and can be taken apart again", async ({ candor }) => {
  const site = await servePages(linkedPages)
  try {
    const page = candor.context.pages()[0] ?? (await candor.context.newPage())
    await page.goto(site.origin + prado.paths.home)
    const panel = await openPanel(candor, page)
    await acceptNotice(panel)
    await settledPage(panel, page.url())
    await approvedRole(panel)
    await goTo(panel, "Person")
    await cardOf(panel, prado.name)
    await expect((await openedRow(panel, airflow)).locator(".candor-verdict")).toHaveText(/unknown$/)

    // Another host is another site.
    await page.goto(site.origin.replace("127.0.0.1", "localhost") + prado.paths.cv)
    await grantTab(candor, page)
    const offer = panel.getByRole("group", { name: "May be the same person" })
    await expect(offer).toContainText(`${prado.name} on web page with structured data may be the same person.`, { timeout: 15_000 })
    await expect(offer).toContainText(`both worked at ${prado.company}`)
    await expect((await openedRow(panel, airflow)).locator(".candor-verdict")).toHaveText(/ met$/)
    await shoot(panel, "link-offer")
    await shoot(panel, "link-offer-dark", { colorScheme: "dark" })
    expect(await accessibilityFindings(panel), "the offer to link").toEqual([])
    const people = async () => (await storedRows<PersonRow>(panel, "people")).filter(({ name }) => name === prado.name)
    expect(
      (await people()).filter(({ sameAs }) => sameAs !== undefined),
      "nobody is merged before the click"
    ).toEqual([])
    await goTo(panel, "People")
    await expect(panel.getByRole("row").filter({ hasText: prado.name })).toHaveCount(2)

    await goTo(panel, "Person")
    await offer.getByRole("button", { name: "Link", exact: true }).click()
    await expect(panel.getByText(/^also on .+, linked by you$/)).toBeVisible()
    await expect(offer).toHaveCount(0)
    // Held against the role on both pages: the one names Kafka and Python with dates, the other Airflow.
    await expect((await openedRow(panel, airflow)).locator(".candor-verdict")).toHaveText(/ met$/, { timeout: 15_000 })
    await expect(verdictRow(panel, "Python or Scala in production").locator(".candor-verdict")).toHaveText(/ met$/)
    await shoot(panel, "linked")
    await goTo(panel, "People")
    await expect(panel.getByRole("row").filter({ hasText: prado.name })).toHaveCount(1)
    await expect(panel.getByRole("row").filter({ hasText: prado.name })).toContainText("also on")
    await shoot(panel, "people-linked")

    await goTo(panel, "Person")
    await panel.getByRole("button", { name: /^Take apart/ }).click()
    await expect(panel.getByText(/linked by you$/)).toHaveCount(0)
    await expect.poll(async () => (await storedRows<PersonLinkRow>(panel, "personLinks")).map(({ state }) => state)).toEqual(["apart"])
    await expect(offer, "what was answered is not offered again").toHaveCount(0)
    await goTo(panel, "People")
    await expect(panel.getByRole("row").filter({ hasText: prado.name })).toHaveCount(2)
  } finally {
    await site.close()
  }
})
