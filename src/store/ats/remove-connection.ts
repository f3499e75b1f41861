import type { CandorDatabase } from "../database"

/**
 * Removes a connection with its key, its jobs, who applied for them and the log of what was written there. Whoever was brought in stays, as from
 * any other page. Writes: only the worker calls it.
 */
export async function removeConnection(database: CandorDatabase, connectionId: string): Promise<void> {
  const { connections, connectionKeys, atsJobs, applicants, atsNotes } = database
  await database.transaction("rw", [connections, connectionKeys, atsJobs, applicants, atsNotes], async () => {
    await connectionKeys.delete(connectionId)
    const jobIds = await atsJobs.where("connectionId").equals(connectionId).primaryKeys()
    await applicants.where("jobId").anyOf(jobIds).delete()
    await atsJobs.bulkDelete(jobIds)
    await atsNotes.where("connectionId").equals(connectionId).delete()
    await connections.delete(connectionId)
  })
}
