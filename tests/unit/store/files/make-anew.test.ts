import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { eraseEverything } from "~store/files/erase"
import { guardWrites } from "~store/files/guard-writes"
import { makeAnew, rewriteStoreFiles } from "~store/files/make-anew"
import { allRows } from "../../../support/fake-database"
import { fillDatabase, roleRow } from "../../../support/rows"

describe("making the database anew", () => {
  it("leaves an empty one that is written to and read from as before, in the worker and in pages that had it open", async () => {
    const worker = new CandorDatabase("anew 1")
    const cut: unknown[] = []
    guardWrites(worker, one => void cut.push(one))
    await fillDatabase(worker)
    const page = new CandorDatabase("anew 1")
    expect(await page.people.count()).toBe(2)
    await eraseEverything(worker)
    expect(await makeAnew(worker)).toBe(true)
    expect(Object.values(await allRows(worker)).flat()).toEqual([])
    expect(await page.people.count()).toBe(0)
    await worker.roles.add(roleRow("role-9"))
    expect((await page.roles.toArray()).map(({ id }) => id)).toEqual(["role-9"])
    // The gate stands before the new one too.
    const run = { ...roleRow("role-8"), createdAt: 1e300 }
    await worker.roles.add(run)
    expect(cut).toEqual([{ table: "roles", field: "createdAt" }])
  })

  it("waits no longer than it is told for a page that does not let go", async () => {
    const worker = new CandorDatabase("anew 2")
    await fillDatabase(worker)
    const stuck = await new Promise<IDBDatabase>(resolve => {
      const request = indexedDB.open("anew 2")
      request.onsuccess = () => resolve(request.result)
    })
    await eraseEverything(worker)
    expect(await makeAnew(worker, 50)).toBe(false)
    stuck.close()
    expect(await worker.people.count()).toBe(0)
  })

  it("the noise that makes the browser rewrite its files leaves nothing behind", async () => {
    await rewriteStoreFiles(indexedDB, 2)
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("candor-noise")
  })
})
