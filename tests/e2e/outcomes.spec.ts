import type { Page } from "@playwright/test"
import { accessibilityFindings } from "../support/accessibility"
import { askedOf } from "../support/asked-of"
import { openExtensionPage, type Candor } from "../support/browser"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../support/chat-server"
import { exportEverything } from "../support/export"
import { activeRole } from "../support/intake"
import { ask } from "../support/messages"
import { outcomeRows, outcomesCsv, type OutcomeRows } from "../support/outcome-rows"
import { openPanel } from "../support/panel"
import { acceptNotice, approvedRole, openWorkshop } from "../support/scene"
import { shoot } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { modelSettingsSchema } from "../../src/model/model-settings"
import type { RoleRow, SettingsRow } from "../../src/store/rows/rows"

// What became of eighty invented people, end to end in the browser: their outcomes come as a spreadsheet, say what they say of the role's
// qualifications, are too few for a model, then enough; a file of what people said of themselves refuses it, and leaving an input out does not. What
// was decided leaves as files for tuning, and a tuned model goes from its replay to everybody, and back.

let server: ChatTestServer
test.beforeEach(async () => {
  server = await startChatServer(["tuned"], true)
})
test.afterEach(() => server.close())

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

test("outcomes of eighty people say what they tell, and a model of them is refused, shown, and refused again; a tuned model is tried, approved, asked beside, used and taken back", async ({
  candor
}) => {
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
  await options.close()
  await savesTuningData(workshop, panel, role.id, rows)
  await workshop.close()
  await rollsOut(candor, panel, role.id)
})

/** Files for tuning: what they are made of is shown, then they are saved; nobody's name is in them. */
async function savesTuningData(workshop: Page, panel: Page, roleId: string, rows: OutcomeRows): Promise<void> {
  for (const { id } of rows.people.slice(60, 72)) await ask(panel, "evaluation.start", { roleId, personId: id })
  await workshop.getByRole("button", { name: "Put the files together" }).click()
  await expect(workshop.getByText(/^\d+ examples?\. What (?:it is|they are) made of:$/)).toBeVisible()
  await expect(workshop.getByRole("table", { name: "Data card" }).getByRole("row", { name: /^By your own file: sex/ })).toBeVisible()
  await shoot(workshop, "outcomes-tuning-480", { width: 480 })
  const download = workshop.waitForEvent("download")
  await workshop.getByRole("button", { name: "Save the files" }).click()
  expect((await download).suggestedFilename()).toBe("candor-tuning.zip")
  const { files } = await ask(panel, "tuning.make", { groups: null })
  expect(files.map(({ name }) => name)).toContain("train.chat.jsonl")
  const texts = files.map(({ text }) => text)
  expect(texts.some(text => text.includes("SQL"))).toBe(true)
  for (const { name } of rows.people) for (const text of texts) expect(text).not.toContain(name)
}

/** A "tuned" model of a scripted server: tried over past decisions, asked beside about new people, used for everybody, taken back. */
async function rollsOut(candor: Candor, panel: Page, roleId: string): Promise<void> {
  server.answer(tuned)
  const settings = modelSettingsSchema.parse({
    ...{ id: "tuned", name: "Tuned", kind: "openai-compatible", baseUrl: server.baseUrl, model: "tuned" }
  })
  await ask(panel, "model.save", { settings, key: null })
  await ask(panel, "model.agree", { modelId: "tuned", agreed: true })
  const workshop = await openWorkshop(candor, "learned")
  await workshop.getByText("Try a change over past decisions").click()
  await workshop.getByLabel("What to try").selectOption("tuned")
  await workshop.getByLabel("Days back").fill("12")
  await workshop.getByLabel("Days back").press("Tab")
  await expect(workshop.getByText(/^Decisions to try: \d+; about [\d,]+ tokens/)).toBeVisible()
  await workshop.getByRole("button", { name: "Try", exact: true }).click()
  await expect(workshop.getByText(/^Agrees with \d+ of your \d+ decisions/)).toBeVisible({ timeout: 60_000 })
  await expect(workshop.getByText(/^The gate: /)).toBeVisible()
  await shoot(workshop, "rollout-tried-480", { width: 480 })
  await workshop.getByLabel("Share of new people").selectOption("100")
  await workshop.getByRole("button", { name: "Ask it beside" }).click()
  await expect(workshop.getByText(/both answered for 0/)).toBeVisible()

  for (const name of ["Aino Ferro", "Bela Ferro", "Caro Ferro", "Dorit Ferro", "Emre Ferro"]) {
    const text = `${name} Junior\nSystems engineer\n\nExperience\nSystems engineer, Ferro Werke\n03/2016 – present\nWrote SQL and Kafka jobs.\n`
    await ask(panel, "profile.readText", { text, fileName: null })
  }
  await expect(workshop.getByText(/for 100% of new people: both answered for 5/)).toBeVisible({ timeout: 60_000 })
  const evaluations = await storedRows(workshop, "evaluations")
  expect(evaluations.filter(row => row.roleId === roleId && row.model === "tuned")).toEqual([])
  await shoot(workshop, "rollout-beside-480", { width: 480 })
  expect(await accessibilityFindings(workshop)).toEqual([])

  await workshop.getByRole("button", { name: "Use it for everybody" }).click()
  await expect(workshop.getByText(/^Judges everybody since/)).toBeVisible()
  const judging = async () => (await storedRows<SettingsRow>(workshop, "settings"))[0]?.modelFor.evaluate
  expect(await judging()).toBe("tuned")
  await shoot(workshop, "rollout-whole-dark", { colorScheme: "dark" })
  await workshop.getByRole("button", { name: "Go back to built-in rules" }).click()
  await expect(workshop.getByText(/^Taken back on/)).toBeVisible()
  expect(await judging()).toBeUndefined()
  await workshop.close()
}

/** Calls met what the text names, with its quote. */
function tuned({ body }: RecordedRequest): Answer {
  const { qualifications, lines } = askedOf(body)
  const verdicts = qualifications.map(({ id, text }) => {
    const word = /SQL|Kafka/.exec(text)?.[0]
    const quote = word && lines.find(line => line.includes(word))
    return quote
      ? { id, verdict: "met", quotes: [quote.slice(0, 80).trim()], reason: `${word} is named.`, ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "", ask: null }
  })
  return { text: JSON.stringify({ verdicts }), usage: { prompt_tokens: 900, completion_tokens: 200 } }
}

/** As a recruiter does it: in the options, a CSV. */
async function importOutcomes(options: Page, rows: OutcomeRows, added: number): Promise<void> {
  await options.getByLabel("Choose a CSV file").setInputFiles(csv("outcomes.csv", outcomesCsv(rows)))
  await expect(options.getByText(`${added} outcomes were added.`)).toBeVisible()
}
