import { beforeEach, describe, expect, it } from "vitest"
import { pileOf } from "../../../support/pile"
import { pileIdOf } from "~background/runs/steps/pull-steps"
import type { TestWorker } from "../../../support/background"
import { workers } from "../../../support/background"
import { jobsOfRole } from "~store/ats/jobs-of-role"
import { sentence } from "~sentence/sentence"
import { FakeVendor, failureOfVendor } from "../../../support/fake-vendor"
import { roleRow } from "../../../support/rows"
import { sized } from "../../../support/soak"
import { atsApplicant, atsJobRow, connectionRow } from "../../../support/tracked"

const start = workers()
const jobId = "connection-1/job-1"
let vendor: FakeVendor
beforeEach(() => {
  vendor = new FakeVendor()
})

async function account(worker: TestWorker): Promise<TestWorker> {
  await worker.database.roles.put(roleRow("role"))
  await worker.database.connections.put(connectionRow())
  await worker.database.atsJobs.put(atsJobRow({ roleIds: ["role"] }))
  return worker
}

const begin = (worker: TestWorker, mostRequests = 100_000) => worker.send("ats.pull", { jobId, roleId: "role", mostRequests })

describe("bringing in who applied for a job", () => {
  it("everybody is here once, with their résumé, held against the job's roles; changes come by themselves later", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.pageSize = 30
    vendor.fill(70)
    vendor.notedAt = { a4: "2026-05-03T09:00:00.000Z" }
    vendor.fill(5, { first: 70, resume: false })
    const { runId } = await begin(worker)
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("done")
    // What has no résumé is here at once; the others wait for a page that reads files.
    expect(await worker.database.people.count()).toBe(5)
    await pileOf(worker, pileIdOf(runId)).read()
    await worker.settled()
    expect(await worker.database.people.count()).toBe(75)
    expect(await worker.database.evaluations.where("[roleId+personId]").between(["role", ""], ["role", "\uffff"]).count()).toBe(75)
    expect(await worker.database.pileBytes.count()).toBe(0)
    expect((await worker.database.runs.get(pileIdOf(runId)))?.status).toBe("done")
    const rows = await worker.database.applicants.toArray()
    expect(rows.every(({ personId, file }) => personId !== null && file === "none")).toBe(true)
    expect(rows.filter(({ notedAt }) => notedAt !== null).map(({ id, notedAt }) => [id, notedAt])).toEqual([
      ["connection-1/a4", Date.parse("2026-05-03T09:00:00.000Z")]
    ])
    expect(await worker.lines("role")).toContainEqual(expect.stringContaining("75 applicants for “Data Engineer” are here from Lever."))

    // Two new ones, and one who moved on: asked for what changed alone, and who is new is told.
    vendor.fill(2, { first: 75, resume: false })
    const moved = vendor.applicants[3]!
    moved.application = {
      ...moved.application,
      changed: "2026-09-01T00:00:00.000Z",
      stage: { id: "stage-on-site", name: "On-site", kind: null }
    }
    vendor.applicants = vendor.applicants.map((one, at) =>
      at < 75 && at !== 3 ? { ...one, application: { ...one.application, changed: "2026-01-01T00:00:00.000Z" } } : one
    )
    const asked: string[] = []
    vendor.before = what => void asked.push(what)
    await begin(worker)
    await worker.settled()
    expect(asked.filter(what => what.startsWith("file"))).toEqual([])
    expect(asked).toContain("changes")
    expect((await worker.database.applicants.get("connection-1/a3"))?.applicant?.application.stage?.name).toBe("On-site")
    const job = await worker.database.atsJobs.get(jobId)
    const fresh = (await worker.database.applicants.toArray()).filter(({ firstAt }) => firstAt >= (job?.newSince ?? Infinity))
    expect(fresh.map(({ id }) => id).sort()).toEqual(["connection-1/a75", "connection-1/a76"])
    await worker.send("ats.seen", { jobId })
    expect((await worker.database.atsJobs.get(jobId))?.newSince).toBeNull()
  })

  const many = sized(1_000, 5_000)
  it(`${many} applicants, the worker killed twenty times, the list changing meanwhile: each once, none lost`, async () => {
    vendor.fill(many)
    const name = "killed twenty times"
    let worker = await account(start({ name, vendorAt: vendor.at }))
    const { runId } = await begin(worker)
    for (let death = 0; death < 20; death++) {
      const dies = vendor.requests + 1 + ((death * 37) % sized(50, 260))
      const last = worker
      await new Promise<void>(resolve => {
        vendor.before = () => {
          if (vendor.requests < dies) return
          // Its store is closed in the middle of an answer, and the answer never comes.
          last.database.close()
          resolve()
          return new Promise(() => {})
        }
        void worker.settled().catch(() => undefined)
      })
      vendor.before = () => {}
      // Somebody new at the top of the list pushes everybody else one place on.
      vendor.fill(1, { first: many + death })
      vendor.applicants.unshift(vendor.applicants.pop()!)
      worker = start({ name, vendorAt: vendor.at })
    }
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("done")
    const rows = await worker.database.applicants.toArray()
    const known = new Set(rows.map(({ id }) => id))
    for (let at = 0; at < many; at++) expect(known.has(`connection-1/a${at}`), `a${at}`).toBe(true)
    expect(rows.every(({ file }) => file === "kept")).toBe(true)
    const items = await worker.database.pileItems.toArray()
    expect(new Set(items.map(({ applicantId }) => applicantId)).size).toBe(items.length)
    expect(items).toHaveLength(rows.length)
    expect(await worker.database.pileBytes.count()).toBe(items.length)
  }, 120_000)

  it("stages that were confirmed before become outcomes of whoever comes in with a résumé, without another pull", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    await worker.database.atsJobs.update(jobId, { outcomes: { "stage-phone": "screened" } })
    vendor.fill(3)
    vendor.applicants[1]!.stageChanges = [
      { from: null, to: { id: "stage-phone", name: "Phone screen", kind: null }, at: "2026-05-02T09:00:00.000Z" }
    ]
    const { runId } = await begin(worker)
    await worker.settled()
    expect(await worker.database.outcomes.count()).toBe(0)
    await pileOf(worker, pileIdOf(runId)).read()
    await worker.settled()
    const row = await worker.database.applicants.get("connection-1/a1")
    expect(await worker.database.outcomes.toArray()).toMatchObject([
      { personId: row?.personId, roleId: "role", kind: "screened", source: "ats", at: Date.parse("2026-05-02T09:00:00.000Z") }
    ])
  })

  it("résumés that lie where nothing may be asked hold nobody back, and are fetched once that host was allowed", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(20)
    vendor.filesAt = "https://files-of-lever.s3.example"
    const { runId } = await begin(worker)
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("done")
    expect(await worker.database.people.count()).toBe(20)
    const [view] = await jobsOfRole(worker.database, "role")
    expect(view).toMatchObject({ counts: { all: 20, due: 0, elsewhere: 20 }, filesAt: ["https://files-of-lever.s3.example"] })
    vendor.filesAt = null
    const again = await worker.send("ats.files", { jobId, roleId: "role", mostRequests: 1_000 })
    await worker.settled()
    await pileOf(worker, pileIdOf(again.runId)).read()
    await worker.settled()
    const rows = await worker.database.applicants.toArray()
    expect(rows.every(({ file, fileAt }) => file === "none" && fileAt === undefined)).toBe(true)
    const person = await worker.database.people.get(rows[0]?.personId ?? "")
    expect(JSON.stringify(await worker.database.captures.get(person?.captureId ?? ""))).toContain("Python and Kafka")
  })

  it("a host that is allowed while a pull is past its files is asked all the same, once that pull has ended", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(6)
    vendor.filesAt = "https://files-of-lever.s3.example"
    await begin(worker)
    await worker.settled()
    // The next one stands still behind its files: it asks who is not there any more, and is refused.
    vendor.before = what => {
      if (/gone/.test(what)) throw failureOfVendor("wrong key")
    }
    await worker.database.applicants.toCollection().modify(row => void (row.seenAt -= 3 * 86_400_000))
    vendor.applicants.pop()
    const { runId } = await begin(worker)
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("paused")
    vendor.before = () => {}
    vendor.filesAt = null
    const again = await worker.send("ats.files", { jobId, roleId: "role", mostRequests: 1_000 })
    expect(again.runId).toBe(runId)
    const pulls = () => worker.database.runs.filter(({ skill }) => skill === "pull-applicants").toArray()
    await expect.poll(async () => (await pulls()).map(({ status }) => status), { timeout: 20_000 }).toEqual(["done", "done", "done"])
    expect(await worker.database.applicants.where("[jobId+file]").equals([jobId, "due"]).count()).toBe(0)
  })

  it("a vendor that refuses lets it stand still with the reason, and it goes on where it was", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.pageSize = 10
    vendor.fill(30, { resume: false })
    vendor.before = () => {
      if (vendor.requests === 2) throw failureOfVendor("wrong key")
    }
    const { runId } = await begin(worker)
    await worker.settled()
    expect(await worker.database.runs.get(runId)).toMatchObject({ status: "paused", failure: { code: "trackingJobGone" } })
    expect(await worker.database.applicants.count()).toBe(10)
    await worker.send("run.resume", { runId })
    await worker.settled()
    expect(await worker.database.applicants.count()).toBe(30)
    expect(await worker.database.people.count()).toBe(30)
  })

  it("a list of changes that was cut moves nothing on: who changed meanwhile comes in the next time, and it is told", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(3, { resume: false })
    await begin(worker)
    await worker.settled()
    const { since } = (await worker.database.atsJobs.get(jobId))!
    expect(since).not.toBeNull()
    const { changedSince } = vendor.connector
    const cut = {
      rows: [],
      next: null,
      total: null,
      told: [sentence("atsNoList", { what: "opportunity" })],
      since: "2026-12-01T00:00:00.000Z"
    }
    vendor.connector.changedSince = () => Promise.resolve(cut)
    vendor.fill(1, { first: 3, resume: false })
    await begin(worker)
    await worker.settled()
    expect((await worker.database.atsJobs.get(jobId))?.since).toBe(since)
    expect((await worker.lines("role")).at(-1)).toContain("opportunity")
    const asked: string[] = []
    vendor.connector.changedSince = (...of) => (asked.push(of[2]), changedSince(...of))
    await begin(worker)
    await worker.settled()
    expect(asked).toEqual([since])
  })

  it("a vendor that refuses the same file each time takes nothing from the others: what came is kept and counted", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(30)
    vendor.before = what => {
      if (what === "file cv 20") throw failureOfVendor("vendor down")
    }
    const { runId } = await begin(worker)
    await worker.settled()
    expect(await worker.database.runs.get(runId)).toMatchObject({ status: "paused", failure: { code: "trackingJobGone" } })
    const kept = await worker.database.applicants.where("[jobId+file]").equals([jobId, "kept"]).count()
    expect(kept).toBeGreaterThanOrEqual(12)
    expect(kept).toBeLessThan(30)
    const { requests } = vendor
    const run = await worker.database.runs.get(runId)
    expect(await worker.database.steps.get([runId, run!.next - 1])).toMatchObject({ step: "pull-files", output: { requests } })
    vendor.before = () => {}
    await worker.send("run.resume", { runId })
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("done")
    expect(await worker.database.pileItems.count()).toBe(30)
    expect(vendor.requests - requests).toBeLessThanOrEqual(30 - kept + 2)
  })

  it("stops at its budget of requests, and goes on with as many again", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(400)
    const { runId } = await begin(worker, 100)
    await worker.settled()
    const run = await worker.database.runs.get(runId)
    expect(run).toMatchObject({ status: "paused", failure: { code: "trackingBudgetUsed" } })
    expect(vendor.requests).toBeLessThan(120)
    for (let more = 0; more < 4; more++) {
      await worker.send("run.resume", { runId })
      await worker.settled()
    }
    expect((await worker.database.runs.get(runId))?.status).toBe("done")
    expect(await worker.database.pileItems.count()).toBe(400)
  })

  it("Stop stops it: the files that came are read all the same", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(100)
    const { runId } = await new Promise<{ runId: string }>((resolve, reject) => {
      vendor.before = what =>
        what === "file cv 80"
          ? worker.database.runs
              .filter(({ skill }) => skill === "pull-applicants")
              .first()
              .then(run => worker.send("run.stop", { runId: run!.id }))
              .then(() => undefined)
          : undefined
      begin(worker).then(resolve, reject)
    })
    await worker.settled()
    expect((await worker.database.runs.get(runId))?.status).toBe("stopped")
    await pileOf(worker, pileIdOf(runId)).read()
    await worker.settled()
    expect((await worker.database.runs.get(pileIdOf(runId)))?.status).toBe("done")
    expect(await worker.database.people.count()).toBe(60)
  })

  it("a résumé that cannot be had leaves the person with what their application says, and why", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(2)
    vendor.files.delete("cv 1")
    const { runId } = await begin(worker)
    await worker.settled()
    await pileOf(worker, pileIdOf(runId)).read()
    const rows = await worker.database.applicants.orderBy("id").toArray()
    expect(rows.map(({ said }) => said === null)).toEqual([true, false])
    expect(await worker.database.people.count()).toBe(2)
  })
})

