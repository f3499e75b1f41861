import { expect, it } from "vitest"
import { listEstimateHandlers } from "~background/runs/lists/list-estimate"
import { rulesVersion } from "~evaluation/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import type { CandorDatabase } from "~store/database"
import { freshDatabase } from "../../../../support/fake-database"
import { addPerson, evaluationOf, noon, profileOf, roleRow } from "../../../../support/rows"

const ids = ["p:ana", "p:rui", "p:ines"]

async function filled(): Promise<CandorDatabase> {
  const database = freshDatabase()
  await database.roles.add(roleRow("role-1"))
  for (const id of ids)
    await addPerson(database, id, profileOf("Ana Ferro", "Writes Python and Kafka pipelines since 2016.", ["Python"]), "role-1")
  const settings = modelSettingsSchema.parse({
    id: "m-1",
    name: "Small model",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:9/v1",
    model: "small",
    priceIn: 1,
    priceOut: 4
  })
  await database.models.add({ ...settings, hasKey: false, agreedAt: null, test: null, createdAt: noon })
  return database
}

const estimate = async (database: CandorDatabase, change: Partial<{ modelId: string; personIds: string[]; again: boolean }> = {}) =>
  listEstimateHandlers({ database })["list.estimate"](
    { roleId: "role-1", personIds: ids, modelId: "m-1", again: false, ...change },
    {} as never
  )

it("counts the tokens of each person and what they cost by the listed prices", async () => {
  const database = await filled()
  const all = await estimate(database)
  const one = await estimate(database, { personIds: ["p:ana"] })
  expect(all).toMatchObject({ people: 3, upToDate: 0 })
  expect(one.tokens).toBeGreaterThan(300)
  expect(all.tokens).toBe((one.tokens ?? 0) * 3)
  expect(all.costUsd).toBeCloseTo((one.costUsd ?? 0) * 3)
  await database.models.update("m-1", { priceOut: null })
  expect(await estimate(database)).toMatchObject({ tokens: all.tokens, costUsd: null })
})

it("leaves out whoever is up to date with this model, unless they are asked about again", async () => {
  const database = await filled()
  const evaluation = { ...evaluationOf([]), rulesVersion }
  const row = { roleId: "role-1", personId: "p:ana", captureId: "capture of p:ana", roleVersion: 1, evaluation, at: noon }
  await database.evaluations.add({ ...row, model: "m-1" })
  expect(await estimate(database)).toMatchObject({ people: 2, upToDate: 1 })
  expect(await estimate(database, { again: true })).toMatchObject({ people: 3, upToDate: 0 })
  expect(await estimate(database, { modelId: "builtin" })).toMatchObject({ people: 3, upToDate: 0, tokens: null, costUsd: null })
})

it("counts people who were linked as the one they are, and whoever is gone not at all", async () => {
  const database = await filled()
  await database.people.update("p:rui", { sameAs: "p:ana" })
  expect(await estimate(database, { personIds: [...ids, "gone"] })).toMatchObject({ people: 2 })
})

it("says that a role is gone", async () => {
  const database = await filled()
  await database.roles.clear()
  await expect(estimate(database)).rejects.toMatchObject({ failure: { what: "This role is not there any more." } })
})
