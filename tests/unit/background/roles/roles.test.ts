import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { RoleRow } from "~store/rows/rows"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, draft, profileOf, roleRow } from "../../../support/rows"

const worker = workers()
const ana = "https://people.example/ana"

/** A draft role with Python and Rust, active, and Ana seen for it. */
async function withDraft(parts: Partial<RoleRow> = {}): Promise<TestWorker> {
  const here = worker()
  await here.database.roles.add(roleRow("role", { status: "draft", approvedAt: null, ...parts }))
  await here.send("role.select", { roleId: "role" })
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana has six years of experience with Python.", ["Python"]), "role")
  return here
}

const evaluations = async (here: TestWorker) => {
  await here.settled()
  return here.database.evaluations.toArray()
}

describe("nothing is evaluated before the recruiter approves the role", () => {
  it("not by asking for it, and not by choosing or changing a draft", async () => {
    const here = await withDraft()
    expect(await here.failureOf(here.send("evaluation.start", { roleId: "role", personId: ana }))).toMatchObject({
      what: expect.stringContaining("not approved"),
      next: expect.stringContaining("Approve")
    })
    await here.send("role.select", { roleId: "role" })
    await here.send("qualification.add", { roleId: "role", text: "SQL", kind: "must" })
    expect(await evaluations(here)).toEqual([])
    expect(await here.database.runs.count()).toBe(0)
  })

  it("approval evaluates everyone seen for it and whoever is open in a tab", async () => {
    const here = await withDraft()
    await addPerson(here.database, "open", profileOf("Wei Chen", "Rust all day."))
    await addPerson(here.database, "elsewhere", profileOf("Kofi Mensah", "Python, but seen long ago for nothing."))
    await here.database.pages.add({
      tabId: 1,
      viewId: "v",
      url: "u",
      title: "t",
      state: "profile",
      personId: "open",
      reason: null,
      post: null,
      at: 1
    })
    await here.send("role.approve", { roleId: "role" })
    expect((await evaluations(here)).map(row => row.personId).sort()).toEqual([ana, "open"])
    const row = await here.database.evaluations.get(["role", ana])
    expect(row).toMatchObject({ roleVersion: 1, model: "builtin", captureId: `capture of ${ana}` })
    expect(row?.evaluation.verdicts.map(one => [one.qualificationId, one.verdict])).toContainEqual(["python", "met"])
    expect((await here.database.roles.get("role"))?.approvedAt).not.toBeNull()
    expect((await here.lines("role")).at(-1)).toMatch(/role is approved/)
  })

  it("approving twice is approving once", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    const before = await evaluations(here)
    await here.send("role.approve", { roleId: "role" })
    expect(await evaluations(here)).toEqual(before)
    expect((await here.lines("role")).filter(line => line.includes("is approved"))).toHaveLength(1)
  })

  it("a role without a title, without qualifications, or with wording that is refused cannot be approved", async () => {
    const asks = { id: "a", text: "Men only", kind: "must" as const, criterion: null, quote: null }
    const finding = {
      qualificationId: "a",
      quote: "Men only",
      trait: "protected trait" as const,
      reason: "It names a sex.",
      suggestion: null,
      refused: true
    }
    const cases: [RoleRow["role"], RegExp][] = [
      [draft({ title: "Nurse" }), /at least one qualification/],
      [draft({ qualifications: [{ ...asks, text: "Python" }] }), /no title/],
      [draft({ title: "Nurse", qualifications: [asks], findings: [finding] }), /“Men only” cannot be part/]
    ]
    for (const [role, reason] of cases) {
      const here = await withDraft({ role })
      const failure = await here.failureOf(here.send("role.approve", { roleId: "role" }))
      expect(failure.what).toMatch(reason)
      expect((await here.database.roles.get("role"))?.status).toBe("draft")
    }
  })
})

