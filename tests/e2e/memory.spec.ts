import type { Page } from "@playwright/test"
import type { Preference } from "../../src/learning/preferences/preference"
import type { ReplayRow } from "../../src/store/rows/learning-rows"
import type { EvaluationRow, RoleRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { openExtensionPage } from "../support/browser"
import { cardOf } from "../support/card"
import { engineerPages, engineers, type Engineer } from "../support/engineers"
import { activeRole } from "../support/intake"
import { readThisPage } from "../support/main-job-people"
import { openPanel } from "../support/panel"
import { acceptNotice, approvedRole, evaluationOf, goTo, openWorkshop, personNamed } from "../support/scene"
import { shoot } from "../support/screens"
import { servePages } from "../support/serve-pages"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { words } from "../support/words"

// Memory, end to end in the browser: browse, decide, get a proposal, look at its events, approve, replay, see the changed ranking with its
// reason, forget it, and see every trace gone. The recruiter of this test goes by one thing that the role does not say.

const decided = engineers.slice(0, 16)
const undecided = engineers.slice(16)
const post = "Data Engineer\n\nRequirements\n- Python\n- SQL\n- 2+ years of experience in data engineering\n"

/** Opens somebody's page, and waits for the card with its verdicts. */
async function browse(page: Page, panel: Page, origin: string, { path, name }: Engineer): Promise<void> {
  await page.goto(origin + path)
  await readThisPage(panel, name)
  await cardOf(panel, name)
}

async function shootAll(panel: Page, name: string): Promise<void> {
  await shoot(panel, `memory-${name}`)
  await shoot(panel, `memory-${name}-dark`, { colorScheme: "dark" })
  await shoot(panel, `memory-${name}-480`, { width: 480 })
}

const preferences = (panel: Page) => storedRows<Preference>(panel, "preferences")
const namesInOrder = async (panel: Page) =>
  (await panel.getByRole("grid").locator(".people-name button").allInnerTexts()).map(text => text.trim())

/** Everything in the store as text, table by table. */
async function everything(panel: Page): Promise<Record<string, string>> {
  const tables = await panel.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open("candor")
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          resolve([...request.result.objectStoreNames])
          request.result.close()
        }
      })
  )
  return Object.fromEntries(await Promise.all(tables.map(async table => [table, JSON.stringify(await storedRows(panel, table))] as const)))
}

