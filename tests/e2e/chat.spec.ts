import type { Page } from "@playwright/test"
import { accessibilityFindings } from "../support/accessibility"
import { chatLines } from "../support/intake"
import { ask } from "../support/messages"
import { approvedRole, goTo } from "../support/scene"
import { shoot } from "../support/screens"
import { expect, test } from "../support/test"

// The list of what was said and the field below it, in the real panel: how it scrolls can only be seen where there is a layout.

/** How far the conversation is from its end, in CSS pixels. */
function toEnd(panel: Page): Promise<number> {
  return panel.locator(".chat-viewport").evaluate(box => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight))
}

test("the conversation stays at its end as it grows, and where the reader scrolled to until the reader writes", async ({ beside }) => {
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Role")
  for (let said = 0; said < 6; said++)
    await ask(panel, "role.say", { roleId, text: `Remark ${said} of a long conversation about this role.` })
  await expect(panel.getByRole("listitem").filter({ hasText: "Remark 5" })).toBeVisible()
  await expect.poll(() => toEnd(panel)).toBeLessThanOrEqual(2)

  await test.step("narrower, its lines take more room", async () => {
    await panel.setViewportSize({ width: 320, height: 600 })
    await expect.poll(() => toEnd(panel)).toBeLessThanOrEqual(2)
  })
  await test.step("scrolled up, it is left there", async () => {
    await panel.locator(".chat-viewport").hover()
    await panel.mouse.wheel(0, -10_000)
    await expect.poll(() => panel.locator(".chat-viewport").evaluate(box => box.scrollTop)).toBe(0)
    await panel.setViewportSize({ width: 280, height: 560 })
    await panel.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await panel.locator(".chat-viewport").evaluate(box => box.scrollTop)).toBe(0)
  })
  await test.step("what the reader writes, and what comes of it, is seen", async () => {
    await panel.getByRole("textbox", { name: "Answer or paste" }).fill("must: Terraform")
    await panel.keyboard.press("Enter")
    await expect.poll(async () => (await chatLines(panel)).some(({ text }) => text === "must: Terraform")).toBe(true)
    await expect.poll(() => toEnd(panel)).toBeLessThanOrEqual(2)
  })
})

test("the field grows with its lines up to eight, sends on Enter, and keeps a draft while another tab is looked at", async ({ beside }) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await goTo(panel, "Role")
  const field = panel.getByRole("textbox", { name: "Answer or paste" })
  const height = async () => (await field.boundingBox())?.height ?? 0
  const one = await height()
  await field.focus()
  for (const line of ["must: Terraform", "nice: Pulumi", "nice: Helm"]) {
    await panel.keyboard.type(line)
    await panel.keyboard.press("Shift+Enter")
  }
  await expect.poll(height).toBeGreaterThan(one * 2)
  await field.fill(Array.from({ length: 60 }, (_, at) => `line ${at}`).join("\n"))
  await expect.poll(height).toBeLessThan(one * 8)
  await field.fill("A half-written answer")
  await goTo(panel, "People")
  await goTo(panel, "Role")
  await expect(field).toHaveValue("A half-written answer")
  await field.fill("must: Terraform\nnice: Pulumi")
  await field.press("Enter")
  await expect.poll(async () => (await chatLines(panel)).map(({ text }) => text)).toContain("must: Terraform\nnice: Pulumi")
  await expect(field).toHaveValue("")
})

test("a long conversation is readable at 360 and 480 px, in light and in dark, and axe finds nothing", async ({ beside }) => {
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Role")
  await ask(panel, "role.say", { roleId, text: "must: Terraform" })
  await ask(panel, "role.say", { roleId, text: `We look for somebody who has run pipelines. ${"Two days a week in Porto. ".repeat(40)}` })
  await expect(panel.getByRole("button", { name: /^Show all/ })).toBeVisible()
  await panel.getByRole("button", { name: "Good answer" }).first().click()
  await expect(panel.getByRole("button", { name: "Good answer", pressed: true })).toHaveCount(1)
  await panel.getByRole("button", { name: "Bad answer" }).last().click()
  const why = panel.getByRole("group", { name: "What is wrong with it?" })
  await expect(why.getByRole("button")).toHaveCount(4)
  await expect.poll(() => toEnd(panel)).toBeLessThanOrEqual(2)
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `chat-${width}-${colorScheme}`, { width, colorScheme })
  expect(await accessibilityFindings(panel)).toEqual([])
  await why.getByRole("button", { name: "Too long" }).click()
  await expect(panel.getByText("noted · Too long", { exact: false })).toBeVisible()
  await expect(why).toHaveCount(0)
  await expect(panel.getByRole("button", { name: "Bad answer", pressed: true })).toBeFocused()
})
