import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { beforeEach, describe, expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { addPeopleList } from "~store/migrations/9-people-list"
import { verdictWordsOf } from "~store/people/verdict-words"
import { freshDatabase } from "../../../support/fake-database"
import { evaluationOf, evaluationRow, verdict } from "../../../support/card-rows"

const rowOf = (personId: string, roleId = "role-1") =>
  evaluationRow({
    roleId,
    personId,
    evaluation: evaluationOf([
      verdict("q1", "met"),
      verdict("q2", "unknown", { nearness: "close" }),
      verdict("q3", "not met"),
      verdict("q4", "unknown")
    ])
  })

let database: CandorDatabase
beforeEach(() => {
  database = freshDatabase()
})
const kept = async () => (await database.verdictWords.toArray()).map(({ roleId, personId }) => `${roleId} ${personId}`)

describe("the words of evaluations", () => {
  it("are written with each evaluation, whatever the transaction names", async () => {
    await database.transaction("rw", database.evaluations, async () => database.evaluations.put(rowOf("ana")))
    await database.evaluations.bulkPut([rowOf("bo"), rowOf("ana", "role-2")])
    expect(await kept()).toEqual(["role-1 ana", "role-1 bo", "role-2 ana"])
    expect(await database.verdictWords.get(["role-1", "ana"])).toMatchObject({ qualifications: "q1\nq2\nq3\nq4", words: "mcnu" })
    await database.evaluations.update(["role-1", "ana"], { roleVersion: 9 })
    expect((await database.verdictWords.get(["role-1", "ana"]))?.roleVersion).toBe(9)
  })

  it("go with the evaluation, however it goes", async () => {
    await database.evaluations.bulkPut([rowOf("ana"), rowOf("bo"), rowOf("cem"), rowOf("ana", "role-2")])
    await database.evaluations.where("personId").anyOf(["ana"]).delete()
    expect(await kept()).toEqual(["role-1 bo", "role-1 cem"])
    await database.evaluations.where("[roleId+personId]").between(["role-1", ""], ["role-1", "c"]).delete()
    expect(await kept()).toEqual(["role-1 cem"])
    await database.evaluations.clear()
    expect(await kept()).toEqual([])
  })

  it("are not kept where the evaluation is not", async () => {
    const failing = database.transaction("rw", database.evaluations, async () => {
      await database.evaluations.put(rowOf("ana"))
      throw new Error("the disk is full")
    })
    await expect(failing).rejects.toThrow()
    expect(await kept()).toEqual([])
  })

  it("are made of what is stored when a store of before is opened", async () => {
    const name = `migration 9 ${Math.random()}`
    const old = new Dexie(name)
    old.version(8).stores({ evaluations: "[roleId+personId], personId" })
    const rows = Array.from({ length: 450 }, (_, at) => rowOf(`p:${String(at).padStart(3, "0")}`))
    await old.table("evaluations").bulkAdd(rows)
    old.close()
    const opened = new Dexie(name)
    opened.version(8).stores({ evaluations: "[roleId+personId], personId" })
    addPeopleList(opened)
    expect(await opened.table("verdictWords").toArray()).toEqual(rows.map(verdictWordsOf))
    opened.close()
  })
})
