import "fake-indexeddb/auto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { encode } from "gpt-tokenizer/encoding/o200k_base"
import OpenAI from "openai"
import { strictJsonSchema } from "~agent/models/json-schema"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import { messagesOf, type ChatMessage } from "~agent/prompts/messages-of"
import intake from "~agent/skills/intake"
import type { AgentRequest } from "~run/request"
import { modelFor, placeFor, type ModelDeps } from "~background/runs/model-of"
import { createRunHost } from "~background/runs/run-host"
import { warmRules } from "~background/upkeep/warm-rules"
import { rulesVersion } from "~evaluation/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import type { Profile } from "~profile/profile"
import { roleSchema, type Role } from "~role/role"
import { readPage } from "~sites/page/read-page"
import { CandorDatabase } from "~store/database"
import { listProgress } from "~store/runs/runs"
import { defaultSettings } from "~store/default-settings"
import { askedOf } from "../../tests/support/asked-of"
import { startChatServer, type Answer, type RecordedRequest } from "../../tests/support/chat-server"
import { addPerson, roleRow } from "../../tests/support/rows"
import { pageOf, visiblePageText } from "../../tests/support/load-page"
import { benchParts } from "./agent-parts"
import { benchPages } from "./pages"
import { inventPerson } from "./people"
import { against, median, printTable, sum } from "./table"

const root = fileURLToPath(new URL("../../", import.meta.url))
const disclosure = { hideSchools: false, hideEmployers: false }

/** What the agent adds to a model's own time, and what its requests cost. */
export async function benchAgent(): Promise<void> {
  const role = roleOf("data-engineer")
  await benchOverhead(role)
  await benchList(role)
  await benchTokens()
  benchParts()
}

/** A role as the built-in rules read it from one of the project's own posts. */
function roleOf(name: string): Role {
  const text = readFileSync(path.join(root, `tests/fixtures/roles/${name}.txt`), "utf8")
  return roleSchema.parse(intake.builtin({ title: null, text }))
}

/** An honest model that takes its time: unknown throughout, so that every first draft passes. */
function slow(ms: number) {
  return async ({ body }: RecordedRequest): Promise<Answer> => {
    await new Promise(done => setTimeout(done, ms))
    const { qualifications } = askedOf(body)
    const verdicts = qualifications.map(({ id }) => ({
      id,
      verdict: "unknown",
      quotes: [],
      reason: "The text does not say.",
      ask: "Have you done this?"
    }))
    return { text: JSON.stringify({ verdicts }) }
  }
}

let made = 0

/** The run host on a store in memory, with a model at the server; every event with the time at which it came. */
async function machine(role: Role, baseUrl: string, people: readonly Profile[], parallel: number) {
  const database = new CandorDatabase(`bench-${++made}`)
  const now = () => Date.now()
  const settings = modelSettingsSchema.parse({ id: "m", name: "Model", kind: "openai-compatible", baseUrl, model: "small-model", parallel })
  await database.models.add({ ...settings, hasKey: false, agreedAt: now(), test: null, createdAt: now() })
  await database.settings.put({ ...defaultSettings, id: "settings", modelFor: { default: "m" }, activeRoleId: "role" })
  const modelDeps: ModelDeps = { database, now, fetch }
  const events: { name: string; at: number }[] = []
  let ids = 0
  const host = createRunHost({
    database,
    now,
    newId: () => `id-${++ids}`,
    keepAwake: work => work,
    modelFor: run => modelFor(modelDeps, run),
    placeFor: run => placeFor(modelDeps, run),
    emit: ({ name }) => events.push({ name, at: performance.now() })
  })
  await database.roles.add(roleRow("role", { role }))
  for (const [at, profile] of people.entries()) await addPerson(database, `person-${at}`, profile, "role")
  const requestFor = (at: number): AgentRequest => ({
    skill: "evaluate",
    roleId: "role",
    personId: `person-${at}`,
    roleVersion: 1,
    captureId: `capture of person-${at}`
  })
  return { database, host, events, requestFor }
}

async function benchOverhead(role: Role): Promise<void> {
  const answerMs = 2_000
  const rounds = 5
  const server = await startChatServer()
  server.answer(slow(answerMs))
  const people = Array.from({ length: rounds + 1 }, (_, at) => inventPerson(at))
  const { host, events, requestFor, database } = await machine(role, server.baseUrl, people, 2)
  // A worker makes itself ready when it has been idle for a moment. Its first run is timed apart all the same.
  const beganWarming = performance.now()
  await warmRules(database, () => Date.now(), 0)
  const warming = performance.now() - beganWarming
  const whole: number[] = []
  const first: number[] = []
  for (let at = 0; at <= rounds; at++) {
    const began = performance.now()
    events.length = 0
    await host.drive(await host.start(requestFor(at)))
    whole.push(performance.now() - began)
    first.push((events.find(({ name }) => name === "step.started")?.at ?? Infinity) - began)
  }
  const client = new OpenAI({ baseURL: server.baseUrl, apiKey: "none", maxRetries: 0 })
  const bare: number[] = []
  for (const { body } of server.requests.slice()) {
    const began = performance.now()
    const stream = await client.chat.completions.create(JSON.parse(body) as OpenAI.ChatCompletionCreateParamsStreaming)
    for await (const _ of stream);
    bare.push(performance.now() - began)
  }
  database.close()
  await server.close()
  const [coldWhole = 0, ...warm] = whole
  const share = (time: number) => (100 * (time - median(bare))) / median(bare)
  const row = (what: string, value: number, unit: string, aim: number) => [what, value, unit, `< ${aim}`, against(value, aim)]
  printTable(
    `One evaluation against a server on loopback that answers after ${answerMs / 1000} s (bare call: ${Math.round(median(bare))} ms; median of ${rounds})`,
    ["what", "figure", "unit", "aim", "aim is"],
    [
      row("overhead of the whole run, stored", share(median(warm)), "% of the call", 5),
      row("the same for a worker's very first run", share(coldWhole), "% of the call", 5),
      ["making ready, once, while the worker idles", warming, "ms", "–", "–"],
      row("time to the first status", median(first.slice(1)), "ms", 300),
      row("the same for a worker's very first run", first[0] ?? Infinity, "ms", 300)
    ]
  )
}

