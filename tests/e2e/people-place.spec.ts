import type { Page } from "@playwright/test"
import type { DecisionRow, PersonRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import { approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const names = ["Bo Larsen", "Cem Aydin", "Dai Nakamura", "Eli Rousselet", "Fay Underhill", "Gil Moreau", "Hana Ito"]
const kafka = "Ran three Kafka clusters for a bank, by himself."

function profileText(name: string, at: number): string {
  const about = at === 1 ? kafka : `Works with Python and SQL since ${2012 + at}.`
  return `${name}\nData Engineer\nLisbon\n\nAbout\n${about}\n\nExperience\nData Engineer at Naranjal ${at}\nJanuary ${2015 + at} – Present\nBuilds pipelines in Python and dbt.\n\nSkills\nPython, SQL\n`
}

const decisions = async (panel: Page) => {
  const people = new Map((await storedRows<PersonRow>(panel, "people")).map(({ id, name }) => [id, name]))
  const rows = await storedRows<DecisionRow>(panel, "decisions")
  return Object.fromEntries(rows.map(({ personId, decision }) => [people.get(personId) ?? personId, decision]))
}
const activeName = (panel: Page) => panel.locator(".people-row[data-active] .people-name button").innerText()

test("a list of people is worked by keys, in bulk, undone, searched and compared", async ({ beside }) => {
  test.setTimeout(180_000)
  const { page, panel } = await beside(demoPages.people[0]?.path ?? "")
  await settledPage(panel, page.url())
  await approvedRole(panel)
  for (const [at, name] of names.entries()) await ask(panel, "profile.readText", { text: profileText(name, at), fileName: null })
  await goTo(panel, "People")
  const grid = panel.getByRole("grid")
  for (const name of names) await expect(grid.getByRole("row").filter({ hasText: name })).toBeVisible()
  await expect(grid.getByRole("row").filter({ hasText: "Bo Larsen" })).toContainText("Naranjal 0")
  const heights = await grid.getByRole("row").evaluateAll(rows => rows.map(row => row.getBoundingClientRect().height))
  expect(Math.max(...heights), "two lines at most").toBeLessThanOrEqual(44)
  for (const width of [360, 480]) {
    await shoot(panel, `people-place-${width}`, { width })
    await shoot(panel, `people-place-${width}-dark`, { width, colorScheme: "dark" })
  }
  expect.soft(await accessibilityFindings(panel), "People").toEqual([])

  // By keys: twelve rows are decided on with two keys each; here three with their count.
  await panel.bringToFront()
  await panel.getByRole("tab", { name: /^People/ }).focus()
  await panel.keyboard.press("k")
  await expect(grid).toBeFocused()
  await panel.keyboard.press("Home")
  let keys = 0
  const decided: Record<string, string> = {}
  for (const [key, word] of [
    ["s", "shortlist"],
    ["m", "maybe"],
    ["p", "pass"]
  ] as const) {
    decided[await activeName(panel)] = word
    for (const one of [key, "n"]) {
      await panel.keyboard.press(one)
      keys++
    }
  }
  console.log(`three people decided on with ${keys} keys`)
  expect(keys).toBeLessThanOrEqual(6)
  await expect.poll(() => decisions(panel)).toEqual(decided)
  await panel.keyboard.press("u")
  await expect.poll(async () => Object.keys(await decisions(panel))).toHaveLength(2)

  // In bulk, and undone as one.
  const before = await decisions(panel)
  await panel.keyboard.press("Home")
  await panel.keyboard.press("x")
  for (let step = 0; step < 4; step++) await panel.keyboard.press("Shift+ArrowDown")
  const bar = panel.getByRole("toolbar", { name: "5 marked" })
  await expect(bar).toBeVisible()
  await shoot(panel, "people-place-marked")
  await bar.getByRole("button", { name: "Maybe" }).click()
  await expect(panel.getByText(/^\d people on maybe\.$/)).toBeVisible()
  await expect.poll(async () => Object.values(await decisions(panel)).filter(word => word === "maybe").length).toBeGreaterThanOrEqual(5)
  await panel.getByRole("button", { name: /^Undo/ }).last().click()
  await expect.poll(() => decisions(panel)).toEqual(before)
  await panel.getByRole("button", { name: "Unmark" }).click()

  // Everything that a profile says.
  await panel.getByRole("searchbox", { name: "Search people" }).fill("kafka bank")
  await expect(grid.getByRole("row")).toHaveCount(1)
  await expect(grid.getByRole("row")).toContainText("Cem Aydin")
  await expect(grid.locator("q")).toHaveText(kafka)
  await expect(grid.locator("q b").first()).toHaveText("Kafka")
  expect.soft(await accessibilityFindings(panel), "a search").toEqual([])
  await shoot(panel, "people-place-found")
  await grid.focus()
  await panel.keyboard.press("Enter")
  await expect(panel.getByRole("heading", { name: "Cem Aydin" })).toBeVisible()
  await goTo(panel, "People")
  await expect(panel.getByRole("searchbox", { name: "Search people" }), "the search is kept").toHaveValue("kafka bank")
  await panel.getByRole("searchbox", { name: "Search people" }).fill("")

  // Two beside each other, decided on there.
  for (const name of ["Bo Larsen", "Cem Aydin"]) await grid.getByRole("checkbox", { name: `Mark ${name}` }).click()
  await panel.getByRole("button", { name: "Compare" }).click()
  const ofCem = panel.getByRole("group", { name: "Decide on Cem Aydin" })
  await ofCem.getByRole("button", { name: "Pass" }).click()
  await expect.poll(async () => (await decisions(panel))["Cem Aydin"]).toBe("pass")
  expect.soft(await accessibilityFindings(panel), "two people compared").toEqual([])
  await shoot(panel, "people-place-compare")
  await panel.getByRole("checkbox", { name: /^Only/ }).click()
  await shoot(panel, "people-place-compare-dark", { colorScheme: "dark" })
})
