import type { Page, TestInfo } from "@playwright/test"
import type { CalibrationRow } from "../../src/store/rows/learning-rows"
import type { PatternRow, RoleRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { renewCandor } from "../support/browser"
import { chooseFile } from "../support/choose-file"
import { demoPages } from "../support/demo"
import { downloadedText } from "../support/export"
import { activeRole } from "../support/intake"
import { ask } from "../support/messages"
import { openPanel } from "../support/panel"
import { acceptNotice, approvedRole, goTo, openWorkshop } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// What is reused: a pack goes from one machine to another, two patterns become one role, and five people are shown blind before a list.

const nobody = demoPages.other[0]?.path ?? "/"

const platformPost = `Platform Engineer

Requirements
- Kafka in production
- Terraform
- 3+ years of experience in platform engineering

Nice to have
- SQL
`

/** A résumé as it is pasted; nobody of these exists. */
const resume = (name: string, title: string, skills: string, text: string) => `${name}
${title}
${name.toLowerCase().replace(" ", ".")}@people.example · +351 912 345 678

Experience
${title}, Vale Verde Lda
2016 – Present
${text}

Skills
${skills}
`

const people = [
  resume("Abril Campos", "Data Engineer", "Python, Kafka, SQL, Airflow", "Builds pipelines in Python and Kafka; on call for payments."),
  resume("Bruno Lemos", "Data Engineer", "Scala, Kafka, SQL", "Runs Scala jobs in production and models data in SQL."),
  resume("Clara Pinho", "Analytics Engineer", "SQL, dbt, Airflow", "Models data in dbt and SQL. Has never worked with Python or Kafka."),
  resume("Davi Rocha", "Backend Engineer", "Java, Kafka, Kubernetes", "Builds services in Java; Kafka in production."),
  resume("Elsa Prado", "Data Engineer", "Python, Prefect, SQL, Kafka", "Runs Prefect flows and Kafka topics in Python."),
  resume("Fabio Neves", "Accountant", "Excel, SAP", "Closes the books of three companies every month."),
  resume("Gilda Moura", "Data Scientist", "Python, SQL", "Trains models in Python; reads from SQL.")
]

async function pictures(panel: Page, name: string): Promise<void> {
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `${name}-${width}-${colorScheme}`, { width, colorScheme })
}

/** Chooses a pack, looks at every pattern of it, ticks all that can be ticked, and takes it in. */
async function importPack(panel: Page, info: TestInfo, text: string): Promise<void> {
  await chooseFile(panel.locator('input[aria-label="Import a pack"]'), info, "team.json", Buffer.from(text))
  const review = panel.getByRole("region", { name: /^What the pack “team” says$/ })
  await expect(review).toBeVisible()
  await expect(review.locator("summary").first()).toBeVisible()
  const patterns = await review.locator("summary").all()
  for (const summary of patterns) await summary.click()
  // A pattern's lines are there once it is open.
  const ticks = review.getByRole("button", { name: /^Tick all/ })
  await expect(ticks).toHaveCount(patterns.length)
  for (const all of await ticks.all()) await all.click()
  await review.getByRole("textbox", { name: "Who it is from" }).fill("Rui")
  await review.getByRole("button", { name: /^Take in \d+ lines?$/ }).click()
  await expect(review).toBeHidden()
}

