import type { Page } from "@playwright/test"
import type { DecisionRow } from "../../src/store/rows/rows"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { activeRole, openQuestion } from "../support/intake"
import { approvedRole, settledPage } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { words } from "../support/words"

const ana = demoPages.people[0]

/** Presses Tab until the focus is on something with this name, as somebody without a mouse does. Fails after `most` presses. */
async function tabTo(panel: Page, name: RegExp | string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    const focused = await panel.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute("aria-label") ?? element?.textContent ?? ""
    })
    if (typeof name === "string" ? focused.trim().split(", ")[0] === name : name.test(focused.trim())) return
    await panel.keyboard.press("Tab")
  }
  throw new Error(`Tab does not reach ${name} in ${most} presses.`)
}

test("a role is started, answered and approved without a mouse", async ({ beside }) => {
  const { page, panel } = await beside(demoPages.posts[0]?.path ?? "")
  await settledPage(panel, page.url(), "not a profile")
  await panel.bringToFront()
  await tabTo(panel, /^Start from this page/)
  await panel.keyboard.press("Enter")
  const question = await openQuestion(panel)
  expect(question?.options.length).toBeGreaterThan(0)
  const answer = question?.options.find(({ value }) => value !== "")
  await tabTo(panel, words(answer?.label ?? ""))
  await panel.keyboard.press("Enter")
  if (question?.multiple) {
    await tabTo(panel, /^Done/)
    await panel.keyboard.press("Enter")
  }
  await expect.poll(async () => (await activeRole(panel))?.answers.map(({ questionId }) => questionId)).toEqual([question?.id])
  const [first, second] = (await activeRole(panel))?.role.qualifications ?? []
  const kind = async () => (await activeRole(panel))?.role.qualifications.find(({ id }) => id === first?.id)?.kind
  await tabTo(panel, first?.text.split(", ")[0] ?? "")
  await panel.keyboard.press("n")
  await expect.poll(kind).toBe("nice")
  await panel.keyboard.press("ArrowRight")
  await panel.keyboard.press("Enter")
  await expect.poll(kind, { message: "the switch is reached by an arrow" }).toBe("must")
  await panel.keyboard.press("ArrowDown")
  await panel.keyboard.press("Enter")
  await expect(panel.getByRole("form", { name: `Details: ${second?.text}` })).toBeVisible()
  await panel.keyboard.press("Enter")
  await tabTo(panel, /^Approve role/)
  await panel.keyboard.press("Enter")
  await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
})

test("tabs, verdicts, quotes and decisions are reached and used without a mouse, and the focus is always seen", async ({ beside }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  await approvedRole(panel)
  await panel.bringToFront()
  await panel.getByRole("tab", { name: "Role" }).focus()
  await panel.keyboard.press("ArrowRight")
  await cardOf(panel, ana?.name ?? "")
  await panel.keyboard.press("j")
  await panel.keyboard.press("Enter")
  await tabTo(panel, /^Good verdict/)
  const outline = await panel.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body)
    return { seen: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" }
  })
  expect(outline.seen, "the focus is visible").toBe(true)
  await panel.keyboard.press("Enter")
  await expect(panel.getByRole("button", { name: "Good verdict", pressed: true })).toHaveCount(1)
  await panel.keyboard.press("k")
  await panel.keyboard.press("2")
  await expect(panel.getByText("You set this").first()).toBeVisible()
  await panel.keyboard.press("s")
  await expect.poll(async () => (await storedRows<DecisionRow>(panel, "decisions"))[0]?.decision).toBe("shortlist")
  await tabTo(panel, /^Undo/)
  await panel.keyboard.press("Enter")
  await expect.poll(async () => (await storedRows<DecisionRow>(panel, "decisions")).length).toBe(0)
  await panel.keyboard.press("?")
  await expect(panel.getByRole("dialog")).toBeVisible()
  await panel.keyboard.press("Escape")
  await expect(panel.getByRole("dialog")).toHaveCount(0)
})
