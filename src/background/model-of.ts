import { WaitingError } from "~agent/errors"
import { createBrowserModel, type PromptSource } from "~agent/models/browser-model"
import { builtin } from "~agent/models/builtin"
import { createChatServer, type ChatServer } from "~agent/models/chat-server"
import type { Model } from "~agent/models/model"
import { createServerModel } from "~agent/models/server-model"
import { skills } from "~agent/skills/registry"
import type { CandorDatabase } from "~store/database"
import type { ModelRow } from "~store/model-rows"
import { builtinModelId, keepOutgoing, modelIdFor } from "~store/models"
import type { RunRow } from "~store/rows"
import { openKey } from "~store/vault"

export interface ModelDeps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  fetch: typeof fetch
  /** The browser's own model, where the browser has one. */
  promptApi?: PromptSource | undefined
}

/** The model that a run asks: the one it was begun with where the recruiter chose one for it, else the skill's, else the built-in rules. */
export async function modelFor(deps: ModelDeps, run: Pick<RunRow, "id" | "skill"> & { wanted?: string }): Promise<Model> {
  const id = run.wanted ?? (await modelIdFor(deps.database, run.skill))
  const canAsk = skills.some(skill => skill.id === run.skill && skill.ask !== undefined)
  const row = id === builtinModelId || !canAsk ? undefined : await deps.database.models.get(id)
  if (!row) return builtin
  if (row.kind === "browser") return deps.promptApi ? createBrowserModel(deps.promptApi, row) : builtin
  return serverModel(deps, row, run.id)
}

export async function chatServerOf({ database, fetch }: ModelDeps, row: ModelRow): Promise<ChatServer> {
  // Bound, because the browser's fetch refuses to be called as anybody's method.
  const send: typeof fetch = (...of) => fetch(...of)
  return createChatServer({ baseUrl: row.baseUrl, key: await openKey(database, row.id), fetch: send, timeoutMs: row.timeoutMs })
}

async function serverModel(deps: ModelDeps, row: ModelRow, runId: string): Promise<Model> {
  const { database, now } = deps
  return createServerModel({
    settings: row,
    server: await chatServerOf(deps, row),
    sleep,
    onStructured: level => void database.models.update(row.id, { structured: level }),
    onOutgoing: async body => {
      const agreed = (await database.models.get(row.id))?.agreedAt ?? null
      const at = now()
      await keepOutgoing(database, {
        runId,
        modelId: row.id,
        origin: new URL(row.baseUrl).origin,
        body,
        at,
        sentAt: agreed === null ? null : at
      })
      if (agreed === null) throw new WaitingError()
    }
  })
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, reject) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason as Error)), { once: true })
  })
}
