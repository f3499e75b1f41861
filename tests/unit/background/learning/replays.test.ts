import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { offerRulesReplay, rulesReplayId } from "~background/learning/replay-life"
import { rulesVersion } from "~evaluation/evaluate"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { DecisionRow } from "~store/rows/rows"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type Answer, type ChatTestServer } from "../../../support/chat-server"
import { preferenceOf } from "../../../support/preferences"
import { profileOf, roleRow } from "../../../support/rows"
import {
  addModel,
  honest,
  honestText,
  modelsOf,
  panel,
  partsOf,
  personId,
  slowly,
  statusOf,
  usage,
  wake,
  withPeople
} from "../../../support/scenes/list-scene"
import { saying } from "../../../support/words"

// What is changed is first tried over the recruiter's own past decisions, each person as captured then.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0
const day = 86_400_000

/** A machine on which so many people were evaluated by the rules and decided on: all were shortlisted, the last one passed on. */
async function machine(people = 6): Promise<TestWorker> {
  const here = await withPeople(wake(worker, `replays-${++machines}`), people)
  for (let n = 0; n < people; n++) await here.send("evaluation.start", { roleId: "role", personId: personId(n) })
  await here.settled()
  for (let n = 0; n < people; n++) {
    const decision = n === people - 1 ? "pass" : "shortlist"
    await here.send("decision.set", { roleId: "role", personId: personId(n), decision, reason: null })
  }
  return here
}

async function replay(here: TestWorker, change: ReplayRow["change"], days = 90): Promise<ReplayRow> {
  const { replayId } = await here.send("replay.start", { change, days })
  await here.settled()
  return (await here.database.replays.get(replayId))!
}

async function changeShown(here: TestWorker, n: number, shown: Partial<NonNullable<DecisionRow["shown"]>>): Promise<void> {
  await here.database.decisions.update(["role", personId(n)], row => void Object.assign(row.shown!, shown))
}

describe("the built-in rules over past decisions", () => {
  it("a recorded run replays to the same verdicts, at no cost and byte for byte", async () => {
    const here = await machine()
    const first = await replay(here, { kind: "rules" })
    expect(first).toMatchObject({ state: "done", runId: null, failure: null })
    expect(first.report).toEqual({
      decisions: 6,
      agreedBefore: 5,
      agreedAfter: 5,
      leftOut: 0,
      moved: [],
      days: 90,
      tokens: null,
      costUsd: null
    })
    const second = await replay(here, { kind: "rules" })
    expect(JSON.stringify(second.report)).toBe(JSON.stringify(first.report))
  })

  it("a changed rule shows exactly the people it moves", async () => {
    const here = await machine()
    await changeShown(here, 2, { verdicts: { python: "unknown", rust: "unknown" }, rulesVersion: "rules-0" })
    await changeShown(here, 5, { verdicts: { python: "not met", rust: "unknown" }, rulesVersion: "rules-0" })
    const { report } = await replay(here, { kind: "rules" })
    expect(report?.moved).toEqual([
      { personId: personId(2), roleId: "role", decision: "shortlist", before: "open", after: "for" },
      { personId: personId(5), roleId: "role", decision: "pass", before: "against", after: "for" }
    ])
    expect(report).toMatchObject({ agreedBefore: 5, agreedAfter: 5 })
  })

  it("people are held as they were captured then, whatever was read of them since", async () => {
    const here = await machine()
    const before = await replay(here, { kind: "rules" })
    const row = (await here.database.people.get(personId(1)))!
    const now = { ...(await here.database.captures.get(row.captureId))!, id: "read later" }
    now.reading = { ...now.reading, profile: profileOf("Ana B1 Ferro", "Sells houses.") }
    await here.database.captures.add(now)
    await here.database.people.update(row.id, { captureId: "read later" })
    expect((await replay(here, { kind: "rules" })).report).toEqual(before.report)
  })

  it("looks as far back as asked, and says what is left out because its reading is not kept or a model had judged", async () => {
    const here = await machine()
    await here.database.decisions.update(["role", personId(0)], row => void (row.at -= 40 * day))
    await changeShown(here, 1, { model: "local" })
    await changeShown(here, 2, { captureId: "gone" })
    await here.database.decisions.update(["role", personId(3)], row => void delete row.shown)
    expect((await replay(here, { kind: "rules" }, 30)).report).toMatchObject({ decisions: 2, leftOut: 3, days: 30 })
    expect((await replay(here, { kind: "rules" }, 90)).report).toMatchObject({ decisions: 3, leftOut: 3 })
  })

  it("are offered once after an update that changed them, and never run by themselves", async () => {
    const here = await machine()
    await offerRulesReplay(here.deps)
    expect(await here.database.replays.count()).toBe(0)
    await changeShown(here, 4, { rulesVersion: "rules-0" })
    await offerRulesReplay(here.deps)
    await offerRulesReplay(here.deps)
    await here.settled()
    expect(await here.database.replays.toArray()).toMatchObject([{ id: rulesReplayId, state: "offered", report: null }])
    expect(rulesReplayId).toContain(rulesVersion)
    const { replayId } = await here.send("replay.start", { change: { kind: "rules" }, days: 90 })
    expect(replayId).toBe(rulesReplayId)
    await here.settled()
    await offerRulesReplay(here.deps)
    expect(await here.database.replays.toArray()).toMatchObject([{ id: rulesReplayId, state: "done" }])
  })
})

