import "fake-indexeddb/auto"
import { beforeEach, describe, expect, it } from "vitest"
import { hasWholeSearch, keepSearch, rebuildSearch } from "~background/people/keep-search"
import type { CandorDatabase } from "~store/database"
import { erasePerson } from "~store/files/erase"
import { searchPackSize } from "~store/people/search/search-pack"
import { WordFinder } from "~store/people/search/word-finder"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, captureOf, nameOf, noon, profileOf } from "../../../support/rows"

let database: CandorDatabase
beforeEach(() => {
  database = freshDatabase()
})

async function found(search: string): Promise<string[]> {
  const finder = new WordFinder()
  finder.setPacks(await database.searchPacks.toArray())
  finder.setWaiting(await database.searchWaiting.toArray())
  return [...(finder.find(search)?.personIds ?? [])].sort()
}
/** Everything that the tables of the search hold, as text. */
async function heldWords(): Promise<string> {
  return JSON.stringify([await database.searchPacks.toArray(), await database.searchWaiting.toArray()])
}
async function addMany(count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, at) => at)
  await database.transaction("rw", [database.people, database.captures, database.visits], async () => {
    for (const at of people) await addPerson(database, `p:${at}`, profileOf(nameOf(at), `Keeps ledger number${at}.`, ["Excel"]))
  })
}

describe("the words that people are found by", () => {
  it("are those of the newest reading", async () => {
    await addPerson(database, "ana", profileOf("Ana Ferro", "Ran Kafka clusters."))
    await keepSearch(database, ["ana"])
    expect(await found("kafka")).toEqual(["ana"])
    await database.captures.put(captureOf("ana", profileOf("Ana Ferro", "Runs a bakery."), "newer", noon + 1))
    await database.people.update("ana", { captureId: "newer" })
    await keepSearch(database, ["ana"])
    expect(await found("kafka")).toEqual([])
    expect(await found("bakery")).toEqual(["ana"])
  })

  it("are packed once many wait, and everybody stands in one place only", async () => {
    await addMany(searchPackSize + 30)
    expect(await hasWholeSearch(database)).toBe(false)
    expect(await rebuildSearch(database)).toBe(searchPackSize + 30)
    expect(await hasWholeSearch(database)).toBe(true)
    expect(await database.searchPacks.count()).toBe(1)
    expect(await database.searchWaiting.count()).toBe(30)
    expect(await found("number7")).toEqual(["p:7"])
    expect(await found(`number${searchPackSize + 7}`)).toEqual([`p:${searchPackSize + 7}`])
    expect(await found("excel")).toHaveLength(searchPackSize + 30)
    expect(await rebuildSearch(database), "nobody is read twice").toBe(0)
    // Read anew, somebody leaves the pack.
    await database.captures.put(captureOf("p:7", profileOf(nameOf(7), "Sails."), "newer", noon + 1))
    await database.people.update("p:7", { captureId: "newer" })
    await keepSearch(database, ["p:7"])
    expect(await found("number7")).not.toContain("p:7")
    expect(await found("sails")).toEqual(["p:7"])
    expect(await hasWholeSearch(database)).toBe(true)
  })

  it("go with the person: a word that only they had is nowhere any more, packed or waiting", async () => {
    await addMany(searchPackSize + 5)
    await addPerson(database, "bo", profileOf("Bo Quillfeather", "Tames zebrafinches."))
    await rebuildSearch(database)
    for (const id of ["p:11", "bo"]) expect(await erasePerson(database, id)).toBe(true)
    expect(await found("excel")).toHaveLength(searchPackSize + 4)
    const held = await heldWords()
    for (const word of ["number11\\n", "zebrafinches", "quillfeather", 'p:11"']) expect(held).not.toContain(word)
    expect(await hasWholeSearch(database)).toBe(true)
  })
})
