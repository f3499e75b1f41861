import { expect, type Page } from "@playwright/test"
import type { EvaluationRow, PageRow, PersonRow } from "../../src/store/rows/rows"
import type { WorkshopPart } from "../../src/ui/workshop-parts"
import { openExtensionPage, type Candor } from "./browser"
import { activeRole, likelyAnswer, openQuestion } from "./intake"
import { ask } from "./messages"
import { storedRows } from "./store"
import { words } from "./words"

// Where a test begins when what comes before is not what it is about.

/** Goes to one of the panel's three places. */
export async function goTo(panel: Page, place: "Role" | "Person" | "People"): Promise<void> {
  await panel.getByRole("tab", { name: new RegExp(`^${place}( |$)`) }).click()
}

/** Opens a part of the Workshop in a tab of its own, as the panel leads there. */
export async function openWorkshop(candor: Candor, part: WorkshopPart): Promise<Page> {
  const workshop = await openExtensionPage(candor, `tabs/workshop.html#${part}`)
  await workshop.getByRole("main").getByRole("heading", { level: 2 }).first().waitFor()
  return workshop
}

/** Agrees to the notice that stands in the panel on the first run. */
export async function acceptNotice(panel: Page): Promise<void> {
  await panel.getByRole("main").getByRole("button").last().click()
  await panel.getByRole("tab", { name: "Role" }).waitFor()
}

const post = `Senior Data Engineer

Requirements
- Python or Scala in production
- 3+ years of experience in data engineering
- Kafka and SQL
- Experience with Airflow, Dagster or Prefect

Nice to have
- dbt
`

/** Answers what is asked about the active role with what is likely, and approves it. */
export async function approve(panel: Page, roleId: string): Promise<void> {
  for (let asked = 0; asked < 40; asked++) {
    const question = await openQuestion(panel)
    if (!question) break
    const answer = likelyAnswer(question)
    const values =
      "buttons" in answer ? question.options.filter(({ label }) => answer.buttons.includes(words(label))).map(({ value }) => value) : []
    await ask(panel, "role.answer", { roleId, questionId: question.id, values, text: "words" in answer ? answer.words : null })
  }
  await ask(panel, "role.approve", { roleId })
}

/** An approved role, made by messages: a likely answer to every question. Returns its id. */
export async function approvedRole(panel: Page, text = post): Promise<string> {
  const { roleId } = await ask(panel, "role.start", { kind: "text", text })
  await expect.poll(async () => (await activeRole(panel))?.id).toBe(roleId)
  await approve(panel, roleId)
  return roleId
}

/** The page's row in the store once it was read; it is read by the icon's click or on a site switched on. */
export async function settledPage(panel: Page, url: string, state: PageRow["state"] = "profile"): Promise<PageRow> {
  let found: PageRow | undefined
  await expect
    .poll(
      async () => {
        found = (await storedRows<PageRow>(panel, "pages")).find(row => row.url === url)
        return found?.state
      },
      { message: `${url} is read`, timeout: 15_000 }
    )
    .toBe(state)
  if (!found) throw new Error(`${url} is not in the store.`)
  return found
}

export async function personNamed(panel: Page, name: string): Promise<PersonRow> {
  let found: PersonRow | undefined
  await expect
    .poll(
      async () => {
        found = (await storedRows<PersonRow>(panel, "people")).find(row => row.name === name)
        return found?.name
      },
      { message: `${name} is in the store`, timeout: 15_000 }
    )
    .toBe(name)
  if (!found) throw new Error(`${name} is not in the store.`)
  return found
}

/** The evaluation of a person for a role, once it is there. */
export async function evaluationOf(panel: Page, roleId: string, personId: string, timeoutMs = 15_000): Promise<EvaluationRow> {
  let found: EvaluationRow | undefined
  await expect
    .poll(
      async () => {
        found = (await storedRows<EvaluationRow>(panel, "evaluations")).find(row => row.roleId === roleId && row.personId === personId)
        return found !== undefined
      },
      { message: "the person is evaluated", timeout: timeoutMs }
    )
    .toBe(true)
  if (!found) throw new Error("There is no evaluation.")
  return found
}
