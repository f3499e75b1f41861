import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { ModelRequest } from "~agent/models/model"
import type { Evaluation } from "~evaluation/evaluation"
import { planFor } from "~run/request"
import { createRunHost } from "~background/runs/run-host"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, dataRole, evaluationOf, profileOf, roleRow, verdict } from "../../../support/rows"
import { ScriptedModel, type ScriptedStep } from "../../../support/scripted-model"
import { saying, words } from "../../../support/words"

const worker = workers()
const ana = "https://people.example/ana"
const good = evaluationOf([
  verdict("python", { verdict: "met", evidence: [{ quote: "writes Python", section: "about", label: null }], ask: null }),
  verdict("rust", { kind: "nice" })
])
const invented: Evaluation = {
  ...good,
  verdicts: [{ ...good.verdicts[0]!, evidence: [{ quote: "won a Turing Award", section: "about", label: null }] }, good.verdicts[1]!]
}
const inventedOtherwise: Evaluation = {
  ...good,
  verdicts: [{ ...good.verdicts[0]!, evidence: [{ quote: "won a Nobel Prize", section: "about", label: null }] }, good.verdicts[1]!]
}
const request = { skill: "evaluate" as const, roleId: "role", personId: ana, roleVersion: 1, captureId: `capture of ${ana}` }
const steps = planFor(request).map(({ step }) => step)

async function withAna(here: TestWorker): Promise<TestWorker> {
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  return here
}

const scripted = (...drafts: (Evaluation | ScriptedStep)[]) =>
  new ScriptedModel(drafts.map(draft => (typeof draft === "function" || "draft" in draft || "error" in draft ? draft : { draft })))

const hanging = (_: ModelRequest, signal: AbortSignal) =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError"))))

describe("a run", () => {
  it("is a plan that can be seen, and every finished step is kept with its attempts and findings", async () => {
    const here = await withAna(worker({ model: scripted(invented, good) }))
    const runId = await here.deps.runHost.start(request)
    expect((await here.database.runs.get(runId))?.plan).toEqual([
      { step: "read-profile", label: "Reading the profile" },
      { step: "hold-against-role", label: "Holding it against the role" },
      { step: "check-quotes", label: "Checking the quotes" },
      { step: "keep-evaluation", label: "Keeping the evaluation" }
    ])
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done", next: 4, failure: null, model: "scripted" })
    const kept = await here.database.steps.where("runId").equals(runId).toArray()
    expect(kept.map(({ step }) => step)).toEqual(steps)
    expect(kept[1]?.attempts).toMatchObject([
      { findings: [{ check: "quote-is-literal", observed: "won a Turing Award" }] },
      { findings: [] }
    ])
    expect((await here.database.evaluations.get(["role", ana]))?.evaluation).toEqual(good)
    expect(here.events.map(event => event.name)).toEqual([
      "run.started",
      ...["step.started", "step.done"],
      ...["step.started", "attempt.started", "check.failed", "attempt.started", "attempt.clean", "step.done"],
      ...["step.started", "step.done", "step.started", "step.done"],
      "run.done"
    ])
  })

  it("shows nothing as fact that stayed ungrounded after five attempts", async () => {
    const here = await withAna(worker({ model: scripted(invented, invented, invented, invented, invented) }))
    await here.deps.runHost.start(request)
    await here.settled()
    const row = await here.database.evaluations.get(["role", ana])
    // What the rules found stands with its own words; nothing that the model invented does.
    expect(row?.evaluation.verdicts[0]).toMatchObject({ verdict: "met", evidence: [{ quote: "Ana writes Python" }] })
    expect(JSON.stringify(row)).not.toContain("Turing")
  })
})

