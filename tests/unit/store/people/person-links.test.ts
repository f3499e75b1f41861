import { describe, expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { cardFor } from "~store/people/card"
import { erasePerson } from "~store/files/erase"
import { exportEverything } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { offerLink, setLink } from "~store/people/link-people"
import { linksOf, membersOf, primaryIdOf } from "~store/people/person-links"
import { primaryToProcess } from "~store/trust/objections"
import type { PersonRow } from "~store/rows/rows"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { captureOf, evaluationOf, noon, personOf, profileOf, roleRow, verdict } from "../../../support/rows"
import { recordsForRole } from "../../../support/people-for-role"

const [site, hub, page] = ["linkedin:ana-bellweather", "github:anab", "https://ana.example"] as const
let ids = 0

/** Ana on three sites, seen one after the other for one role, each time with something done about her; Ben, who is somebody else. */
async function scene(): Promise<CandorDatabase> {
  const database = freshDatabase()
  await database.roles.bulkAdd([roleRow("role-1"), roleRow("closed", { status: "closed" })])
  for (const [n, [id, skill]] of (
    [
      [site, "Kafka"],
      [hub, "Rust"],
      [page, "Spark"],
      ["github:ben", "Go"]
    ] as const
  ).entries()) {
    const name = id === "github:ben" ? "Ben Okonkwo" : "Ana Bellweather"
    const capture = captureOf(id, profileOf(name, `${name} on ${id}.`, [skill]), `capture of ${id}`, noon + n)
    await database.captures.add(capture)
    await database.people.add(personOf(capture))
    await database.visits.add({
      personId: id,
      roleId: "role-1",
      count: n + 1,
      timeMs: 100,
      firstAt: noon + n,
      lastAt: noon + n,
      lastViewId: `view ${n}`
    })
    const evaluation = evaluationOf([verdict("python")])
    const row = { personId: id, captureId: capture.id, roleVersion: 1, evaluation, model: "builtin", at: noon }
    await database.evaluations.bulkAdd([
      { ...row, roleId: "role-1" },
      { ...row, roleId: "closed" }
    ])
    await database.verdictFeedback.add({
      roleId: "role-1",
      personId: id,
      qualificationId: `q ${n}`,
      thumb: "up",
      override: null,
      at: noon + n
    })
    await database.finds.add({ roleId: "role-1", personId: id, strategyId: `strategy ${n}`, at: noon + n })
  }
  await database.decisions.add({ roleId: "role-1", personId: site, decision: "maybe", reason: null, at: noon })
  await database.decisions.add({ roleId: "role-1", personId: hub, decision: "shortlist", reason: "good", at: noon + 5 })
  return database
}

function link(database: CandorDatabase, a: string, b: string, state: "linked" | "apart" = "linked", at = noon + 100) {
  const newId = () => `merged ${++ids}`
  return setLink(database, { a, b, state, at, newId })
}

/** What is noted of people, without what a link itself leaves behind and without evaluations, which are made anew. */
async function notes(database: CandorDatabase) {
  const { people, decisions, verdictFeedback, visits, finds } = await allRows(database)
  return { people: (people as PersonRow[]).map(person => ({ ...person, lastSeenAt: 0 })), decisions, verdictFeedback, visits, finds }
}

describe("somebody who objected", () => {
  it("is under their objection with everybody that they are linked to, whoever was seen first, and stays so when the link is taken back", async () => {
    const database = await scene()
    await database.people.update(hub, { objectedAt: noon + 50, doNotContact: { at: noon + 50, reason: null } })
    await link(database, site, hub)
    expect(await primaryToProcess(database, site)).toBeUndefined()
    const wishes = async () =>
      (await database.people.bulkGet([site, hub, page])).map(person => [person?.objectedAt, person?.doNotContact?.at])
    expect(await wishes()).toEqual([
      [noon + 50, noon + 50],
      [noon + 50, noon + 50],
      [undefined, undefined]
    ])
    await link(database, site, hub, "apart", noon + 200)
    expect(await wishes()).toEqual([
      [noon + 50, noon + 50],
      [noon + 50, noon + 50],
      [undefined, undefined]
    ])
  })
})

describe("two people who are one, on two sites", () => {
  it("are offered once, never merged by themselves, and not offered again after they were told apart", async () => {
    const database = await scene()
    expect(await offerLink(database, site, hub, "Same name.", noon)).toBe(true)
    expect(await offerLink(database, hub, site, "Same name.", noon)).toBe(false)
    expect((await linksOf(database, hub)).map(({ link: row, other }) => [row.state, other.id])).toEqual([["offered", site]])
    expect(await membersOf(database, hub)).toHaveLength(1)
    await link(database, site, hub, "apart")
    expect(await linksOf(database, hub)).toEqual([])
    expect(await offerLink(database, site, hub, "Same name.", noon)).toBe(false)
  })

  it("linked, are one card, one row in the list and one reading, under the one who was seen first", async () => {
    const database = await scene()
    const after = await link(database, hub, site)
    expect(after).toEqual({ personIds: [site], roleIds: ["role-1"], stopRunIds: [] })
    expect(await primaryIdOf(database, hub)).toBe(site)
    const card = await cardFor(database, "role-1", hub)
    expect(card?.person.id).toBe(site)
    expect(card?.capture?.reading.profile.skills.sort()).toEqual(["Kafka", "Rust"])
    expect(card?.decision).toMatchObject({ decision: "shortlist", reason: "good", personId: site })
    expect(card?.visit).toMatchObject({ count: 3, timeMs: 200, firstAt: noon, lastAt: noon + 1, lastViewId: "view 1" })
    expect(card?.feedback.map(row => row.qualificationId)).toEqual(["q 0", "q 1"])
    const { people } = await recordsForRole(database, "role-1")
    expect(people.map(({ id }) => id).sort()).toEqual(["github:ben", page, site].sort())
    expect(await database.finds.get(["role-1", site])).toMatchObject({ strategyId: "strategy 0" })
    expect((await linksOf(database, site)).map(({ other }) => other.id)).toEqual([hub])
    expect((await linksOf(database, hub)).map(({ other }) => other.id)).toEqual([site])
  })

  it("apart again, each has back what was theirs, to the letter", async () => {
    const database = await scene()
    const before = await notes(database)
    await link(database, hub, site)
    expect(await notes(database)).not.toEqual(before)
    await link(database, hub, site, "apart", noon + 200)
    expect(await notes(database)).toEqual(before)
  })

  it.each([
    ["the first link first", [site, hub], [hub, page]],
    ["the last link first", [hub, page], [site, hub]]
  ] as const)("three pages come apart in any order: %s", async (_, one, other) => {
    const database = await scene()
    const before = await notes(database)
    await link(database, page, hub, "linked", noon + 100)
    await link(database, hub, site, "linked", noon + 200)
    expect((await membersOf(database, page)).map(({ id }) => id).sort()).toEqual([hub, page, site].sort())
    expect(await primaryIdOf(database, page)).toBe(site)
    expect((await cardFor(database, "role-1", page))?.visit?.count).toBe(6)

    await link(database, one[0], one[1], "apart", noon + 300)
    expect(await membersOf(database, other[0])).toHaveLength(2)
    await link(database, other[0], other[1], "apart", noon + 400)
    expect(await notes(database)).toEqual(before)
  })

  it("keep, when they come apart, what the recruiter did while they were one", async () => {
    const database = await scene()
    await link(database, hub, site)
    await database.decisions.put({ roleId: "role-1", personId: site, decision: "pass", reason: null, at: noon + 150 })
    const visit = (await database.visits.get([site, "role-1"]))!
    await database.visits.put({ ...visit, count: 4, lastAt: noon + 160, lastViewId: "view 9" })
    await link(database, hub, site, "apart", noon + 200)
    expect(await database.decisions.get(["role-1", site])).toMatchObject({ decision: "pass" })
    expect(await database.decisions.get(["role-1", hub])).toMatchObject({ decision: "shortlist" })
    expect(await database.visits.get([site, "role-1"])).toMatchObject({ count: 2, lastViewId: "view 9" })
    expect(await database.visits.get([hub, "role-1"])).toMatchObject({ count: 2, lastViewId: "view 1" })
  })

  it("a decision taken back while they were one does not come back with the parting", async () => {
    const database = await scene()
    await link(database, hub, site)
    await database.decisions.delete(["role-1", site])
    await link(database, hub, site, "apart", noon + 200)
    expect(await database.decisions.count()).toBe(0)
  })

  it("keep the verdicts of a closed role, which are not made anew", async () => {
    const database = await scene()
    await link(database, hub, site)
    await link(database, hub, site, "apart", noon + 200)
    expect(await database.evaluations.where("personId").equals(site).primaryKeys()).toEqual([["closed", site]])
    expect(await database.evaluations.where("personId").equals("github:ben").count()).toBe(2)
  })

  it("are erased together: the recruiter said that it is one person", async () => {
    const database = await scene()
    await link(database, hub, site)
    await offerLink(database, page, site, "Same name: Ana Bellweather.", noon)
    expect(await erasePerson(database, hub)).toBe(true)
    const { roles: _roles, ...rows } = await allRows(database)
    expect(JSON.stringify(rows)).not.toContain(site)
    expect(JSON.stringify(rows)).not.toContain(hub)
    expect(rows.personLinks).toEqual([])
    expect(await database.people.count()).toBe(2)
  })

  it("go through an export and come apart on the other machine", async () => {
    const database = await scene()
    const before = await notes(database)
    await link(database, hub, site)
    const other = freshDatabase()
    await replaceEverything(other, readExport(await exportEverything(database, noon)).tables)
    expect(await notes(other)).toEqual(await notes(database))
    await link(other, hub, site, "apart", noon + 200)
    expect(await notes(other)).toEqual(before)
  })

  it("of whom one is not stored, or who are the same already, changes nothing", async () => {
    const database = await scene()
    const before = await allRows(database)
    expect(await link(database, site, "nobody")).toBeNull()
    expect(await link(database, site, site)).toBeNull()
    expect(await allRows(database)).toEqual(before)
  })
})
