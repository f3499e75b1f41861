import { accessibilityFindings } from "../support/accessibility"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { activeRole, openQuestion } from "../support/intake"
import { ask } from "../support/messages"
import { approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { expect, test } from "../support/test"

// The Role place in the real panel: rows, open points, approving, and a change of an approved role.

const [ana] = demoPages.people

const messy = `Backend dev (m/w/d), Berlin

You should have:
- 5+ yrs of backend, ideally in Go
- Postgres
- Kafka or NATS or RabbitMQ
- English C1, German is a plus but not needed
- a young, hungry digital native
- based in DE or willing to relocate

We have fruit baskets and table football.
Send your CV to jobs@example.com.`

async function pictures(panel: Parameters<typeof shoot>[0], name: string) {
  for (const width of [360, 480])
    for (const colorScheme of ["light", "dark"] as const) await shoot(panel, `${name}-${width}-${colorScheme}`, { width, colorScheme })
}

test("the start, and the whole card of a messy post with what is open on it", async ({ beside }) => {
  test.setTimeout(180_000)
  const { panel } = await beside("/")
  await pictures(panel, "role-start")
  await panel.getByRole("textbox", { name: "Paste a job post" }).fill(messy)
  await panel.getByRole("button", { name: "Start from this text" }).click()
  await openQuestion(panel)
  const rows = panel.getByRole("list", { name: "Qualifications" }).getByRole("listitem")
  const { qualifications = [] } = (await activeRole(panel))?.role ?? {}
  await expect(rows).toHaveCount(qualifications.length)
  expect(qualifications.length).toBeGreaterThan(4)
  await expect(panel.getByText(/open points?$/)).toBeVisible()
  await expect(panel.getByText(/lines of the post: /)).toBeVisible()
  await expect(panel.getByRole("button", { name: "Approve role" })).toBeInViewport()
  const heights = await panel
    .locator(".role-row-line")
    .evaluateAll(lines => lines.map(line => Math.round(line.getBoundingClientRect().height)))
  for (const height of heights) expect(height, "a row is 28 to 32 px high").toBeGreaterThanOrEqual(28)
  for (const height of heights) expect(height, "a row is 28 to 32 px high").toBeLessThanOrEqual(33)
  await pictures(panel, "role-messy")
  for (const colorScheme of ["light", "dark"] as const) {
    await panel.emulateMedia({ colorScheme })
    expect(await accessibilityFindings(panel), `the card, ${colorScheme}`).toEqual([])
  }
  await panel.emulateMedia({ colorScheme: "light" })

  await test.step("a line of the post is left out and taken again by a click", async () => {
    await panel.getByText(/lines of the post: /).click()
    await panel.getByRole("button", { name: "Leave out: - Postgres" }).click()
    await expect(rows).toHaveCount(qualifications.length - 1)
    await panel.getByRole("button", { name: "Take: - Postgres" }).click()
    await expect(rows).toHaveCount(qualifications.length)
    await pictures(panel, "role-post-lines")
    await panel.getByText(/lines of the post: /).click()
  })
  await test.step("a kind is changed by one click, in place, and taken back by another", async () => {
    const kinds = async () => (await activeRole(panel))?.role.qualifications.map(({ kind }) => kind)
    const before = await kinds()
    const group = panel.getByRole("group", { name: `Kind: ${qualifications[0]?.text}` })
    await group.getByRole("button", { name: "Avoid" }).click()
    await expect(group.getByRole("button", { name: "Avoid", pressed: true })).toBeVisible()
    await panel.getByRole("button", { name: "Undo" }).click()
    await expect.poll(kinds).toEqual(before)
  })
  await test.step("a row opens in place", async () => {
    await rows.first().getByRole("button").first().click()
    await expect(panel.getByRole("form", { name: `Details: ${qualifications[0]?.text}` })).toBeVisible()
    await pictures(panel, "role-row-open")
    expect(await accessibilityFindings(panel), "a row that is open").toEqual([])
    await panel.keyboard.press("Escape")
  })
  await test.step("one at a time, in the same rows", async () => {
    await panel.getByRole("button", { name: "One at a time" }).click()
    await pictures(panel, "role-one-at-a-time")
    expect(await accessibilityFindings(panel), "one at a time").toEqual([])
  })
})

test("a change of an approved role shows who would move before it is made, and is taken back", async ({ beside }) => {
  test.setTimeout(180_000)
  const { page, panel } = await beside(ana?.path ?? "")
  await approvedRole(panel)
  await goTo(panel, "Person")
  await settledPage(panel, page.url())
  await cardOf(panel, ana?.name ?? "")
  await goTo(panel, "Role")
  await pictures(panel, "role-approved")
  expect(await accessibilityFindings(panel), "the approved role").toEqual([])
  const kind = async () => (await activeRole(panel))?.role.qualifications[0]?.kind
  const text = (await activeRole(panel))?.role.qualifications[0]?.text ?? ""
  expect(await kind()).toBe("must")
  await panel
    .getByRole("group", { name: `Kind: ${text}` })
    .getByRole("button", { name: "Nice" })
    .click()
  const change = panel.getByRole("group", { name: "What would change" })
  await expect(change.getByRole("status")).toContainText(text)
  await expect(change.getByRole("button", { name: "Apply" })).toBeFocused()
  expect(await kind(), "nothing is changed unseen").toBe("must")
  await pictures(panel, "role-change")
  expect(await accessibilityFindings(panel), "a change that waits").toEqual([])
  await panel.keyboard.press("Enter")
  await expect.poll(kind).toBe("nice")
  await panel.getByRole("button", { name: "Undo" }).click()
  await expect.poll(kind).toBe("must")
})

test("a role from a pattern is approved with one click", async ({ beside }) => {
  const { panel } = await beside("/")
  const earlier = await approvedRole(panel)
  const { patternId } = await ask(panel, "pattern.keep", { roleId: earlier, name: "Data engineers" })
  await ask(panel, "role.close", { roleId: earlier })
  await goTo(panel, "Role")
  await panel.getByRole("button", { name: "Data engineers", exact: true }).first().click()
  await expect.poll(async () => (await activeRole(panel))?.source).toMatchObject({ kind: "pattern", patternId })
  await shoot(panel, "role-from-pattern")
  await panel.getByRole("button", { name: "Approve role" }).click()
  await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
})

test("at 200 % a role can be read and worked on", async ({ beside }) => {
  const { panel } = await beside("/")
  await ask(panel, "role.start", { kind: "text", text: messy })
  await openQuestion(panel)
  await goTo(panel, "Role")
  await panel.setViewportSize({ width: 180, height: 382 })
  await expect(panel.getByRole("list", { name: "Qualifications" }).getByRole("listitem").first()).toBeAttached()
  expect(await panel.locator(".role-place").evaluate(box => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  await shoot(panel, "role-zoom200")
  expect(await accessibilityFindings(panel), "200 %").toEqual([])
})