describe("the worker may die at any step", () => {
  it.each([0, 1, 2, 3])("after step %i: it goes on after that, and repeats no finished one", async n => {
    const name = `dies-after-${n}`
    // The worker is gone at once: its connection to the store is cut in the moment the step is kept.
    const first = await withAna(
      worker({
        name,
        model: scripted(good),
        onEvent: (event, here) => void (event.name === "step.done" && event.n === n && here.database.close())
      })
    )
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)

    const second = worker({ name, model: n === 0 ? scripted(good) : scripted() })
    const finished = await second.database.steps.where("runId").equals(runId).toArray()
    expect(finished).toHaveLength(n + 1)
    expect(await second.database.runs.get(runId)).toMatchObject({ status: n === 3 ? "done" : "running", next: n + 1 })

    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", next: 4 })
    const all = await second.database.steps.where("runId").equals(runId).toArray()
    expect(all.slice(0, n + 1)).toEqual(finished)
    expect(all.map(({ step }) => step)).toEqual(steps)
    expect(second.events.flatMap(event => (event.name === "step.started" ? event.step : []))).toEqual(steps.slice(n + 1))
    expect((await second.database.evaluations.get(["role", ana]))?.evaluation).toEqual(good)
  })

  it("while a step is at work: that step alone is done again", async () => {
    const name = "dies-in-a-step"
    const first = await withAna(worker({ name, model: scripted(() => new Promise(() => {})) }))
    const runId = await first.deps.runHost.start(request)
    await expect.poll(() => first.events.some(event => event.name === "attempt.started")).toBe(true)
    first.database.close()

    const second = worker({ name, model: scripted(good) })
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done" })
    expect(second.events.flatMap(event => (event.name === "step.started" ? event.step : []))).toEqual(steps.slice(1))
  })

  it("between two attempts: the attempts that were made are not asked for again", async () => {
    const name = "dies-between-attempts"
    const first = await withAna(worker({ name, model: scripted(invented, inventedOtherwise, () => new Promise(() => {})) }))
    const runId = await first.deps.runHost.start(request)
    await expect.poll(() => first.events.filter(event => event.name === "attempt.started").length).toBe(3)
    first.database.close()

    const model = scripted(good)
    const second = worker({ name, model })
    await second.settled()
    expect(model.requests).toMatchObject([{ attempt: 3, hints: [{ check: "quote-is-literal" }] }])
    expect((await second.database.steps.get([runId, 1]))?.attempts).toHaveLength(3)
    expect((await second.database.evaluations.get(["role", ana]))?.evaluation).toEqual(good)
  })

  it("two wake-ups at once drive a run once", async () => {
    const model = scripted(good)
    const here = await withAna(worker({ model }))
    await here.database.runs.add(here.deps.runHost.prepare(request))
    await Promise.all([here.settled(), here.settled(), here.settled()])
    await here.settled()
    model.finish()
    expect(model.requests).toHaveLength(1)
    expect(here.events.filter(event => event.name === "run.done")).toHaveLength(1)
  })
})

describe("stop and retry", () => {
  it("stopped is written before the work is cut off; nothing of the cut step is kept; retry goes on from there", async () => {
    let statusAtAbort: Promise<unknown> = Promise.resolve()
    const model = scripted(
      (_, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => {
            statusAtAbort = here.database.runs.get(runId).then(run => run?.status)
            reject(new DOMException("stopped", "AbortError"))
          })
        ),
      good
    )
    const here = await withAna(worker({ model }))
    const runId = await here.deps.runHost.start(request)
    await expect.poll(() => model.requests.length).toBe(1)
    await here.send("run.stop", { runId })
    await expect.poll(() => here.events.at(-1)?.name).toBe("run.stopped")
    expect(await statusAtAbort).toBe("stopped")
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "stopped", next: 1, failure: null })
    expect(await here.database.evaluations.count()).toBe(0)

    await here.send("run.retry", { runId })
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done" })
    expect(here.events.filter(event => event.name === "step.started" && event.step === "read-profile")).toHaveLength(1)
    model.finish()
  })

  it("an answer that comes after the stop is not kept", async () => {
    let answer: (draft: unknown) => void = () => {}
    const model = scripted(() => new Promise(resolve => (answer = resolve)))
    const here = await withAna(worker({ model }))
    const runId = await here.deps.runHost.start(request)
    await expect.poll(() => model.requests.length).toBe(1)
    await here.send("run.stop", { runId })
    answer(good)
    await expect.poll(() => here.events.at(-1)?.name).toBe("run.stopped")
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "stopped", next: 1 })
    expect(await here.database.evaluations.count()).toBe(0)
  })

  it("retry right after stop does not get lost", async () => {
    const here = await withAna(worker({ model: scripted(hanging, good) }))
    const runId = await here.deps.runHost.start(request)
    await expect.poll(() => here.events.at(-1)?.name).toBe("attempt.started")
    await here.send("run.stop", { runId })
    await here.send("run.retry", { runId })
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done" })
  })

  it("stopping what is done and retrying what runs or is done change nothing", async () => {
    const here = await withAna(worker({ model: scripted(good) }))
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    const before = await here.database.runs.get(runId)
    await here.send("run.stop", { runId })
    await here.send("run.retry", { runId })
    expect(await here.database.runs.get(runId)).toEqual(before)
  })

  it("of a run that is not there is told in a sentence", async () => {
    const here = worker()
    expect(await here.failureOf(here.send("run.stop", { runId: "none" }))).toMatchObject({
      what: expect.stringContaining("not there"),
      retry: false
    })
    expect(await here.failureOf(here.send("run.retry", { runId: "none" }))).toMatchObject({ kept: "Nothing was changed." })
  })
})

