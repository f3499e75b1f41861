import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { calmMs } from "~background/learning/notice-signals"
import { learn, mostProposedAtOnce } from "~background/learning/learn"
import { learnedQualificationId, preferencesIn } from "~learning/preferences/apply-preference"
import type { Preference } from "~learning/preferences/preference"
import { rank } from "~evaluation/rank"
import { openQuestion } from "~store/roles/chat"
import { exportEverything } from "~store/files/export-file"
import { readSettings } from "~store/settings"
import { workers, type TestWorker } from "../../../support/background"
import { preferenceOf } from "../../../support/preferences"
import { addPerson, dataRole, noon, roleRow } from "../../../support/rows"
import { decide, engineer, everything, preferenceIn, roleOf, withPeople } from "../../../support/scenes/learning-scene"
import { saying, words } from "../../../support/words"

const newWorker = workers()

describe("from browsing to forgetting", () => {
  it("a proposal comes of decisions, is replayed, changes the ranking with its reason, and leaves no trace once forgotten", async () => {
    const here = await withPeople(newWorker())
    const before = await roleOf(here)
    await decide(here, 0, 20)
    await learn(here.deps)

    const proposed = (await here.database.preferences.toArray()).filter(
      ({ trait }) => trait?.kind === "skill" && trait.name === "Kubernetes"
    )
    expect(proposed).toHaveLength(1)
    const [{ id, wording, events, effect }] = proposed as [Preference]
    expect(words(wording)).toContain("Kubernetes")
    expect(events.length).toBeGreaterThanOrEqual(8)
    expect(events.every(({ roleId }) => roleId === "role-1")).toBe(true)
    // Nothing is changed by a proposal.
    expect(await roleOf(here)).toEqual(before)

    const { replayId } = await here.send("preference.approve", { preferenceId: id })
    await here.settled()
    const replay = await here.database.replays.get(replayId)
    expect(replay).toMatchObject({ state: "done", change: { kind: "preference", preferenceId: id }, days: 90 })
    expect(replay?.report).toMatchObject({ decisions: 20, leftOut: 0, costUsd: null, tokens: null })
    expect(replay!.report!.agreedAfter).toBeGreaterThanOrEqual(replay!.report!.agreedBefore)
    expect(await preferenceIn(here, id)).toMatchObject({ state: "in use", replayId, reason: null })

    const learned = await roleOf(here)
    expect(learned.version).toBe(before.version + 1)
    const marked = learned.role.qualifications.find(one => one.learned?.some(({ preferenceId }) => preferenceId === id))
    expect(marked?.text).toContain("Kubernetes")
    await here.settled()
    const evaluations = await here.database.evaluations.toArray()
    expect(evaluations.every(({ roleVersion, preferenceIds }) => roleVersion === 2 && preferenceIds?.[0] === id)).toBe(true)
    expect(evaluations[0]?.evaluation.verdicts.map(({ qualificationId }) => qualificationId)).toContain(marked!.id)

    // Two who were not decided on: before, nothing told them apart.
    const people = [21, 22].map(n => ({ id: `person-${n}`, profile: engineer(n, n % 2 === 0) }))
    const ranked = (role: typeof dataRole) => rank(role, people, new Date(noon))
    expect(words(ranked(before.role)[0]?.reason)).not.toContain("Kubernetes")
    expect(ranked(learned.role)[0]).toMatchObject({ id: "person-22", reason: saying("Kubernetes") })
    expect(await here.lines("role-1")).toContainEqual(expect.stringMatching(/preference that you approved is in use.*Kubernetes/))
    // What was decided and overruled since speaks of it too.
    await here.send("decision.set", { roleId: "role-1", personId: "person-21", decision: "maybe", reason: null })
    await here.send("verdict.override", { roleId: "role-1", personId: "person-22", qualificationId: marked!.id, verdict: "unknown" })

    await here.send("preference.forget", { preferenceId: id })
    await here.settled()
    const after = await roleOf(here)
    expect(after.role).toEqual(before.role)
    expect(after.version).toBe(3)
    expect((await here.database.evaluations.toArray()).every(({ roleVersion, preferenceIds }) => roleVersion === 3 && !preferenceIds)).toBe(
      true
    )
    const left = await everything(here)
    for (const trace of [id, learnedQualificationId(id), wording, replayId, JSON.stringify(effect)])
      expect(left).not.toContain(words(trace))
    expect(await here.database.forgotten.count()).toBe(1)

    // Its digest is enough: the same decisions do not bring it back.
    await decide(here, 20, 24)
    await learn(here.deps)
    const again = await here.database.preferences.toArray()
    expect(again.filter(({ trait }) => trait?.kind === "skill" && trait.name === "Kubernetes")).toEqual([])
  }, 180_000)
})

