import { beforeEach, describe, expect, it } from "vitest"
import { evaluateByRules } from "~background/people/evaluate-by-rules"
import { peopleDue } from "~background/people/people-due"
import { putOnRole } from "~background/people/put-on-role"
import { settlePile } from "~background/people/settle-pile"
import { keepReading } from "~background/pages/keep-reading"
import { exportEverything } from "~store/files/export-file"
import { observationsOf } from "~store/learning/observations"
import { cardFor } from "~store/people/card"
import { standingOfRole } from "~store/people/standing-words"
import { undecidedFrom } from "~store/people/undecided"
import { exportLog } from "~store/trust/export-log"
import { sealLog } from "~store/trust/seal-log"
import { erasedOnRequest } from "~store/trust/tombstones"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { roleRecordSchema } from "~trust/record/role-record"
import { words } from "../../../support/words"
import { workers, type TestWorker } from "../../../support/background"
import { allRows } from "../../../support/fake-database"
import { captureOf, fillDatabase, noon, profileOf } from "../../../support/rows"
import { atsJobRow, connectionRow } from "../../../support/tracked"
import { subtle } from "../../../support/sealed-log"

const makeWorker = workers()
const ana = "https://people.example/ana"
const jose = "https://people.example/jose"
let worker: TestWorker

beforeEach(async () => {
  worker = makeWorker()
  await fillDatabase(worker.database)
  await worker.database.requests.clear()
  await worker.database.disputes.clear()
  await worker.database.tombstones.clear()
})

type Kind = "access" | "correction" | "objection" | "erasure" | "human review"
const ask = async (kind: Kind, roleId: string | null = "role-1", personId = ana) =>
  (await worker.send("request.add", { kind, personId, roleId, words: "Please.", receivedAt: noon })).requestId
const finish = (requestId: string, more: object = {}) => worker.send("request.finish", { requestId, answer: "Done.", ...more })
const row = async (requestId: string) => (await worker.database.requests.get(requestId))!
const entries = async () =>
  (await worker.database.sealedLog.orderBy("n").toArray()).flatMap(({ n, told }) => (told.kind === "request" ? [{ n, ...told }] : []))

describe("a request", () => {
  it("has its day by where the role hires, is in the log as it comes and as it ends, and ends once", async () => {
    await worker.database.roles.update("role-1", { record: roleRecordSchema.parse({ jurisdictions: ["eu"] }) })
    const requestId = await ask("access")
    expect(await row(requestId)).toMatchObject({ state: "open", dueAt: Date.UTC(2026, 11, 20, 12), dueBy: "European Union" })
    await finish(requestId, { given: { readings: 1, verdicts: 2 } })
    const ended = await row(requestId)
    expect(ended).toMatchObject({ state: "done", answer: "Done.", proof: { readings: 1, verdicts: 2 } })
    expect((await entries()).map(({ n, step, done }) => [n === ended.logEntry, step, done])).toEqual([
      [false, "received", {}],
      [true, "done", { readings: 1, verdicts: 2 }]
    ])
    const failure = await worker.failureOf(finish(requestId, { given: { readings: 1 } }))
    expect(failure.what).toBe("This request has ended already.")
    await sealLog(worker.database, subtle)
    const log = await exportLog(worker.database, subtle, { now: noon, withTexts: true })
    expect((await verifyLog(subtle, log)).faults).toEqual([])
    for (const said of [ana, "Please."]) expect(log).not.toContain(said)
  })

  it("is refused with a reason, and a file of access that was never written is not given", async () => {
    const requestId = await ask("access")
    expect((await worker.failureOf(finish(requestId))).what).toBe("The file was not saved yet.")
    await worker.send("request.refuse", { requestId, answer: "Nobody could say who they are." })
    expect(await row(requestId)).toMatchObject({ state: "refused", answer: "Nobody could say who they are.", proof: {} })
  })

  it("of somebody who is gone says so", async () => {
    expect((await worker.failureOf(ask("access", "role-1", "nobody"))).what).toBe("This person is not stored, or was erased.")
    expect((await worker.failureOf(ask("access", "no role"))).what).toContain("role")
  })
})

