import type { Page } from "@playwright/test"
import type { RoleRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { activeRole, chatLines } from "../support/intake"
import { ask } from "../support/messages"
import { approvedRole, goTo } from "../support/scene"
import { shoot } from "../support/screens"
import { expect, test } from "../support/test"

// The line at the bottom of every place, in the real panel and worker.

const field = (panel: Page) => panel.getByRole("textbox", { name: "Answer or paste" })
const answer = (panel: Page) => panel.getByRole("region", { name: "Answer" })

async function say(panel: Page, text: string): Promise<void> {
  await field(panel).fill(text)
  // While an answer is on its way, Enter keeps the text in the field.
  await expect(panel.getByRole("button", { name: "Send" })).toBeEnabled()
  await field(panel).press("Enter")
  await expect(field(panel)).toHaveValue("")
}

const asked = async (panel: Page) => ((await activeRole(panel)) as RoleRow).role.qualifications.map(({ text, kind }) => `${kind} ${text}`)

/** A person from a pasted profile, seen for the role. */
async function person(panel: Page, name: string, skills: string): Promise<void> {
  const text = `${name}\nData Engineer\n\nAbout\n${name} works with ${skills}.\n\nExperience\nData Engineer\nAcme\n2019 - Present\n\nSkills\n${skills}`
  await ask(panel, "profile.readText", { text, fileName: null })
}

test("an approved role is changed in words, in any place, only after it was shown who moves, and changed back", async ({ beside }) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await person(panel, "Ana Ferro", "Python, Kafka")
  await person(panel, "Ikenna Obi", "Scala, SQL")
  await goTo(panel, "People")
  await expect(panel.getByText("Ikenna Obi").first()).toBeVisible()
  const before = await asked(panel)
  await say(panel, "make Kafka nice")
  await expect(answer(panel)).toContainText("Kafka")
  await expect(answer(panel)).toContainText("must → nice")
  expect(await asked(panel)).toEqual(before)
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `line-preview-${width}-${colorScheme}`, { width, colorScheme })
  expect(await accessibilityFindings(panel)).toEqual([])
  await answer(panel).getByRole("button", { name: "Apply" }).click()
  await expect.poll(() => asked(panel)).not.toEqual(before)
  // The button that was pressed is gone: the focus is with the answer, not with the document.
  await expect(answer(panel)).toBeFocused()
  await answer(panel).getByRole("button", { name: "Undo" }).click()
  await expect.poll(() => asked(panel)).toEqual(before)
})

test("an answer stands above the field, names whom it is about and leads to their card; unsure, it asks back", async ({ beside }) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await person(panel, "Ana Ferro", "Python, Kafka")
  await person(panel, "Ikenna Obi", "Scala, SQL")
  await goTo(panel, "Role")
  await say(panel, "how many know Kafka?")
  await expect(answer(panel)).toContainText("1 of 2 meet")
  await expect(answer(panel).getByRole("button", { name: "Ana Ferro" })).toBeVisible()
  const [box, below] = [await answer(panel).boundingBox(), await field(panel).boundingBox()]
  expect(box!.y + box!.height).toBeLessThanOrEqual(below!.y)
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `line-answer-${width}-${colorScheme}`, { width, colorScheme })
  expect(await accessibilityFindings(panel)).toEqual([])
  await answer(panel).getByRole("button", { name: "Ana Ferro" }).click()
  await expect(panel.getByRole("tab", { name: "Person" })).toHaveAttribute("aria-selected", "true")

  await say(panel, "why not Ikenna?")
  await expect(answer(panel).getByRole("button", { name: "Ikenna Obi", exact: true })).toBeVisible()
  await expect(answer(panel).getByRole("button", { name: "Copy" })).toBeVisible()
  await shoot(panel, "line-why-360-light", { width: 360 })

  const before = await asked(panel)
  await say(panel, "Terraform")
  await expect(answer(panel).getByRole("button")).toHaveText(["Must", "Nice", "Avoid", "Not a requirement", ""])
  await shoot(panel, "line-choose-360-light", { width: 360 })
  await field(panel).focus()
  await answer(panel).getByRole("button", { name: "Not a requirement" }).click()
  await expect(answer(panel)).toHaveCount(0)
  expect(await asked(panel)).toEqual(before)
})

test("the field grows with its lines up to eight, sends on Enter, and keeps a draft while another place is looked at", async ({
  beside
}) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await goTo(panel, "Role")
  const height = async () => (await field(panel).boundingBox())?.height ?? 0
  const one = await height()
  await field(panel).focus()
  for (const line of ["must: Terraform", "nice: Pulumi", "nice: Helm"]) {
    await panel.keyboard.type(line)
    await panel.keyboard.press("Shift+Enter")
  }
  await expect.poll(height).toBeGreaterThan(one * 2)
  await field(panel).fill(Array.from({ length: 60 }, (_, at) => `line ${at}`).join("\n"))
  await expect.poll(height).toBeLessThan(one * 8)
  await field(panel).fill("A half-written answer")
  await goTo(panel, "People")
  await expect(field(panel)).toHaveValue("A half-written answer")
  await say(panel, "must: Terraform\nnice: Pulumi")
  await expect.poll(async () => (await chatLines(panel)).map(({ text }) => text)).toContain("must: Terraform\nnice: Pulumi")
})

test("what was said before is one click away, readable at 360 and 480 px, in light and in dark, and axe finds nothing", async ({
  beside
}) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await goTo(panel, "Role")
  await say(panel, "help")
  await say(panel, `We look for somebody who has run pipelines. ${"Two days a week in Porto. ".repeat(40)}`)
  await panel.getByRole("button", { name: "Earlier" }).click()
  const log = panel.getByRole("log", { name: "Conversation" })
  await expect(log.getByRole("button", { name: /^Show all/ })).toBeVisible()
  await log.getByRole("button", { name: "Bad answer" }).last().click()
  const why = log.getByRole("group", { name: "What is wrong with it?" })
  await expect(why.getByRole("button")).toHaveCount(4)
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `line-earlier-${width}-${colorScheme}`, { width, colorScheme })
  expect(await accessibilityFindings(panel)).toEqual([])
  await why.getByRole("button", { name: "Too long" }).click()
  await expect(log.getByText("noted · Too long", { exact: false })).toBeVisible()
})
