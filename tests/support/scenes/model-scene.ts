import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import type { TestWorker, workers } from "../background"
import { localModel } from "../local-model"
import { addPerson, profileOf, roleRow } from "../rows"

export const ana = "https://people.example/ana"
/** Ana held against the role. */
export const evaluationOfAna = {
  skill: "evaluate" as const,
  roleId: "role",
  personId: ana,
  roleVersion: 1,
  captureId: `capture of ${ana}`
}
export const fromPanel = { realm: "ui" as const, tabId: null, url: null, incognito: false }

/** A worker whose models are those of its store, asked over HTTP on loopback: one is added, with its key. */
export async function modelScene(worker: ReturnType<typeof workers>, baseUrl: string) {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here: TestWorker = worker({ modelFor: run => modelFor(modelDeps as ModelDeps, run) })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  const handlers = modelHandlers({ ...here.deps, ...(modelDeps as ModelDeps) })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  const settings = localModel(baseUrl)
  await handlers["model.save"]({ settings, key: "sk-of-ana" }, fromPanel)
  return { here, handlers, settings }
}
