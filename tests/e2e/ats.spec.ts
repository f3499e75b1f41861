import type { AtsNoteRow, ApplicantRow, ConnectionRow } from "../../src/store/rows/ats-rows"
import type { EvaluationRow, PersonRow, RunRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { openExtensionPage } from "../support/browser"
import { demoPages } from "../support/demo"
import { inventedName, inventedPdf } from "../support/invented-pile"
import { grantTab } from "../support/panel"
import { grantHost } from "../support/permissions"
import { approve, goTo } from "../support/scene"
import { shootAll } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { standInLever } from "../support/vendor/lever"
import { withQuirks } from "../support/vendor/quirks"
import { serveVendor } from "../support/vendor/serve"
import { makeTenant, tenantPerson } from "../support/vendor/tenant"

const description = `<p>We build the data of the harbour.</p><h3>Requirements</h3><ul><li>Python or Scala in production</li><li>3+ years of experience in data engineering</li><li>Kafka and SQL</li></ul><h3>Nice to have</h3><ul><li>dbt</li></ul>`
const [ana] = demoPages.people

test("an account is connected, a job becomes a role, 200 applicants are ranked, who is there is said, a note is sent by a click, who is deleted there goes", async ({
  beside,
  candor,
  demo
}) => {
  test.setTimeout(600_000)
  const tenant = { ...makeTenant(0), jobTitle: "Senior Data Engineer", description }
  const began = Date.now() - 3_600_000
  for (let at = 0; at < 200; at++) {
    const [first = "", last = ""] = inventedName(at).split(" ")
    // Every second one was moved into the phone screen.
    const steps = [0, 1].slice(0, at % 2 === 0 ? 2 : 1).map(stage => ({ stage, at: began + stage * 60_000 }))
    const profile = at === 0 ? `${demo.origin}${ana?.path}` : tenantPerson(at).profile
    const known = { first, last, profile, steps, status: "active" as const, changedAt: began + 60_000, pdf: await inventedPdf(at) }
    tenant.people.push({ ...tenantPerson(at), ...known })
  }
  const standIn = standInLever({ tenant, now: () => Date.now() })
  const { handler, asked } = withQuirks(standIn.handler, [])
  const vendor = await serveVendor(handler)
  const key = standIn.fields.key ?? ""
  try {
    const { page, panel } = await beside("/")
    await grantHost(candor, vendor.url)

    // Set up: a wrong key is said to be one; the right one works.
    const options = await openExtensionPage(candor, "options.html")
    await options.getByRole("button", { name: "Connect a system" }).click()
    const form = options.getByRole("form", { name: "Connect a system" })
    await form.getByLabel("System").selectOption({ label: "Lever" })
    await expect(form.getByText("opportunities:read:admin")).toBeVisible()
    await form.getByRole("textbox", { name: /key/i }).first().fill("lever-secret-that-is-wrong-0000")
    await form.getByLabel("Address of its API").fill(vendor.url)
    await form.scrollIntoViewIfNeeded()
    await shootAll(options, "ats-form")
    await form.getByRole("button", { name: "Save and test" }).click()
    const item = options.getByRole("listitem", { name: "Lever" })
    await expect(item.getByRole("status")).toContainText(/key/i)
    await item.getByRole("button", { name: "Change the connection to Lever" }).click()
    const change = options.getByRole("form", { name: "Change the connection to Lever" })
    await expect(change.getByText(/ends in 0000/)).toBeVisible()
    await change.getByRole("textbox", { name: /key/i }).first().fill(key)
    await change.getByRole("button", { name: "Save and test" }).click()
    await expect(item.getByRole("status")).toContainText("Works: 1 open job can be seen.")
    await expect(item).toContainText("key ends in 7c1d")
    // Who writes is picked from the vendor's people.
    await item.getByRole("button", { name: "Choose who writes notes" }).click()
    await item
      .getByRole("combobox", { name: "Notes are written in the name of" })
      .selectOption({ label: "Noor Haddad · noor@tenant.example" })
    await expect.poll(async () => (await storedRows<ConnectionRow>(options, "connections"))[0]?.writerName).toBe("Noor Haddad")
    await shootAll(options, "ats-options")
    expect(await accessibilityFindings(options)).toEqual([])
    await options.close()

    // A job becomes a role.
    await goTo(panel, "Role")
    await panel.getByRole("button", { name: "Show the open jobs" }).click()
    await shootAll(panel, "ats-jobs")
    await panel.getByRole("list", { name: "Jobs" }).getByRole("button", { name: "Senior Data Engineer" }).click()
    await expect.poll(async () => (await storedRows<{ roleIds: string[] }>(panel, "atsJobs"))[0]?.roleIds.length).toBe(1)
    const [job] = await storedRows<{ roleIds: string[] }>(panel, "atsJobs")
    const roleId = job?.roleIds[0] ?? ""
    await approve(panel, roleId)

    // While everybody is brought in at the vendor's pace, the rest goes on.
    await goTo(panel, "People")
    await expect(panel.getByText(/still to be brought in/)).toBeVisible({ timeout: 60_000 })
    await shootAll(panel, "ats-pulling")

    // Somebody on a page is there already: on the card and on the icon, without asking anybody.
    const before = asked.length
    const ofThePull = /resumes|stages|opportunities$/
    await page.goto(demo.origin + (ana?.path ?? ""))
    await grantTab(candor, page)
    await goTo(panel, "Person")
    const there = panel.getByRole("region", { name: "In your applicant tracking system" })
    await expect(there.getByText("In Lever: Senior Data Engineer · Phone screen")).toBeVisible({ timeout: 30_000 })
    await shootAll(panel, "ats-there")
    expect(await accessibilityFindings(panel)).toEqual([])
    expect(
      asked.slice(before).filter(({ url, method }) => method !== "GET" || !ofThePull.test(url.pathname.replace(/\/download$/, "")))
    ).toEqual([])

    // The evidence goes back as a note: shown as the request, sent by a click, found there with our own id.
    await there.getByRole("button", { name: "Draft a note for the ATS" }).click()
    const note = there.getByRole("listitem").first()
    await expect(note.getByRole("region", { name: "The exact request, but for the key" })).toContainText(
      "/v1/opportunities/opp-0/notes?perform_as=u-1"
    )
    expect(tenant.notes).toEqual([])
    await shootAll(panel, "ats-note")
    await note.getByRole("button", { name: "Send", exact: true }).click()
    await expect(note.getByRole("status")).toContainText("sent")
    await expect.poll(async () => (await storedRows<AtsNoteRow>(panel, "atsNotes"))[0]?.state).toBe("sent")
    const [written] = await storedRows<AtsNoteRow>(panel, "atsNotes")
    expect(tenant.notes).toHaveLength(1)
    expect(tenant.notes[0]).toMatchObject({ number: 0, by: "u-1" })
    expect(tenant.notes[0]?.text).toContain(`candor:${written?.id}`)
    await expect(there.getByText(/note of/)).toBeVisible()

    // Tags go the same way: as the request, by a click, with the answer kept.
    await there.getByRole("button", { name: "Tags for the ATS" }).click()
    await there.getByRole("textbox", { name: "Tags, with commas between them" }).fill("harbour, Veteran")
    await shootAll(panel, "ats-tags")
    await there.getByRole("button", { name: "Draft", exact: true }).click()
    await expect(there.getByText(/nobody may be judged by it: Veteran/)).toBeVisible()
    const tags = there.getByRole("listitem", { name: /^Tags on/ })
    await expect(tags.getByRole("region", { name: "The exact request, but for the key" })).toContainText('{"tags":["harbour"]}')
    expect(tenant.tags).toEqual([])
    await tags.getByRole("button", { name: "Send", exact: true }).click()
    await expect.poll(() => tenant.tags).toEqual([{ number: 0, tags: ["harbour"], by: "u-1" }])
    await expect(tags.getByRole("status")).toContainText("sent")
    await shootAll(panel, "ats-tags-sent")

    // Everybody is brought in, read and ranked.
    await goTo(panel, "People")
    const brought = async () => (await storedRows<ApplicantRow>(panel, "applicants")).filter(({ personId }) => personId !== null).length
    await expect.poll(brought, { timeout: 400_000 }).toBe(200)
    const ofApplicants = (row: EvaluationRow) => row.roleId === roleId && row.personId.startsWith("applicant:")
    await expect
      .poll(async () => (await storedRows<EvaluationRow>(panel, "evaluations")).filter(ofApplicants).length, { timeout: 60_000 })
      .toBe(200)
    await expect
      .poll(async () => (await storedRows<RunRow>(panel, "runs")).filter(({ skill }) => skill === "pull-applicants").map(run => run.status))
      .toEqual(["done"])
    await expect(panel.getByText(/200 applicants here/)).toBeVisible()
    await shootAll(panel, "ats-people")
    expect(await accessibilityFindings(panel)).toEqual([])

    // What its stages stand for is confirmed once, and becomes outcomes.
    await panel.getByRole("button", { name: "Confirm what its stages stand for" }).click()
    await expect(panel.getByRole("combobox", { name: "Phone screen" })).toHaveValue("screened")
    await shootAll(panel, "ats-stages")
    await panel.getByRole("button", { name: "Confirm", exact: true }).click()
    await expect
      .poll(async () => (await storedRows<{ kind: string }>(panel, "outcomes")).filter(({ kind }) => kind === "screened").length)
      .toBe(100)

    // Deleted there, gone here.
    const [gone] = (await storedRows<ApplicantRow>(panel, "applicants")).filter(({ candidateId }) => candidateId === "opp-7")
    tenant.people = tenant.people.filter(({ number }) => number !== 7)
    await panel.evaluate(
      id =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open("candor")
          open.onerror = () => reject(new Error("no store"))
          open.onsuccess = () => {
            const tx = open.result.transaction(["applicants", "atsJobs"], "readwrite")
            const rows = tx.objectStore("applicants")
            const read = rows.get(id)
            // Two days passed for one of them.
            read.onsuccess = () => rows.put({ ...(read.result as object), seenAt: Date.now() - 2 * 86_400_000 })
            tx.oncomplete = () => (open.result.close(), resolve())
          }
        }),
      gone?.id ?? ""
    )
    await goTo(panel, "People")
    await panel.getByRole("button", { name: "Ask now what changed" }).click()
    await expect
      .poll(async () => (await storedRows<PersonRow>(panel, "people")).some(({ id }) => id === gone?.personId), { timeout: 60_000 })
      .toBe(false)
    const line = panel.getByRole("region", { name: "Senior Data Engineer · Lever" })
    await expect(line.getByText(/1 deleted there, and erased here with everything derived/)).toBeVisible()
    await shootAll(panel, "ats-erased")

    // The key, and what must not be known, stand nowhere but sealed.
    const stored = JSON.stringify(
      await Promise.all(
        ["connections", "atsJobs", "applicants", "atsNotes", "runs", "steps", "people", "captures"].map(name => storedRows(panel, name))
      )
    )
    expect(stored.includes(key)).toBe(false)
    expect(stored.match(/.{0,80}(?:FORBIDDEN|veteran).{0,40}/gi) ?? []).toEqual([])
    expect((await storedRows<ConnectionRow>(panel, "connections"))[0]?.keyEnds).toEqual({ key: "7c1d" })

    // Removing the connection says what goes and what stays, and does no more than that.
    const again = await openExtensionPage(candor, "options.html")
    await again.getByRole("button", { name: "Remove Lever" }).click()
    const asking = again.getByRole("group", { name: "Remove Lever" })
    await expect(asking).toContainText(
      /Gone will be the key, 1 job, where 199 applicants stand there, and notes and tags: 0 not sent, and the log of 2 sent/
    )
    await shootAll(again, "ats-remove")
    const people = (await storedRows(panel, "people")).length
    await asking.getByRole("button", { name: "Remove the connection" }).click()
    await expect.poll(async () => (await storedRows(panel, "connections")).length).toBe(0)
    expect([(await storedRows(panel, "applicants")).length, (await storedRows(panel, "people")).length]).toEqual([0, people])
  } finally {
    await vendor.stop()
  }
})
