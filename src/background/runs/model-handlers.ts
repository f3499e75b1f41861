import serverParts from "~agent/models/server-parts"
import type { HandlersFor } from "~messages/serve"
import type { ConnectionReport } from "~model/connection-report"
import { addressFaultSaid, serverAddress } from "~model/server-address"
import { sentence } from "~sentence/sentence"
import { builtinModelId } from "~store/runs/models"
import { changeSettings, readSettings } from "~store/settings"
import { forgetKey, keepKey } from "~store/runs/vault"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { releaseWaiting } from "./release-waiting"
import { chatServerOf, sleep, type ModelDeps } from "./model-of"

type Names = "model.save" | "model.remove" | "model.test" | "model.choose" | "model.agree"

/** Adding, changing, testing, choosing and removing models, and the recruiter's word on what is sent to them. */
export function modelHandlers(deps: BackgroundDeps & ModelDeps): HandlersFor<Names> {
  const { database, now } = deps
  const { runs } = database
  return {
    "model.save": async ({ settings, key }) => {
      if (settings.id === builtinModelId) throw fail(sentence("failBuiltinName"), sentence("failBuiltinNameNext"))
      const address = settings.kind === "browser" ? null : serverAddress(settings.baseUrl)
      if (address && "fault" in address) throw fail(sentence("failNoAddress"), addressFaultSaid(address.fault))
      await database.transaction("rw", database.models, async () => {
        const before = await database.models.get(settings.id)
        const sameServer = before?.baseUrl === settings.baseUrl
        // Who agreed while schools or employers were left out did not agree to send them.
        const sendsMore =
          (before?.hideSchools && !settings.hideSchools) ||
          (before?.hideEmployers && !settings.hideEmployers) ||
          (!before?.wholeTexts && settings.wholeTexts)
        const isAgreed = sameServer && before.kind === settings.kind && !sendsMore
        const isSameModel = sameServer && before?.model === settings.model
        await database.models.put({
          ...settings,
          // Another model is asked anew, in full.
          ...(isSameModel ? {} : { structured: "json schema" as const }),
          ...(isSameModel && before.habits ? { habits: before.habits, habitsAt: before.habitsAt } : {}),
          hasKey: before?.hasKey ?? false,
          // Whoever agreed to send to one server did not agree to another.
          agreedAt: isAgreed ? before.agreedAt : null,
          test: sameServer && before?.model === settings.model ? before.test : null,
          createdAt: before?.createdAt ?? now()
        })
        // A key belongs to its server: it is never sent to another one.
        if (before && !sameServer && key === null) await database.models.update(settings.id, { hasKey: false })
      })
      const moved = (await database.models.get(settings.id))?.hasKey === false && key === null
      if (key === "" || moved) await forgetKey(database, settings.id)
      else if (key !== null) await keepKey(database, settings.id, key)
    },

    "model.remove": async ({ modelId }) => {
      await forgetKey(database, modelId)
      await database.models.delete(modelId)
      await database.outgoing.where("modelId").equals(modelId).delete()
      const { modelFor } = await readSettings(database)
      await changeSettings(database, { modelFor: Object.fromEntries(Object.entries(modelFor).filter(([, id]) => id !== modelId)) })
      await releaseWaiting(deps)
    },

    "model.test": async ({ modelId }) => {
      const row = await database.models.get(modelId)
      if (!row) throw modelGone()
      if (row.kind === "browser") throw fail(sentence("failBrowserModelTest"), sentence("failBrowserModelTestNext"))
      await database.models.update(modelId, { test: { state: "running", report: null, at: now() } })
      // Answers at once; the report is written to the row, where the options page sees it.
      void test(deps, modelId)
    },

    "model.choose": async ({ skill, modelId }) => {
      if (modelId !== builtinModelId && !(await database.models.get(modelId))) throw modelGone()
      const { modelFor } = await readSettings(database)
      await changeSettings(database, { modelFor: { ...modelFor, [skill]: modelId } })
    },

    "model.agree": async ({ modelId, agreed }) => {
      if (!(await database.models.get(modelId))) throw modelGone()
      if (agreed) {
        await database.models.update(modelId, { agreedAt: now() })
        // What was shown for the recruiter's word is written down again when it is sent.
        await dropUnsent(modelId)
      } else {
        // What waited is not sent by this model at all: the built-in rules answer from now on, until it is chosen again.
        const { modelFor } = await readSettings(database)
        await changeSettings(database, {
          modelFor: Object.fromEntries(Object.entries(modelFor).map(([skill, id]) => [skill, id === modelId ? builtinModelId : id]))
        })
        await dropUnsent(modelId)
        await runs
          .where("status")
          .anyOf("running", "waiting", "paused")
          .and(run => run.wanted === modelId)
          .modify({ wanted: builtinModelId })
      }
      await releaseWaiting(deps)
    }
  }

  async function dropUnsent(modelId: string): Promise<void> {
    await database.outgoing
      .where("modelId")
      .equals(modelId)
      .and(({ sentAt }) => sentAt === null)
      .delete()
  }
}

async function test(deps: BackgroundDeps & ModelDeps, modelId: string): Promise<void> {
  const { database, now } = deps
  const row = await database.models.get(modelId)
  if (!row) return
  const controller = new AbortController()
  const report: ConnectionReport = await serverParts()
    .testConnection(row, await chatServerOf(deps, row), { now, sleep }, controller.signal)
    .catch((error: unknown) => ({
      ok: false,
      models: [],
      structured: null,
      answerMs: null,
      sentence: error instanceof Error ? sentence("modelTestBroke", { message: error.message }) : sentence("modelTestNoEnd"),
      next: sentence("failureTryAgain")
    }))
  const structured = report.structured ?? row.structured
  const learned = report.habits === undefined ? {} : { habits: report.habits, habitsAt: now() }
  await database.models.update(modelId, { test: { state: "done", report, at: now() }, structured, ...learned })
}

function modelGone() {
  return fail(sentence("failModelGone"), sentence("failModelGoneNext"))
}
