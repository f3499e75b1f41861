import agentParts from "~agent/agent-parts"
import type { PromptSource } from "~agent/models/browser-model"
import { builtin } from "~agent/models/builtin"
import type { ChatServer } from "~agent/models/chat-server"
import type { Model } from "~agent/models/model"
import { ModelError } from "~agent/models/model-error"
import serverParts from "~agent/models/server-parts"
import { atOnceOf } from "~model/most-at-once"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { isKeptHere, leavesToAsk } from "~store/roles/kept-here"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import type { RunRow } from "~store/rows/rows"
import { openKey } from "~store/runs/vault"
import type { BatchModel } from "./lists/batch-deps"
import { beforeSending } from "./before-sending"
import type { RunPlace } from "./place"
import { serverGateOf, throughGate } from "./server-gate"

export interface ModelDeps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  fetch: typeof fetch
  /** The browser's own model, where the browser has one. */
  promptApi?: PromptSource | undefined
}

type RunOfModel = Pick<RunRow, "id" | "skill"> & { wanted?: string; roleId?: string | null }

/** The row of the model that a run asks; undefined for the built-in rules. */
async function rowFor({ database }: ModelDeps, run: RunOfModel): Promise<ModelRow | undefined> {
  // One profile of a swap test is asked about as any person is.
  const askedAs = run.skill === "judge-as" ? "evaluate" : run.skill
  const canAsk = agentParts().agentSkills.some(skill => skill.id === askedAs && skill.ask !== undefined)
  if (!canAsk) return undefined
  const id = run.wanted ?? (await modelIdFor(database, run.skill))
  return id === builtinModelId ? undefined : database.models.get(id)
}

/** The model that a run asks: the one it was begun with where the recruiter chose one for it, else the skill's, else the built-in rules. */
export async function modelFor(deps: ModelDeps, run: RunOfModel): Promise<Model> {
  const row = await rowFor(deps, run)
  if (!row) return run.wanted === undefined || run.wanted === builtinModelId ? builtin : goneModel(run.wanted)
  if (row.kind === "browser") return deps.promptApi ? serverParts().createBrowserModel(deps.promptApi, row) : builtin
  if (leavesToAsk(row) && (await isKeptHere(deps.database, run.roleId))) return keptFrom(row)
  return serverModel(deps, row, run.id)
}

/** A model that was chosen for a run and removed since: that it does not answer is told, as of any other. */
function goneModel(id: string): Model {
  const name = sentence("modelOfRunRemoved")
  return { id, name, respond: () => Promise.reject(new Error("The model was removed.")) }
}

/** A model that nothing of this role may go to: that it was not asked is told, and the rules answer. */
function keptFrom({ id, name }: ModelRow): Model {
  return { id, name, respond: () => Promise.reject(new ModelError("kept here", "")) }
}

/** Pulls at the same time. */
const pullsAtOnce = 2

/** Runs held against people by the rules at the same time: more only share the one processor. */
const rulesAtOnce = 4

/**
 * Where a run is done. Half as many again as its server answers at a time are at work there, so that one is made ready while another is
 * answered; the gate before the server holds them to its number.
 */
export async function placeFor(deps: ModelDeps, run: RunOfModel): Promise<RunPlace> {
  // Pulls wait for a vendor, not for this machine: they have a line of their own, and hold nobody else up.
  if (run.skill === "pull-applicants") return { server: "vendors", atOnce: pullsAtOnce, agreed: true }
  const row = await rowFor(deps, run)
  const isByRules =
    !row || (row.kind === "browser" && !deps.promptApi) || (leavesToAsk(row) && (await isKeptHere(deps.database, run.roleId)))
  if (isByRules) return { server: "rules", atOnce: rulesAtOnce, agreed: true }
  // One session at a time: the browser's own model answers on this machine.
  if (row.kind === "browser") return { server: "browser", atOnce: 1, agreed: true }
  const atOnce = atOnceOf(row)
  return { server: originOf(row), atOnce: atOnce + Math.ceil(atOnce / 2), agreed: row.agreedAt !== null }
}

/** The server of a model for batches; null where it is gone, or is none of OpenAI's. */
export async function batchesAt(deps: ModelDeps, modelId: string): Promise<BatchModel | null> {
  const row = await deps.database.models.get(modelId)
  if (row?.kind !== "openai") return null
  const send: typeof fetch = (...of) => deps.fetch(...of)
  const key = await openKey(deps.database, row.id)
  const batches = serverParts().createBatchServer({ baseUrl: row.baseUrl, key, fetch: send, timeoutMs: row.timeoutMs })
  return { row, chat: await chatServerOf(deps, row), batches }
}

function originOf({ baseUrl }: ModelRow): string {
  return new URL(baseUrl).origin
}

export async function chatServerOf({ database, fetch }: ModelDeps, row: ModelRow): Promise<ChatServer> {
  // Bound, because the browser's fetch refuses to be called as anybody's method.
  const send: typeof fetch = (...of) => fetch(...of)
  return serverParts().createChatServer({
    baseUrl: row.baseUrl,
    key: await openKey(database, row.id),
    fetch: send,
    timeoutMs: row.timeoutMs
  })
}

async function serverModel(deps: ModelDeps, row: ModelRow, runId: string): Promise<Model> {
  const { database } = deps
  return serverParts().createServerModel({
    settings: row,
    server: throughGate(await chatServerOf(deps, row), serverGateOf(database, originOf(row)), atOnceOf(row)),
    sleep,
    // Only spares the next request a try: where it cannot be written, that one finds out for itself.
    onWay: ({ structured, habits }) => void database.models.update(row.id, { structured, habits, habitsAt: deps.now() }).catch(() => {}),
    onOutgoing: body => beforeSending(deps, { runId, modelId: row.id, origin: originOf(row), body })
  })
}

/** Waits; rejects when the signal says stop. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, reject) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true })
  })
}