describe("a preference that is only tried", () => {
  it("changes nothing, and shows whom it would have moved", async () => {
    const here = await machine()
    await here.database.preferences.add(
      preferenceOf("p", {
        state: "proposed",
        scope: { kind: "role", roleId: "role" },
        effect: { kind: "add qualification", text: "Python", as: "avoid" }
      })
    )
    await here.database.preferences.add(
      preferenceOf("q", {
        state: "proposed",
        scope: { kind: "role", roleId: "role" },
        effect: { kind: "add qualification", text: "Kubernetes", as: "must" }
      })
    )
    const role = await here.database.roles.get("role")
    // The role asks for Python: nothing turns that round.
    expect((await replay(here, { kind: "preference", preferenceId: "p" })).report?.moved).toEqual([])
    const { report } = await replay(here, { kind: "preference", preferenceId: "q" })
    expect(report).toMatchObject({ decisions: 6, agreedBefore: 5, agreedAfter: 0 })
    expect(report?.moved.map(one => one.personId)).toEqual(Array.from({ length: 6 }, (_, n) => personId(n)))
    expect(await here.database.roles.get("role")).toEqual(role)
    expect((await here.database.preferences.toArray()).map(({ state }) => state)).toEqual(["proposed", "proposed"])
    expect(
      await here.failureOf(here.send("replay.start", { change: { kind: "preference", preferenceId: "gone" }, days: 90 }))
    ).toMatchObject({
      kept: "Nothing was changed."
    })
  })

  it("goes with its role, and what was tried of it", async () => {
    const here = await machine(3)
    await here.database.roles.add(roleRow("other"))
    const scopes = { p: { kind: "role", roleId: "role" }, q: { kind: "role", roleId: "other" } } as const
    for (const [id, scope] of Object.entries(scopes)) {
      await here.database.preferences.add(preferenceOf(id, { state: "proposed", scope }))
      await replay(here, { kind: "preference", preferenceId: id })
    }
    await here.send("role.delete", { roleId: "role" })
    expect((await here.database.preferences.toArray()).map(({ id }) => id)).toEqual(["q"])
    expect(await here.database.replays.toArray()).toMatchObject([{ change: { preferenceId: "q" } }])
  })

  it("for a kind of role looks at the decisions of all its roles, closed ones too", async () => {
    const here = await machine(4)
    await here.database.roles.bulkAdd([roleRow("closed", { status: "closed" }), roleRow("draft", { status: "draft", approvedAt: null })])
    const [decision] = await here.database.decisions.toArray()
    await here.database.decisions.bulkAdd(["closed", "draft"].map(roleId => ({ ...decision!, roleId })))
    await here.database.preferences.add(preferenceOf("p", { state: "proposed", scope: { kind: "kind of role", family: "Data Engineer" } }))
    const { report } = await replay(here, { kind: "preference", preferenceId: "p" })
    expect(report).toMatchObject({ decisions: 5, leftOut: 1 })
  })
})