describe("a correction", () => {
  it("stands beside the verdict, and leaves the verdict as it is", async () => {
    const before = await worker.database.evaluations.get(["role-1", ana])
    const requestId = await ask("correction")
    expect((await worker.failureOf(finish(requestId))).next).toContain("Write what the person says")
    await finish(requestId, { dispute: { roleId: "role-1", qualificationId: "rust", text: "I wrote Rust at Ferro." } })
    const [dispute] = await worker.database.disputes.toArray()
    expect(dispute).toMatchObject({ personId: ana, qualificationId: "rust", text: "I wrote Rust at Ferro." })
    expect((await cardFor(worker.database, "role-1", ana))?.disputes).toEqual([dispute])
    expect(await worker.database.evaluations.get(["role-1", ana])).toEqual(before)
    await worker.send("dispute.remove", { disputeId: dispute!.id })
    expect((await cardFor(worker.database, "role-1", ana))?.disputes).toEqual([])
  })
})

describe("what was written down of somebody before they were linked", () => {
  it("stands with whoever stands for all of them: what they say against a verdict, and who looked", async () => {
    const { database } = worker
    const dispute = { id: "said", personId: jose, roleId: "role-1", qualificationId: "rust", text: "I wrote Rust at Ferro.", at: noon }
    await database.disputes.add(dispute)
    const requestId = await ask("human review", "role-1", jose)
    await database.people.update(jose, { sameAs: ana })
    expect((await cardFor(database, "role-1", ana))?.disputes).toEqual([dispute])
    await worker.send("decision.set", { roleId: "role-1", personId: ana, decision: "maybe", reason: "Looked" })
    await finish(requestId, { answer: "Changed to maybe." })
    expect((await row(requestId)).proof).toMatchObject({ decisions: 1 })
  })
})

describe("an objection", () => {
  const objected = async () => finish(await ask("objection", null))

  it("takes the person out of every list and count, and nothing is learned from them", async () => {
    const { database } = worker
    const role = (await database.roles.get("role-1"))!
    const who = async () => ({
      standing: (await standingOfRole(database, "role-1")).map(({ person }) => person.id),
      due: (await peopleDue(database, role)).everyone.map(({ id }) => id),
      learned: [...new Set((await observationsOf(database, 0)).map(({ personId }) => personId))]
    })
    const before = await who()
    for (const ids of Object.values(before)) expect(ids).toContain(ana)
    await objected()
    const after = await who()
    for (const ids of Object.values(after)) expect([ids.includes(ana), ids.includes(jose)]).toEqual([false, true])
    await database.decisions.clear()
    expect(await undecidedFrom(database, "role-1", null, 1)).toBe(jose)
    expect(await undecidedFrom(database, "role-1", jose, 1)).toBeNull()
    expect(JSON.stringify((await allRows(database)).preferences)).not.toContain(ana)
  })

  it("keeps everybody from judging them: rules, a page that is opened, a job's applicants, a model, the recruiter's decision", async () => {
    const { database } = worker
    await objected()
    await database.evaluations.clear()
    const [role, person] = [(await database.roles.get("role-1"))!, (await database.people.get(ana))!]
    await database.transaction("rw", database.tables, async () => {
      await evaluateByRules(database, role, person, noon)
      await putOnRole(database, "role-1", ana, noon)
    })
    const wanted = "This person objected: nothing of them is read, judged or listed."
    expect((await worker.failureOf(worker.send("evaluation.start", { roleId: "role-1", personId: ana }))).what).toBe(wanted)
    const decision = { roleId: "role-1", personId: ana, decision: "pass", reason: null } as const
    expect((await worker.failureOf(worker.send("decision.set", decision))).what).toBe(wanted)
    expect(await database.evaluations.toArray()).toEqual([])
    expect((await cardFor(database, "role-1", ana))?.person.objectedAt).toBeGreaterThan(0)
  })

  it("keeps nothing new of them that a page says, until they take it back", async () => {
    const { database } = worker
    const read = (about: string, at: number) =>
      database.transaction("rw", database.tables, async () =>
        keepReading(database, { reading: captureOf(ana, profileOf("Ana Ferro", about)).reading, url: ana, captureId: about, at })
      )
    await objected()
    expect(await read("Now at Larkspur.", noon + 1)).toBe(false)
    expect(JSON.stringify(await database.captures.toArray())).not.toContain("Larkspur")
    await worker.send("objection.lift", { personId: ana })
    expect((await entries()).at(-1)).toMatchObject({ request: "objection", step: "lifted" })
    expect((await database.people.get(ana))?.objectedAt).toBeUndefined()
    expect((await database.people.get(ana))?.doNotContact).toBeDefined()
    expect(await read("Now at Larkspur.", noon + 2)).toBe(true)
  })
})