describe("when something is proposed", () => {
  it("waits until a decision is over, and no decision waits for it", async () => {
    const here = await withPeople(newWorker())
    const waiting: { work: () => Promise<void>; ms: number }[] = []
    // What follows at once is the sealed log's.
    here.deps.later = (work, ms) => void (ms > 0 && waiting.push({ work, ms }))
    await decide(here, 0, 20)
    expect(await here.database.preferences.count()).toBe(0)
    expect(waiting).toHaveLength(1)
    // Another decision came meanwhile: it waits on.
    here.passTime(calmMs - 1_000)
    await here.send("decision.set", { roleId: "role-1", personId: "person-1", decision: "pass", reason: "too junior" })
    here.passTime(2_000)
    await waiting.shift()?.work()
    expect(await here.database.preferences.count()).toBe(0)
    expect(waiting).toHaveLength(1)
    here.passTime(calmMs)
    await waiting.shift()?.work()
    expect(waiting).toHaveLength(0)
    expect(await here.database.preferences.count()).toBeGreaterThan(0)
  })

  it("never comes while a question of the intake is open", async () => {
    const here = await withPeople(newWorker())
    await decide(here, 0, 20)
    const { roleId } = await here.send("role.start", { kind: "blank" })
    expect(openQuestion(await here.database.chat.where("[roleId+order]").between([roleId, 0], [roleId, Infinity]).toArray())).not.toBeNull()
    await learn(here.deps)
    expect(await here.database.preferences.count()).toBe(0)
    await here.send("role.select", { roleId: "role-1" })
    await learn(here.deps)
    expect(await here.database.preferences.count()).toBeGreaterThan(0)
  })

  it("there are never more than two, and nothing is worked out while signals are paused or decisions are none", async () => {
    const here = await withPeople(newWorker())
    await decide(here, 0, 20)
    for (const changes of [{ signalsPaused: true }, { signalsOff: ["decision" as const] }, { paused: true }]) {
      const { signalsPaused, signalsOff, paused } = await readSettings(here.database)
      await here.database.settings.update("settings", changes)
      await learn(here.deps)
      expect(await here.database.preferences.count()).toBe(0)
      await here.database.settings.update("settings", { signalsPaused, signalsOff, paused })
    }
    const waiting = Array.from({ length: mostProposedAtOnce }, (_, n) =>
      preferenceOf(`p-${n}`, { state: "proposed", effect: { kind: "note", text: `Note ${n}.` } })
    )
    await here.database.preferences.bulkAdd(waiting)
    await learn(here.deps)
    expect(await here.database.preferences.count()).toBe(mostProposedAtOnce)
    await here.send("preference.decline", { preferenceId: "p-0" })
    await learn(here.deps)
    expect((await here.database.preferences.toArray()).filter(({ state }) => state === "proposed")).toHaveLength(mostProposedAtOnce)
  })

  it("what was declined is not proposed again", async () => {
    const here = await withPeople(newWorker())
    await decide(here, 0, 18)
    await learn(here.deps)
    for (const { id } of await here.database.preferences.toArray()) await here.send("preference.decline", { preferenceId: id })
    await decide(here, 18, 24)
    await learn(here.deps)
    const rows = await here.database.preferences.toArray()
    expect(rows.filter(({ trait, state }) => state === "proposed" && trait?.kind === "skill" && trait.name === "Kubernetes")).toEqual([])
  })
})

