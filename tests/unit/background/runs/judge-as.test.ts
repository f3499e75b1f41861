import { expect, it } from "vitest"
import type { Model } from "~agent/models/model"
import evaluate from "~agent/skills/evaluate"
import { erasePerson } from "~store/files/erase"
import { resultOf } from "~store/runs/run-views"
import { stepsOf } from "~store/runs/runs"
import { judgeFromAnswers, profilesToAsk } from "~trust/swap/ask-for-swap"
import { swapTest } from "~trust/swap/swap-test"
import { workers } from "../../../support/background"
import { localModel } from "../../../support/local-model"
import { addPerson, profileOf, roleRow } from "../../../support/rows"

const start = workers()
const ana = "https://people.example/ana"
const profile = profileOf("Ana Ferro", "Ana Ferro writes Python since 2016.", ["Python"])

/** A model that holds what the rules say, but finds nothing for whoever is not called Ana. */
const biased: Model = {
  id: "local",
  name: "Local",
  respond: ({ input: given }) => {
    const input = given as Parameters<typeof evaluate.builtin>[0]
    const own = evaluate.builtin(input)
    if (input.profile.name?.startsWith("Ana")) return Promise.resolve({ draft: own, usage: null })
    const verdicts = own.verdicts.map(one => ({ ...one, verdict: "unknown" as const, evidence: [], ask: "Is it so?" }))
    return Promise.resolve({ draft: { ...own, verdicts }, usage: null })
  }
}

async function scene() {
  const here = start({ modelFor: async () => biased })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profile, "role")
  await here.database.models.add({ ...localModel("http://127.0.0.1:9/v1"), hasKey: false, agreedAt: 1, test: null, createdAt: 1 })
  return here
}

it("a model that favours somebody is asked by the worker, a step for each profile, and what it moved is found", async () => {
  const here = await scene()
  const profiles = await profilesToAsk({ id: ana, profile }, 2026)
  const before = await here.database.evaluations.toArray()
  const { runId } = await here.send("swap.ask", { roleId: "role", personId: ana, modelId: "local", profiles })
  await here.settled()
  expect(await here.database.runs.get(runId)).toMatchObject({ status: "done", personId: ana, next: profiles.length })
  expect(await here.database.evaluations.toArray()).toEqual(before)
  const said = (await stepsOf(here.database, runId)).map(step => {
    const verdicts = resultOf([step]).evaluation?.verdicts ?? []
    return { verdicts: Object.fromEntries(verdicts.map(one => [one.qualificationId, one.modelReads ?? one.verdict])), order: [] }
  })
  const report = await swapTest([{ id: ana, profile }], judgeFromAnswers([{ said }]), { untilYear: 2026, repeats: true })
  expect(new Set(report.moved.map(({ cause }) => cause.startsWith("name")))).toEqual(new Set([true]))
  expect(report.moved.length).toBeGreaterThan(0)
  expect(report.noise).toEqual({ verdicts: 0, places: 0 })
})

it("goes with the person, and is refused where nothing leaves, or nobody is there to ask", async () => {
  const here = await scene()
  const ask = (modelId = "local") => here.send("swap.ask", { roleId: "role", personId: ana, modelId, profiles: [profile] })
  await ask()
  await here.settled()
  await expect(ask("gone")).rejects.toThrow()
  await here.database.models.update("local", { baseUrl: "https://models.example/v1" })
  await here.send("record.change", { roleId: "role", fields: { nothingLeaves: true } })
  await expect(ask()).rejects.toMatchObject({ failure: { what: expect.objectContaining({ code: "failNothingLeaves" }) as unknown } })
  await erasePerson(here.database, ana)
  expect(JSON.stringify(await here.database.runs.toArray())).not.toContain("Ferro")
  await expect(ask()).rejects.toThrow()
})
