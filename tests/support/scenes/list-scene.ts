import { modelHandlers } from "~background/runs/model-handlers"
import { batchesAt, modelFor, placeFor, type ModelDeps } from "~background/runs/model-of"
import type { ModelSettings } from "~model/model-settings"
import { modelSettingsSchema } from "~model/model-settings"
import type { RunRow } from "~store/rows/rows"
import { askedOf } from "../asked-of"
import type { TestWorker, workers } from "../background"
import type { Answer, RecordedRequest } from "../chat-server"
import { addPerson, nameOf, profileOf, roleRow } from "../rows"

// A worker with an approved role, some people who were read for it, and models on a server on loopback.

export const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }
export const personId = (n: number) => `https://people.example/${n}`
export const everyone = (count: number) => Array.from({ length: count }, (_, n) => personId(n))

type Make = ReturnType<typeof workers>
type Options = NonNullable<Parameters<Make>[0]>

/** A worker whose models are those of its store, asked over HTTP. A second one of the same name is the same machine after the first died. */
export function wake(make: Make, name: string, onEvent?: Options["onEvent"]): TestWorker {
  const modelDeps = { fetch } as ModelDeps
  const here = make({
    name,
    modelFor: run => modelFor(modelDeps, run),
    placeFor: run => placeFor(modelDeps, run),
    batchesAt: id => batchesAt(modelDeps, id),
    ...(onEvent ? { onEvent } : {})
  })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  return here
}

export const modelsOf = (here: TestWorker) => modelHandlers({ ...here.deps, database: here.database, now: here.deps.now, fetch })

export async function addModel(here: TestWorker, baseUrl: string, parts: Partial<ModelSettings> = {}, agreed = true): Promise<void> {
  const settings = modelSettingsSchema.parse({
    id: "local",
    name: "Local",
    kind: "openai-compatible",
    baseUrl,
    model: "small-model",
    ...parts
  })
  await modelsOf(here)["model.save"]({ settings, key: null }, panel)
  if (agreed) await modelsOf(here)["model.agree"]({ modelId: settings.id, agreed: true }, panel)
}

/** An approved role, and people seen for it who write Python, each by their own words. */
export async function withPeople(here: TestWorker, count: number): Promise<TestWorker> {
  await here.database.roles.add(roleRow("role"))
  for (let n = 0; n < count; n++) {
    await addPerson(here.database, personId(n), profileOf(nameOf(n), `Writes Python since ${2000 + n}.`), "role")
  }
  return here
}

export const list = (count: number, parts: Partial<ListRequest> = {}): ListRequest => ({
  skill: "evaluate-list",
  roleId: "role",
  personIds: everyone(count),
  mode: "now",
  budget: null,
  modelId: "local",
  ...parts
})

export interface ListRequest {
  skill: "evaluate-list"
  roleId: string
  personIds: string[]
  mode: "now" | "batch"
  budget: { tokens: number | null; usd: number | null } | null
  modelId: string | null
}

export async function start(here: TestWorker, request: ListRequest): Promise<string> {
  const { runId } = await here.send("agent.ask", { request })
  if (runId === null) throw new Error("No list was begun.")
  return runId
}

/** What an honest model says of a request: Python with its quote, the rest unknown. */
export function honestText(body: string): string {
  const { qualifications, lines } = askedOf(body)
  const quote = lines.find(line => line.includes("Python"))
  const verdicts = qualifications.map(({ id }) =>
    id === "python" && quote
      ? { id, verdict: "met", quotes: [quote], reason: "Python is named.", ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write it?" }
  )
  return JSON.stringify({ verdicts })
}

export const usage = { prompt_tokens: 400, completion_tokens: 100 }
export const honest = ({ body }: RecordedRequest): Answer => ({ text: honestText(body), usage })

/** An honest model that takes its time. */
export const slowly =
  (ms: number) =>
  async (request: RecordedRequest): Promise<Answer> => {
    await new Promise(done => setTimeout(done, ms))
    return honest(request)
  }

export const statusOf = async (here: TestWorker, runId: string) => (await here.database.runs.get(runId))?.status
export const partsOf = (here: TestWorker, runId: string): Promise<RunRow[]> =>
  here.database.runs.where("parentId").equals(runId).sortBy("createdAt")
export const evaluated = async (here: TestWorker) => (await here.database.evaluations.toArray()).map(row => row.personId).sort()

/** Rows without the ids of readings, which name a person in these tests alone. */
export const withoutCaptureIds = (rows: string) => rows.replaceAll(/capture of [^"]+/g, "")

/** How a test waits for something that comes soon, also on a machine that is busy. */
export const patiently = { interval: 5, timeout: 10_000 }
