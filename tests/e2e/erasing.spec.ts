import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { closeCandor, openExtensionPage } from "../support/browser"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import { acceptNotice, approvedRole, goTo } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// What "erase everything" leaves: nothing in the store, which goes on working in every window, and on the disk what PRIVACY.md says.

const name = "Zephyrine Quackenbush"
const resume = (n: number) => `${name}
Data Engineer

Experience
Data Engineer, Vale Verde Lda
2016 – Present
Builds pipelines in Python; reading ${n} of Quackenbush.

Skills
Python, Kafka, SQL`

/** Null for a file that the browser merged into another since it was listed: what it held is looked for there the next time. */
function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null
    throw error
  }
}

/** The files of the browser's IndexedDB in which a text stands, in one byte a letter or in two. */
function filesWith(text: string, profileFolder: string): string[] {
  const folder = path.join(profileFolder, "Default", "IndexedDB")
  const wanted = [Buffer.from(text, "latin1"), Buffer.from(text, "utf16le")]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => {
      const held = bytesOf(file)
      return held !== null && wanted.some(bytes => held.includes(bytes))
    })
    .map(file => path.relative(folder, file))
}

test.use({ ownBrowser: true })

test("after everything was erased the panel, the options and the worker go on, and the browser's files hold the name no more", async ({
  beside,
  candor
}) => {
  test.setTimeout(100_000)
  const { panel } = await beside(demoPages.other[0]?.path ?? "/")
  await approvedRole(panel)
  for (let n = 0; n < 3; n++) await ask(panel, "profile.readText", { text: resume(n), fileName: null })
  await expect.poll(async () => (await storedRows(panel, "evaluations")).length).toBeGreaterThan(0)
  const options = await openExtensionPage(candor, "options.html")
  // What is looked for below is found where it is.
  await expect.poll(() => filesWith("Quackenbush", candor.profileFolder), { timeout: 20_000 }).not.toEqual([])

  await options.getByLabel(/^Type “erase” to confirm$/).fill("erase")
  await options.getByRole("button", { name: "Erase everything" }).click()
  await expect(options.getByText("Everything was erased.")).toBeVisible({ timeout: 60_000 })
  for (const table of ["people", "captures", "roles", "chat", "runs", "signals"]) expect(await storedRows(panel, table), table).toEqual([])

  // No window was closed, and each of them works.
  await approvedRole(panel)
  await ask(panel, "profile.readText", { text: "Rui Prado\nData Engineer\n\nSkills\nPython", fileName: null })
  await expect.poll(async () => (await storedRows<{ name: string }>(panel, "people")).map(person => person.name)).toEqual(["Rui Prado"])
  // It is as it was when it was installed: its notice stands there again.
  await acceptNotice(panel)
  await goTo(panel, "People")
  await expect(panel.getByText("Rui Prado").first()).toBeVisible()
  await options.getByRole("searchbox", { name: "Name" }).fill("Rui")
  await expect(options.getByRole("button", { name: "Erase Rui Prado" })).toBeVisible()

  // The browser puts its files together in its own time.
  await expect.poll(() => filesWith("Quackenbush", candor.profileFolder), { timeout: 20_000 }).toEqual([])
  await closeCandor(candor)
  expect(filesWith("Quackenbush", candor.profileFolder)).toEqual([])
  expect(filesWith("Vale Verde", candor.profileFolder)).toEqual([])
})
