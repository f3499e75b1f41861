import type { Page } from "@playwright/test"
import type { ReadingRow } from "../../src/store/rows/rows"
import { hidingPages, hidingWays } from "../support/hiding-ways"
import { ask } from "../support/messages"
import { readThisPage } from "../support/main-job-people"
import { approvedRole, evaluationOf, goTo, personNamed } from "../support/scene"
import { storedRows } from "../support/store"
import { showingPages, showingWays } from "../support/showing-ways"
import { expect, test } from "../support/test"
import { pageOfWay, pageOfWays, type Way } from "../support/ways"

// Real layout and paint: what the production build's page side takes for seen, of many ways to hide a text and to show it oddly.

const sayingOf = (at: number) => `Built kilo${at}q pipelines in Python and Kafka for ten long years`

const tabOf = (panel: Page) => panel.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1)

/** The text that the page side takes of the page that is open, asked as the worker asks. */
async function takenText(panel: Page): Promise<string> {
  return panel.evaluate(
    async tabId => JSON.stringify(await chrome.tabs.sendMessage(tabId, { name: "content.readText", request: {} })),
    await tabOf(panel)
  )
}

const waysIn = (ways: readonly Way[], text: string, isSeen: boolean) =>
  ways.filter((_, at) => text.includes(`kilo${at}q`) === isSeen).map(({ way }) => way)

test("no way of hiding is read, every odd way of showing is, and nothing hidden is evidence", async ({ beside, demo }) => {
  test.setTimeout(120_000)
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Person")
  const open = async (html: string) => {
    const url = `${demo.origin}/ways`
    await page.unrouteAll()
    await page.route(url, route => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }))
    await page.goto(url)
    await page.waitForTimeout(100)
    await ask(panel, "page.read", { tabId: await tabOf(panel) })
    return takenText(panel)
  }
  expect(hidingWays.length).toBeGreaterThan(150)
  expect(showingWays.length).toBeGreaterThan(100)
  expect(waysIn(hidingWays, await open(pageOfWays(hidingWays, sayingOf)), true), "hidden and read").toEqual([])
  expect(waysIn(showingWays, await open(pageOfWays(showingWays, sayingOf)), false), "shown and not read").toEqual([])
  for (const one of hidingPages) expect(waysIn([one], await open(pageOfWay(one, sayingOf(0))), true), "hidden and read").toEqual([])
  for (const one of showingPages) expect(waysIn([one], await open(pageOfWay(one, sayingOf(0))), false), "shown and not read").toEqual([])

  await test.step("a person's page of hidden texts gives no verdict, and says what it hides", async () => {
    const seen = `<h2>Experience</h2><p>Harbour pilot, Port of Bergen, 2015 - 2024</p><p>Led ships through the fjord.</p>`
    const html = pageOfWays(hidingWays, sayingOf).replace("</h1>", `</h1>${seen}`)
    await page.unrouteAll()
    await page.route(`${demo.origin}/ilse`, route => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }))
    await page.goto(`${demo.origin}/ilse`)
    await readThisPage(panel, "Ilse Quarshie")
    const person = await personNamed(panel, "Ilse Quarshie")
    const { evaluation } = await evaluationOf(panel, roleId, person.id)
    expect(evaluation.counts.must.met + evaluation.counts.nice.met).toBe(0)
    const [kept] = (await storedRows<ReadingRow>(panel, "captures")).filter(row => row.id === person.captureId)
    expect(JSON.stringify(kept?.reading.profile)).not.toContain("Kafka")
    expect(kept?.reading.health.findings.map(({ code }) => code)).toContain("hidden-text")
  })
})