async function benchList(role: Role): Promise<void> {
  const [count, parallel, answerMs] = [200, 8, 1_000]
  const server = await startChatServer()
  server.answer(slow(answerMs))
  const people = Array.from({ length: count }, (_, at) => inventPerson(at))
  const { host, database } = await machine(role, server.baseUrl, people, parallel)
  const personIds = people.map((_, at) => `person-${at}`)
  const began = performance.now()
  const cpuBegan = process.cpuUsage()
  const runId = await host.start(
    { skill: "evaluate-list", roleId: "role", personIds, mode: "now", budget: null, modelId: "m" },
    { wanted: "m", model: "m" }
  )
  await host.drive(runId)
  const times = (performance.now() - began) / ((count / parallel) * answerMs)
  const cpu = process.cpuUsage(cpuBegan)
  const cpuEach = (cpu.user + cpu.system) / 1000 / count
  const done = await database.evaluations.count()
  const beganReading = performance.now()
  await listProgress(database, runId)
  const progressMs = performance.now() - beganReading
  database.close()
  await server.close()
  printTable(
    `${count} evaluations, ${parallel} at a time, each answered after ${answerMs / 1000} s (${done} kept)`,
    [
      "what",
      "to the ideal time",
      "aim",
      "aim is",
      "processor time each (ms, with the server's and the store in memory)",
      "its progress, read (ms)"
    ],
    [["list", times, "< 1.15", against(times, 1.15), cpuEach, progressMs]]
  )
}

/** What a request weighs: all that is said in it, and the schema of its answer, which servers count too. */
const weighed = (messages: readonly ChatMessage[], schema: unknown) =>
  encode(`${messages.map(({ content }) => content).join("\n")}${schema === null ? "" : JSON.stringify(schema)}`)

function requestOf(role: Role, profile: Profile) {
  const asked = askEvaluate({ role, profile, now: Date.UTC(2026, 10, 20) }, rulesVersion, disclosure)
  const messages = messagesOf(asked, [])
  const whole = weighed(messages, strictJsonSchema(asked.answer))
  return { said: weighed(messages, null), whole }
}

/** Anybody's first prompt: what to do, the role as it is stored, the page as it is seen. */
const naive = (role: Role, page: string) =>
  encode(
    `You are a recruiter's assistant. For each qualification of this role say whether the candidate meets it, with quotes, as JSON.\n\nRole:\n${JSON.stringify(role)}\n\nPage:\n${page}`
  ).length

/** Where the pages come from, and how their names begin. Small ones are drafts of a page; the layouts are as sites send them, without a feed. */
const sources: [source: string, name: RegExp][] = [
  ["fixtures", /^sites\//],
  ["demo site", /^demo\/people|^demo\/in|^demo\/github/],
  ["layouts of sites", /shared\/layouts\//],
  ["the demo's largest page", /^demo, the largest/]
]

async function benchTokens(): Promise<void> {
  const pages = (await benchPages()).flatMap(({ name, html, url }) => {
    const page = pageOf(html, url)
    const reading = readPage(page)
    return reading.site === null ? [] : [{ name, profile: reading.profile, seen: visiblePageText(page), source: html }]
  })
  for (const roleName of ["data-engineer", "registered-nurse"]) {
    const role = roleOf(roleName)
    const rows = sources.flatMap(([source, of]) => {
      const weights = pages
        .filter(({ name }) => of.test(name))
        .map(({ profile, seen, source: html }) => ({ ...requestOf(role, profile), seen: naive(role, seen), source: naive(role, html) }))
      if (weights.length === 0) return []
      const ours = sum(weights.map(({ whole }) => whole.length))
      const toSeen = ours / sum(weights.map(one => one.seen))
      const toSource = ours / sum(weights.map(one => one.source))
      const shares = weights.slice(1).map(({ said }, at) => commonStart(weights[at]!.said, said) / said.length)
      const prefix = shares.length === 0 ? null : median(shares)
      return [
        [
          `${source} (${weights.length})`,
          Math.round(ours / weights.length),
          toSource.toFixed(2),
          against(toSource, 1 / 3),
          toSeen.toFixed(2),
          against(toSeen, 1 / 3),
          prefix === null ? "–" : prefix.toFixed(2),
          prefix === null ? "–" : prefix > 0.5 ? "reached" : "missed"
        ]
      ]
    })
    printTable(
      `Tokens of an evaluation: ${roleName}, ${role.qualifications.length} qualifications (o200k, with the schema). Aims: a third of the naive prompt, over half the same for the next person`,
      ["pages", "tokens", "to source", "aim is", "to seen text", "aim is", "same beginning", "aim is"],
      rows
    )
  }
  console.log(
    "\nWhere a page is short, policy, instructions and schema weigh most: the beginning is then most of the request, and a third of the seen text is not to be had.\nServers keep beginnings from some length on (OpenAI: 1,024 tokens): a shorter one is the same and still not kept."
  )
}

/** How many tokens two texts have in common from their beginning. */
function commonStart(a: readonly number[], b: readonly number[]): number {
  const end = a.findIndex((token, at) => token !== b[at])
  return end < 0 ? a.length : end
}
