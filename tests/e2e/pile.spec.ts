import { statSync } from "node:fs"
import type { Page } from "@playwright/test"
import type { PileItemRow } from "../../src/store/rows/pile-rows"
import type { EvaluationRow, PersonRow, RunRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { inventedFolder, inventedResume } from "../support/invented-pile"
import { approvedRole, goTo } from "../support/scene"
import { shootAll } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { killWorker } from "../support/worker"

/** Drops files or folders of the disk on the panel, as a file manager does. */
async function dropOn(panel: Page, files: readonly string[]): Promise<void> {
  for (const file of files) statSync(file)
  const session = await panel.context().newCDPSession(panel)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 120, y: 200, data })
  await session.detach()
}

const itemsOf = (panel: Page) => storedRows<PileItemRow>(panel, "pileItems")

test("200 files of all kinds dropped at once, the worker killed in the middle: every one is accounted for, everybody ranked", async ({
  beside,
  candor
}) => {
  test.setTimeout(600_000)
  const pile = await inventedFolder()
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Person")
  const address = panel.url()
  await dropOn(panel, [pile.folder])
  // The panel is where it was, and says at once that it takes the files.
  await expect(panel.getByRole("region", { name: "People added" })).toBeVisible({ timeout: 30_000 })
  expect(panel.url()).toBe(address)
  const done = async () => (await itemsOf(panel)).filter(({ state }) => state !== "waiting").length
  for (const after of [30, 90]) {
    await expect.poll(done, { timeout: 120_000 }).toBeGreaterThan(after)
    await killWorker(candor, panel)
  }
  await shootAll(panel, "pile-reading")
  // Used meanwhile: other places answer, and say how far it is.
  await goTo(panel, "Person")
  await expect(panel.getByText(/of \d+ done/)).toBeVisible()
  await goTo(panel, "People")
  const table = panel.getByRole("region", { name: /What is in .*people\.csv\?/ })
  await expect(table).toBeVisible({ timeout: 240_000 })
  await expect(table.getByText(/not read: Gender/)).toBeVisible()
  await expect(table.getByRole("combobox", { name: "Job title" })).toHaveValue("title")
  await shootAll(panel, "pile-columns")
  expect(await accessibilityFindings(panel)).toEqual([])
  await table.getByRole("button", { name: "Read 4 rows" }).click()
  await expect
    .poll(async () => (await storedRows<RunRow>(panel, "runs")).find(({ skill }) => skill === "read-pile")?.status, { timeout: 240_000 })
    .toBe("done")

  const items = await itemsOf(panel)
  const read = items.filter(({ state }) => state === "read")
  const people = await storedRows<PersonRow>(panel, "people")
  const names = new Map(people.map(({ id, name }) => [id, name]))
  expect(read.map(({ personId }) => names.get(personId ?? "")).sort()).toEqual([...pile.people].sort())
  const lastOf = (path: string) => path.replace(/^applicants\//, "")
  expect(
    items
      .filter(({ state }) => state === "not read")
      .map(({ path }) => lastOf(path))
      .sort()
  ).toEqual([...pile.notRead].sort())
  expect(items.filter(({ state }) => state === "same")).toHaveLength(pile.same)
  // Of the 200 that were dropped each has an outcome; what was opened stands for what was in it.
  expect(items.filter(({ depth }) => depth === 0)).toHaveLength(pile.files)
  // What was read is not kept twice; what may be a profile all the same waits for a word until the pile is put away.
  const waiting = (await itemsOf(panel)).filter(({ mayBeOne }) => mayBeOne).map(({ id }) => id)
  expect((await storedRows<{ id: string }>(panel, "pileBytes")).map(({ id }) => id).sort()).toEqual(waiting.sort())
  expect(
    new Set((await storedRows<EvaluationRow>(panel, "evaluations")).filter(row => row.roleId === roleId).map(({ personId }) => personId))
      .size
  ).toBe(pile.people.length)
  await expect(
    panel.getByText(`${pile.people.length} people read · ${pile.same} the same as others · ${pile.notRead.length} files not read`)
  ).toBeVisible()
  await panel.getByText(/^Not read \(/).click()
  await expect(panel.getByText(/unpacks to far more than any document/)).toBeVisible()
  await shootAll(panel, "pile-done")
  expect(await accessibilityFindings(panel)).toEqual([])
  await panel.getByRole("button", { name: "Dismiss" }).click()
  await expect(panel.getByRole("region", { name: "People added" })).toBeHidden()
})

test("a panel that is closed in the middle leaves the rest waiting; the next one goes on; pasted people are added too", async ({
  beside
}) => {
  const { panel } = await beside("/")
  await approvedRole(panel)
  await goTo(panel, "People")
  await panel.getByRole("button", { name: "Add people" }).click()
  await shootAll(panel, "pile-add")
  expect(await accessibilityFindings(panel)).toEqual([])
  const field = panel.locator('input[type="file"][multiple]:not([webkitdirectory])')
  const files = Array.from({ length: 40 }, (_, at) => ({
    name: `cv ${at}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(inventedResume(at).join("\n"))
  }))
  await field.setInputFiles(files)
  await expect.poll(async () => (await itemsOf(panel)).filter(({ state }) => state === "read").length).toBeGreaterThan(0)
  // As good as closed and opened again: nothing of the page is left.
  await panel.reload()
  await expect.poll(async () => (await itemsOf(panel)).filter(({ state }) => state === "read").length, { timeout: 60_000 }).toBe(40)
  await expect.poll(async () => (await storedRows<EvaluationRow>(panel, "evaluations")).length).toBe(40)
  expect(await storedRows(panel, "pileBytes")).toEqual([])
})
