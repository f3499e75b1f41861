import { describe, expect, it } from "vitest"
import { ConnectorFailure } from "~connectors/connector-failure"
import type { Connection, Connector } from "~connectors/connector"
import { withNoteMark } from "~connectors/note-mark"
import { atsApplicantSchema, atsJobSchema, type AtsApplicant } from "~connectors/nouns"
import { beginPull, pullPage, pullStateSchema } from "~connectors/pull"
import type { Said } from "~sentence/sentence"
import { sized } from "../../../support/soak"
import { downPage, loginPage, noRight, tooMany, wrongKey } from "../../../support/vendor/quirks"
import { standing } from "../../../support/vendor/standing"
import { standIns, type StandInKind } from "../../../support/vendor/stand-ins"
import { tenantPerson } from "../../../support/vendor/tenant"

// Each connector against a stand-in for its vendor, with what vendors do.

const kinds = Object.keys(standIns) as StandInKind[]

async function pullAll(connector: Connector, connection: Connection, jobId: string, since: string | null = null) {
  const found: AtsApplicant[] = []
  const told: Said[] = []
  let state = beginPull(jobId, since)
  while (!state.done) {
    const step = await pullPage(connector, connection, state)
    state = step.state
    found.push(...(step.page?.rows ?? []))
    told.push(...(step.page?.told ?? []))
  }
  return { found, told, state }
}

const numbersOf = (found: readonly AtsApplicant[]) => found.map(({ application }) => Number(/(\d+)$/.exec(application.id)?.[1]) % 1_000_000)
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof ConnectorFailure ? error : Promise.reject(error))
  )

