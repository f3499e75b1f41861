import { modelSettingsSchema } from "../../src/model/model-settings"
import { mostAtOnce } from "../../src/model/most-at-once"
import type { EvaluationRow, RunRow } from "../../src/store/rows/rows"
import { askedOf } from "../../tests/support/asked-of"
import { openExtensionPage, type Candor } from "../../tests/support/browser"
import { startChatServer } from "../../tests/support/chat-server"
import { activeRole } from "../../tests/support/intake"
import { ask } from "../../tests/support/messages"
import { grantHost } from "../../tests/support/permissions"
import { storedRows } from "../../tests/support/store"
import { nameOf } from "../../tests/support/rows"
import { against, printTable } from "./table"

const count = 200
const parallel = 8
const answerMs = 1_000
const aim = 1.1
/** What takes longer is given up, in milliseconds. */
const longestMs = 150_000

const post = "Data Engineer\n\nRequirements\n- Python in production\n- 3+ years of experience in data engineering\n- Kafka and SQL\n"
const resume = (at: number) =>
  `${nameOf(at)}\nData Engineer\n\nExperience\nData Engineer, Ferro Werke\n03/2016 – present\nKept ledger ${at} in Python.\n\nSkills\nPython, SQL\n`

async function until(holds: () => Promise<boolean>): Promise<void> {
  const from = performance.now()
  while (!(await holds())) {
    if (performance.now() - from > longestMs) throw new Error(`Not done within ${longestMs / 1000} s.`)
    await new Promise(later => setTimeout(later, 250))
  }
}

/**
 * A list of people in the built extension, against a server on loopback: a browser opens six connections to a server that speaks HTTP/1.1 with it,
 * so the ideal is six at a time, whatever more is set. From the message that asks for the list until its last answer is kept.
 */
export async function benchListInBrowser(candor: Candor): Promise<void> {
  const server = await startChatServer()
  let [atWork, most] = [0, 0]
  server.answer(async ({ body }) => {
    most = Math.max(most, ++atWork)
    await new Promise(done => setTimeout(done, answerMs))
    atWork--
    const verdicts = askedOf(body).qualifications.map(({ id }) => ({ id, verdict: "unknown", quotes: [], reason: "", ask: "Have you?" }))
    return { text: JSON.stringify({ verdicts }) }
  })
  try {
    const page = await openExtensionPage(candor, "options.html")
    await grantHost(candor, server.baseUrl)
    const { roleId } = await ask(page, "role.start", { kind: "text", text: post })
    await until(async () => (await activeRole(page))?.id === roleId && (await activeRole(page))!.role.qualifications.length > 0)
    await ask(page, "role.approve", { roleId })
    for (let at = 0; at < count; at++) await ask(page, "profile.readText", { text: resume(at), fileName: null })
    await until(async () => (await storedRows(page, "evaluations")).length === count)
    const personIds = (await storedRows<EvaluationRow>(page, "evaluations")).map(({ personId }) => personId)
    const settings = modelSettingsSchema.parse({
      ...{ id: "local", name: "Local", kind: "openai-compatible", baseUrl: server.baseUrl, model: "small-model", parallel }
    })
    await ask(page, "model.save", { settings, key: null })
    await ask(page, "model.agree", { modelId: "local", agreed: true })
    const request = { skill: "evaluate-list" as const, roleId, personIds, mode: "now" as const, budget: null, modelId: "local" }
    const began = performance.now()
    await ask(page, "agent.ask", { request })
    const parts = async () => (await storedRows<RunRow>(page, "runs")).filter(run => run.parentId !== undefined)
    await until(async () => {
      const all = await storedRows<RunRow>(page, "runs")
      return all.find(run => run.skill === "evaluate-list")?.status === "done"
    })
    const took = performance.now() - began
    const ideal = Math.ceil(count / Math.min(parallel, mostAtOnce(server.baseUrl))) * answerMs
    const done = (await parts()).filter(({ status }) => status === "done").length
    printTable(
      `A list of ${count} in the browser, ${parallel} at a time set, ${mostAtOnce(server.baseUrl)} let through over HTTP/1.1, each answered after ${answerMs / 1000} s (${done} done)`,
      ["what", "figure", "aim", "aim is"],
      [
        ["seconds, all of it", took / 1000, "–", "–"],
        [`to the ideal time (${ideal / 1000} s)`, took / ideal, `< ${aim}`, against(took / ideal, aim)],
        ["requests at the server at once, at most", most, "–", "–"]
      ]
    )
    await page.close()
  } finally {
    await server.close()
  }
}
