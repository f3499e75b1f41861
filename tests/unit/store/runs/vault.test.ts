import { expect, it } from "vitest"
import { forgetKey, keepKey, openKey } from "~store/runs/vault"
import { freshDatabase } from "../../../support/fake-database"

const key = "sk-a-key-of-somebody"

it("a model's key is kept sealed, and opens again for that model alone", async () => {
  const database = freshDatabase()
  await keepKey(database, "local", key)
  const row = (await database.keys.get("local"))!
  expect(new TextDecoder().decode(row.sealed)).not.toContain(key)
  expect(await openKey(database, "local")).toBe(key)
  await database.keys.put({ ...row, modelId: "other" })
  expect(await openKey(database, "other")).toBeNull()
  expect(await openKey(database, "none")).toBeNull()
})

it("the key that seals it cannot be taken out, and is made once", async () => {
  const database = freshDatabase()
  await Promise.all([keepKey(database, "a", key), keepKey(database, "b", "another")])
  expect(await database.vault.count()).toBe(1)
  expect((await database.vault.get("vault"))!.key.extractable).toBe(false)
  expect([await openKey(database, "a"), await openKey(database, "b")]).toEqual([key, "another"])
})

it("the same key is sealed differently each time, and is gone when it is forgotten", async () => {
  const database = freshDatabase()
  await keepKey(database, "a", key)
  const first = (await database.keys.get("a"))!.iv
  await keepKey(database, "a", key)
  expect((await database.keys.get("a"))!.iv).not.toEqual(first)
  await forgetKey(database, "a")
  expect(await openKey(database, "a")).toBeNull()
  expect(await database.keys.count()).toBe(0)
})
