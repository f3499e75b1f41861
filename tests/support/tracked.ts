import type { AtsApplicant, AtsJob } from "~connectors/nouns"
import { seal } from "~store/runs/vault"
import { atsKey, type ApplicantRow, type AtsJobRow, type AtsNoteRow, type ConnectionRow } from "~store/rows/ats-rows"
import type { CandorDatabase } from "~store/database"

// Rows of an applicant tracking system, all of it invented.

export function connectionRow(parts: Partial<ConnectionRow> = {}): ConnectionRow {
  return {
    id: "connection-1",
    name: "Lever",
    settings: { kind: "lever", baseUrl: null, authUrl: null, fields: {} },
    hasKey: true,
    keyEnds: { key: "9f3c" },
    test: { state: "done", isWorking: true, said: ["Works."], at: 1_790_000_000_000 },
    follows: true,
    createdAt: 1_790_000_000_000,
    ...parts
  }
}

export function atsJob(parts: Partial<AtsJob> = {}): AtsJob {
  return {
    id: "job-1",
    otherIds: [],
    address: "https://tracker.example/jobs/job-1",
    title: "Data Engineer",
    description: "<p>Builds pipelines in <b>Python</b>.</p>",
    status: "open",
    place: "Lisbon",
    stages: [
      { id: "stage-new", name: "New applicant", kind: null },
      { id: "stage-phone", name: "Phone screen", kind: null }
    ],
    changed: null,
    ...parts
  }
}

export function atsJobRow(parts: Partial<AtsJobRow> = {}): AtsJobRow {
  return {
    id: atsKey("connection-1", "job-1"),
    connectionId: "connection-1",
    job: atsJob(),
    roleIds: ["role-1"],
    since: null,
    pulledAt: null,
    newSince: null,
    proposed: {},
    outcomes: null,
    pickedAt: 1_790_000_000_000,
    ...parts
  }
}

export function atsApplicant(id: string, name: string, parts: Partial<AtsApplicant> = {}): AtsApplicant {
  const candidate = `candidate of ${id}`
  return {
    application: {
      id,
      otherIds: [],
      candidate,
      job: "job-1",
      address: `https://tracker.example/applications/${id}`,
      stage: { id: "stage-phone", name: "Phone screen", kind: null },
      status: "active",
      reason: null,
      applied: "2026-05-01T09:00:00.000Z",
      changed: "2026-05-03T09:00:00.000Z",
      ended: null,
      answers: []
    },
    candidate: {
      id: candidate,
      otherIds: [],
      address: `https://tracker.example/candidates/${id}`,
      name,
      emails: [],
      phones: [],
      links: [],
      tags: [],
      headline: null,
      employer: null,
      place: null,
      work: [],
      skills: [],
      changed: null,
      deleted: false
    },
    stageChanges: [],
    attachments: [],
    ...parts
  }
}

export function applicantRow(id: string, name: string, parts: Partial<ApplicantRow> = {}): ApplicantRow {
  const applicant = atsApplicant(id, name)
  return {
    id: atsKey("connection-1", id),
    connectionId: "connection-1",
    jobId: atsKey("connection-1", "job-1"),
    candidateId: applicant.candidate.id,
    applicant,
    marks: [],
    personId: null,
    file: "none",
    said: null,
    firstAt: 1_790_000_000_000,
    seenAt: 1_790_000_000_000,
    notedAt: null,
    sameAs: [],
    notSameAs: [],
    ...parts
  }
}

export function atsNoteRow(id: string, personId: string, parts: Partial<AtsNoteRow> = {}): AtsNoteRow {
  return {
    id,
    connectionId: "connection-1",
    target: { candidate: null, application: id, job: "job-1" },
    personId,
    roleId: "role-1",
    text: "✓ Python: met",
    request: { method: "POST", address: "https://api.lever.co/v1/opportunities/1/notes", headers: {}, body: '{"value":"✓ Python: met"}' },
    state: "drafted",
    answer: null,
    said: null,
    tries: 0,
    draftedAt: 1_790_000_000_000,
    sentAt: null,
    ...parts
  }
}

/** A connection with its key, a job of a role, and an applicant and a note for each of these people. */
export async function fillTracking(database: CandorDatabase, people: readonly (readonly [id: string, name: string])[]): Promise<void> {
  await database.connections.add(connectionRow())
  const sealed = await seal(database, "connection-1", JSON.stringify({ key: "lever-key-of-the-tenant-9f3c" }))
  await database.connectionKeys.add({ connectionId: "connection-1", ...sealed })
  await database.atsJobs.add(atsJobRow())
  for (const [at, [personId, name]] of people.entries()) {
    await database.applicants.add(applicantRow(`application-${at}`, name, { personId, marks: [personId], sameAs: [personId] }))
    await database.atsNotes.add(atsNoteRow(`note-${at}`, personId, { text: `${name}: Python: met` }))
  }
}
