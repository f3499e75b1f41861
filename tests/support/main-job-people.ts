import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import type { DecisionRow, VerdictFeedbackRow } from "../../src/store/rows/rows"
import { cardOf, openedRow, quotesNotSeen, quotesOn, unfold } from "./card"
import { demoPages, personOfKind, type DemoPerson } from "./demo"
import { activeRole } from "./intake"
import type { Job, Step } from "./main-job"
import { evaluationOf, goTo, personNamed } from "./scene"
import { storedRows } from "./store"

// From the first profile to the shortlist as a file.

/** Opens a demo person's page, reads it, and waits for the card. */
export async function readPerson(job: Job, person: { path: string; name: string }): Promise<void> {
  const { page, panel, demo, say } = job
  await page.goto(demo.origin + person.path)
  await goTo(panel, "Person")
  const read = panel.getByRole("button", { name: "Read this page" })
  await read
    .or(panel.getByRole("heading", { name: person.name, exact: true }))
    .first()
    .waitFor()
  if (await read.isVisible()) await read.click()
  await cardOf(panel, person.name)
  const { id } = await personNamed(panel, person.name)
  const evaluation = await evaluationOf(panel, (await activeRole(panel))?.id ?? "", id)
  expect(await quotesNotSeen(page, evaluation), "every quote stands in the page").toEqual([])
  const { must, nice } = evaluation.evaluation.counts
  say(`${person.name}: ${must.met} of ${must.total} must, ${nice.met} of ${nice.total} nice, ${must.unknown + nice.unknown} unknown`)
}

/** Waits until the panel is past the page before, then presses "Read this page", unless the page was read by itself. */
export async function readThisPage(panel: Page, name: string): Promise<void> {
  const unread = panel.getByRole("heading", { name: "Nothing read on this page yet" })
  await unread
    .or(panel.getByRole("heading", { name, exact: true }))
    .first()
    .waitFor()
  if (await unread.isVisible()) await panel.getByRole("button", { name: "Read this page" }).click()
}

const [ana, ikenna, thea] = ["JSON-LD", "h-resume", "GitHub"].map(personOfKind) as [DemoPerson, DemoPerson, DemoPerson]

async function decisionFor(job: Job, name: string): Promise<string | undefined> {
  const { id } = await personNamed(job.panel, name)
  return (await storedRows<DecisionRow>(job.panel, "decisions")).find(row => row.personId === id)?.decision
}

