import type { Page } from "@playwright/test"
import { accessibilityFindings } from "../support/accessibility"
import { askedOf } from "../support/asked-of"
import { openExtensionPage, type Candor } from "../support/browser"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../support/chat-server"
import { demoPages } from "../support/demo"
import { grantTab } from "../support/panel"
import { grantHost } from "../support/permissions"
import { approvedRole, evaluationOf, goTo, personNamed } from "../support/scene"
import { shoot, shootAll } from "../support/screens"
import { expect, test } from "../support/test"

const [ana] = demoPages.people

let server: ChatTestServer
test.beforeEach(async () => {
  server = await startChatServer()
  server.answer(answerOf)
})
test.afterEach(() => server.close())

/** An honest small model: lists itself, passes the test of a connection, and calls met what the text names. */
function answerOf({ path, body }: RecordedRequest): Answer {
  if (path.endsWith("/models"))
    return {
      status: 200,
      body: JSON.stringify({ object: "list", data: [{ id: "small-model", object: "model", created: 1, owned_by: "test" }] })
    }
  const { qualifications, lines } = askedOf(body)
  if (qualifications.length === 0) return { text: '{"city":"Porto","days":3}' }
  const verdicts = qualifications.map(({ id, text }) => {
    const word = text.match(/Python|Kafka|SQL|dbt|Airflow/)?.[0]
    const quote = word && lines.find(line => line.includes(word))
    return quote
      ? { id, verdict: "met", quotes: [quote.slice(0, 80).trim()], reason: `${word} is named.`, ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "The text does not say.", ask: "Have you done this?" }
  })
  return { text: JSON.stringify({ verdicts }), usage: { prompt_tokens: 900, completion_tokens: 200 } }
}

/** Nothing of the page is wider than the page. */
async function isCut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
}

/** Adds the server as a model in the options, and chooses it; how many requests its test took. */
async function addOllama(candor: Candor, answers: string): Promise<number> {
  const options = await openExtensionPage(candor, "options.html")
  await options.getByRole("button", { name: "Add a model on a server" }).click()
  const form = options.getByRole("form", { name: "Add a model on a server" })
  await form.getByLabel("Kind of server").selectOption({ label: "Ollama" })
  await form.getByLabel("Address of its API").fill(server.baseUrl)
  await form.getByLabel("Model", { exact: true }).fill("small-model")
  await form.getByRole("button", { name: "Save and test" }).click()
  await expect(options.getByRole("listitem", { name: "Ollama" }).getByRole("status")).toContainText("The model answers")
  await options.getByLabel(answers).selectOption({ label: "Ollama" })
  const tested = server.requests.length
  await options.close()
  return tested
}

test("a server of the recruiter's own: added, tested, chosen; nothing is sent before the word is given, and all of it is shown", async ({
  beside,
  candor,
  demo
}) => {
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await grantHost(candor, server.baseUrl)

  const options = await openExtensionPage(candor, "options.html")
  await options.getByRole("button", { name: "Add a model on a server" }).click()
  const form = options.getByRole("form", { name: "Add a model on a server" })
  await form.getByLabel("Kind of server").selectOption({ label: "Ollama" })
  await form.getByLabel("Name", { exact: true }).fill("Local server")
  await form.getByLabel("Address of its API").fill(server.baseUrl)
  await form.getByLabel("Model", { exact: true }).fill("small-model")
  await form.scrollIntoViewIfNeeded()
  await shootAll(options, "options-models-form")
  await options.setViewportSize({ width: 360, height: 800 })
  expect(await isCut(options), "the form fits 360 pixels").toBe(false)
  await form.getByRole("button", { name: "Save and test" }).click()
  const item = options.getByRole("listitem", { name: "Local server" })
  await expect(item.getByRole("status")).toContainText("The model answers and follows a schema.")
  await options.getByLabel("Evaluations").selectOption({ label: "Local server" })
  await item.scrollIntoViewIfNeeded()
  await shootAll(options, "options-models")
  expect(await isCut(options), "the models fit 360 pixels").toBe(false)
  expect(await accessibilityFindings(options), "the models").toEqual([])
  const tested = server.requests.length
  expect(server.requests.every(({ body }) => !body.includes(roleId))).toBe(true)
  await options.close()

  await page.goto(demo.origin + (ana?.path ?? ""))
  await grantTab(candor, page)
  const { id: personId } = await personNamed(panel, ana?.name ?? "")
  const waiting = panel.getByRole("region", { name: "May this be sent?" })
  await expect(waiting).toBeVisible()
  expect(server.requests.length, "nothing is sent before the word").toBe(tested)
  await waiting.getByText("Show every byte").click()
  const shown = await waiting.getByRole("region", { name: "The exact body of the request" }).textContent()
  expect(shown).not.toContain(ana?.name.split(" ")[0])
  await shootAll(panel, "consent")
  expect(await isCut(panel), "the question fits the panel").toBe(false)
  expect(await accessibilityFindings(panel), "the question").toEqual([])
  await waiting.getByRole("button", { name: "Send, now and from now on" }).click()

  await expect(waiting).toBeHidden()
  // The rules' verdicts stood at once; the model's take their place.
  await expect.poll(async () => (await evaluationOf(panel, roleId, personId)).model).not.toBe("builtin")
  expect(server.requests.slice(tested).map(({ body }) => body)).toEqual([shown])
  await goTo(panel, "Person")
  await panel.locator(".card-row .row-toggle").first().click()
  await expect(panel.getByText("is named.").first()).toBeVisible()
  await shoot(panel, "verdicts-of-a-server")

  await panel.getByRole("banner").getByRole("button", { name: "What leaves this machine" }).click()
  const dialog = panel.getByRole("dialog", { name: "What leaves this machine" })
  await expect(dialog.getByText("Local server", { exact: false }).first()).toBeVisible()
  const sent = dialog.getByRole("region", { name: "Requests, newest first" }).getByRole("listitem")
  await expect(sent).toHaveCount(1)
  await sent
    .first()
    .getByText(/^Sent to Local server/)
    .click()
  expect(await sent.first().getByRole("region", { name: "The exact body of the request" }).textContent()).toBe(shown)
  await shootAll(panel, "what-leaves-requests")
  expect(await isCut(panel), "the list fits the panel").toBe(false)
  expect(await accessibilityFindings(panel), "what leaves").toEqual([])
})

