import type { Dexie } from "dexie"

/** Applicant tracking systems: connections with their sealed keys, jobs that were picked, who applied, and what is written back. */
export function addTracking(database: Dexie): void {
  database.version(10).stores({
    connections: "id",
    connectionKeys: "connectionId",
    atsJobs: "id, connectionId, *roleIds",
    applicants: "id, jobId, personId, [connectionId+candidateId], [jobId+file], [jobId+firstAt], *marks, *sameAs, *notSameAs",
    atsNotes: "id, state, personId, connectionId"
  })
}