describe("an erasure", () => {
  it("erases with everything derived, leaves a salted digest, and says in the queue and in the log what was done, of nobody", async () => {
    const { database } = worker
    const other = await ask("access")
    const requestId = await ask("erasure")
    await finish(requestId)
    const left = JSON.stringify(await allRows(database))
    for (const trace of [ana, "Ana Ferro"]) expect(left).not.toContain(trace)
    expect(await row(requestId)).toMatchObject({ state: "done", personId: null, words: "", answer: "", proof: { pages: 1, tombstones: 1 } })
    expect(await row(other)).toMatchObject({ state: "gone", personId: null })
    expect((await entries()).at(-1)).toMatchObject({ request: "erasure", step: "done", done: { pages: 1, tombstones: 1 } })
    expect([...(await erasedOnRequest(database, [ana, jose])).keys()]).toEqual([ana])
    const stones = await database.tombstones.toArray()
    expect(stones.map(({ id }) => /^[0-9a-f]{64}$/.test(id))).toEqual([true])
  })

  it("is for good: no file from before brings the person back", async () => {
    const { database } = worker
    const file = await exportEverything(database, noon)
    await finish(await ask("erasure"))
    await worker.send("data.import", { text: file, despite: true })
    expect(await database.people.toCollection().primaryKeys()).toEqual([jose])
    expect(JSON.stringify(await allRows(database))).not.toContain("Ana Ferro")
    expect([...(await erasedOnRequest(database, [ana])).keys()]).toEqual([ana])
  })
})

describe("the file of somebody who was erased on request", () => {
  const resume = "Ilse Marten\nData Engineer\n\nExperience\n\nData Engineer\nLarkspur, Jan 2019 - Present\n- Built pipelines in Python\n"
  const drop = async (pile: string) => {
    const { database } = worker
    const item = { pileId: pile, depth: 0, said: null, at: noon, state: "waiting", name: "cv.txt", path: "cv.txt" } as const
    await database.piles.add({ id: pile, roleId: "role-1", at: noon, putAway: false })
    await database.pileItems.add({ ...item, id: `${pile}/0` })
    const settled = { itemId: `${pile}/0`, outcome: "text", text: resume, name: "cv.txt", unseen: [], digest: pile, marks: [] } as const
    await settlePile(worker.deps, pile, [{ ...settled, unseen: [], marks: [] }])
    return (await database.pileItems.get(`${pile}/0`))!
  }

  it("is not read in again, and says why", async () => {
    const first = await drop("pile-a")
    expect(first.state).toBe("read")
    await finish(await ask("erasure", null, first.personId))
    const again = await drop("pile-b")
    expect([again.state, words(again.said)]).toEqual(["not read", expect.stringMatching(/asked on .* to be erased/)])
    expect(await worker.database.people.get(first.personId!)).toBeUndefined()
  })
})

