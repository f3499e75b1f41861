import type { Locator } from "@playwright/test"
import { cardOf } from "../support/card"
import { demoPages } from "../support/demo"
import { activeRole } from "../support/intake"
import { mainJob, type Job } from "../support/main-job"
import { openPanel } from "../support/panel"
import { expect, test } from "../support/test"

// It ends with the browser killed and started again.
test.use({ ownBrowser: true })

test("the main job, end to end, in the real panel", async ({ candor, demo }) => {
  test.setTimeout(240_000)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  // The panel opens in the first step; until then the page stands in its place.
  const job: Job = { candor, demo, page, panel: page, say: () => undefined, shot: async () => undefined }
  for (const step of mainJob) await test.step(step.name, () => step.run(job))
})

test("from a job post to the first verdict in at most six clicks", async ({ candor, demo }) => {
  test.setTimeout(120_000)
  const clicks: string[] = []
  const click = async (what: string, button: Locator) => {
    clicks.push(what)
    await button.click()
  }
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(demo.origin + demoPages.posts[0]?.path)
  // The icon, then its "Open panel": openPanel presses both as a recruiter does.
  clicks.push("the icon", "Open panel")
  const panel = await openPanel(candor, page)
  await click("the notice", panel.getByRole("main").getByRole("button").last())
  await click("Start from this page", panel.getByRole("button", { name: "Start from this page" }))
  await expect(panel.getByRole("list", { name: "Qualifications" }).getByRole("listitem").first()).toBeVisible()
  await click("Approve role", panel.getByRole("button", { name: "Approve role" }))
  await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
  const [ana] = demoPages.people
  await page.goto(demo.origin + ana?.path)
  await click("Read this page", panel.getByRole("button", { name: "Read this page" }))
  await cardOf(panel, ana?.name ?? "")
  process.stdout.write(`first verdict after ${clicks.length} clicks: ${clicks.join(", ")}\n`)
  expect(clicks.length).toBeLessThanOrEqual(6)
})
