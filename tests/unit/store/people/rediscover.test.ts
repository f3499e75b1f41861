import { beforeEach, describe, expect, it } from "vitest"
import { keepTraits, rebuildTraits, hasAllTraits } from "~background/people/keep-traits"
import { createRanking } from "~evaluation/rank"
import { traitsOf } from "~learning/traits/traits-of"
import type { Profile } from "~profile/profile"
import type { CandorDatabase } from "~store/database"
import { erasePerson } from "~store/files/erase"
import { exportEverything } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { setLink } from "~store/people/link-people"
import { rediscover, type RediscoverOptions } from "~store/people/rediscover"
import { bestSlots, packSize, putTraits, termOf } from "~store/people/trait-packs"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { addPerson, captureOf, draft, noon, profileOf, roleRow } from "../../../support/rows"

const dayMs = 86_400_000
const rules = { traitsOf, createRanking }
const role = draft({
  title: "Data Engineer",
  qualifications: [
    { id: "kafka", text: "Kafka", kind: "must", criterion: { type: "skill", anyOf: ["Kafka"], minYears: null }, quote: null },
    { id: "python", text: "Python", kind: "must", criterion: { type: "skill", anyOf: ["Python"], minYears: null }, quote: null },
    { id: "call", text: "Has been on call for services", kind: "nice", criterion: null, quote: null }
  ]
})
const id = (name: string) => `https://people.example/${name}`
const person = (name: string, about: string, skills: string[] = []): Profile => ({
  ...profileOf(`${name} Bellweather`, about, skills),
  headline: null
})

let database: CandorDatabase
beforeEach(async () => {
  database = freshDatabase()
  await database.roles.bulkAdd([roleRow("new", { role }), roleRow("old", { role: draft({ title: "Analyst" }) })])
  await addPerson(database, id("both"), person("Both", "I build pipelines in Kafka and Python."))
  await addPerson(database, id("one"), person("One", "I write.", ["Python"]))
  await addPerson(database, id("none"), person("None", "I bake bread."))
  await rebuildTraits(database)
})
const found = async (options: Partial<RediscoverOptions> = {}) =>
  rediscover(database, role, { roleId: "new", now: noon + dayMs, rules, ...options })
const ids = async () => (await found()).map(one => one.person.id)

describe("people already seen who fit a new role", () => {
  it("stand as they were received where the role ranks nobody", async () => {
    await database.people.update(id("both"), { firstSeenAt: noon + 2 })
    await database.people.update(id("one"), { firstSeenAt: noon + 1 })
    expect(await ids()).toEqual([id("both"), id("one")])
    const received = await rediscover(database, { ...role, presentsOnly: true }, { roleId: "new", now: noon + dayMs, rules })
    expect(received.map(one => one.person.id)).toEqual([id("one"), id("both")])
  })

  it("stand in the order of how they fit, each with what is counted; nobody without anything that is asked for", async () => {
    const people = await found()
    expect(people.map(one => one.person.id)).toEqual([id("both"), id("one")])
    expect(people.map(({ fits, outOf }) => [fits, outOf])).toEqual([
      [2, 3],
      [1, 3]
    ])
    expect(people[0]?.evaluation.verdicts.map(({ verdict }) => verdict)).toEqual(["met", "met", "unknown"])
  })

  it("say when they were last read, and whether that is long ago", async () => {
    await database.people.update(id("one"), { lastSeenAt: noon - 200 * dayMs })
    expect((await found()).map(({ lastReadAt, isStale }) => [lastReadAt, isStale])).toEqual([
      [noon, false],
      [noon - 200 * dayMs, true]
    ])
  })

  it("say what was decided then, and for which role", async () => {
    await database.decisions.add({ roleId: "old", personId: id("both"), decision: "maybe", reason: null, at: 5 })
    expect((await found())[0]?.decided).toEqual([{ roleId: "old", decision: "maybe", at: 5 }])
  })

  it("leave out who was seen, evaluated or decided on for this role", async () => {
    await database.visits.update([id("one"), ""], { roleId: "old" })
    await database.visits.add({ personId: id("both"), roleId: "new", count: 1, timeMs: 0, firstAt: 1, lastAt: 1, lastViewId: "v" })
    expect(await ids()).toEqual([id("one")])
    await database.decisions.add({ roleId: "new", personId: id("one"), decision: "pass", reason: null, at: 5 })
    expect(await ids()).toEqual([])
  })

  it("leave out who is not to be contacted, also by a linked page, and who was erased", async () => {
    await database.people.update(id("one"), { doNotContact: { at: 1, reason: null } })
    expect(await ids()).toEqual([id("both")])
    await addPerson(database, id("other-page"), person("Both", "Kafka."), "", noon + 5)
    await setLink(database, { a: id("both"), b: id("other-page"), state: "linked", at: noon, newId: () => "merged" })
    await keepTraits(database, [id("both"), id("other-page")])
    expect(await ids()).toEqual([id("both")])
    await database.people.update(id("other-page"), { doNotContact: { at: 1, reason: null } })
    expect(await ids()).toEqual([])
    await database.people.update(id("one"), { doNotContact: undefined })
    await erasePerson(database, id("one"))
    expect(await ids()).toEqual([])
  })

  it("words that no list has are found as well", async () => {
    await addPerson(database, id("caller"), person("Caller", "Two years on call for twelve services."))
    await keepTraits(database, [id("caller")])
    expect(await ids()).toContain(id("caller"))
  })
})

