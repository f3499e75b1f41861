import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { Strategy } from "~role/strategy"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, dataRole, noon, profileOf, roleRow } from "../../../support/rows"
import { fakeChrome } from "../../../support/chrome"

const newWorker = workers()

async function approved(): Promise<TestWorker> {
  fakeChrome()
  const here = newWorker()
  await here.database.roles.add(roleRow("role-1", { status: "draft", approvedAt: null }))
  await here.send("role.approve", { roleId: "role-1" })
  return here
}

const strategiesOf = async (here: TestWorker): Promise<Strategy[]> => (await here.database.roles.get("role-1"))!.role.strategies
const signalsOf = async (here: TestWorker, kind: string) => (await here.database.signals.toArray()).filter(row => row.kind === kind)

describe("strategies", () => {
  it("are proposed when a role is approved, each with its reason and what it would miss", async () => {
    const here = await approved()
    const strategies = await strategiesOf(here)
    expect(strategies.length).toBeGreaterThanOrEqual(2)
    for (const { reason, misses, searches } of strategies) expect([reason, misses, searches.length].every(Boolean)).toBe(true)
  })

  it("are picked, named and edited, and no evaluation is out of date by it", async () => {
    const here = await approved()
    await addPerson(here.database, "ana", profileOf("Ana Ferro", "I write Python."), "role-1")
    await here.send("evaluation.start", { roleId: "role-1", personId: "ana" })
    await here.settled()
    const [first] = await strategiesOf(here)
    const { id, searches } = first!
    const { place } = searches[0]!
    await here.send("strategy.change", { roleId: "role-1", strategyId: id, state: "picked", name: "  By title " })
    await here.send("strategy.change", { roleId: "role-1", strategyId: id, search: { place, text: "“data engineer” Lisbon" } })
    const [after] = await strategiesOf(here)
    expect(after).toMatchObject({ state: "picked", name: "By title" })
    expect(after?.searches[0]).toMatchObject({ text: "“data engineer” Lisbon", edited: true, notes: [] })
    expect(await signalsOf(here, "strategy picked")).toMatchObject([{ detail: { strategyId: id, value: "picked", previous: "proposed" } }])
    expect((await here.database.roles.get("role-1"))?.version).toBe(1)
    expect((await here.send("evaluation.start", { roleId: "role-1", personId: "ana" })).runId).toBeNull()

    await here.send("strategy.propose", { roleId: "role-1" })
    expect((await strategiesOf(here)).find(one => one.id === id)?.searches[0]).toMatchObject({
      text: "“data engineer” Lisbon",
      edited: true
    })
  })

  it("that were used are noted, opened or copied", async () => {
    const here = await approved()
    const { id, searches } = (await strategiesOf(here))[0]!
    const about = { roleId: "role-1", strategyId: id, place: searches[0]!.place }
    await here.send("strategy.used", { ...about, how: "copied", tabId: null })
    await here.send("strategy.used", { ...about, how: "opened", tabId: 4 })
    expect((await signalsOf(here, "search opened")).map(({ detail }) => detail.how)).toEqual(["copied", "opened"])
  })

  it("that are gone, and searches without words, are told in a sentence", async () => {
    const here = await approved()
    const gone = await here.failureOf(here.send("strategy.change", { roleId: "role-1", strategyId: "none", state: "picked" }))
    expect(gone.what).toBe("This strategy is not there any more.")
    const { id, searches } = (await strategiesOf(here))[0]!
    const empty = here.send("strategy.change", { roleId: "role-1", strategyId: id, search: { place: searches[0]!.place, text: "  " } })
    expect((await here.failureOf(empty)).what).toBe("A search needs words.")
  })

  it("go into the pattern of the role, without those that were dropped and without contacts", async () => {
    const here = await approved()
    const [first, second] = await strategiesOf(here)
    await here.send("strategy.change", { roleId: "role-1", strategyId: second!.id, state: "dropped" })
    const { place } = first!.searches[0]!
    await here.send("strategy.change", {
      roleId: "role-1",
      strategyId: first!.id,
      search: { place, text: "data engineer ana@people.example" }
    })
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "Data people" })
    const { strategies } = (await here.database.patterns.get(patternId))!.role
    expect(strategies.map(({ id }) => id)).toContain(first!.id)
    expect(strategies.map(({ id }) => id)).not.toContain(second!.id)
    expect(JSON.stringify(strategies)).not.toContain("people.example")
  })
})