test("it learns from what is done, shows what it learned, asks first, and forgets", async ({ candor }) => {
  test.setTimeout(300_000)
  const site = await servePages(engineerPages)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(site.origin)
  const panel = await openPanel(candor, page)
  await acceptNotice(panel)
  const roleId = await approvedRole(panel, post)
  const before = (await activeRole(panel)) as RoleRow
  const empty = await openWorkshop(candor, "learned")
  await expect(empty.getByText(/it has learned nothing yet/)).toBeVisible()
  await empty.close()

  await test.step("browse, and decide on each", async () => {
    await goTo(panel, "Person")
    for (const engineer of decided) {
      await browse(page, panel, site.origin, engineer)
      const { id } = await personNamed(panel, engineer.name)
      await evaluationOf(panel, roleId, id)
      await panel.getByRole("heading", { name: engineer.name, exact: true }).click()
      await panel.keyboard.press(engineer.kubernetes ? "s" : "p")
      await expect(panel.getByText(engineer.kubernetes ? "Shortlisted." : "Passed on.")).toBeVisible()
      // Nothing is proposed while the next person waits.
      await expect(panel.getByRole("region", { name: /Kubernetes/ })).toHaveCount(0)
    }
  })

  const proposal = panel.getByRole("region", { name: /Kubernetes/ })
  await test.step("be told of a proposal by the dot alone while people are decided on", async () => {
    const bar = panel.getByRole("button", { name: /^Shortlist/ })
    const place = await bar.boundingBox()
    await expect(panel.getByRole("button", { name: /^News: \d/ })).toBeVisible({ timeout: 30_000 })
    await expect(proposal).toHaveCount(0)
    expect(await bar.boundingBox(), "the decision bar stays where it was").toEqual(place)
    expect((await activeRole(panel))?.role, "a proposal changes nothing").toEqual(before.role)
    await shootAll(panel, "proposal-behind-the-dot")
  })
  const [proposed] = (await preferences(panel)).filter(({ state, wording }) => state === "proposed" && /Kubernetes/.test(words(wording)))
  if (!proposed) throw new Error("Nothing about Kubernetes was proposed.")
  const { id, wording } = proposed

  await test.step("look at two more, undisturbed", async () => {
    for (const engineer of undecided) await browse(page, panel, site.origin, engineer)
    await expect(proposal).toHaveCount(0)
  })

  const see = () => panel.getByRole("button", { name: "See", exact: true }).click()
  await test.step("see it from the line in People, look at its events, and open one of the people", async () => {
    await goTo(panel, "People")
    await expect(panel.getByRole("status").filter({ hasText: "proposal" })).toBeVisible()
    await shootAll(panel, "quiet-line")
    await see()
    await expect(proposal).toBeVisible()
    await proposal.getByRole("button", { name: /^Why\?/ }).click()
    await expect(proposal.getByText(/95 % interval: /)).toBeVisible()
    await shootAll(panel, "proposal-opened")
    expect(await accessibilityFindings(panel), "a proposal with its events").toEqual([])
    const opened = proposal.getByRole("button", { name: /^Open / }).first()
    const name = ((await opened.getAttribute("aria-label")) ?? "").replace("Open ", "")
    await opened.click()
    await cardOf(panel, name)
    await goTo(panel, "People")
  })

  // The two nobody decided on: by the role alone, nothing tells them apart but their names.
  const [withIt, without] = undecided as [Engineer, Engineer]
  // The place is in front before its rows are read.
  await expect.poll(async () => (await namesInOrder(panel)).length).toBe(engineers.length)
  const placesBefore = await namesInOrder(panel)

  let workshop = page
  await test.step("approve with the keyboard, and see what its replay found", async () => {
    await see()
    await proposal.getByRole("button", { name: /^Approve/ }).focus()
    await panel.keyboard.press("Enter")
    const line = panel.getByText(/In use\. Agrees with \d+ of your 16 decisions \(before: \d+\)/)
    await expect(line).toBeVisible({ timeout: 30_000 })
    await expect.poll(async () => (await preferences(panel)).find(row => row.id === id)?.state).toBe("in use")
    await shootAll(panel, "approved")
    expect(await accessibilityFindings(panel), "an answered proposal").toEqual([])
    const opening = candor.context.waitForEvent("page")
    await panel.getByRole("button", { name: "See it in the Workshop" }).click()
    workshop = await opening
    await workshop.getByRole("heading", { name: "What was learned" }).waitFor()
  })

  const replay = (await storedRows<ReplayRow>(panel, "replays")).find(
    ({ change }) => change.kind === "preference" && change.preferenceId === id
  )
  await test.step("see in the ledger what it changes, what it rests on, and whom it would have moved", async () => {
    const ledger = workshop.getByRole("region", { name: "In use" })
    await expect(ledger.getByText(words(wording))).toBeVisible()
    await expect(ledger.locator("li").first()).toBeFocused()
    expect(replay?.report?.decisions).toBe(16)
    expect(replay?.report?.agreedAfter).toBeGreaterThanOrEqual(replay?.report?.agreedBefore ?? Infinity)
    const moved = replay?.report?.moved ?? []
    expect(moved.length).toBeGreaterThan(0)
    await ledger.getByRole("button", { name: /^Show (this person|these)/ }).click()
    await expect(ledger.getByText(/^You: Pass\. Advice: for, now against\./).first()).toBeVisible()
    await shootAll(workshop, "ledger")
    expect(await accessibilityFindings(workshop), "the ledger").toEqual([])
    await ledger.getByRole("button", { name: /^Edit/ }).click()
    await shootAll(workshop, "edit")
    expect(await accessibilityFindings(workshop), "a preference being edited").toEqual([])
    await workshop.keyboard.press("Escape")
    await workshop.getByText("Try a change over past decisions").click()
    await expect(workshop.getByText("16 decisions; no cost: the built-in rules run on this machine.")).toBeVisible()
    await workshop.getByRole("button", { name: "Try", exact: true }).click()
    await expect(workshop.getByText(/^Built-in rules · /)).toBeVisible({ timeout: 30_000 })
    await workshop.getByText(/^Built-in rules · /).scrollIntoViewIfNeeded()
    await shootAll(workshop, "tried")
    expect(await accessibilityFindings(workshop), "rules tried over past decisions").toEqual([])
    await ledger.getByRole("button", { name: /^Show (this person|these)/ }).click()
    await ledger
      .getByRole("button", { name: /^Open / })
      .first()
      .click()
    await expect(panel.getByRole("tab", { name: /^Person/ })).toHaveAttribute("aria-selected", "true")
  })

  await test.step("see it at the role, at the evaluation, and in the changed ranking with its reason", async () => {
    await expect(panel.getByText(/^Uses what you approved:/)).toBeVisible({ timeout: 30_000 })
    await shootAll(panel, "used-on-the-card")
    expect(await accessibilityFindings(panel), "an evaluation that used a preference").toEqual([])
    await goTo(panel, "Role")
    await panel
      .getByText(`learned: ${words(wording)}`)
      .first()
      .scrollIntoViewIfNeeded()
    await shootAll(panel, "learned-on-the-role")
    expect(await accessibilityFindings(panel), "a learned mark on the role").toEqual([])
    await goTo(panel, "People")
    await expect
      .poll(
        async () =>
          (await storedRows<EvaluationRow>(panel, "evaluations")).filter(({ preferenceIds }) => preferenceIds?.includes(id)).length,
        { timeout: 60_000 }
      )
      .toBe(engineers.length)
    await panel.getByRole("button", { name: "Why this order?" }).click()
    await expect(panel.getByText(/^One thing you approved changes this order:/)).toBeVisible()
    await expect(panel.getByText(/without what was learned/).first()).toBeVisible()
    const places = await namesInOrder(panel)
    expect(places).not.toEqual(placesBefore)
    expect(places.indexOf(withIt.name)).toBeLessThan(places.indexOf(without.name))
    for (const { name } of engineers.filter(({ kubernetes }) => kubernetes)) expect(places.indexOf(name)).toBeLessThan(engineers.length / 2)
    await shootAll(panel, "ranking")
    expect(await accessibilityFindings(panel), "the ranking with what was learned").toEqual([])
  })

  await test.step("forget it after being told what goes, and see every trace gone", async () => {
    const ledger = await openWorkshop(candor, "learned")
    await ledger.getByRole("button", { name: `Forget: ${words(wording)}` }).click()
    await expect(ledger.getByText(/what it changed in your roles is put back/)).toBeVisible()
    await shootAll(ledger, "forget")
    expect(await accessibilityFindings(ledger), "before forgetting").toEqual([])
    await ledger.getByRole("button", { name: "Forget for good" }).click()
    await ledger.close()
    await expect.poll(async () => (await preferences(panel)).some(row => row.id === id)).toBe(false)
    await expect
      .poll(
        async () =>
          (await storedRows<EvaluationRow>(panel, "evaluations")).filter(({ preferenceIds }) => preferenceIds !== undefined).length,
        { timeout: 60_000 }
      )
      .toBe(0)
    expect((await activeRole(panel))?.role, "the role is as it was").toEqual(before.role)
    const tables = await everything(panel)
    expect(Object.keys(tables).length).toBeGreaterThan(20)
    for (const [table, rows] of Object.entries(tables))
      for (const trace of [id, wording, replay?.id ?? ""]) expect(rows, `${table} holds nothing of it`).not.toContain(words(trace))
    expect(await storedRows(panel, "forgotten"), "an unreadable digest alone").toHaveLength(1)
    await goTo(panel, "People")
    await expect.poll(() => namesInOrder(panel)).toEqual(placesBefore)
  })

  await test.step("see in the settings what is kept, and switch a kind off", async () => {
    const options = await openExtensionPage(candor, "options.html#memory")
    await expect(options.getByText("1 preference was forgotten.", { exact: false })).toBeVisible()
    await expect(options.getByText(/^16 kept, the oldest from/)).toBeVisible()
    await options.getByRole("switch", { name: /^Visits/ }).click()
    await expect(options.getByRole("switch", { name: /^Visits/ })).not.toBeChecked()
    await options.getByRole("region", { name: "Memory" }).scrollIntoViewIfNeeded()
    for (const width of [360, 480, 900]) {
      await options.setViewportSize({ width, height: 1600 })
      await options.evaluate(() => document.getElementById("memory")?.scrollIntoView())
      await shoot(options, `memory-options-${width}`)
      await shoot(options, `memory-options-${width}-dark`, { colorScheme: "dark" })
    }
    expect(await accessibilityFindings(options), "the settings of memory").toEqual([])
  })
  await site.close()
})