describe("another model over past decisions", () => {
  const model = { kind: "model", modelId: "local" } as const
  /** Of the people with an odd year it shows the words, and says that Python is not known. */
  const otherwise = ({ body }: { body: string }): Answer => {
    const year = Number(/Python since (\d+)/.exec(body)?.[1])
    if (year % 2 === 0) return { text: honestText(body), usage }
    const said = JSON.parse(honestText(body)) as { verdicts: object[] }
    const unknown = { verdict: "unknown", reason: "Not said.", ask: "Do you write it?" }
    return { text: JSON.stringify({ verdicts: said.verdicts.map(one => ({ ...one, ...unknown })) }), usage }
  }

  it("is asked in runs of its own; its answers are counted with what they cost, and take nothing's place", async () => {
    const here = await machine()
    await addModel(here, server.baseUrl, { parallel: 2, priceIn: 1, priceOut: 2 })
    server.answer(otherwise)
    const evaluations = await here.database.evaluations.toArray()
    const row = await replay(here, model)
    expect(row).toMatchObject({ state: "done", failure: null })
    const parts = await partsOf(here, row.runId!)
    expect(parts).toHaveLength(6)
    for (const part of parts) expect(part).toMatchObject({ skill: "evaluate", status: "done", wanted: "local", input: { trial: true } })
    expect(row.report).toMatchObject({ decisions: 6, agreedBefore: 5, leftOut: 0, days: 90 })
    expect(row.report?.moved.map(one => [one.personId, one.before, one.after])).toEqual([1, 3, 5].map(n => [personId(n), "for", "open"]))
    expect(row.report).toMatchObject({ agreedAfter: 3, struck: 0 })
    const asked = server.requests.length
    expect(row.report?.tokens).toBe(asked * 500)
    expect(row.report?.costUsd).toBeCloseTo((asked * (400 * 1 + 100 * 2)) / 1e6, 8)
    expect(await here.database.evaluations.toArray()).toEqual(evaluations)
  })

  it("says how many verdicts were struck because their quotes are nowhere, and what the same people took before", async () => {
    const here = await machine(2)
    await addModel(here, server.baseUrl, { parallel: 1 })
    server.answer(honest)
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
    for (let n = 0; n < 2; n++) {
      await here.send("evaluation.start", { roleId: "role", personId: personId(n), again: true })
      await here.settled()
      await here.send("decision.set", { roleId: "role", personId: personId(n), decision: n === 0 ? "maybe" : "shortlist", reason: null })
    }
    expect((await replay(here, model)).report).toMatchObject({ struck: 0, tokensFor: { people: 2, before: 1000, after: 1000 } })
    server.answer(({ body }) => ({ text: honestText(body).replace(/"quotes":\["[^"]*"\]/, '"quotes":["Wrote Python for NASA"]'), usage }))
    expect((await replay(here, model, 91)).report?.struck).toBe(2)
  })

  it("a worker that dies goes on where it was, and asks for nobody twice", async () => {
    const here = await machine(8)
    await addModel(here, server.baseUrl, { parallel: 2 })
    server.answer(slowly(20))
    const { replayId } = await here.send("replay.start", { change: model, days: 90 })
    const { runId } = (await here.database.replays.get(replayId))!
    while ((await partsOf(here, runId!)).filter(({ status }) => status === "done").length < 3)
      await new Promise(done => setTimeout(done, 5))
    await here.deps.runHost.pause(runId!)
    await here.settled()
    const done = (await partsOf(here, runId!)).filter(({ status }) => status === "done").map(({ id }) => id)
    expect(await here.database.replays.get(replayId)).toMatchObject({ state: "running", report: null })

    const next = wake(worker, here.database.name)
    await next.deps.runHost.resume(runId!)
    await next.settled()
    expect(await next.database.replays.get(replayId)).toMatchObject({ state: "done", report: { decisions: 8, leftOut: 0, moved: [] } })
    const parts = await partsOf(next, runId!)
    expect(parts).toHaveLength(8)
    expect(done.every(id => parts.some(part => part.id === id))).toBe(true)
    expect(server.requests).toHaveLength(8)
  })

  it("stopped, it says so, and what was answered stays with its runs", async () => {
    const here = await machine(8)
    await addModel(here, server.baseUrl, { parallel: 1 })
    server.answer(slowly(20))
    const { replayId } = await here.send("replay.start", { change: model, days: 90 })
    const { runId } = (await here.database.replays.get(replayId))!
    while ((await partsOf(here, runId!)).filter(({ status }) => status === "done").length < 2)
      await new Promise(done => setTimeout(done, 5))
    await here.send("run.stop", { runId: runId! })
    await here.settled()
    expect(await here.database.replays.get(replayId)).toMatchObject({ state: "failed", failure: saying(/stopped.*kept/) })
    // Going on later brings the report all the same.
    await here.send("run.retry", { runId: runId! })
    await here.settled()
    expect(await here.database.replays.get(replayId)).toMatchObject({ state: "done", failure: null, report: { decisions: 8 } })
  })

  it("sends nothing before the recruiter has seen what, and asks nobody where they do not agree", async () => {
    const here = await machine()
    await addModel(here, server.baseUrl, {}, false)
    server.answer(honest)
    const row = await replay(here, model)
    expect(await statusOf(here, row.runId!)).toBe("waiting")
    expect(server.requests).toHaveLength(0)
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: false }, panel)
    await here.settled()
    expect(server.requests).toHaveLength(0)
    expect(await here.database.replays.get(row.id)).toMatchObject({
      state: "failed",
      failure: saying("Nothing more is sent")
    })
  })

  it("that is not there is refused in a sentence, and one that answers nothing usable is left out", async () => {
    const here = await machine(3)
    expect((await here.failureOf(here.send("replay.start", { change: { kind: "model", modelId: "gone" }, days: 90 }))).what).toMatch(
      /not there/
    )
    expect(await here.database.replays.count()).toBe(0)
    await addModel(here, server.baseUrl)
    server.answer(() => ({ text: "I cannot say.", usage }))
    expect((await replay(here, model)).report).toMatchObject({ decisions: 0, leftOut: 3 })
  })
})
