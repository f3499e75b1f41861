import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { chromium, type Page } from "@playwright/test"
import mammoth from "mammoth"
import { findBrowser } from "../../scripts/find-browser.mjs"
import { readAnswers } from "../../src/handover/read-answers"
import type { HandOverRow } from "../../src/store/rows/hand-over-rows"
import { accessibilityFindings } from "../support/accessibility"
import { ask } from "../support/messages"
import { approvedRole, evaluationOf, goTo } from "../support/scene"
import { outputFolder, shootAll } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const resumes = [
  `Mira Okonjo
Data engineer

Experience
Data engineer, Tallow, 2017 – present
I build pipelines in Python and Scala in production, with Kafka, SQL and Airflow.`,
  `Jon Aldous
Analyst

Experience
Analyst, Quern, 2020 – present
I write SQL and <b>"reports"</b> & have seen dbt. <script>document.title = "ours"</script>`
]

/** People as text, judged and shortlisted: what a day's work leaves behind. */
async function shortlist(panel: Page, roleId: string): Promise<void> {
  for (const text of resumes) {
    const { personId } = await ask(panel, "profile.readText", { text, fileName: null })
    await ask(panel, "evaluation.start", { roleId, personId })
    await evaluationOf(panel, roleId, personId)
    await ask(panel, "decision.set", { roleId, personId, decision: "shortlist", reason: null })
  }
}

test("a shortlist is handed to somebody without the extension, answered, and brought back", async ({ beside }) => {
  test.setTimeout(200_000)
  const folder = mkdtempSync(path.join(tmpdir(), "handed-over-"))
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await shortlist(panel, roleId)
  await goTo(panel, "People")
  await panel.getByRole("button", { name: "Hand over…" }).click()
  const dialog = panel.getByRole("dialog", { name: "Hand over" })
  await expect(dialog.getByRole("combobox", { name: "Whom" })).toHaveValue("shortlisted")
  await shootAll(panel, "hand-over-dialog")
  expect(await accessibilityFindings(panel)).toEqual([])
  const download = panel.waitForEvent("download")
  await dialog.getByRole("button", { name: "Save as a page" }).click()
  const file = path.join(folder, (await download).suggestedFilename())
  await (await download).saveAs(file)
  expect(path.basename(file)).toBe("candor-shortlist-Senior-Data-Engineer.html")
  await expect(dialog.getByRole("status")).toContainText("Saved, with 2 people.")
  await panel.keyboard.press("Escape")

  // The hiring manager: another browser, nothing installed, no network.
  const theirs = await chromium.launch({ executablePath: findBrowser() ?? undefined })
  try {
    const context = await theirs.newContext({ offline: true, viewport: { width: 1000, height: 900 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on("console", message => message.type() === "error" && complaints.push(message.text()))
    page.on("request", request => !/^(?:file|blob):/.test(request.url()) && complaints.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Shortlist: Senior Data Engineer")
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Mira Okonjo", "Jon Aldous"])
    await expect(page).toHaveTitle("Shortlist: Senior Data Engineer")
    await expect(page.getByText('<b>"reports"</b> & have seen dbt').first()).toBeVisible()
    await expect(page.getByText("0 of 2 answered")).toBeVisible()
    for (const width of [1000, 360]) await shootAll(page, "hand-over-page", [width])
    await page.emulateMedia({ media: "print" })
    await expect(page.getByRole("button", { name: "Save my answers" })).toBeHidden()
    await page.screenshot({ path: path.join(outputFolder, "screens", "hand-over-page-print.png"), fullPage: true })
    await page.emulateMedia({ media: "screen" })
    await page.pdf({ path: path.join(outputFolder, "screens", "hand-over-page.pdf"), preferCSSPageSize: true, format: "A4" })
    expect(await accessibilityFindings(page)).toEqual([])

    // By keyboard alone: the first person's verdict, a word, the second's.
    const fieldset = page.getByRole("group", { name: "Your verdict on Mira Okonjo" })
    await fieldset.getByRole("radio", { name: "Yes" }).focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Tab")
    await page.keyboard.type("let us meet")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await expect(page.getByText("2 of 2 answered")).toBeVisible()
    await page.getByRole("textbox", { name: "Your name" }).fill("Marta")
    const saving = page.waitForEvent("download")
    await page.getByRole("button", { name: "Save my answers" }).click()
    const answers = path.join(folder, (await saving).suggestedFilename())
    await (await saving).saveAs(answers)
    await expect(page.getByRole("status")).toContainText("Saved: 2 of 2.")
    expect(complaints).toEqual([])
    expect(readAnswers(readFileSync(answers, "utf8"))).toMatchObject({
      ok: true,
      file: {
        who: "Marta",
        answers: [
          { verdict: "yes", word: "let us meet" },
          { verdict: "no", word: "" }
        ]
      }
    })

    // And back, as a file that is chosen in People.
    await panel.getByRole("button", { name: "Add people" }).click()
    await panel.getByRole("region", { name: "Add people" }).locator("input[type=file]").first().setInputFiles(answers)
    await expect(panel.getByText("Marta answered about 2 people: Senior Data Engineer.")).toBeVisible()
    expect((await storedRows<HandOverRow>(panel, "handOvers"))[0]?.answers).toHaveLength(1)
    await panel.getByText("Marta agrees with 1 of your 2 decisions").click()
    const row = panel.getByRole("row").filter({ hasText: "let us meet" })
    await expect(row).toContainText("Mira Okonjo")
    await shootAll(panel, "hand-over-answers")
    expect(await accessibilityFindings(panel)).toEqual([])
  } finally {
    await theirs.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test("the same leaves for Word and on the clipboard", async ({ beside }) => {
  test.setTimeout(120_000)
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await shortlist(panel, roleId)
  await goTo(panel, "People")
  await panel.getByRole("button", { name: "Hand over…" }).click()
  const dialog = panel.getByRole("dialog", { name: "Hand over" })
  const download = panel.waitForEvent("download")
  await dialog.getByRole("button", { name: "Save for Word" }).click()
  const bytes = readFileSync((await (await download).path()) ?? "")
  expect((await download).suggestedFilename()).toBe("candor-shortlist-Senior-Data-Engineer.docx")
  expect((await mammoth.extractRawText({ buffer: bytes })).value).toContain('<b>"reports"</b> & have seen dbt')
  await dialog.getByRole("button", { name: "Copy formatted" }).click()
  await expect(dialog.getByRole("status")).toContainText("Copied, with 2 people.")
  await dialog.getByRole("button", { name: "Copy as plain text" }).click()
  await expect(dialog.getByRole("status")).toContainText("Copied, with 2 people.")
})
