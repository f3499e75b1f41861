import { expect, type Locator, type Page } from "@playwright/test"
import type { EvaluationRow } from "../../src/store/rows/rows"

// The candidate card, by the names a screen reader gives.

/** Every quote on the card, as the buttons that show it on the page. */
export function quotesOn(panel: Page): Locator {
  return panel
    .getByRole("article")
    .getByRole("button")
    .filter({ has: panel.locator("q") })
}

/** The row of one qualification. */
export function verdictRow(panel: Page, qualification: string): Locator {
  return panel.getByRole("article", { name: qualification, exact: true })
}

/** What the profile does not mention, in one line of the card. */
export function notMentioned(panel: Page): Locator {
  return panel.getByRole("region", { name: "Not mentioned" })
}

/** Shows the rows of what the profile does not mention, where there are any. */
export async function unfold(panel: Page): Promise<void> {
  const fold = notMentioned(panel).getByRole("button", { name: /^Not mentioned/, expanded: false })
  if (await fold.isVisible()) await fold.click()
}

/** The row of one qualification, opened. */
export async function openedRow(panel: Page, qualification: string): Promise<Locator> {
  const row = verdictRow(panel, qualification)
  await row.or(notMentioned(panel)).first().waitFor()
  if (!(await row.isVisible())) await unfold(panel)
  const closed = row.locator(".row-toggle[aria-expanded=false]")
  if (await closed.isVisible()) await closed.click()
  return row
}

/** Waits until the card of a person stands in Person, with verdicts on it. */
export async function cardOf(panel: Page, name: string): Promise<void> {
  await expect(panel.getByRole("heading", { name, exact: true })).toBeVisible({ timeout: 15_000 })
  await expect(panel.getByRole("article").or(notMentioned(panel)).first()).toBeVisible({ timeout: 15_000 })
}

/** White space folded and Unicode composed, as quotes are looked for in a page. */
export function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim()
}

/**
 * The quotes of an evaluation that do not stand in what a person sees of the page; empty when every verdict is grounded.
 * Hidden text is not seen, so a quote of it is found.
 */
export async function quotesNotSeen(page: Page, { evaluation }: EvaluationRow): Promise<string[]> {
  const seen = folded(await page.evaluate(() => document.body.innerText))
  return evaluation.verdicts.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).filter(quote => !seen.includes(folded(quote)))
}
