import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Connector } from "~connectors/connector"
import { atsApplicantSchema, atsJobSchema } from "~connectors/nouns"
import recruitee from "~connectors/vendors/recruitee"
import smartrecruiters from "~connectors/vendors/smartrecruiters"
import teamtailor from "~connectors/vendors/teamtailor"
import { rootFolder } from "../../../support/source-tree"
import { answering } from "../../../support/vendor/answering"

// Connectors that were written after public descriptions, against invented answers of those forms.

const cases: [Connector, Record<string, string>, object][] = [
  [
    teamtailor,
    { key: "key", userId: "3" },
    { status: "withdrawn", reason: "Withdrew", steps: ["Intervju"], id: "501", kept: ["Years of SQL", "Cover letter"] }
  ],
  [
    recruitee,
    { companyId: "99", key: "key" },
    { status: "rejected", reason: "Niet geschikt", steps: ["Gesprek"], id: "501", kept: ["Years of SQL"] }
  ],
  [
    smartrecruiters,
    { key: "key" },
    { status: "rejected", reason: "Under-qualified", steps: ["NEW", "Onsite"], id: "501", kept: ["Years of SQL"] }
  ]
]

describe.each(cases)("$id", (connector, fields, expected) => {
  const answers = JSON.parse(readFileSync(path.join(rootFolder, `tests/fixtures/connectors/${connector.id}.json`), "utf8")) as Record<
    string,
    unknown
  >
  const stand = () => answering(connector, fields, answers)

  it("says that nobody has held it against the vendor yet", () => {
    expect(connector.verified).toBe(false)
  })

  it("reads the jobs, and tells the one that is none", async () => {
    const { rows, told } = await connector.jobs(stand().connection, null)
    expect(rows.map(row => [atsJobSchema.parse(row).id, row.status])).toEqual([
      ["11", "open"],
      ["12", expect.stringMatching(/closed|archived/)]
    ])
    expect(told).toMatchObject([{ code: "atsRowWithoutId" }])
    const { job } = await connector.job(stand().connection, "11")
    expect(atsJobSchema.parse(job).description).toContain("<p>Pipelines.</p>")
    expect(job.stages.length).toBeGreaterThan(1)
  })

  it("reads the applicants, with what became of them, and nothing that nobody may be judged by", async () => {
    const page = await connector.applicants(stand().connection, "11", null)
    const [ana, bea] = page.rows.map(row => atsApplicantSchema.parse(row))
    const found = {
      ...{ status: ana?.application.status, reason: ana?.application.reason, id: ana?.application.id },
      ...{ steps: ana?.stageChanges.map(({ to }) => to.name), kept: ana?.application.answers.map(({ question }) => question) }
    }
    expect(found).toEqual(expected)
    expect(ana?.candidate).toMatchObject({
      id: "71",
      name: "Ana Ferro",
      emails: ["ana@people.example"],
      links: ["https://www.linkedin.com/in/ana-ferro"],
      tags: ["python"]
    })
    expect(ana?.attachments).toMatchObject([{ kind: "resume" }])
    // Of whom less is said is no less there.
    expect(bea?.application).toMatchObject({ status: "active", job: "11" })
    expect(JSON.stringify(page)).not.toMatch(/FORBIDDEN|female|veteran/i)
    expect(page.next).toBeNull()
  })

  it("writes a note as it was shown, and finds by e-mail who is there", async () => {
    const { connection, asked } = stand()
    const target = { candidate: "71", application: "501", job: "11" }
    const request = connector.noteRequest(connection.settings, { target, text: "Met: SQL.", visibility: "unknown" })
    expect((await connector.send(connection, request)).id).not.toBeNull()
    expect(asked.map(({ body }) => body)).toEqual([request.body])
    const { people } = await connector.findPerson(connection, { email: "Ana@people.example" })
    expect(people.map(({ candidate }) => candidate.id)).toEqual(["71"])
    if (!connector.capabilities.reads.includes("notes")) return
    expect(await connector.findNote(connection, target, "note-77aa")).toMatchObject({ text: expect.stringContaining("Spoke.") as string })
    expect(await connector.findNote(connection, target, "note-other")).toBeNull()
  })
})