describe("what people are found by is up to date", () => {
  it("after a new reading, a link, and its end", async () => {
    await database.captures.put(captureOf(id("none"), person("None", "I bake bread.", ["Kafka"]), "newer", noon + 9))
    await database.people.update(id("none"), { captureId: "newer" })
    await keepTraits(database, [id("none")])
    expect(await ids()).toContain(id("none"))

    await setLink(database, { a: id("none"), b: id("one"), state: "linked", at: noon, newId: () => "merged" })
    await keepTraits(database, [id("none"), id("one")])
    expect(await database.personTraits.count()).toBe(2)
    expect((await found()).find(one => one.person.id === id("none"))?.fits).toBe(2)
    await setLink(database, { a: id("none"), b: id("one"), state: "apart", at: noon + 1, newId: () => "merged again" })
    await keepTraits(database, [id("none"), id("one")])
    expect(await database.personTraits.count()).toBe(3)
    expect((await found()).find(one => one.person.id === id("none"))?.fits).toBe(1)
  })

  it("an import brings no traits along; they are made anew from the readings, and the same are found", async () => {
    const before = await ids()
    const text = await exportEverything(database, noon)
    expect(text).not.toMatch(/personTraits|traitPacks/)
    const other = freshDatabase()
    await replaceEverything(other, readExport(text).tables)
    expect((await other.personTraits.count()) + (await other.traitPacks.count())).toBe(0)
    expect(await hasAllTraits(other)).toBe(false)
    expect(await rebuildTraits(other)).toBe(3)
    expect(await hasAllTraits(other)).toBe(true)
    database = other
    expect(await ids()).toEqual(before)
    expect(await rebuildTraits(other)).toBe(0)
  })

  it("a rebuild that was cut off goes on, and skips nobody who was read meanwhile", async () => {
    await database.personTraits.clear()
    await database.traitPacks.clear()
    const die = () => Promise.reject(new Error("The worker was ended."))
    await expect(rebuildTraits(database, die)).rejects.toThrow("ended")
    let isFirst = true
    const readAnew = async () => {
      if (!isFirst) return
      isFirst = false
      await database.captures.put(captureOf(id("none"), person("None", "I build pipelines with Kafka now."), "newer", noon + 9))
      await database.people.update(id("none"), { captureId: "newer" })
      await keepTraits(database, [id("none")])
    }
    await rebuildTraits(database, readAnew)
    expect(await hasAllTraits(database)).toBe(true)
    expect((await database.personTraits.get(id("none")))?.captureId).toBe("newer")
    expect(await ids()).toContain(id("none"))
  })

  it("whoever is erased leaves no trait behind, neither by name nor in the packs", async () => {
    expect(await bestSlots(database, [{ terms: [termOf("skill:Apache Kafka")], weight: 1 }])).toHaveLength(1)
    await erasePerson(database, id("both"))
    const rows = await allRows(database)
    expect(JSON.stringify(rows)).not.toContain("both")
    expect(await bestSlots(database, [{ terms: [termOf("skill:Apache Kafka")], weight: 1 }])).toEqual([])
    expect(await bestSlots(database, [{ terms: [termOf("skill:Python")], weight: 1 }])).toHaveLength(1)
  })
})

describe("the packs", () => {
  it("keep everyone's place when there are more than fit into one, and the best stand first", async () => {
    const people = Array.from({ length: packSize * 2 + 7 }, (_, n) => ({
      personId: `p${n}`,
      captureId: "c",
      rules: "test",
      keys: ["skill:Go", ...(n % 100 === 99 ? ["skill:Rust"] : [])]
    }))
    const other = freshDatabase()
    for (let at = 0; at < people.length; at += 300) await putTraits(other, people.slice(at, at + 300))
    await putTraits(other, [{ ...people[99]!, keys: [] }])
    const slots = await bestSlots(other, [
      { terms: [termOf("skill:Go")], weight: 1 },
      { terms: [termOf("skill:Rust"), termOf("skill:Zig")], weight: 2 }
    ])
    expect(slots).toHaveLength(people.length - 1)
    expect(slots.slice(0, 9)).toEqual([199, 299, 399, 499, 599, 699, 799, 899, 999])
    expect((await other.personTraits.where("slot").equals(199).first())?.personId).toBe("p199")
    expect(await other.traitPacks.count()).toBe(3)
  })
})