export const peopleSteps: readonly Step[] = [
  {
    name: "read a profile: a verdict for every qualification, each with its quote",
    run: async job => {
      await readPerson(job, ana)
      await job.shot(job.panel, "07-candidate")
      await job.shot(job.panel, "07-candidate-dark", { colorScheme: "dark" })
      await job.shot(job.panel, "07-candidate-480", { width: 480 })
    }
  },
  {
    name: "click a quote and see it highlighted on the page, whose DOM stays as it was",
    run: async ({ page, panel, say, shot }) => {
      const html = await page.evaluate(() => document.documentElement.outerHTML)
      const quote = quotesOn(panel).first()
      await quote.click()
      await expect.poll(() => page.evaluate(() => CSS.highlights.size), { message: "the quote is highlighted" }).toBeGreaterThan(0)
      say(`highlighted: “${await quote.getAttribute("aria-label")}”`)
      await shot(page, "08-quote-on-the-page")
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html)
    }
  },
  {
    name: "overrule a verdict and rate another, one click each",
    run: async ({ panel, say, shot }) => {
      await unfold(panel)
      const doubted = panel.getByRole("article").filter({ has: panel.getByRole("button", { name: /^(?:unknown|not met): / }) })
      const name = (await doubted.first().getAttribute("aria-label")) ?? ""
      const row = await openedRow(panel, name)
      await row.getByRole("button", { name: "Set to met" }).click()
      await expect(row).toContainText("You set this")
      await expect(row.getByRole("button", { name: "Set to met", pressed: true })).toHaveCount(1)
      await row.getByRole("button", { name: "Good verdict" }).click()
      await expect(row.getByRole("button", { name: "Good verdict" })).toHaveAttribute("aria-pressed", "true")
      const feedback = await storedRows<VerdictFeedbackRow>(panel, "verdictFeedback")
      expect(feedback.map(({ override }) => override)).toContain("met")
      expect(feedback.map(({ thumb }) => thumb)).toContain("up")
      say(`overruled: ${name}`)
      await shot(panel, "09-overruled")
    }
  },
  {
    name: "shortlist with a click, undo it, shortlist again, and say maybe and pass with a key",
    run: async job => {
      const { panel, shot } = job
      await panel.getByRole("button", { name: "Shortlist", exact: true }).click()
      await expect.poll(() => decisionFor(job, ana.name)).toBe("shortlist")
      await panel.getByRole("button", { name: "Undo", exact: true }).click()
      await expect.poll(() => decisionFor(job, ana.name), { message: "undone" }).toBeUndefined()
      await panel.getByRole("button", { name: "Shortlist", exact: true }).click()
      await expect.poll(() => decisionFor(job, ana.name)).toBe("shortlist")
      await shot(panel, "10-decided")
      await readPerson(job, ikenna)
      await panel.getByRole("heading", { name: ikenna.name }).click()
      await panel.keyboard.press("m")
      await expect.poll(() => decisionFor(job, ikenna.name)).toBe("maybe")
      await readPerson(job, thea)
      await panel.getByRole("heading", { name: thea.name }).click()
      await panel.keyboard.press("p")
      await expect.poll(() => decisionFor(job, thea.name)).toBe("pass")
      job.say("shortlisted, undone, shortlisted again; maybe; pass")
    }
  },
  {
    name: "read the other profiles, and see what is hidden on one of them",
    run: async job => {
      for (const person of demoPages.people.slice(3)) await readPerson(job, person)
      const hidden = personOfKind("hidden text")
      await readPerson(job, hidden)
      await expect(job.panel.getByText(/hidden|cannot see|not visible/i).first()).toBeVisible()
      await job.shot(job.panel, "11-hidden-text")
      await readPerson(job, ana)
      const seen = job.panel.getByText(/^seen \d+ times$/)
      await expect(seen).toBeVisible()
      job.say(`${ana.name}: ${await seen.innerText()}, says the card`)
    }
  },
  {
    name: "open a page that is no profile",
    run: async ({ page, panel, demo, shot }) => {
      await page.goto(demo.origin + demoPages.other[0]?.path)
      const read = panel.getByRole("button", { name: "Read this page" })
      const none = panel.getByRole("heading", { name: "This page is not a profile" })
      await read.or(none).first().waitFor()
      if (!(await none.isVisible())) await read.click()
      await expect(none).toBeVisible()
      await shot(panel, "12-not-a-profile")
    }
  },
  {
    name: "see everyone in People and take them along as CSV",
    run: async ({ panel, say, shot }) => {
      await goTo(panel, "People")
      for (const { name } of demoPages.people) await expect(panel.getByRole("row").filter({ hasText: name }).first()).toBeVisible()
      await shot(panel, "13-people")
      await shot(panel, "13-people-dark", { colorScheme: "dark" })
      await shot(panel, "13-people-480", { width: 480 })
      const download = panel.waitForEvent("download")
      await panel.getByRole("button", { name: "Hand over…" }).click()
      await panel.getByRole("combobox", { name: "Whom" }).selectOption("shown")
      await panel.getByRole("button", { name: "Save as CSV" }).click()
      const csv = readFileSync((await (await download).path()) ?? "", "utf8")
      for (const { name } of demoPages.people) expect(csv).toContain(name)
      await panel.getByRole("button", { name: "Close" }).click()
      say(`${csv.trim().split("\n").length - 1} people in ${(await download).suggestedFilename()}`)
    }
  }
]