describe("what goes wrong is told, and can be tried again", () => {
  it("a model whose address is none fails its run with a sentence, and leaves nothing at work for ever", async () => {
    const here = await withAna(worker({ placeFor: () => Promise.reject(new TypeError("Invalid URL")) }))
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "failed", failure: saying(/./) })
  })

  it("a model that fails: the built-in rules answer instead, and the run says so", async () => {
    const here = await withAna(worker({ model: scripted({ error: new Error("socket hang up at 10.0.0.7") }, good) }))
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run).toMatchObject({ status: "done", next: 4, failure: null, model: "builtin" })
    expect(words(run?.fellBack)).toBe("scripted model did not answer. The built-in rules answered instead.")
    expect(await here.database.evaluations.get(["role", ana])).toMatchObject({ model: "builtin" })
  })

  it("a full disk: nothing half is kept, the sentence says what to do, and retry completes it", async () => {
    const here = await withAna(worker({ model: scripted(good) }))
    const full = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    }
    here.database.evaluations.hook("creating", full)
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run).toMatchObject({ status: "failed", next: 3 })
    expect(words(run?.failure)).toMatch(/disk is full.*is kept.*try again/s)
    expect(await here.database.steps.where("runId").equals(runId).count()).toBe(3)
    expect(await here.database.evaluations.count()).toBe(0)

    here.database.evaluations.hook("creating").unsubscribe(full)
    await here.send("run.retry", { runId })
    await here.settled()
    expect((await here.database.evaluations.get(["role", ana]))?.evaluation).toEqual(good)
  })

  it("a disk so full that not even the failure can be written: the next wake-up tries again", async () => {
    const here = await withAna(worker({ model: scripted(good) }))
    const full = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    }
    await here.database.runs.add(here.deps.runHost.prepare(request))
    here.database.runs.hook("updating", full)
    await here.settled()
    expect((await here.database.runs.toArray())[0]).toMatchObject({ status: "running", next: 0 })
    here.database.runs.hook("updating").unsubscribe(full)
    await here.settled()
    expect((await here.database.runs.toArray())[0]).toMatchObject({ status: "done" })
  })

  it("an alarm that cannot be set does not take the run down with it", async () => {
    const here = await withAna(worker())
    const host = createRunHost({
      ...here.deps,
      modelFor: async () => scripted(good),
      keepAwake: async work => {
        await work
        throw new Error("alarms are not allowed")
      }
    })
    const runId = await host.start(request)
    await expect(host.drive(runId)).resolves.toBeUndefined()
    expect((await here.database.runs.get(runId))?.status).toBe("done")
  })

  it("a person who was erased meanwhile leaves no trace through a run in flight", async () => {
    let answer: (draft: unknown) => void = () => {}
    const model = scripted(() => new Promise(resolve => (answer = resolve)))
    const here = await withAna(worker({ model }))
    await here.deps.runHost.start(request)
    await expect.poll(() => model.requests.length).toBe(1)
    await here.send("data.erasePerson", { personId: ana })
    answer(good)
    await expect.poll(() => here.events.at(-1)?.name).toMatch(/^run\./)
    const rows = await Promise.all(here.database.tables.map(table => table.toArray()))
    expect(JSON.stringify(rows)).not.toMatch(/Ana|people\.example/)
  })

  it("a stored run that this version does not understand fails instead of hanging", async () => {
    const here = await withAna(worker({ model: scripted() }))
    const run = here.deps.runHost.prepare(request)
    await here.database.runs.bulkAdd([
      { ...run, id: "other input", input: { skill: "dance" } },
      { ...run, id: "other step", plan: [{ step: "juggle", label: "Juggling" }] }
    ])
    await here.settled()
    expect((await here.database.runs.toArray()).map(({ status }) => status)).toEqual(["failed", "failed"])
  })
})

describe("order", () => {
  it("an older run that ends late does not take the place of a newer evaluation", async () => {
    let answer: (draft: unknown) => void = () => {}
    const model = scripted(() => new Promise(resolve => (answer = resolve)), good)
    const here = await withAna(worker({ model }))
    const old = here.deps.runHost.start(request)
    await expect.poll(() => model.requests.length).toBe(1)
    await here.database.roles.update("role", { version: 2, role: dataRole })
    const newer = await here.deps.runHost.start({ ...request, roleVersion: 2 })
    await here.deps.runHost.drive(newer)
    expect((await here.database.evaluations.get(["role", ana]))?.roleVersion).toBe(2)
    answer({ ...good, rulesVersion: "older" })
    await here.deps.runHost.drive(await old)
    expect((await here.database.runs.get(await old))?.status).toBe("done")
    expect((await here.database.evaluations.get(["role", ana]))?.evaluation).toEqual(good)
  })

  it("of many runs at most four are driven at the same time, and all get their turn", async () => {
    let atWork = 0
    let most = 0
    const step: ScriptedStep = async () => {
      most = Math.max(most, ++atWork)
      await new Promise(resolve => setTimeout(resolve, 5))
      atWork--
      return good
    }
    const here = await withAna(worker({ model: new ScriptedModel(Array<ScriptedStep>(20).fill(step)) }))
    for (let n = 0; n < 20; n++) await here.database.runs.add(here.deps.runHost.prepare(request))
    await here.settled()
    expect(most).toBe(4)
    expect((await here.database.runs.toArray()).every(run => run.status === "done")).toBe(true)
  })
})