describe("“treat X as Y for this role”", () => {
  async function evaluated(): Promise<TestWorker> {
    const here = newWorker()
    await here.database.roles.add(roleRow("role-1", { role: { ...dataRole, qualifications: [dataRole.qualifications[0]!] } }))
    await addPerson(here.database, "ana", profileOf("Ana Ferro", "I wrote pipelines in Snakelang for five years."), "role-1")
    await addPerson(here.database, "ben", profileOf("Ben Okonkwo", "I wrote menus."), "role-1", noon + 60_000)
    for (const personId of ["ana", "ben"]) await here.send("evaluation.start", { roleId: "role-1", personId })
    await here.settled()
    return here
  }

  it("is kept with its day, gives the role its next version, and evaluates everyone again", async () => {
    const here = await evaluated()
    const before = await here.database.evaluations.get(["role-1", "ana"])
    await here.send("alias.add", { roleId: "role-1", term: " Snakelang ", as: "Python" })
    await here.settled()
    const row = (await here.database.roles.get("role-1"))!
    expect(row).toMatchObject({ version: 2, role: { aliases: [{ term: "Snakelang", as: "Python" }] } })
    expect(row.role.aliases[0]!.at).toBeGreaterThan(noon)
    for (const personId of ["ana", "ben"])
      expect(await here.database.evaluations.get(["role-1", personId])).toMatchObject({ roleVersion: 2 })
    expect(before?.roleVersion).toBe(1)
    expect(await signalsOf(here, "alias")).toMatchObject([
      { roleId: "role-1", detail: { term: "Snakelang", as: "Python", change: "added" } }
    ])
  })

  it("survives the worker: whom the rules judge is judged with the change, and a model's runs are stored with it, the last seen first", async () => {
    const here = await evaluated()
    await here.send("alias.add", { roleId: "role-1", term: "Snakelang", as: "Python" })
    expect((await here.database.evaluations.toArray()).map(row => [row.personId, row.roleVersion, row.model])).toEqual([
      ["ana", 2, "builtin"],
      ["ben", 2, "builtin"]
    ])
    expect(await here.database.runs.count()).toBe(0)

    here.deps.asksModel = async () => true
    const driven: string[] = []
    here.deps.runHost = { ...here.deps.runHost, drive: async id => void driven.push(id) }
    await here.send("alias.add", { roleId: "role-1", term: "Menulang", as: "Python" })
    const queued = (await here.database.runs.bulkGet(driven)).map(run => [run?.personId, run?.status])
    expect(queued).toEqual([
      ["ben", "running"],
      ["ana", "running"]
    ])
  })

  it("said twice, or taken back when it was never said, changes nothing; taken back, it is gone", async () => {
    const here = await evaluated()
    await here.send("alias.remove", { roleId: "role-1", term: "Snakelang", as: "Python" })
    await here.send("alias.add", { roleId: "role-1", term: "Snakelang", as: "Python" })
    await here.send("alias.add", { roleId: "role-1", term: "snakelang", as: "python" })
    expect((await here.database.roles.get("role-1"))?.version).toBe(2)
    await here.send("alias.remove", { roleId: "role-1", term: "SNAKELANG", as: "Python" })
    expect(await here.database.roles.get("role-1")).toMatchObject({ version: 3, role: { aliases: [] } })
    expect((await signalsOf(here, "alias")).map(({ detail }) => detail.change)).toEqual(["added", "removed"])
    const same = await here.failureOf(here.send("alias.add", { roleId: "role-1", term: "Python", as: "python " }))
    expect(same.what).toBe("An alias needs two different words.")
  })

  it("an override stands, with its day, when people are evaluated again", async () => {
    const here = await evaluated()
    await here.send("verdict.override", { roleId: "role-1", personId: "ana", qualificationId: "python", verdict: "met" })
    const before = await here.database.verdictFeedback.get(["role-1", "ana", "python"])
    await here.send("alias.add", { roleId: "role-1", term: "Menulang", as: "Python" })
    await here.settled()
    expect(await here.database.evaluations.get(["role-1", "ana"])).toMatchObject({ roleVersion: 2 })
    expect(await here.database.verdictFeedback.get(["role-1", "ana", "python"])).toEqual(before)
    expect(before).toMatchObject({ override: "met" })
    expect(before!.at).toBeGreaterThan(noon)
  })
})
