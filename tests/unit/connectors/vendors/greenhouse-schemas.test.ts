import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { Ajv } from "ajv"
import { expect, it } from "vitest"
import { atsApplicantSchema, atsJobSchema } from "~connectors/nouns"
import greenhouse from "~connectors/vendors/greenhouse"
import { dataBeside, describeWith } from "../../../support/data-beside"
import { fetchOf, jsonAnswer } from "../../../support/vendor/serve"
import { connect } from "~connectors/connect"
import { sampleOf, type PlainSchema, type SampleChoices } from "../../../support/vendor/of-schema"

// Rows that fit the schemas of Greenhouse's own description, whole and as bare as they may be, and what is made of them.

const folder = dataBeside("data/ats/greenhouse-v3", "Greenhouse's schemas are not held against the connector")

describeWith(folder, "Greenhouse's schemas", at => {
  const schemas = Object.fromEntries(
    readdirSync(at)
      .filter(name => name.endsWith(".json"))
      .map(name => [name.slice(0, -5), JSON.parse(readFileSync(path.join(at, name), "utf8")) as PlainSchema])
  )
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const faultsOf = (name: string, value: unknown) => {
    const check = ajv.compile(schemas[name] ?? {})
    return check(value) ? [] : check.errors
  }
  const row = (name: string, choices: SampleChoices) => {
    const made = sampleOf(schemas[name] ?? {}, choices)
    expect(faultsOf(name, made), `a row of ${name}`).toEqual([])
    return made
  }

  const lists = (isBare: boolean): Record<string, unknown[]> => {
    const numbers = Array.from({ length: 8 }, (_, number) => number)
    const each = (name: string, fields: (number: number) => Record<string, unknown>) =>
      numbers.map(number => row(name, { number, isBare, fields: { id: 100 + number, ...fields(number) } }))
    return {
      jobs: each("jobs", () => ({})),
      job_posts: each("job_posts", number => ({ job_id: 100 + number })),
      job_interview_stages: each("job_interview_stages", () => ({ job_id: 100, name: "Onsite" })),
      applications: each("applications", number => ({
        candidate_id: 100 + number,
        ...(isBare ? {} : { job_id: 100, stage_id: 100 + number })
      })),
      candidates: each("candidates", () => ({})),
      application_stages: each("application_stages", number => ({ application_id: 100 + number, job_interview_stage_id: 100 + number })),
      attachments: each("attachments", number => ({ application_id: 100 + number, candidate_id: 100 + number })),
      candidate_employments: each("candidate_employments", number => ({ candidate_id: 100 + number })),
      rejection_details: each("rejection_details", number => ({
        application_id: 100 + number,
        ...(isBare ? {} : { rejection_reason_id: 100 })
      })),
      rejection_reasons: each("rejection_reasons", () => ({})),
      notes: each("notes", number => (isBare ? {} : { candidate_id: 100 + number })),
      users: each("users", () => ({}))
    }
  }

  const stand = (isBare: boolean) => {
    const all = lists(isBare)
    const world = { now: () => Date.UTC(2026, 11, 1), wait: () => new Promise<void>(() => {}), signal: new AbortController().signal }
    const fetch = fetchOf(({ url }) =>
      url.pathname === "/token"
        ? jsonAnswer({ access_token: "t", expires_in: 60 })
        : jsonAnswer(all[url.pathname.replace("/v3/", "")] ?? [])
    )
    const settings = {
      kind: "greenhouse",
      baseUrl: "http://127.0.0.1:1",
      authUrl: null,
      fields: { clientId: "a", clientSecret: "b", siteAdmin: "42" }
    }
    return { connection: connect(greenhouse, settings, { ...world, fetch }), all }
  }

  it.each([
    ["whole", false],
    ["as bare as they may be", true]
  ])("every row comes out that is %s: jobs, candidates, applications, stage changes", async (_, isBare) => {
    const { connection } = stand(isBare)
    const jobs = await greenhouse.jobs(connection, null)
    expect(jobs.told).toEqual([])
    expect(jobs.rows.map(job => atsJobSchema.parse(job).id)).toEqual(["100", "101", "102", "103", "104", "105", "106", "107"])
    const page = await greenhouse.applicants(connection, "100", null)
    expect(page.told).toEqual([])
    const people = page.rows.map(one => atsApplicantSchema.parse(one))
    expect(people.map(({ application, candidate }) => [application.id, candidate.id])).toEqual(
      Array.from({ length: 8 }, (_, number) => [String(100 + number), String(100 + number)])
    )
    expect(people.map(({ stageChanges }) => stageChanges.map(({ to }) => to.id))).toEqual(
      Array.from({ length: 8 }, (_, number) => [String(100 + number)])
    )
    if (!isBare) expect(new Set(people.map(({ application }) => application.status))).toEqual(new Set(["rejected", "hired", "active"]))
  })

  // Tags stand with the candidate already, and applying one would need the id of one that exists; educations are ids of lists of options; scorecards
  // are what others judged, and private; offers hold pay; a source says where somebody came from. None of it is asked for, and no right to it.
  const notRead = ["applied_candidate_tags", "candidate_educations", "candidate_tags", "offers", "scorecards", "sources"]

  it("twelve tables are read, and the six others are not asked for", async () => {
    expect([...Object.keys(lists(false)), ...notRead].sort()).toEqual(Object.keys(schemas).sort())
    const { connection } = stand(false)
    const asked: string[] = []
    connection.onRequest = ({ address }) => void asked.push(new URL(address).pathname.replace("/v3/", ""))
    connection.withNotes = true
    await greenhouse.jobs(connection, null)
    await greenhouse.applicants(connection, "100", null)
    await greenhouse.writers(connection)
    expect(asked.filter(name => notRead.includes(name))).toEqual([])
    expect(new Set(asked)).toEqual(new Set([...Object.keys(lists(false)), "/token"]))
    expect(greenhouse.rights.filter(({ name }) => notRead.some(table => name.includes(table)))).toEqual([])
  })

  it("a note that is written has the fields of a note, and nothing else", () => {
    const { connection } = stand(false)
    const target = { candidate: "7", application: "9", job: null }
    for (const visibility of ["everybody", "private", "admins", "unknown"] as const) {
      const { body } = greenhouse.noteRequest(connection.settings, { target, text: "Met.", visibility })
      expect(faultsOf("notes", JSON.parse(body))).toEqual([])
      expect(JSON.parse(body)).toMatchObject({ candidate_id: 7, application_id: 9, user_id: 42, type: "NOTE", body: "Met." })
    }
  })
})
