import type { CandorDatabase } from "../database"

// Writes: only the worker calls these. Inside a transaction over applicants, atsNotes and atsJobs.

/**
 * Erases what an applicant tracking system told of some people, and the notes on them that are kept here. The vendor's own id of each stays,
 * so that the next pull does not bring them in again.
 */
export async function eraseApplicantsOf({ applicants, atsNotes }: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const gone = { applicant: null, marks: [], personId: null, file: "none", said: null, notedAt: null, sameAs: [], notSameAs: [] } as const
  const rows = await applicants.where("personId").anyOf(personIds).toArray()
  await applicants.bulkPut(rows.map(row => ({ ...row, ...gone, marks: [], sameAs: [], notSameAs: [] })))
  await atsNotes.where("personId").anyOf(personIds).delete()
  // What the recruiter said of who somebody from a page is goes with whoever was on the page.
  for (const said of ["sameAs", "notSameAs"] as const)
    await applicants
      .where(said)
      .anyOf(personIds)
      .modify(row => {
        row[said] = row[said].filter(id => !personIds.includes(id))
      })
}

/** A job's applicants are not held against a role any more. */
export async function unlinkRole({ atsJobs, atsNotes }: CandorDatabase, roleId: string): Promise<void> {
  await atsJobs
    .where("roleIds")
    .equals(roleId)
    .modify(row => {
      row.roleIds = row.roleIds.filter(id => id !== roleId)
    })
  await atsNotes.filter(note => note.roleId === roleId && note.state !== "sent").delete()
}