describe("what is done speaks against it", () => {
  it("its confidence falls for all to see; it fades with the reason, is used no longer, and comes back by the recruiter's word", async () => {
    const here = await withPeople(newWorker(), 20)
    await decide(here, 0, 20)
    await learn(here.deps)
    const [{ id, grounds }] = (await here.database.preferences.toArray()) as [Preference]
    await here.send("preference.approve", { preferenceId: id })
    await here.settled()
    expect(preferencesIn((await roleOf(here)).role)).toEqual([id])
    // The recruiter changes their mind.
    const confidences: number[] = [grounds.confidence]
    for (let n = 20; n < 64 && (await preferenceIn(here, id))?.state === "in use"; n++) {
      const decision = n % 2 === 0 ? "pass" : "shortlist"
      await addPerson(here.database, `person-${n}`, engineer(n, n % 2 === 0))
      await here.send("decision.set", { roleId: "role-1", personId: `person-${n}`, decision, reason: null })
      if (n % 4 === 3) await learn(here.deps)
      confidences.push((await preferenceIn(here, id))!.grounds.confidence)
    }
    const faded = await preferenceIn(here, id)
    expect(faded).toMatchObject({ state: "faded", reason: saying(/\w+\.$/) })
    expect(Math.min(...confidences)).toBeLessThan(grounds.confidence)
    await here.settled()
    expect((await roleOf(here)).role).toEqual(dataRole)
    expect(await here.lines("role-1")).toContainEqual(expect.stringContaining("no longer used for this role"))

    await here.send("preference.use", { preferenceId: id })
    await here.settled()
    expect(preferencesIn((await roleOf(here)).role)).toEqual([id])
    // The same evidence does not take it away again.
    await learn(here.deps)
    expect(await preferenceIn(here, id)).toMatchObject({ state: "in use", reason: null })
  }, 180_000)
})

