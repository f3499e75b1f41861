import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it } from "vitest"
import { cardFor } from "~store/people/card"
import type { Card } from "~store/people/card"
import { workers } from "../../../support/background"
import { startChatServer, type Answer, type ChatTestServer } from "../../../support/chat-server"
import { ana, evaluationOfAna as request, fromPanel as panel, modelScene } from "../../../support/scenes/model-scene"

// As a model's answer comes in, each row of the card is its model's once it has passed the checks, and not before.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const worker = workers()

async function scene() {
  const { here, handlers } = await modelScene(worker, server.baseUrl)
  await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
  return { here, handlers }
}

const entries = [
  { id: "python", verdict: "met", quotes: ["writes Python"], reason: "Python is named.", ask: null },
  { id: "rust", verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write Rust?" }
]
/** Its pieces end behind the first entry, and each but the first waits for its turn. */
function inTwo(of: readonly unknown[], before: (piece: number) => Promise<void>): Answer {
  const text = JSON.stringify({ verdicts: of })
  const first = JSON.stringify({ verdicts: of.slice(0, 1) }).length - 2
  return { text: text.padEnd(Math.ceil(text.length / first) * first, " "), pieces: Math.ceil(text.length / first), before }
}

const shownOf = (card: Card | null) => card?.soFar?.verdicts.map(({ qualificationId, verdict }) => `${qualificationId} ${verdict}`) ?? null

it("a row that came in is shown under its model while the rest is waited for, and the result takes the place of all", async () => {
  const { here, handlers } = await scene()
  const seen: { soFar: string[] | null; by: string | undefined; model: string | undefined }[] = []
  let said = () => {}
  const waited = new Promise<void>(resolve => (said = resolve))
  server.answer(
    inTwo(entries, async piece => {
      if (piece !== 1) return
      for (let tries = 0; tries < 400; tries++) {
        const card = await cardFor(here.database, "role", ana)
        if (card?.soFar) {
          seen.push({ soFar: shownOf(card), by: card.soFar.model, model: card.evaluation?.model })
          break
        }
        await new Promise(resolve => setTimeout(resolve, 5))
      }
      said()
    })
  )
  const runId = await here.deps.runHost.start(request)
  await here.settled()
  await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  await waited
  await here.settled()
  expect(seen).toEqual([{ soFar: ["python met"], by: "local", model: undefined }])
  const card = await cardFor(here.database, "role", ana)
  expect(card).toMatchObject({ soFar: null, evaluation: { model: "local" }, run: { status: "done" } })
  const steps = await here.database.steps.where("runId").equals(runId).toArray()
  expect(steps.filter(step => "soFar" in step)).toEqual([])
})

it("an entry that a check blocks is shown at no moment", async () => {
  const { here, handlers } = await scene()
  const invented = { ...entries[0]!, quotes: ["wrote Python for the moon"] }
  server.answer(
    inTwo([invented, entries[1]!], async () => {
      await new Promise(resolve => setTimeout(resolve, 60))
      expect(shownOf(await cardFor(here.database, "role", ana))).toBeNull()
    }),
    inTwo(entries, async () => {})
  )
  const shown: string[] = []
  here.database.steps.hook("creating", (_, step) => void shown.push(JSON.stringify(step.soFar ?? null)))
  here.database.steps.hook(
    "updating",
    changes =>
      void shown.push(
        ...Object.entries(changes).flatMap(([field, value]) => (field.startsWith("soFar") ? JSON.stringify(value ?? null) : []))
      )
  )
  await here.deps.runHost.start(request)
  await here.settled()
  await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  await here.settled()
  expect(server.requests).toHaveLength(2)
  expect(shown.filter(one => one.includes("the moon"))).toEqual([])
  expect(shown.filter(one => one.includes("writes Python"))).not.toEqual([])
  expect((await cardFor(here.database, "role", ana))?.evaluation?.evaluation.verdicts.map(({ verdict }) => verdict)).toEqual([
    "met",
    "unknown"
  ])
})