describe("who is not there any more", () => {
  it("is erased here with everything derived, and it is said; whoever was erased here is not brought in again", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(6, { resume: false })
    await begin(worker)
    await worker.settled()
    const [first, second] = await worker.database.applicants.orderBy("id").toArray()
    // One was deleted there and is in no list any more; one comes marked as deleted.
    vendor.applicants = vendor.applicants.filter(({ application }) => application.id !== "a0")
    vendor.gone = [first!.candidateId]
    vendor.applicants[0]!.candidate = { ...vendor.applicants[0]!.candidate, deleted: true, name: null }
    await worker.send("data.erasePerson", { personId: (await worker.database.applicants.get("connection-1/a2"))!.personId! })
    await worker.database.atsJobs.update(jobId, { since: null })
    worker.passTime(60_000)
    await begin(worker)
    await worker.settled()
    expect(second?.applicant?.candidate.name).toBeTruthy()
    expect(await worker.database.people.count()).toBe(3)
    expect((await worker.database.atsJobs.get(jobId))?.erased).toBe(2)
    const gone = (await worker.database.applicants.toArray()).filter(({ applicant }) => applicant === null)
    expect(gone.map(({ id }) => id).sort()).toEqual(["connection-1/a0", "connection-1/a1", "connection-1/a2"])
  })

  it("stays whole while a legal hold keeps their role, which is said; whoever comes behind them goes, and they do once it is lifted", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    vendor.fill(9, { resume: false })
    await begin(worker)
    await worker.settled()
    const { database } = worker
    // More than a step's worth stand first and are held; the others were seen for no held role.
    const before = await database.applicants.orderBy("id").toArray()
    const [held, free] = [before.slice(0, 7), before.slice(7)]
    for (const table of [database.evaluations, database.visits, database.finds, database.decisions] as const)
      await table.filter(row => free.some(({ personId }) => personId === row.personId)).delete()
    await worker.send("role.hold", { roleId: "role", reason: "Doe v. Larkspur" })
    const again = async () => {
      await database.atsJobs.update(jobId, { since: null })
      worker.passTime(60_000)
      await begin(worker)
      await worker.settled()
      return { people: await database.people.count(), job: await database.atsJobs.get(jobId) }
    }
    vendor.gone = before.map(({ candidateId }) => candidateId)
    vendor.applicants = []
    const first = await again()
    expect([first.people, first.job?.erased, first.job?.held]).toEqual([7, 2, 7])
    const rows = await database.applicants.bulkGet(held.map(({ id }) => id))
    expect(rows.map(row => row?.personId)).toEqual(held.map(({ personId }) => personId))
    expect(rows.every(row => row?.applicant?.candidate.deleted)).toBe(true)
    await worker.send("role.hold", { roleId: "role", reason: null })
    const second = await again()
    expect([second.people, second.job?.erased, second.job?.held]).toEqual([0, 9, 0])
  })

  it("whoever asked to be erased is not brought in by another application of theirs", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    const { database } = worker
    vendor.fill(2, { resume: false })
    await begin(worker)
    await worker.settled()
    const personId = (await database.applicants.get("connection-1/a0"))!.personId!
    const asked = { kind: "erasure", personId, roleId: null, words: "", receivedAt: 1 } as const
    const { requestId } = await worker.send("request.add", asked)
    await worker.send("request.finish", { requestId, answer: "" })
    const first = vendor.applicants[0]!
    vendor.applicants.push({ ...first, application: { ...first.application, id: "second" } })
    await database.atsJobs.update(jobId, { since: null })
    await begin(worker)
    await worker.settled()
    expect(await database.applicants.get("connection-1/second")).toMatchObject({ applicant: null, personId: null, file: "none" })
    expect(await database.people.get(personId)).toBeUndefined()
  })

  it("whoever is not to be contacted is not, however they come in", async () => {
    const worker = await account(start({ vendorAt: vendor.at }))
    const one = atsApplicant("x", "Marisol Quintanilla")
    vendor.applicants = [{ ...one, candidate: { ...one.candidate, links: ["https://www.linkedin.com/in/Marisol-Q"] } }]
    await worker.database.people.put({
      id: "linkedin:marisol-q",
      name: "Marisol Quintanilla",
      headline: null,
      location: null,
      site: "linkedin",
      url: null,
      captureId: "c",
      firstSeenAt: 1,
      lastSeenAt: 1,
      doNotContact: { at: 5, reason: "Asked for it." }
    })
    await begin(worker)
    await worker.settled()
    const person = await worker.database.people.get("applicant:connection-1/candidate of x")
    expect(person?.doNotContact).toEqual({ at: 5, reason: "Asked for it." })
    expect((await worker.database.personLinks.toArray()).map(({ state }) => state)).toEqual(["offered"])
  })
})