describe("approval and its replay", () => {
  async function with1(parts: Partial<Preference>, decisions = 12): Promise<TestWorker> {
    const here = await withPeople(newWorker(), 12)
    await decide(here, 0, decisions)
    await here.database.preferences.add(preferenceOf("p", { state: "proposed", approvedAt: null, ...parts }))
    return here
  }

  it("what agrees worse with the recruiter's own decisions is kept off with the reason, and the recruiter may overrule", async () => {
    const here = await with1({ effect: { kind: "add qualification", text: "Kubernetes", as: "avoid" } })
    await here.send("preference.approve", { preferenceId: "p" })
    await here.settled()
    expect(await preferenceIn(here, "p")).toMatchObject({
      state: "kept off",
      reason: saying(/would agree with 0 of your 12 decisions; without it, with 6/)
    })
    expect(await roleOf(here)).toMatchObject({ version: 1, role: dataRole })
    await here.send("preference.use", { preferenceId: "p" })
    await here.settled()
    expect(await preferenceIn(here, "p")).toMatchObject({ state: "in use", reason: null })
    expect((await roleOf(here)).role.qualifications.at(-1)).toMatchObject({ text: "Kubernetes", kind: "avoid" })
  })

  it("what the recruiter put in use untried stays in use while and after it is tried", async () => {
    const here = await with1({ effect: { kind: "add qualification", text: "Kubernetes", as: "avoid" } })
    await here.send("preference.use", { preferenceId: "p" })
    await here.send("preference.approve", { preferenceId: "p" })
    await here.settled()
    expect((await here.database.replays.toArray()).map(({ state }) => state)).toEqual(["done"])
    expect(await preferenceIn(here, "p")).toMatchObject({ state: "in use", reason: null })
    expect((await roleOf(here)).role.qualifications.at(-1)).toMatchObject({ text: "Kubernetes", kind: "avoid" })
  })

  it("the same click twice is one approval; a worker that dies meanwhile goes on with it", async () => {
    const here = await with1({})
    const [first, second] = await Promise.all([
      here.send("preference.approve", { preferenceId: "p" }),
      here.send("preference.approve", { preferenceId: "p" })
    ])
    expect(second).toEqual(first)
    await here.settled()
    expect(await here.database.replays.count()).toBe(1)
    expect((await roleOf(here)).version).toBe(2)
    // As it stands when the worker died before the replay had ended.
    await here.database.replays.update(first.replayId, { state: "running", report: null })
    await here.database.preferences.update("p", { state: "approved" })
    const next = newWorker({ name: here.database.name })
    await next.settled()
    expect(await preferenceIn(next, "p")).toMatchObject({ state: "in use" })
    expect((await roleOf(next)).version).toBe(2)
  })

  it("with no decisions to look at, it is in use: nothing speaks against it", async () => {
    const here = await with1({}, 0)
    await here.send("preference.approve", { preferenceId: "p" })
    await here.settled()
    expect(await preferenceIn(here, "p")).toMatchObject({ state: "in use" })
  })

  it("declined, it is out of use, and what the recruiter changed by hand stays", async () => {
    const here = await with1({ effect: { kind: "change kind", qualificationId: "rust", text: "Rust", to: "must" } })
    await here.send("preference.use", { preferenceId: "p" })
    expect((await roleOf(here)).role.qualifications[1]).toMatchObject({ kind: "must", learned: [{ preferenceId: "p" }] })
    await here.send("role.edit", { roleId: "role-1", edits: [{ do: "move", qualificationId: "rust", to: "avoid" }] })
    expect((await roleOf(here)).role.qualifications[1]).not.toHaveProperty("learned")
    await here.send("preference.decline", { preferenceId: "p" })
    expect((await roleOf(here)).role.qualifications[1]).toMatchObject({ kind: "avoid" })
    expect(await preferenceIn(here, "p")).toMatchObject({ state: "declined" })
    await here.settled()
  })

  it("changed while in use, it is written anew, in the roles of its new scope alone", async () => {
    const here = await with1({ scope: { kind: "all roles" } })
    await here.database.roles.bulkAdd([roleRow("role-2"), roleRow("closed", { status: "closed" })])
    await here.send("preference.use", { preferenceId: "p" })
    const where = async () =>
      (await here.database.roles.toArray()).filter(({ role }) => preferencesIn(role).includes("p")).map(({ id }) => id)
    expect(await where()).toEqual(["role-1", "role-2"])
    await here.send("preference.change", { preferenceId: "p", scope: { kind: "role", roleId: "role-2" }, wording: " Clusters,  please " })
    expect(await where()).toEqual(["role-2"])
    expect(await preferenceIn(here, "p")).toMatchObject({ wording: "Clusters, please", state: "in use" })
    await here.send("preference.change", { preferenceId: "p", effect: { kind: "add qualification", text: "Nomad", as: "nice" } })
    expect((await roleOf(here, "role-2")).role.qualifications.map(({ text, kind }) => [text, kind])).toEqual([
      ["Python", "must"],
      ["Rust", "nice"],
      ["Nomad", "nice"]
    ])
    await here.settled()
  })

  it("words that may stand for a protected trait are refused with the reason, and nothing is changed", async () => {
    const here = await with1({})
    const change = (parts: object) => here.failureOf(here.send("preference.change", { preferenceId: "p", ...parts }))
    expect(await change({ wording: "Young and energetic people" })).toMatchObject({
      what: saying(/cannot be part of a preference/)
    })
    expect((await change({ effect: { kind: "add qualification", text: "Native English speaker", as: "must" } })).what).toMatch(/cannot be/)
    const stands = { qualificationId: "q-1", text: "Recent graduate" }
    expect((await change({ effect: { kind: "change kind", ...stands, to: "must" } })).what).toMatch(/cannot be/)
    expect((await change({ effect: { kind: "weigh", ...stands, weight: 2 } })).what).toMatch(/cannot be/)
    expect((await change({ scope: { kind: "role", roleId: "gone" } })).what).toMatch(/not there any more/)
    expect(await preferenceIn(here, "p")).toMatchObject({ state: "proposed", wording: preferenceOf("p").wording })
    expect((await here.failureOf(here.send("preference.approve", { preferenceId: "gone" }))).what).toMatch(/not there any more/)
    await here.send("preference.forget", { preferenceId: "gone" })
    expect(await here.database.forgotten.count()).toBe(0)
  })

  it("of two that say the same, forgetting one leaves what the other says", async () => {
    const here = await with1({})
    await here.database.preferences.add(preferenceOf("q", { scope: { kind: "all roles" } }))
    for (const preferenceId of ["p", "q"]) {
      await here.database.preferences.update(preferenceId, { state: "kept off" })
      await here.send("preference.use", { preferenceId })
    }
    await here.send("preference.forget", { preferenceId: "p" })
    expect((await roleOf(here)).role.qualifications.at(-1)).toMatchObject({
      text: "Kubernetes",
      kind: "must",
      learned: [{ preferenceId: "q" }]
    })
    await here.send("preference.forget", { preferenceId: "q" })
    expect((await roleOf(here)).role).toEqual(dataRole)
    await here.settled()
  })

  it("is exported and imported with all the rest", async () => {
    const here = await with1({})
    await here.send("preference.use", { preferenceId: "p" })
    await here.settled()
    const other = newWorker()
    await other.send("data.import", { text: await exportEverything(here.database, noon) })
    expect(await preferenceIn(other, "p")).toEqual(await preferenceIn(here, "p"))
    expect(await roleOf(other)).toEqual(await roleOf(here))
  })
})