test("a pack goes from one profile to a fresh one, and a role is started from two merged patterns", async ({
  beside,
  candor,
  demo
}, info) => {
  test.setTimeout(150_000)
  const { panel } = await beside(nobody)
  const dataRole = await approvedRole(panel)
  await ask(panel, "pattern.keep", { roleId: dataRole, name: "Data, as Abril Campos liked it" })
  await ask(panel, "profile.readText", { text: people[0] ?? "", fileName: null })
  const platformRole = await approvedRole(panel, platformPost)
  // Over the panel's connection, because downloads go to the one that was made last.
  const workshop = await panel.context().newPage()
  await workshop.goto(new URL("tabs/workshop.html#patterns", panel.url()).href)

  // A role that is closed is kept by itself.
  await ask(panel, "role.close", { roleId: platformRole })
  await expect.poll(async () => (await storedRows<PatternRow>(panel, "patterns")).length).toBe(2)
  for (const choose of await workshop.getByRole("checkbox", { name: /^Choose / }).all()) await choose.check()
  await expect(workshop.getByText("2 chosen")).toBeVisible()
  const pack = await downloadedText(workshop, "Export 2 patterns as a file")
  await expect(
    workshop
      .getByText(/2 patterns saved as candor-patterns-.*1 name was taken out/s)
      .or(workshop.getByText(/2 patterns saved/))
      .first()
  ).toBeVisible()
  expect(pack).toContain('"format": "candor-patterns"')
  expect(pack).not.toMatch(/abril|campos|people\.example|912 345/i)

  await renewCandor(candor)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin + nobody)
  await acceptNotice(await openPanel(candor, page))
  const there = await openWorkshop(candor, "patterns")
  await importPack(there, info, pack)
  await expect(there.getByText(/^New: /)).toBeVisible()
  await importPack(there, info, pack)
  await expect(there.getByText("2 were here already, as they stand in the pack.")).toBeVisible()
  const hostile = pack.replace('"Experience with Terraform"', '"Digital native"')
  await chooseFile(there.locator('input[aria-label="Import a pack"]'), info, "team.json", Buffer.from(hostile))
  const review = there.getByRole("region", { name: /^What the pack / })
  await expect(review.locator("summary")).toHaveCount(2)
  for (const summary of await review.locator("summary").all()) await summary.click()
  await expect(review.getByRole("checkbox", { name: "Digital native" })).toBeDisabled()
  await expect(review.getByText(/“Digital native” says how old somebody is/)).toBeVisible()
  expect(await accessibilityFindings(there), "a pack line by line").toEqual([])
  await pictures(there, "pack-review")
  await review.getByRole("button", { name: "Cancel" }).click()
  expect(await storedRows(there, "patterns")).toHaveLength(2)
  await expect(there.getByText("from the pack “team” by Rui")).toHaveCount(2)

  for (const choose of await there.getByRole("checkbox", { name: /^Choose / }).all()) await choose.check()
  await there.getByRole("button", { name: "Merge the two" }).click()
  const merged = there.getByRole("region", { name: /as one$/ })
  await expect(merged).toBeVisible()
  // Both ask for SQL: it stands there once, and the must wins.
  await expect(merged.getByRole("checkbox", { name: /SQL/ })).toHaveCount(1)
  await expect(merged.getByRole("combobox", { name: /SQL/ })).toHaveValue("must")
  expect(await accessibilityFindings(there), "two patterns merged").toEqual([])
  await merged.scrollIntoViewIfNeeded()
  await pictures(there, "patterns-merged")
  await merged.getByRole("checkbox", { name: /Terraform/ }).uncheck()
  await merged.getByRole("button", { name: "Start a role from this" }).click()
  await expect.poll(async () => (await activeRole(there))?.source.kind).toBe("pattern")
  const texts = (await activeRole(there))?.role.qualifications.map(({ text }) => text) ?? []
  expect(texts.filter(text => /terraform/i.test(text))).toEqual([])
  expect(texts.filter(text => /sql/i.test(text))).toHaveLength(1)
  expect(texts.some(text => /python/i.test(text))).toBe(true)
  expect(texts.some(text => /platform/i.test(text))).toBe(true)
  expect((await activeRole(there))?.role.questions).toEqual([])
})

