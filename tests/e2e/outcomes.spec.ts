import type { Page } from "@playwright/test"
import { accessibilityFindings } from "../support/accessibility"
import { openExtensionPage } from "../support/browser"
import { exportEverything } from "../support/export"
import { activeRole } from "../support/intake"
import { outcomeRows, outcomesCsv, type OutcomeRows } from "../support/outcome-rows"
import { openPanel } from "../support/panel"
import { acceptNotice, approvedRole, openWorkshop } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import type { RoleRow } from "../../src/store/rows/rows"

// What became of eighty invented people, end to end in the browser: their outcomes come as a spreadsheet, say what they say of the role's
// qualifications, are too few for a model, then enough; a file of what people said of themselves refuses it, and leaving an input out does not.

const post = "Systems Engineer\n\nRequirements\n- SQL\n- Kafka\n- Has mentored other engineers\n"

/** The rows under the ids that the role's own qualifications have. */
function forRole(rows: OutcomeRows, { id, role }: RoleRow): OutcomeRows {
  const [q1, q2, q4] = role.qualifications.map(one => one.id)
  const named = ({ q1: first = "met", q2: second = "met", q4: third = "met" }: Record<string, "met" | "unknown" | "not met">) =>
    Object.fromEntries([
      [q1, second],
      [q2, third],
      [q4, first]
    ])
  return {
    ...rows,
    decisions: rows.decisions.map(row => ({ ...row, roleId: id, shown: { ...row.shown!, verdicts: named(row.shown!.verdicts as never) } })),
    outcomes: rows.outcomes.map(row => ({ ...row, roleId: id }))
  }
}

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) })
const only = (rows: OutcomeRows, from: number, to: number): OutcomeRows => {
  const ids = new Set(rows.people.slice(from, to).map(({ id }) => id))
  return { ...rows, outcomes: rows.outcomes.filter(({ personId }) => ids.has(personId)) }
}

test("outcomes of eighty people say what they tell, and a model of them is refused, shown, and refused again", async ({ candor }) => {
  test.setTimeout(180_000)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  const panel = await openPanel(candor, page)
  await acceptNotice(panel)
  await approvedRole(panel, post)
  const role = (await activeRole(panel)) as RoleRow
  const rows = forRole(outcomeRows(80, { proxy: 0.9 }), role)

  const file = JSON.parse(await exportEverything(panel)) as { tables: Record<string, unknown[]> }
  Object.assign(file.tables, { people: rows.people, captures: rows.captures, decisions: rows.decisions })
  const options = await openExtensionPage(candor, "options.html")
  await options.getByLabel("Choose a file to import").setInputFiles(csv("candor.json", JSON.stringify(file)))
  await expect(options.getByText(/^\d[\d,]* rows imported\.$/)).toBeVisible()
  expect(await storedRows(options, "people")).toHaveLength(80)

  await importOutcomes(options, only(rows, 0, 40), 80)
  let workshop = await openWorkshop(candor, "outcomes")
  await expect(workshop.getByText(/^40 interviewed: \d+ went on/)).toBeVisible()
  await expect(workshop.getByRole("row", { name: /Of 40 interviewed, \d+ of \d+ with “[^”]*Kafka” went on/ })).toBeVisible()
  await expect(workshop.getByText(/^None yet: 40 outcomes are settled/)).toBeVisible()
  await shoot(workshop, "outcomes-few", { width: 480 })
  await workshop.close()

  await importOutcomes(options, only(rows, 40, 76), 72)
  workshop = await openWorkshop(candor, "outcomes")
  await expect(workshop.getByText(/^Made of 76 outcomes, it tells more than your checklist/)).toBeVisible()
  const open = workshop.getByRole("table", { name: /it is not known yet/ })
  await expect(open.getByRole("row")).toHaveCount(5)
  await expect(open.getByRole("row").nth(1)).toContainText(rows.people[79]?.name ?? "nobody")
  await shoot(workshop, "outcomes-shown")
  await shoot(workshop, "outcomes-shown-dark", { colorScheme: "dark" })
  await shoot(workshop, "outcomes-shown-480", { width: 480 })
  expect(await accessibilityFindings(workshop)).toEqual([])

  const reported = ["Name,Profile URL,Gender", ...rows.people.map(({ id, name }) => `${name},${id},${rows.sexes.get(id)}`)].join("\n")
  await workshop.getByLabel("Choose your self-reported file").setInputFiles(csv("self.csv", reported))
  await expect(workshop.getByText(/^Refused: its inputs tell sex apart.*“Terraform”/)).toBeVisible()
  await shoot(workshop, "outcomes-refused")
  await workshop.reload()
  await expect(workshop.getByText(/^Refused: its inputs tell sex apart/)).toBeVisible()
  await workshop.getByRole("button", { name: "Leave these inputs out" }).click()
  await workshop.getByLabel("Choose your self-reported file").setInputFiles(csv("self.csv", reported))
  await expect(workshop.getByText(/^By your own file of 76 people/)).toBeVisible()
  await expect(workshop.getByText(/^Made of 76 outcomes/)).toBeVisible()
  await workshop.close()
  await options.close()
})

/** As a recruiter does it: in the options, a CSV. */
async function importOutcomes(options: Page, rows: OutcomeRows, added: number): Promise<void> {
  await options.getByLabel("Choose a CSV file").setInputFiles(csv("outcomes.csv", outcomesCsv(rows)))
  await expect(options.getByText(`${added} outcomes were added.`)).toBeVisible()
}
