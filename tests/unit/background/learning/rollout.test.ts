import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { askBeside } from "~background/learning/ask-beside"
import { leastBeside } from "~learning/replay/rollout"
import { exportEverything } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type Answer, type ChatTestServer } from "../../../support/chat-server"
import { addPerson, nameOf, profileOf } from "../../../support/rows"
import { addModel, honest, honestText, modelsOf, panel, personId, usage, wake, withPeople } from "../../../support/scenes/list-scene"

// A tuned model goes the whole way: tried over past decisions, approved, asked beside the one that judges about new people, used for everybody,
// and taken back.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

/** Six people judged by the rules and decided on; then a tuned model that was tried over them. */
async function tried(answer: (request: { body: string }) => Answer = honest as never) {
  const here = await withPeople(wake(worker, `rollouts-${++machines}`), 6)
  for (let n = 0; n < 6; n++) {
    await here.send("evaluation.start", { roleId: "role", personId: personId(n) })
    await here.settled()
    await here.send("decision.set", { roleId: "role", personId: personId(n), decision: "shortlist", reason: null })
  }
  await addModel(here, server.baseUrl, { id: "tuned", name: "Tuned" })
  server.answer(answer as never)
  const { replayId } = await here.send("replay.start", { change: { kind: "model", modelId: "tuned" }, days: 90 })
  await here.settled()
  return { here, replayId }
}

async function comeIn(here: TestWorker, from: number, count: number): Promise<void> {
  for (let n = from; n < from + count; n++) {
    await addPerson(here.database, personId(n), profileOf(nameOf(n), `Writes Python since ${2000 + n}.`), "role")
    const at = here.deps.now()
    await here.database.people.update(personId(n), { firstSeenAt: at, lastSeenAt: at })
    await here.send("evaluation.start", { roleId: "role", personId: personId(n) })
  }
  await askBeside(here.deps)
  await here.settled()
}

const rolloutOf = async (here: TestWorker, replayId: string) => (await here.database.replays.get(replayId))?.rollout
const judging = async (here: TestWorker) => (await here.database.settings.get("settings"))?.modelFor.evaluate
/** It shows the words and says of nobody that Python is there. */
const blind = ({ body }: { body: string }): Answer => {
  const { verdicts } = JSON.parse(honestText(body)) as { verdicts: object[] }
  const unknown = { verdict: "unknown", reason: "", ask: null }
  return { text: JSON.stringify({ verdicts: verdicts.map(one => ({ ...one, ...unknown })) }), usage }
}

