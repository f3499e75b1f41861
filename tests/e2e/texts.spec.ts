import { accessibilityFindings } from "../support/accessibility"
import { cardOf } from "../support/card"
import { linkedPages, prado } from "../support/linked-pages"
import { openPanel } from "../support/panel"
import { acceptNotice, approvedRole, goTo, settledPage } from "../support/scene"
import { shoot } from "../support/screens"
import { servePages } from "../support/serve-pages"
import { expect, test } from "../support/test"

test("a note, questions and the reasons are written from what the page says, to be copied and never sent", async ({ candor }) => {
  const site = await servePages(linkedPages)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(site.origin + prado.paths.cv)
  const panel = await openPanel(candor, page)
  await acceptNotice(panel)
  await settledPage(panel, page.url())
  await approvedRole(
    panel,
    "Data Engineer\n\nRequirements\n- 2+ years of experience in data engineering\n- Experience with Airflow\n- Kafka\n"
  )
  await goTo(panel, "Person")
  await cardOf(panel, prado.name)

  await panel.getByRole("button", { name: "Draft a note" }).click()
  const result = panel.getByRole("region", { name: "A note" })
  await expect(result.getByText("Written by: built-in rules. Nothing is sent: copy it where you want it.")).toBeVisible({ timeout: 15_000 })
  await expect(result.getByRole("textbox", { name: /^The note/ })).toHaveValue(new RegExp(prado.name.split(" ")[0]!))
  await result.scrollIntoViewIfNeeded()
  await shoot(panel, "text-note")
  await shoot(panel, "text-note-dark", { colorScheme: "dark" })
  await shoot(panel, "text-note-480", { width: 480 })
  expect(await accessibilityFindings(panel), "a drafted note").toEqual([])
  await result.getByRole("button", { name: "Close" }).click()

  await panel.getByRole("button", { name: "Questions to ask" }).click()
  const questions = panel.getByRole("region", { name: /questions/i })
  await expect(questions.getByText(/\?$/).first()).toBeVisible({ timeout: 15_000 })
  await questions.scrollIntoViewIfNeeded()
  await shoot(panel, "text-questions")

  await goTo(panel, "Role")
  await panel.getByRole("textbox", { name: "Answer or paste" }).fill("why not her?")
  await panel.getByRole("textbox", { name: "Answer or paste" }).press("Enter")
  await expect(panel.getByText("Written by: built-in rules.")).toBeVisible({ timeout: 15_000 })
  await shoot(panel, "text-why-in-chat")
  await site.close()
})