describe("changes to an approved role", () => {
  it("make its next version and evaluate the people again", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    await here.settled()
    await here.send("qualification.add", { roleId: "role", text: "SQL", kind: "nice" })
    const [row] = await evaluations(here)
    expect(row?.roleVersion).toBe(2)
    expect(row?.evaluation.verdicts).toHaveLength(3)
    await here.send("role.edit", { roleId: "role", edits: [{ do: "move", qualificationId: "rust", to: "must" }] })
    await here.send("role.edit", { roleId: "role", edits: [{ do: "drop", qualificationId: "python" }] })
    await here.send("role.change", { roleId: "role", fields: { level: "mid" } })
    const [last] = await evaluations(here)
    expect(last?.roleVersion).toBe(5)
    expect(last?.evaluation.verdicts.map(one => [one.qualificationId === "rust", one.kind])).toEqual([
      [true, "must"],
      [false, "nice"]
    ])
  })

  it("one after the other at once leave the last version evaluated, and no run that did the same twice", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    for (const text of ["SQL", "Airflow", "Kafka"]) await here.send("qualification.add", { roleId: "role", text, kind: "nice" })
    const [row] = await evaluations(here)
    expect(row).toMatchObject({ roleVersion: 4 })
    expect(row?.evaluation.verdicts).toHaveLength(5)
    const runs = await here.database.runs.toArray()
    expect(new Set(runs.map(run => JSON.stringify(run.input))).size).toBe(runs.length)
    expect(runs.every(run => run.status === "done")).toBe(true)
  })

  it("that change nothing start nothing", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    await here.settled()
    const before = [await here.database.roles.get("role"), await here.database.runs.count()]
    await here.send("qualification.add", { roleId: "role", text: "python", kind: "must" })
    await here.send("role.edit", { roleId: "role", edits: [{ do: "reword", qualificationId: "rust", to: "nice", text: " Rust " }] })
    await here.send("role.edit", { roleId: "role", edits: [{ do: "drop", qualificationId: "gone" }] })
    await here.send("role.change", { roleId: "role", fields: { title: "Data Engineer" } })
    expect([await here.database.roles.get("role"), await here.database.runs.count()]).toEqual(before)
  })

  it("keep the sentence of the post when the words are changed", async () => {
    const role = draft({ title: "T", qualifications: [{ id: "q", text: "Python", kind: "must", criterion: null, quote: "We use Python" }] })
    const here = await withDraft({ role })
    await here.send("role.edit", { roleId: "role", edits: [{ do: "reword", qualificationId: "q", text: "Three years of Python" }] })
    expect((await here.database.roles.get("role"))?.role.qualifications[0]).toMatchObject({
      id: "q",
      text: "Three years of Python",
      quote: "We use Python"
    })
  })

  it("with wording that stands for a protected trait are refused with the reason", async () => {
    const here = await withDraft()
    const failure = await here.failureOf(here.send("qualification.add", { roleId: "role", text: "Only men", kind: "must" }))
    expect(failure).toMatchObject({ what: expect.stringContaining("cannot be a qualification"), kept: "Nothing was changed." })
    expect((await here.database.roles.get("role"))?.role.qualifications).toHaveLength(2)
  })

  it("without words, endless, or to what is not there are refused", async () => {
    const here = await withDraft()
    for (const text of [" ", "x".repeat(501)]) {
      expect(await here.failureOf(here.send("qualification.add", { roleId: "role", text, kind: "must" }))).toMatchObject({ retry: false })
    }
    const change = here.send("role.edit", { roleId: "role", edits: [{ do: "move", qualificationId: "gone", to: "must" }] })
    expect((await here.failureOf(change)).what).toMatch(/not part of the role/)
  })
})

describe("evaluation.start", () => {
  it("does nothing for who is up to date, joins a model's run that is at it, and starts one after a new reading", async () => {
    const here = await withDraft()
    here.deps.asksModel = async () => true
    await here.send("role.approve", { roleId: "role" })
    await here.settled()
    const start = () => here.send("evaluation.start", { roleId: "role", personId: ana })
    expect(await start()).toEqual({ runId: null })
    await here.database.captures.put({ ...(await here.database.captures.get(`capture of ${ana}`))!, id: "newer" })
    await here.database.people.update(ana, { captureId: "newer" })
    const [first, second] = await Promise.all([start(), start()])
    expect(first.runId).not.toBeNull()
    expect(second).toEqual(first)
    expect((await evaluations(here))[0]?.captureId).toBe("newer")
  })

  it("of nobody, and for no role, is told in a sentence", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    expect((await here.failureOf(here.send("evaluation.start", { roleId: "role", personId: "nobody" }))).what).toMatch(/not stored/)
    expect((await here.failureOf(here.send("evaluation.start", { roleId: "gone", personId: ana }))).what).toMatch(/not there any more/)
  })
})

describe("choosing, closing and deleting roles", () => {
  it("only one role is active; choosing another brings its open people up to date", async () => {
    const here = await withDraft()
    await here.database.roles.add(roleRow("other"))
    await here.database.pages.add({
      tabId: 1,
      viewId: "v",
      url: "u",
      title: "t",
      state: "profile",
      personId: ana,
      reason: null,
      post: null,
      at: 1
    })
    await here.send("role.select", { roleId: "other" })
    expect((await here.database.settings.get("settings"))?.activeRoleId).toBe("other")
    expect((await evaluations(here)).map(row => row.roleId)).toEqual(["other"])
    await here.send("role.select", { roleId: null })
    expect((await here.database.settings.get("settings"))?.activeRoleId).toBeNull()
    expect((await here.failureOf(here.send("role.select", { roleId: "gone" }))).what).toMatch(/not there/)
  })

  it("a closed role keeps what it has, is not active, and does not change", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    await here.settled()
    await here.send("role.close", { roleId: "role" })
    await here.send("role.close", { roleId: "role" })
    expect((await here.database.settings.get("settings"))?.activeRoleId).toBeNull()
    expect(await here.database.evaluations.count()).toBe(1)
    expect((await here.failureOf(here.send("role.change", { roleId: "role", fields: { level: "mid" } }))).what).toMatch(/closed/)
    expect((await here.failureOf(here.send("evaluation.start", { roleId: "role", personId: ana }))).what).toMatch(/closed/)
  })

  it("a deleted role is gone with its rows, and deleting it again is no error", async () => {
    const here = await withDraft()
    await here.send("role.approve", { roleId: "role" })
    await here.send("role.delete", { roleId: "role" })
    await here.send("role.delete", { roleId: "role" })
    await here.settled()
    expect(await here.database.evaluations.count()).toBe(0)
    expect(await here.database.runs.count()).toBe(0)
    expect(await here.database.people.count()).toBe(1)
  })
})