describe("a candidate on its way", () => {
  it("is asked beside about new people alone, takes nobody's place, then everybody's, and goes back with one click", async () => {
    const { here, replayId } = await tried()
    await comeIn(here, 20, 1)
    await here.send("rollout.approve", { replayId, share: 100 })
    expect(await judging(here)).toBeUndefined()
    const asked = server.requests.length
    await comeIn(here, 30, leastBeside)
    expect(server.requests).toHaveLength(asked + leastBeside)
    const beside = await rolloutOf(here, replayId)
    expect(beside?.people.map(one => one.personId)).toEqual(Array.from({ length: leastBeside }, (_, n) => personId(30 + n)))
    for (const { before, after } of beside?.people ?? []) expect(after).toEqual(before)
    expect((await here.database.evaluations.toArray()).every(({ model }) => model === "builtin")).toBe(true)
    await askBeside(here.deps)
    expect(server.requests).toHaveLength(asked + leastBeside)

    await here.send("rollout.whole", { replayId })
    expect(await judging(here)).toBe("tuned")
    await comeIn(here, 40, 1)
    expect(await here.database.evaluations.get(["role", personId(40)])).toMatchObject({ model: "tuned" })
    expect((await rolloutOf(here, replayId))?.people).toHaveLength(leastBeside)

    await here.send("rollout.back", { replayId })
    expect(await judging(here)).toBeUndefined()
    expect(await rolloutOf(here, replayId)).toMatchObject({ state: "back", formerId: "builtin", formerChoice: null })
    await comeIn(here, 50, 1)
    expect(await here.database.evaluations.get(["role", personId(50)])).toMatchObject({ model: "builtin" })
  })

  it("what the rules say of somebody, where the recruiter's word was no, is not kept as the candidate's answer", async () => {
    const { here, replayId } = await tried()
    await here.send("rollout.approve", { replayId, share: 100 })
    await here.database.models.update("tuned", { agreedAt: null })
    await comeIn(here, 30, 1)
    await modelsOf(here)["model.agree"]({ modelId: "tuned", agreed: false }, panel)
    await here.settled()
    const [one] = (await rolloutOf(here, replayId))!.people
    expect(one?.personId).toBe(personId(30))
    expect((await here.database.runs.get(one!.runId))?.status).toBe("done")
    expect(one?.after ?? null).toBeNull()
  })

  it("every run of it names the rules, the prompts and the settings that it was given by", async () => {
    const { here, replayId } = await tried()
    const { runId } = (await here.database.replays.get(replayId))!
    const [part] = await here.database.runs.where("parentId").equals(runId!).toArray()
    expect(part?.versions).toEqual({ rules: expect.any(String), prompts: expect.any(String), settings: expect.any(String) })
    await addModel(here, server.baseUrl, { id: "tuned", name: "Tuned", hideSchools: true })
    const again = await here.send("run.again", { runId: part!.id, modelId: "tuned" })
    await here.settled()
    const other = (await here.database.runs.get(again.runId))?.versions
    expect(other).toMatchObject({ rules: part?.versions?.rules, prompts: part?.versions?.prompts })
    expect(other?.settings).not.toBe(part?.versions?.settings)
  })

  it("is refused where it was not tried, is surely worse, judges already, or another one is beside", async () => {
    const { here, replayId } = await tried(blind)
    const whyNot = async (id: string) => (await here.failureOf(here.send("rollout.approve", { replayId: id, share: 100 }))).what
    expect(await whyNot("nothing")).toMatch(/not been tried/)
    expect((await here.database.replays.get(replayId))?.report).toMatchObject({ agreedBefore: 6, agreedAfter: 0 })
    expect(await whyNot(replayId)).toMatch(/fewer of your decisions/)
    server.answer(honest)
    const { replayId: second } = await here.send("replay.start", { change: { kind: "model", modelId: "tuned" }, days: 90 })
    await here.settled()
    const { replayId: third } = await here.send("replay.start", { change: { kind: "model", modelId: "tuned" }, days: 91 })
    await here.settled()
    await here.send("rollout.approve", { replayId: second, share: 10 })
    expect(await whyNot(third)).toMatch(/beside already/)
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "tuned" }, panel)
    expect(await whyNot(third)).toMatch(/already judges/)
  })

  it("does not take over before it answered for five, nor where it would surely be worse for them", async () => {
    const { here, replayId } = await tried()
    await here.send("rollout.approve", { replayId, share: 100 })
    const whole = async () => (await here.failureOf(here.send("rollout.whole", { replayId }))).what
    expect(await whole()).toMatch(/5 new people/)
    server.answer(blind)
    await comeIn(here, 30, 6)
    for (let n = 30; n < 36; n++)
      await here.send("decision.set", { roleId: "role", personId: personId(n), decision: "shortlist", reason: null })
    expect(await whole()).toMatch(/fewer of your decisions/)
    expect(await judging(here)).toBeUndefined()
  })

  it("going back leaves what was chosen by hand since, and ends what is still asked", async () => {
    const { here, replayId } = await tried()
    await here.send("rollout.approve", { replayId, share: 100 })
    await comeIn(here, 30, leastBeside)
    await here.send("rollout.whole", { replayId })
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "builtin" }, panel)
    await here.send("rollout.back", { replayId })
    expect(await judging(here)).toBe("builtin")
    const asked = server.requests.length
    await comeIn(here, 60, 2)
    expect(server.requests).toHaveLength(asked)
  })

  it("is asked about nobody who objected, nor of a role of which nothing may leave this machine where asking would", async () => {
    const { here, replayId } = await tried()
    await here.send("rollout.approve", { replayId, share: 100 })
    await addPerson(here.database, personId(30), profileOf(nameOf(30), "Writes Python."), "role")
    const at = here.deps.now()
    await here.database.people.update(personId(30), { firstSeenAt: at, lastSeenAt: at })
    await here.send("evaluation.start", { roleId: "role", personId: personId(30) })
    await here.database.people.update(personId(30), { objectedAt: at })
    expect(await askBeside(here.deps)).toEqual([])
    await here.database.people.update(personId(30), { objectedAt: undefined })
    await here.database.roles.update("role", { record: { nothingLeaves: true } as never })
    await here.database.models.update("tuned", { baseUrl: "https://models.example/v1" })
    expect(await askBeside(here.deps)).toEqual([])
    await here.database.models.update("tuned", { baseUrl: server.baseUrl })
    expect(await askBeside(here.deps)).toHaveLength(1)
    await here.settled()
  })

  it("whoever is erased is gone from it, and nothing is asked beside by an import", async () => {
    const { here, replayId } = await tried()
    await here.send("rollout.approve", { replayId, share: 100 })
    await comeIn(here, 30, 3)
    await here.send("data.erasePerson", { personId: personId(31) })
    expect((await rolloutOf(here, replayId))?.people.map(one => one.personId)).toEqual([personId(30), personId(32)])
    const { tables } = readExport(await exportEverything(here.database, here.deps.now()))
    await replaceEverything(here.database, tables, here.deps.now())
    expect(await rolloutOf(here, replayId)).toMatchObject({ state: "back", people: [{}, {}] })
  })
})
