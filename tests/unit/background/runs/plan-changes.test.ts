import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { ModelRequest } from "~agent/models/model"
import type { EvaluateInput } from "~agent/skill-inputs"
import { emptyProfile } from "~profile/empty-profile"
import type { VerdictWord } from "~evaluation/evaluation"
import { listOutgoing } from "~store/runs/models"
import { stepsOf } from "~store/runs/runs"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, evaluationOf, profileOf, roleRow, verdict } from "../../../support/rows"
import { ScriptedModel, type ScriptedStep } from "../../../support/scripted-model"
import { words } from "../../../support/words"

// A plan is changed when a step's result asks for it, and what was planned anew survives a killed worker like what was planned at first.

const worker = workers()
const ana = "https://people.example/ana"
const request = { skill: "evaluate" as const, roleId: "role", personId: ana, roleVersion: 1, captureId: `capture of ${ana}` }

/** Says these words of the role's qualifications, each on words of the page. */
const says = (words: Record<string, VerdictWord>): ScriptedStep => ({
  draft: evaluationOf(
    Object.entries(words).map(([id, word]) =>
      verdict(id, {
        kind: id === "python" ? "must" : "nice",
        verdict: word,
        evidence: word === "unknown" ? [] : [{ quote: "writes Python", section: "about", label: null }],
        reason: "Python is what these words say.",
        ask: word === "unknown" ? "Do you?" : null
      })
    )
  )
})

async function machine(steps: readonly ScriptedStep[], options: NonNullable<Parameters<typeof worker>[0]> = {}) {
  const model = new ScriptedModel(steps)
  const here = worker({ model, ...options })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  return { here, model }
}

async function runOf(here: TestWorker, input: Parameters<TestWorker["deps"]["runHost"]["start"]>[0] = request) {
  const runId = await here.deps.runHost.start(input)
  await here.deps.runHost.drive(runId)
  const run = (await here.database.runs.get(runId))!
  return { run, steps: run.plan.map(({ step }) => step), row: await here.database.evaluations.get(["role", ana]) }
}

const wordsOf = (row: Awaited<ReturnType<typeof runOf>>["row"]) =>
  row?.evaluation.verdicts.map(one => `${one.qualificationId} ${one.verdict}`)

describe("nothing on the page can be read", () => {
  it("no model is asked; a sentence says so, and every verdict is unknown", async () => {
    const { here, model } = await machine([])
    await addPerson(here.database, ana, { ...emptyProfile(), name: "Ana Ferro" }, "role")
    const { run, steps, row } = await runOf(here)
    expect(steps).toEqual(["read-profile", "say-unreadable", "check-quotes", "keep-evaluation"])
    expect(run).toMatchObject({ status: "done", model: "builtin" })
    expect(words(run.fellBack)).toMatch(/could be read on the page, so no model was asked/)
    expect(wordsOf(row)).toEqual(["python unknown", "rust unknown"])
    expect(model.requests).toEqual([])
    expect(await listOutgoing(here.database)).toEqual([])
  })
})

describe("a model contradicts the built-in rules on a must", () => {
  it("it is asked once more, for that must alone; what it takes back is told", async () => {
    const { here, model } = await machine([says({ python: "not met", rust: "unknown" }), says({ python: "met" })])
    const { run, steps, row } = await runOf(here)
    expect(steps).toEqual(["read-profile", "hold-against-role", "second-opinion", "check-quotes", "keep-evaluation"])
    expect(run.status).toBe("done")
    expect(wordsOf(row)).toEqual(["python met", "rust unknown"])
    expect(row?.flips).toEqual([{ qualificationId: "python", before: "not met" }])
    const asked = model.requests.map(({ input }: ModelRequest) => (input as EvaluateInput).role.qualifications.map(({ id }) => id))
    expect(asked).toEqual([["python", "rust"], ["python"]])
    model.finish()
  })

  it("what the quoted words do not hold up is unknown, and does not stand for being said twice", async () => {
    const { here, model } = await machine([says({ python: "not met", rust: "unknown" }), says({ python: "not met" })])
    const { row } = await runOf(here)
    expect(wordsOf(row)).toEqual(["python unknown", "rust unknown"])
    expect(row?.flips).toBeUndefined()
    model.finish()
  })

  it("where no second answer is to be had, the checks go on with the first one", async () => {
    const { here } = await machine([says({ python: "not met", rust: "unknown" }), { error: new Error("gone") }])
    const { run, row } = await runOf(here)
    expect(run.status).toBe("done")
    expect(wordsOf(row)).toEqual(["python unknown", "rust unknown"])
  })

  it("no second opinion is asked on what is nice to have, on what is unknown, or of the rules themselves", async () => {
    const { here, model } = await machine([says({ python: "unknown", rust: "not met" })])
    expect((await runOf(here)).steps).not.toContain("second-opinion")
    model.finish()
    const rules = worker()
    await rules.database.roles.add(roleRow("role"))
    await addPerson(rules.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
    expect((await runOf(rules)).steps).toEqual(["read-profile", "hold-against-role", "check-quotes", "keep-evaluation"])
  })

  it.each(["hold-against-role", "second-opinion", "check-quotes"])(
    "a worker that dies after %s goes on with the changed plan, and asks nothing twice",
    async step => {
      const name = `changed-plan-${step}`
      const answers = [says({ python: "not met", rust: "unknown" }), says({ python: "met" })]
      const { here, model } = await machine(answers, {
        name,
        onEvent: (event, dying) => void (event.name === "step.done" && event.step === step && dying.database.close())
      })
      const runId = await here.deps.runHost.start(request)
      await here.deps.runHost.drive(runId)
      const second = worker({ name, model })
      expect((await second.database.runs.get(runId))?.plan.map(one => one.step)).toContain("second-opinion")
      await second.settled()
      expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", next: 5 })
      const row = await second.database.evaluations.get(["role", ana])
      expect(wordsOf(row)).toEqual(["python met", "rust unknown"])
      expect(row?.flips).toEqual([{ qualificationId: "python", before: "not met" }])
      expect(await stepsOf(second.database, runId)).toHaveLength(5)
      model.finish()
    }
  )
})

describe("reasons are asked for, and nobody was held against the role yet", () => {
  const why = { skill: "explain" as const, roleId: "role", personId: ana, question: "why not her?" }

  it("the person is held against it first, by the model of evaluations, and the card has the verdicts too", async () => {
    const asked: string[] = []
    const here = worker({
      modelFor: async run => {
        asked.push(run.skill)
        return (await import("~agent/models/builtin")).builtin
      }
    })
    await here.database.roles.add(roleRow("role"))
    await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
    const { run, steps, row } = await runOf(here, why)
    expect(steps).toEqual(["gather", "evaluate-first", "gather-again", "write", "check-claims", "keep-draft"])
    expect(run.status).toBe("done")
    expect(wordsOf(row)).toEqual(["python met", "rust unknown"])
    expect(asked).toContain("evaluate")
    expect(await here.database.drafts.get(run.id)).toMatchObject({ skill: "explain", personIds: [ana] })
  })

  it("where verdicts stand, nothing is evaluated again", async () => {
    const here = worker()
    await here.database.roles.add(roleRow("role"))
    await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
    await runOf(here)
    expect((await runOf(here, why)).steps).toEqual(["gather", "write", "check-claims", "keep-draft"])
  })
})
