import { markOfAddress } from "~connectors/applicant-marks"
import connectorParts from "~connectors/connector-parts"
import type { Reading } from "~profile/reading"
import type { Said } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { offerLink } from "~store/people/link-people"
import { primaryIdOf } from "~store/people/person-links"
import type { ApplicantRow } from "~store/rows/ats-rows"
import { sentence } from "~sentence/sentence"
import type { BackgroundDeps } from "../deps"
import { keepReading } from "../pages/keep-reading"
import { putOnRole } from "../people/put-on-role"

/** Who an applicant is here: one person, whatever they applied for. */
export function personIdOfApplicant({ connectionId, candidateId }: Pick<ApplicantRow, "connectionId" | "candidateId">): string {
  return `applicant:${connectionId}/${candidateId}`
}

/**
 * Keeps an applicant as a person: what their résumé says, or, without one, what the application does. They are held against every role that their
 * job is linked to; whoever may be the same person is offered to be linked, and whoever is not to be contacted is not, here either. Inside a
 * transaction over all tables.
 *
 * @param said why the résumé could not be read
 * @returns the person's id; null where they were erased
 */
export async function keepApplicant(
  { database, now, newId }: Pick<BackgroundDeps, "database" | "now" | "newId">,
  row: ApplicantRow,
  resume: Reading | null,
  said: Said | null
): Promise<string | null> {
  const { applicant } = row
  if (applicant === null) return null
  const personId = personIdOfApplicant(row)
  const parts = connectorParts()
  const reading = resume ? parts.withApplication(resume, applicant, personId) : parts.readingOfApplication(applicant, personId)
  const at = now()
  const url = applicant.candidate.address ?? applicant.application.address
  await keepReading(database, { reading, url, captureId: newId(), at })
  await database.applicants.put({ ...row, personId, file: "none", said })
  await sameElsewhere(database, row, personId, at)
  const job = await database.atsJobs.get(row.jobId)
  for (const roleId of job?.roleIds ?? []) await putOnRole(database, roleId, personId, at)
  return personId
}

/** All that stays of an applicant who was erased: the ids, so that nobody brings them in again. Inside a transaction over applicants. */
export async function forgetApplicant({ applicants }: CandorDatabase, ids: readonly string[]): Promise<void> {
  await applicants
    .where("id")
    .anyOf([...ids])
    .modify({ applicant: null, marks: [], personId: null, file: "none", said: null })
}

/** Pages that the application itself names. */
async function sameElsewhere(database: CandorDatabase, { marks, applicant }: ApplicantRow, personId: string, at: number): Promise<void> {
  const { people } = database
  const links = applicant?.candidate.links ?? []
  const addresses = [...new Set([...marks, ...links, ...links.flatMap(markOfAddress)])]
  for (const other of await people.bulkGet(addresses)) {
    if (!other || other.id === personId) continue
    const person = await people.get(personId)
    if (other.doNotContact && person && !person.doNotContact) await people.put({ ...person, doNotContact: other.doNotContact })
    if ((await primaryIdOf(database, other.id)) === (await primaryIdOf(database, personId))) continue
    const why = sentence("sameNamedAddress", { address: other.url ?? other.id })
    await offerLink(database, personId, other.id, why, at)
  }
}