describe("a review by a person", () => {
  it("ends only after somebody looked, and says what they did since it came in", async () => {
    const { database } = worker
    const requestId = await ask("human review")
    expect((await worker.failureOf(finish(requestId))).what).toContain("Nobody has looked")
    const visit = (await database.visits.get([ana, "role-1"]))!
    await database.visits.put({ ...visit, timeMs: visit.timeMs + 40_000 })
    await database.signals.add({
      kind: "quote opened",
      at: noon + 100_000,
      roleId: "role-1",
      personId: ana,
      qualificationId: "rust",
      detail: {}
    })
    await worker.send("decision.set", { roleId: "role-1", personId: ana, decision: "maybe", reason: "Looked again" })
    await finish(requestId, { answer: "Changed to maybe." })
    expect((await row(requestId)).proof).toMatchObject({ lookedMs: 40_000, quotesOpened: 1, decisions: 1 })
  })

  it("needs a role and an outcome", async () => {
    expect((await worker.failureOf(finish(await ask("human review", null)))).what).toContain("names no role")
    expect((await worker.failureOf(finish(await ask("human review"), { answer: "" }))).what).toContain("what came of it")
  })
})

describe("a legal hold", () => {
  const hold = (reason: string | null) => worker.send("role.hold", { roleId: "role-1", reason })

  it("refuses to erase the role's people, the role, and everything, and says so; lifted, it erases", async () => {
    await hold("Doe v. Larkspur")
    const before = await allRows(worker.database)
    const requestId = await ask("erasure")
    const sent = { text: await exportEverything(worker.database, noon), despite: true }
    for (const attempt of [
      () => finish(requestId),
      () => worker.send("data.erasePerson", { personId: ana }),
      () => worker.send("role.delete", { roleId: "role-1" }),
      () => worker.send("data.eraseAll", {}),
      () => worker.send("data.import", sent)
    ]) {
      const { what, next } = await worker.failureOf(attempt())
      expect(what).toBe("A legal hold keeps everything of Data Engineer: nothing of it is erased.")
      expect(next).toContain("lift it")
    }
    expect((await row(requestId)).state).toBe("open")
    for (const table of ["people", "captures", "evaluations", "decisions", "tombstones"] as const)
      expect(await worker.database.table(table).toArray()).toEqual(before[table])
    await hold(null)
    await finish(requestId)
    expect(await worker.database.people.get(ana)).toBeUndefined()
  })

  it("keeps what a person says against a verdict, letters, and the connection that a job of it came from", async () => {
    const { database } = worker
    await database.disputes.add({ id: "said", personId: ana, roleId: "role-1", qualificationId: "rust", text: "Rust.", at: noon })
    const letter = { personId: ana, kind: "candidate notice", language: "en", text: "Dear Ana" } as const
    await database.letters.add({ id: "letter", roleId: "role-1", ...letter, at: noon })
    await database.connections.put(connectionRow())
    await database.atsJobs.put(atsJobRow({ roleIds: ["role-1"] }))
    await hold("Doe v. Larkspur")
    for (const attempt of [
      () => worker.send("dispute.remove", { disputeId: "said" }),
      () => worker.send("letter.drop", { letterId: "letter" }),
      () => worker.send("ats.remove", { connectionId: "connection-1" })
    ])
      expect((await worker.failureOf(attempt())).what).toContain("A legal hold keeps everything")
    await hold(null)
    await worker.send("ats.remove", { connectionId: "connection-1" })
    expect(await database.connections.get("connection-1")).toBeUndefined()
  })

  it("is in the log as it begins and as it ends, with its reason beside it", async () => {
    await hold("Doe v. Larkspur")
    await hold("Doe v. Larkspur")
    await hold(null)
    const told = (await worker.database.sealedLog.orderBy("n").toArray()).filter(one => one.told.kind === "hold")
    expect(told.map(one => [one.told.kind === "hold" && one.told.on, one.texts.reason?.text])).toEqual([
      [true, "Doe v. Larkspur"],
      [false, undefined]
    ])
  })

  it("keeps the people of other roles from nobody", async () => {
    await worker.database.roles.add({ ...(await worker.database.roles.get("role-1"))!, id: "role-2" })
    await worker.send("role.hold", { roleId: "role-2", reason: "Doe v. Larkspur" })
    await worker.send("data.erasePerson", { personId: ana })
    expect(await worker.database.people.get(ana)).toBeUndefined()
  })
})
