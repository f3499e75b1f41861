import { expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { ModelError, modelErrorSentence } from "~agent/models/model-error"
import { createServerModel } from "~agent/models/server-model"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import { startChatServer } from "../../../support/chat-server"
import { dresses } from "../../../support/quirks/answer-dresses"
import { vendorCauses } from "../../../support/quirks/causes-of-vendors"
import { lateHabits } from "../../../support/quirks/habits-of-late"
import { refusedLengths } from "../../../support/quirks/refused-lengths"
import { wishes } from "../../../support/quirks/server-wishes"
import { causes } from "../../../support/quirks/told-causes"
import { vendorWishes } from "../../../support/quirks/wishes-of-vendors"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"
import { words } from "../../../support/words"

it("what the recruiter reads of every server and quirk, and how many requests it took, stands in the table", async () => {
  const server = await startChatServer()
  const signal = new AbortController().signal
  const honest = JSON.stringify(goodAnswer)
  const settings = modelSettingsSchema.parse({ id: "m", name: "Model", kind: "openai-compatible", baseUrl: server.baseUrl, model: "x" })
  const lines: string[] = []
  for (const { server: called, quirk, answers } of [
    ...wishes,
    ...refusedLengths,
    ...vendorWishes,
    ...dresses,
    ...causes,
    ...vendorCauses,
    ...lateHabits
  ]) {
    const before = server.requests.length
    server.answer(({ body }) => answers(JSON.parse(body) as Record<string, unknown>, honest))
    const chat = createChatServer({ baseUrl: server.baseUrl, key: "k", fetch, timeoutMs: 5_000 })
    const model = createServerModel({ settings, server: chat, sleep: async () => {} })
    const seen = await runSkill({ skill: evaluate, input, model, signal }).then(
      ({ clean }) => (clean ? "works" : "works, with findings"),
      (error: unknown) => {
        const { cause } = error as Error
        if (!(cause instanceof ModelError)) return String(error)
        const { what, next } = modelErrorSentence(cause.reason, "Model")
        return `${words(what)} ${words(next)}`
      }
    )
    lines.push(`${called}: ${quirk} · ${server.requests.length - before} · ${seen}`)
  }
  await server.close()
  expect(lines.every(line => !line.endsWith("with findings"))).toBe(true)
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../../support/quirks/quirk-table.txt")
})
