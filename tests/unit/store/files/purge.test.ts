import { beforeEach, describe, expect, it } from "vitest"
import type { CandorDatabase } from "~store/database"
import { setLink } from "~store/people/link-people"
import { listDecisionLog } from "~store/people/list-decision-log"
import { binMs, purgeOld } from "~store/files/purge"
import { changeSettings } from "~store/settings"
import { monthsAfter } from "~trust/months"
import { addSignal } from "~store/learning/write-signal"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { addPerson, fillDatabase, noon, profileOf } from "../../../support/rows"

const ana = "https://people.example/ana"
const jose = "https://people.example/jose"
const dayMs = 86_400_000
const long = 800 * dayMs
const now = noon + 1_000

let database: CandorDatabase
beforeEach(async () => {
  database = freshDatabase()
  await fillDatabase(database)
})

const age = (id: string, ms = long) => database.people.update(id, { lastSeenAt: noon - ms })
/** Twice, a day apart: who is too old waits for a day. */
const purge = async (options: Partial<Parameters<typeof purgeOld>[1]> = {}) => {
  const given = { now, pause: async () => undefined, ...options }
  const first = await purgeOld(database, { ...given, now: given.now - binMs })
  const second = await purgeOld(database, given)
  return { people: first.people + second.people, signals: first.signals + second.signals }
}

describe("people are kept for 24 months, or for as long as the recruiter says", () => {
  it("whoever was last seen longer ago is erased with everything known of them", async () => {
    await age(ana)
    await database.roles.update("role-1", { source: { kind: "text", text: "Ask Ana Ferro about the team." } })
    expect(await purge()).toMatchObject({ people: 1 })
    const left = JSON.stringify(await allRows(database))
    expect(left).not.toMatch(/ana\s+ferro/i)
    expect(left).not.toContain(ana)
    expect(left).toContain("José Núñez")
    expect((await database.decisions.toArray()).map(({ personId }) => personId)).toEqual([jose])
  })

  it("nobody is erased who was seen since, nor where the recruiter keeps people for ever", async () => {
    await age(ana, 700 * dayMs)
    expect((await purge()).people).toBe(0)
    await changeSettings(database, { keepPeopleMonths: 12 })
    expect((await purge()).people).toBe(1)
    await age(jose)
    await changeSettings(database, { keepPeopleMonths: null })
    expect(await purge()).toEqual({ people: 0, signals: 0 })
    expect(await database.people.count()).toBe(1)
  })

  it("linked pages are one person, as old as the newest of them", async () => {
    await setLink(database, { a: ana, b: jose, state: "linked", at: noon, newId: () => "merged" })
    const standsFor = (await database.people.toArray()).find(({ sameAs }) => sameAs === undefined)?.id ?? ""
    await age(standsFor)
    expect((await purge()).people).toBe(0)
    await age(ana)
    await age(jose)
    expect((await purge()).people).toBe(2)
    expect(await database.people.count()).toBe(0)
    expect(await database.captures.count()).toBe(0)
  })

  it("the log of decisions keeps what was decided and when, without the person and without a reason", async () => {
    await age(ana)
    await database.signals
      .where("personId")
      .equals(ana)
      .modify({ detail: { decision: "shortlist", previous: null, reason: "Ana Ferro is good" } })
    await purge()
    const log = await listDecisionLog(database, "role-1")
    expect(log).toHaveLength(2)
    expect(log.find(({ personId }) => personId === "")).toMatchObject({ after: "shortlist", at: noon, personName: null, newest: false })
    expect(await database.signals.filter(({ personId }) => personId === null).toArray()).toMatchObject([
      { kind: "decision", roleId: "role-1", detail: { decision: "shortlist", previous: null } }
    ])
    expect(JSON.stringify(await database.signals.toArray())).not.toMatch(/reason|shown/)
  })

  it("names in other people's reasons and in the chat are struck out", async () => {
    await age(ana)
    await database.decisions.update(["role-1", jose], { reason: "Better than Ana Ferro." })
    await database.people.update(jose, { doNotContact: { at: 1, reason: "Told Ana Ferro so." } })
    await purge()
    expect((await database.decisions.get(["role-1", jose]))?.reason).toBe("Better than [erased].")
    expect((await database.people.get(jose))?.doNotContact?.reason).toBe("Told [erased] so.")
  })

  it("signals of that age go, decisions on people who are kept stay", async () => {
    await database.signals.clear()
    for (const kind of ["visit", "decision", "search opened"] as const) {
      for (const at of [noon - long, noon])
        await addSignal(database, { kind, at, roleId: "role-1", personId: kind === "search opened" ? null : jose })
    }
    expect(await purge()).toEqual({ people: 0, signals: 2 })
    expect((await database.signals.toArray()).map(({ kind, at }) => [kind, at < noon])).toEqual([
      ["visit", false],
      ["decision", true],
      ["decision", false],
      ["search opened", false]
    ])
  })

  it("months are those of the calendar", () => {
    expect(new Date(monthsAfter(Date.UTC(2026, 2, 31, 5), -1)).toISOString()).toBe("2026-02-28T05:00:00.000Z")
    expect(new Date(monthsAfter(Date.UTC(2028, 1, 29), -24)).toISOString()).toBe("2026-02-28T00:00:00.000Z")
  })
})