describe.each(kinds)("%s", kind => {
  it("reads the job with its description and stages, and everybody with what became of them", async () => {
    const { connector, connection, standIn, tenant } = standing(kind, 30)
    const at = connection()
    const { rows } = await connector.jobs(at, null)
    expect(rows.map(row => atsJobSchema.parse(row).id)).toEqual([standIn.jobId])
    const { job } = await connector.job(at, standIn.jobId)
    expect(atsJobSchema.parse(job)).toMatchObject({
      title: "Data Engineer",
      status: "open",
      description: "<p>Builds <b>pipelines</b>.</p>"
    })
    expect(job.stages.map(({ name }) => name)).toEqual(["Applied", "Phone screen", "Onsite", "Offer", "Hired"])

    const { found, told } = await pullAll(connector, at, standIn.jobId)
    expect(told.map(said => (typeof said === "string" ? said : said.code))).toEqual(tenant.people.map(() => "atsAnswersLeftOut"))
    for (const person of tenant.people) {
      const applicant = atsApplicantSchema.parse(
        found.find(({ application }) => application.id === standIn.idsOf(person.number).application)
      )
      expect(applicant.candidate).toMatchObject({
        id: standIn.idsOf(person.number).candidate,
        name: `${person.first} ${person.last}`,
        emails: [person.email],
        links: [person.profile],
        deleted: false
      })
      expect(applicant.application).toMatchObject({ status: person.status, reason: person.reason, job: standIn.jobId })
      expect(applicant.stageChanges.map(({ to, at: time }) => [to.name, Date.parse(time ?? "")])).toEqual(
        person.steps.map(({ stage, at: time }) => [job.stages[stage]?.name, time])
      )
      expect(applicant.stageChanges.map(({ from }) => from?.name ?? null)).toEqual(
        [null, ...applicant.stageChanges.map(({ to }) => to.name)].slice(0, -1)
      )
      expect(applicant.attachments).toMatchObject([{ kind: "resume", fileName: `${person.last}.txt` }])
    }
  })

  it("knows nothing of gender, race, birth, age, nationality, veterans, disability and photos, wherever they stand", async () => {
    const { connector, connection, standIn, tenant } = standing(kind, 8)
    const at = connection()
    const everything = [
      await connector.jobs(at, null),
      await connector.job(at, standIn.jobId),
      await pullAll(connector, at, standIn.jobId),
      await connector.findPerson(at, { email: tenant.people[3]?.email ?? "" })
    ]
    const text = JSON.stringify(everything)
    expect(text).toContain("The pipelines are mine already in thought.")
    expect(text).toContain("Years of SQL")
    expect(text).not.toMatch(/FORBIDDEN|veteran|Female|gender|Geburt|Nationalit|discapacidad|photo/i)
  })

  // As many as twenty deaths need pages; 5,000 of one vendor in a soak.
  const many = kind === "ashby" ? sized(2200, 5000) : 2200
  it(`brings in ${many} people, each once and none lost, though the worker dies twenty times and the vendor does what vendors do`, async () => {
    const { connector, connection, standIn, tenant } = standing(kind, many, all => [
      { at: 40, answer: tooMany("3"), times: 2 },
      { at: 300, answer: tooMany(null), times: 2 },
      { at: 500, answer: downPage },
      { at: 700, answer: "silence" },
      // Somebody comes and somebody is erased while the list is read.
      { at: 30, before: () => all.people.push(tenantPerson(many)), answer: null },
      { at: 60, before: () => all.people.splice(many - 200, 1), answer: null }
    ])
    let state = beginPull(standIn.jobId)
    const found = new Map<string, AtsApplicant>()
    let deaths = 0
    for (let turn = 0; !state.done; turn++) {
      const worker = new AbortController()
      const at = connection(worker.signal)
      let requests = 0
      // In every second page a worker dies at one of its requests, until twenty have.
      const fatal = deaths < 20 && turn % 2 === 1 ? 2 + (turn % 5) : Infinity
      at.onRequest = () => {
        if (++requests >= fatal) worker.abort()
      }
      const step = await pullPage(connector, at, state).catch(async (error: unknown) => {
        if (!(error instanceof ConnectorFailure) || error.kind !== "stopped") throw error
        deaths++
        return null
      })
      if (step === null) continue
      // What is kept is what a new worker has.
      state = pullStateSchema.parse(JSON.parse(JSON.stringify(step.state)))
      for (const row of step.page?.rows ?? []) found.set(row.application.id, row)
    }
    expect(deaths).toBe(20)
    const expected = tenant.people.map(({ number }) => number)
    expect(numbersOf([...found.values()]).sort((a, b) => a - b)).toEqual(expected)
    expect(found.size).toBe(many)
  })

  it("asks for what changed since the last time, and for that alone", async () => {
    const { connector, connection, standIn, tenant, time } = standing(kind, 60)
    const { state } = await pullAll(connector, connection(), standIn.jobId)
    expect(state.nextSince).not.toBeNull()
    time.pass(3_600_000)
    const changed = tenant.people[17]
    if (changed) Object.assign(changed, { changedAt: time.now(), status: "rejected", reason: "Under-qualified" })
    const { found } = await pullAll(connector, connection(), standIn.jobId, state.nextSince)
    expect(numbersOf(found)).toEqual([17])
    expect(found[0]?.application.status).toBe("rejected")
  })

  it("begins again where the place in the list is no longer known", async () => {
    const { connector, connection, standIn } = standing(kind, 320)
    const first = await pullPage(connector, connection(), beginPull(standIn.jobId))
    expect(first.state.cursor).not.toBeNull()
    // Workable names its place by a person, and has no place that expires.
    if (kind === "workable") return
    const lost = { ...first.state, cursor: `${Date.UTC(2026, 11, 1)}~cursor=gone` }
    const again = await pullPage(connector, connection(), kind === "ashby" ? { ...lost, cursor: "gone" } : lost)
    expect(again).toMatchObject({ page: null, state: { cursor: null, restarts: 1, done: false } })
    expect((await pullPage(connector, connection(), again.state)).page?.rows.length).toBeGreaterThan(0)
  })

  it("says what is wrong, in a sentence of its kind", async () => {
    const at = async (
      ...quirks: Parameters<typeof standing>[2] extends ((tenant: never) => infer Quirks) | undefined ? [Quirks] : never
    ) => {
      const { connector, connection, standIn } = standing(kind, 200, () => quirks[0])
      return failureOf(pullAll(connector, connection(), standIn.jobId))
    }
    const later = kind === "greenhouse" ? 3 : 2
    expect(await at([{ at: later, answer: wrongKey, times: 99 }])).toMatchObject({ kind: "wrong key", said: { code: "atsWrongKey" } })
    expect(await at([{ at: later - 1, answer: noRight, times: 99 }])).toMatchObject({ kind: "missing right" })
    expect(await at([{ at: later - 1, answer: loginPage, times: 99 }])).toMatchObject({ kind: "not JSON", said: { code: "atsNotJson" } })
    expect(await at([{ at: later, answer: downPage, times: 99 }])).toMatchObject({ kind: "vendor down", status: 503 })
    expect(await at([{ at: later, answer: "silence", times: 99 }])).toMatchObject({ kind: "no answer", said: { code: "atsNoAnswer" } })
    const limited = await at([{ at: later, answer: tooMany("1800"), times: 99 }])
    expect(limited).toMatchObject({ kind: "rate limit", mayPass: true })
    expect(Date.parse(limited?.retryAt ?? "")).toBeGreaterThan(Date.UTC(2026, 11, 1, 9, 29))
  })

  it("goes on without a part that the key may not read, tells it once and asks for it once", async () => {
    const parts: Record<StandInKind, RegExp> = {
      lever: /\/resumes$/,
      ashby: /candidate\.info$/,
      workable: /\/activities$/,
      greenhouse: /\/attachments$/
    }
    const { connector, connection, standIn, asked } = standing(kind, 70, () => [
      { at: ({ url }) => parts[kind].test(url.pathname), answer: noRight, times: 1000 }
    ])
    const { found, told } = await pullAll(connector, connection(), standIn.jobId)
    expect(found).toHaveLength(70)
    const lists = told.filter(said => typeof said !== "string" && said.code === "atsListNotRead")
    const times = asked.filter(({ url }) => parts[kind].test(url.pathname)).length
    // Those that were on their way together come back together: twelve at most.
    expect(lists.length).toBeLessThanOrEqual(12)
    expect(lists.length).toBe(times)
  })

  it("fetches a file, though its address has expired since it was read", async () => {
    const { connector, connection, standIn, tenant, time } = standing(kind, 3)
    const { found } = await pullAll(connector, connection(), standIn.jobId)
    time.pass(30 * 86_400_000)
    const file = found[1]?.attachments[0]
    if (file === undefined) throw new Error("no file")
    const { bytes } = await connector.attachment(connection(), file)
    expect(new TextDecoder().decode(bytes)).toBe(tenant.people[1]?.resume)
  })

  it("sends the key to the vendor alone, and a file's own address gets none", async () => {
    const { connector, connection, standIn, asked } = standing(kind, 2)
    const { found } = await pullAll(connector, connection(), standIn.jobId)
    const file = found[0]?.attachments[0]
    if (file === undefined) throw new Error("no file")
    await failureOf(connector.attachment(connection(), { ...file, handle: null, address: "https://files.example/a.txt", expires: null }))
    const elsewhere = asked.filter(({ url }) => url.hostname !== "127.0.0.1")
    expect(elsewhere.map(({ headers }) => headers.get("authorization"))).toEqual([null])
  })

  it("asks for hosts of the vendor alone, and fetches no file from a host that may not be asked", async () => {
    const { connector, connection, standIn, asked } = standing(kind, 2)
    const own = { ...connection().settings, baseUrl: null, fields: { subdomain: "ferro" } }
    expect(connector.hosts(own).filter(host => !host.includes(kind))).toEqual([])
    const { found } = await pullAll(connector, connection(), standIn.jobId)
    const file = found[0]?.attachments[0]
    if (file === undefined) throw new Error("no file")
    const held = { ...connection(), mayFetchFrom: async (origin: string) => origin !== "https://files.example" }
    const before = asked.length
    const elsewhere = { ...file, handle: null, address: "https://files.example/a.txt", expires: null }
    expect(await failureOf(connector.attachment(held, elsewhere))).toMatchObject({
      kind: "host not allowed",
      right: "https://files.example",
      said: { code: "atsHostNotAllowed" }
    })
    expect(asked).toHaveLength(before)
  })

  it("writes a note once: a second try finds the first by our own id", async () => {
    const { connector, connection, standIn, tenant, asked } = standing(kind, 5)
    const target = await connector.completeTarget(connection(), { candidate: null, application: standIn.idsOf(3).application, job: null })
    const text = withNoteMark("Met: four years of SQL.", "note-5c1e")
    const before = asked.length
    const request = connector.noteRequest(connection().settings, { target, text, visibility: "unknown" })
    expect(asked).toHaveLength(before)
    expect(JSON.stringify(request)).not.toContain(standIn.fields.key ?? standIn.fields.clientSecret)
    expect(await connector.findNote(connection(), target, "note-5c1e")).toBeNull()
    const { id, answer } = await connector.send(connection(), request)
    // Some answer with the whole person, and what must not be known of them.
    expect(JSON.parse(answer)).toEqual({ status: expect.any(Number) as number, id })
    expect(tenant.notes.map(note => [note.number, note.text])).toEqual([[3, text]])
    expect(asked.filter(({ method, body }) => method === "POST" && body.includes("note-5c1e")).map(({ body }) => body)).toEqual([
      request.body
    ])
    expect(await connector.findNote(connection(), target, "note-5c1e")).toMatchObject({ id, text })
  })

  it("sends no request that was kept to another address than the vendor's", async () => {
    const { connector, connection, standIn, asked } = standing(kind, 3)
    const target = await connector.completeTarget(connection(), { candidate: null, application: standIn.idsOf(1).application, job: null })
    const request = connector.noteRequest(connection().settings, { target, text: "Met.", visibility: "unknown" })
    const before = asked.length
    const elsewhere = { ...request, address: request.address.replace("127.0.0.1", "other.example") }
    expect(await failureOf(connector.send(connection(), elsewhere))).toMatchObject({ kind: "not understood" })
    expect(asked).toHaveLength(before)
  })

  it("does not write a second time by itself when no answer comes", async () => {
    const { connector, connection, standIn, asked } = standing(kind, 5, () => [
      { at: ({ body }) => body.includes("note-5c1e"), answer: "silence", times: 9 }
    ])
    const target = await connector.completeTarget(connection(), { candidate: null, application: standIn.idsOf(3).application, job: null })
    const request = connector.noteRequest(connection().settings, { target, text: withNoteMark("Met.", "note-5c1e"), visibility: "unknown" })
    expect(await failureOf(connector.send(connection(), request))).toMatchObject({ kind: "no answer" })
    expect(asked.filter(({ body }) => body.includes("note-5c1e"))).toHaveLength(1)
  })

  it("finds who is there by e-mail, with where they stand, and the last note", async () => {
    const { connector, connection, standIn, tenant } = standing(kind, 12)
    tenant.notes.push({ number: 7, text: "Spoke on the phone.", at: 1_790_000_000_000, id: "9" })
    const { people } = await connector.findPerson(connection(), { email: tenant.people[7]?.email ?? "" })
    expect(people).toMatchObject([
      {
        candidate: { id: standIn.idsOf(7).candidate },
        applications: [{ id: standIn.idsOf(7).application, job: standIn.jobId, status: tenant.people[7]?.status }],
        lastNote: { text: "Spoke on the phone." }
      }
    ])
    expect((await connector.findPerson(connection(), { email: "nobody@people.example" })).people).toEqual([])
    // A vendor that overlooks the question and names everybody makes nobody somebody else.
    const deaf = connection()
    const { fetch } = deaf
    deaf.fetch = (input, init) =>
      fetch(
        String(input).replace(/nobody(?:%40|@)/, `${tenant.people[2]?.email.split("@")[0] ?? ""}@`),
        typeof init?.body === "string" ? { ...init, body: init.body.replace("nobody@people.example", tenant.people[2]?.email ?? "") } : init
      )
    expect((await connector.findPerson(deaf, { email: "nobody@people.example" })).people).toEqual([])
  })

  it("a page of applicants says when the last note on each was written, and asks for it where that is wanted alone", async () => {
    const { connector, connection, standIn, tenant, asked } = standing(kind, 12)
    tenant.notes.push({ number: 7, text: "Spoke on the phone.", at: 1_790_000_000_000, id: "9" })
    const wanting = { ...connection(), withNotes: true }
    const { notedAt } = await connector.applicants(wanting, standIn.jobId, null)
    expect(notedAt).toEqual({ [standIn.idsOf(7).application]: new Date(1_790_000_000_000).toISOString() })
    const before = asked.length
    await connector.applicants(connection(), standIn.jobId, null)
    expect(asked.slice(before).filter(({ url }) => /notes/i.test(url.pathname))).toEqual([])
  })

  it("says who is no longer there", async () => {
    const { connector, connection, standIn, tenant } = standing(kind, 60)
    const ids = [4, 20, 58].map(number => standIn.idsOf(number).candidate)
    expect(await connector.gone(connection(), ids)).toEqual([])
    if (kind === "ashby") tenant.people.splice(20, 1)
    else Object.assign(tenant.people[20] ?? {}, { isErased: true })
    expect(await connector.gone(connection(), ids)).toEqual([standIn.idsOf(20).candidate])
  })

  it("a key is tested by what it can see", async () => {
    const { connector, connection } = standing(kind, 3)
    expect(await connector.test(connection())).toMatchObject({ openJobs: 1, moreJobs: false, missing: [] })
    const wrong = connection()
    wrong.settings = { ...wrong.settings, fields: Object.fromEntries(Object.keys(wrong.settings.fields).map(name => [name, "wrong"])) }
    expect(await failureOf(connector.test(wrong))).toMatchObject({ kind: "wrong key" })
  })

  it("keeps to what the vendor allows, and is hardly slower than that", async () => {
    const { connector, connection, standIn, time } = standing(kind, kind === "workable" ? 100 : 400)
    const times: number[] = []
    const at = connection()
    at.onRequest = () => void times.push(time.now())
    const begun = time.now()
    await pullAll(connector, at, standIn.jobId)
    const { requests, windowMs } = connector.pace
    const crowded = times.filter((each, index) => index >= requests && each - (times[index - requests] ?? 0) < windowMs)
    expect(crowded).toEqual([])
    // The first window is spent at once; every further one takes its time.
    expect(time.now() - begun).toBeLessThanOrEqual(1.1 * (times.length / requests) * windowMs)
  })
})
