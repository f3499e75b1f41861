import { webcrypto } from "node:crypto"
import { verifyLog } from "../../src/trust/sealed-log/verify-log"
import { accessibilityFindings } from "../support/accessibility"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import type { RoleRow } from "../../src/store/rows/rows"
import { approvedRole, goTo, openWorkshop, personNamed, settledPage } from "../support/scene"
import { shootAll } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const [ana] = demoPages.people
const subtle = webcrypto.subtle as SubtleCrypto

test("a decision is in a sealed log that verifies outside of the browser, names nobody, and is found to be changed where it is", async ({
  beside,
  candor
}) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  const person = await personNamed(panel, ana?.name ?? "")
  await expect.poll(async () => (await storedRows(panel, "evaluations")).length).toBe(1)
  await ask(panel, "decision.set", { roleId, personId: person.id, decision: "pass", reason: "No Spark at scale" })
  const workshop = await openWorkshop(candor, "trust")
  await expect(workshop.getByText(/^2 entries\.$/)).toBeVisible()

  // What is handed to the browser to save: the download itself is the browser's.
  await workshop.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then(text => document.body.setAttribute("data-saved", text))
      return make(blob)
    }
  })
  await workshop.getByRole("button", { name: "Save with reasons and criteria" }).click()
  await expect(workshop.locator("body")).toHaveAttribute("data-saved", /candor-sealed-log/)
  const log = (await workshop.locator("body").getAttribute("data-saved")) ?? ""
  const { faults, entries, key } = await verifyLog(subtle, log)
  expect([faults, entries]).toEqual([[], 2])
  await expect(workshop.getByText(key ?? "none")).toBeVisible()
  expect(log).toContain("No Spark at scale")
  for (const who of [person.id, ana?.name ?? person.id]) expect(log).not.toContain(who)
  const changed = log.replace('"decision":"pass"', '"decision":"shortlist"')
  expect((await verifyLog(subtle, changed)).faults.length).toBeGreaterThan(0)

  await workshop.getByLabel("Which").selectOption("adverse outcome")
  await expect(workshop.getByLabel("The text")).toHaveValue(new RegExp(`Dear ${person.name},`))
  await workshop.getByRole("button", { name: "Test this role's people" }).click()
  await expect(workshop.getByText(/^No verdict and no place moved: 1 person/)).toBeVisible({ timeout: 60_000 })
  await workshop.getByRole("button", { name: "Attach to the role" }).click()
  await expect(workshop.getByText(/^Tested on .*: 0 verdicts and 0 places moved\.$/)).toBeVisible()
  // What is ticked is what is kept: the tick comes back from the store.
  await workshop.getByLabel("Colorado").click()
  await expect(workshop.getByLabel("Colorado")).toBeChecked()
  await expect(workshop.getByText("1 letter is due.")).toBeVisible()
  await workshop.getByRole("button", { name: "Keep as given today" }).click()
  await expect(workshop.getByText("Nobody is due a letter that has a day.")).toBeVisible()
  await workshop.getByRole("switch", { name: /^Present, do not rank/ }).click()
  await workshop.getByRole("switch", { name: /^Nothing leaves for this role/ }).click()
  await expect
    .poll(async () => (await storedRows<RoleRow>(panel, "roles"))[0])
    .toMatchObject({
      role: { presentsOnly: true },
      record: { jurisdictions: ["us-co"], nothingLeaves: true, test: { people: 1 } }
    })
  expect(await accessibilityFindings(workshop), "Trust").toEqual([])
  await shootAll(workshop, "trust")

  // What the role presents is added up nowhere in the panel.
  await goTo(panel, "People")
  await expect(panel.getByText(/^In the order received: this role presents people/)).toBeVisible()
  await shootAll(panel, "people-presented")
})

test("somebody gets a copy of everything, has a correction beside the verdict, and is erased", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana?.path ?? "")
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  const person = await personNamed(panel, ana?.name ?? "")
  await expect.poll(async () => (await storedRows(panel, "evaluations")).length).toBe(1)
  const receivedAt = Date.now()
  for (const kind of ["access", "correction", "erasure"] as const)
    await ask(panel, "request.add", { kind, personId: person.id, roleId, words: "I wrote Spark at Ferro.", receivedAt })
  const workshop = await openWorkshop(candor, "requests")
  const one = (kind: string) => workshop.getByRole("listitem").filter({ hasText: kind })
  await expect(one("A copy of everything")).toContainText("days left")

  await workshop.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then(text => document.body.setAttribute("data-saved", text))
      return make(blob)
    }
  })
  await one("A copy of everything").getByRole("button", { name: "Save the file" }).click()
  await expect(workshop.locator("body")).toHaveAttribute("data-saved", new RegExp(`Everything that is kept of ${person.name}`))
  await one("A copy of everything").getByRole("button", { name: "It was given" }).click()
  await expect(one("A copy of everything")).toContainText(/Done on .* of the sealed log/)

  await one("A correction").getByRole("button", { name: "Put it beside the verdict" }).click()
  await expect(one("A correction")).toContainText("Done on")
  await goTo(panel, "Person")
  await page.bringToFront()
  await expect(panel.getByText("They dispute this: “I wrote Spark at Ferro.”")).toBeVisible()
  expect(await accessibilityFindings(workshop), "Requests").toEqual([])
  await shootAll(workshop, "requests")

  await one("Erasure")
    .getByRole("button", { name: `Erase ${person.name}` })
    .click()
  await one("Erasure").getByRole("button", { name: "Erase for good" }).click()
  await expect(one("Somebody who was erased")).toHaveCount(3)
  expect(await storedRows(panel, "people")).toEqual([])
})