describe("a purge of many", () => {
  async function many(count: number) {
    for (let n = 0; n < count; n++)
      await addPerson(database, `https://many.example/${n}`, profileOf(`Person Number${n}x`, "Writes."), "role-1", noon - long)
  }

  it("goes on where an ended worker left it, and leaves nobody half erased", async () => {
    await many(60)
    const die = async () => {
      if ((await database.people.count()) < 40) throw new Error("The worker was ended.")
    }
    await expect(purge({ pause: die })).rejects.toThrow("ended")
    const between = await database.people
      .where("lastSeenAt")
      .below(noon - long + 1)
      .primaryKeys()
    expect(between.length).toBeGreaterThan(0)
    expect(between.length).toBeLessThan(60)
    expect(
      (await database.captures.toArray())
        .filter(({ personId }) => personId.includes("many"))
        .map(({ personId }) => personId)
        .sort()
    ).toEqual([...between].sort())
    expect(await purge()).toMatchObject({ people: between.length })
    expect(await database.people.count()).toBe(2)
    expect(JSON.stringify(await allRows(database))).not.toContain("many.example")
  })

  it("leaves whoever is seen again while it is at it", async () => {
    await many(30)
    let pauses = 0
    const see = async () => {
      if (++pauses === 3) await database.people.update("https://many.example/29", { lastSeenAt: now })
    }
    await purge({ pause: see })
    expect(await database.people.count()).toBe(3)
    expect(
      await database.captures.where("[personId+at]").between(["https://many.example/29", 0], ["https://many.example/29", Infinity]).count()
    ).toBe(1)
  })

  it("lets others in between its steps: what is asked meanwhile waits for one step alone", async () => {
    await many(120)
    let answered = 0
    let done = false
    const pause = () => new Promise<void>(resolve => setTimeout(resolve))
    const purging = purge({ pause }).finally(() => (done = true))
    while (!done) {
      await database.settings.get("settings")
      if (!done) answered++
      await pause()
    }
    expect((await purging).people).toBe(120)
    expect(answered).toBeGreaterThan(3)
  })

  it("stops the runs that were at work on them", async () => {
    await age(ana)
    const stopped: string[] = []
    await purge({ onErased: async ids => void stopped.push(...ids) })
    expect(stopped).toContain(`run about ${ana}`)
    expect(await database.runs.get(`run about ${ana}`)).toBeUndefined()
    expect(await database.outgoing.where("runId").equals(`run about ${ana}`).count()).toBe(0)
  })
})

it("signals of somebody on a role under a legal hold stay, whichever role they name or none", async () => {
  await changeSettings(database, { keepPeopleMonths: 1 })
  await addPerson(database, "held", profileOf("Hana Quist", "Works."), "role-1")
  await database.finds.add({ roleId: "role-1", personId: "held", strategyId: "way-1", at: noon } as never)
  await database.roles.update("role-1", { hold: { at: noon, reason: "A lawsuit" } })
  await database.signals.clear()
  for (const personId of ["held", "somebody else"])
    await addSignal(database, { kind: "quote opened", at: noon - long, roleId: null, personId, qualificationId: null, detail: {} } as never)
  await purge()
  expect((await database.signals.toArray()).map(({ personId }) => personId)).toEqual(["held"])
})