test("an intake proposes the roles that are alike, and parts of them are taken", async ({ beside }) => {
  test.setTimeout(120_000)
  const { panel } = await beside(nobody)
  const earlier = await approvedRole(panel)
  await ask(panel, "role.close", { roleId: earlier })
  await goTo(panel, "Role")
  await ask(panel, "role.start", { kind: "blank" })
  const title = panel.getByRole("textbox", { name: "In other words" })
  await title.fill("Data Engineer")
  await title.press("Enter")
  const alike = panel.getByRole("region", { name: "Roles like this one" })
  await expect(alike.getByText(/In common: .*Data/)).toBeVisible()
  await alike.getByRole("checkbox", { name: /^Take parts of/ }).check()
  await expect(alike.getByRole("checkbox", { name: "dbt" })).toBeVisible()
  expect(await accessibilityFindings(panel), "roles like this one").toEqual([])
  await alike.scrollIntoViewIfNeeded()
  await pictures(panel, "patterns-alike")
  await alike.getByRole("checkbox", { name: "dbt" }).uncheck()
  await alike.getByRole("button", { name: "Take into this role" }).click()
  await expect(alike).toBeHidden()
  await expect(panel.getByRole("list", { name: "Qualifications" }).getByRole("listitem")).not.toHaveCount(0)
  const texts = (await activeRole(panel))?.role.qualifications.map(({ text }) => text) ?? []
  expect(texts.length).toBeGreaterThan(2)
  expect(texts.filter(text => /dbt/.test(text))).toEqual([])
})

test("five people are shown blind, and a disagreement changes the role by one click", async ({ beside }) => {
  test.setTimeout(150_000)
  const { panel } = await beside(nobody)
  for (const text of people) await ask(panel, "profile.readText", { text, fileName: null })
  const roleId = await approvedRole(panel)
  await goTo(panel, "Role")
  const card = panel.getByRole("region", { name: "Compare with five people first" })
  await card.scrollIntoViewIfNeeded()
  expect(await accessibilityFindings(panel), "the offer").toEqual([])
  await pictures(panel, "calibration-offer")
  await card.getByRole("button", { name: "Show me five people" }).click()
  await expect(card.getByText("Person 1 of 5")).toBeVisible()
  const names = people.map(text => text.split("\n")[0] ?? "").flatMap(name => name.split(" "))
  for (const name of names) expect(await card.innerText()).not.toContain(name)
  expect(await card.innerText()).not.toMatch(/people\.example|912 345|\bmet\b/)
  expect(await accessibilityFindings(panel), "somebody shown blind").toEqual([])
  await card.scrollIntoViewIfNeeded()
  await pictures(panel, "calibration-person")

  // Left and taken up again where it was.
  await card.getByRole("button", { name: "Yes", exact: true }).click()
  await expect(card.getByText("Person 2 of 5")).toBeVisible()
  await card.getByRole("button", { name: "Leave for now" }).click()
  await expect(card.getByText("1 of five is answered. The rest waits.")).toBeVisible()
  await card.getByRole("button", { name: "Go on" }).click()
  await expect(card.getByText("Person 2 of 5")).toBeVisible()
  // By a key, for whoever goes through them quickly: to everybody yes.
  for (let place = 2; place <= 5; place++) {
    await expect(card.getByText(`Person ${place} of 5`)).toBeVisible()
    await panel.keyboard.press("y")
  }
  const result = panel.getByRole("region", { name: "What came of it" })
  await expect(result.getByText(/Person 1: you said Yes/)).toBeVisible()
  const question = result.getByRole("group", { name: /although “.*” is not met. Is it a must\?$/ }).first()
  await expect(question).toBeVisible()
  expect(await accessibilityFindings(panel), "the disagreements").toEqual([])
  await result.scrollIntoViewIfNeeded()
  await pictures(panel, "calibration-result")

  const text = /although “(.*)” is not met/.exec((await question.getAttribute("aria-label")) ?? "")?.[1] ?? ""
  const kindOf = async () =>
    (await storedRows<RoleRow>(panel, "roles")).find(({ id }) => id === roleId)?.role.qualifications.find(one => one.text === text)?.kind
  expect(await kindOf()).toBe("must")
  await question.getByRole("button", { name: "No, nice to have" }).click()
  await expect.poll(kindOf).toBe("nice")
  const [row] = await storedRows<CalibrationRow>(panel, "calibrations")
  expect(row).toMatchObject({ state: "done" })
  expect(row?.settled).toHaveLength(1)
  expect(row?.people.every(({ answer }) => answer === "yes")).toBe(true)
})
