import type { CandorDatabase } from "../database"

/** What goes with a connection, and what stays. Counts, each at least 0. */
export interface LossOfConnection {
  jobs: number
  applicants: number
  notesOpen: number
  notesSent: number
  /** Who was brought in and stays here. */
  people: number
}

/** What removing a connection takes away. Read-only: safe in live queries. */
export async function lossOfConnection({ atsJobs, applicants, atsNotes }: CandorDatabase, connectionId: string): Promise<LossOfConnection> {
  return atsJobs.db.transaction("r", [atsJobs, applicants, atsNotes], async () => {
    const jobIds = await atsJobs.where("connectionId").equals(connectionId).primaryKeys()
    const rows = await applicants.where("jobId").anyOf(jobIds).toArray()
    const notes = await atsNotes.where("connectionId").equals(connectionId).toArray()
    const sent = notes.filter(({ state }) => state === "sent").length
    return {
      jobs: jobIds.length,
      applicants: rows.filter(({ applicant }) => applicant !== null).length,
      notesOpen: notes.length - sent,
      notesSent: sent,
      people: new Set(rows.flatMap(({ personId }) => personId ?? [])).size
    }
  })
}