test("each row is the model's as soon as it came in and passed the checks, under its name, while the rest is waited for", async ({
  beside,
  candor,
  demo
}) => {
  const { page, panel } = await beside("/")
  await approvedRole(panel)
  await grantHost(candor, server.baseUrl)
  await addOllama(candor, "Evaluations")
  let goOn = () => {}
  const held = new Promise<void>(resolve => (goOn = resolve))
  server.answer(request => {
    const answer = answerOf(request)
    if (!("text" in answer) || "then" in answer) return answer
    const first = answer.text.indexOf("},") + 1
    if (first === 0) return answer
    return { ...answer, pieces: Math.ceil(answer.text.length / first), before: async piece => void (piece === 1 && (await held)) }
  })
  await page.goto(demo.origin + (ana?.path ?? ""))
  await grantTab(candor, page)
  await goTo(panel, "Person")
  await panel.getByRole("button", { name: "Send, now and from now on" }).click()
  const byModel = panel.locator(".card-row .row-tag", { hasText: /^Ollama$/ })
  await expect(byModel).toHaveCount(1)
  await expect(panel.getByText("Ollama is reading.", { exact: false })).toBeVisible()
  await expect(panel.getByText("Verdicts by Ollama", { exact: false })).toBeHidden()
  await shootAll(panel, "row-by-row")
  goOn()
  await expect(panel.getByText("Verdicts by Ollama", { exact: false })).toBeVisible()
  await expect(byModel).toHaveCount(0)
})

test("the word may be no: the built-in rules answer and nothing has left", async ({ beside, candor, demo }) => {
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await grantHost(candor, server.baseUrl)
  const tested = await addOllama(candor, "Everything that a model may answer")
  await page.goto(demo.origin + (ana?.path ?? ""))
  await grantTab(candor, page)
  const { id: personId } = await personNamed(panel, ana?.name ?? "")
  await panel.getByRole("button", { name: "Do not send: use the built-in rules" }).click()
  expect((await evaluationOf(panel, roleId, personId)).model).toBe("builtin")
  expect(server.requests.length).toBe(tested)
})

test("somebody whose name no reading told: the recruiter is asked who it is before anything is written down or sent", async ({
  beside,
  candor
}) => {
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await grantHost(candor, server.baseUrl)
  const tested = await addOllama(candor, "Evaluations")

  await goTo(panel, "Person")
  await panel.getByRole("textbox", { name: "Paste or drop a profile" }).fill(nameless)
  await panel.getByRole("region", { name: "Paste or drop a profile" }).getByRole("button").first().click()
  const who = panel.getByRole("region", { name: "Who is this?" })
  await expect(who).toBeVisible()
  await expect(who.getByRole("list", { name: "What was read first" })).toContainText("quintanilla")
  // The rules have answered, nothing waits to be agreed to, and nothing was sent.
  await expect(panel.getByText(/of 4/).first()).toBeVisible()
  await expect(panel.getByRole("region", { name: "May this be sent?" })).toBeHidden()
  expect(server.requests.length).toBe(tested)
  expect(await isCut(panel), "the question fits the panel").toBe(false)
  expect(await accessibilityFindings(panel), "the question").toEqual([])
  await shootAll(panel, "who-is-this")

  await who.getByLabel("First and last name, as the page has them").fill("Marisol Quintanilla")
  await who.getByRole("button", { name: "Keep the name and ask the model" }).click()
  await expect(who).toBeHidden()
  const waiting = panel.getByRole("region", { name: "May this be sent?" })
  await waiting.getByRole("button", { name: "Send, now and from now on" }).click()
  const { id: personId } = await personNamed(panel, "Marisol Quintanilla")
  await expect.poll(async () => (await evaluationOf(panel, roleId, personId)).model).not.toBe("builtin")
  const bodies = server.requests.slice(tested).map(({ body }) => body)
  expect(bodies.join("\n")).toContain("nightly pipelines")
  expect(bodies.join("\n")).not.toMatch(/marisol|quintanilla/i)
})

/** A résumé whose first line is no name to a reader: in small letters, with the post beside it. */
const nameless = `curriculum of quintanilla, marisol - data engineer no. 4

SUMMARY
marisol keeps nightly pipelines in Python and Kafka.

EXPERIENCE
Data Engineer, Ferro Werke
March 2018 - present
- Python and SQL for the harbour, scheduled with Airflow.

SKILLS
Python, Kafka, SQL
`
