import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { readSettings } from "~store/settings"
import { catalogueLocale, inWords } from "~ui/text"
import { readPeopleToHand } from "./read-people-to-hand"

/** A note as it is drafted for an applicant tracking system. `id` is our own, by which a second try finds the first. */
export interface EvidenceNote {
  id: string
  personId: string
  text: string
}

/**
 * The evidence on people as notes, one each: met, not met and unknown with their quotes, the version of the criteria, who decided. Whoever is not to
 * be contacted, or was not evaluated, has none.
 */
export async function evidenceNotes(role: RoleRow, personIds: readonly string[]): Promise<EvidenceNote[]> {
  const { makeHandOver, noteMark, redactText, writeEvidenceNote } = await import("./hand-over-parts")
  const [found, { sender }] = await Promise.all([readPeopleToHand(database(), role.id, personIds), readSettings(database())])
  const decisions = await database().decisions.bulkGet(found.map(({ personId }): [string, string] => [role.id, personId]))
  const rows = await database().evaluations.bulkGet(found.map(({ personId }): [string, string] => [role.id, personId]))
  return found.flatMap((person, at) => {
    const row = rows[at]
    if (!row || person.evaluation === null) return []
    const id = crypto.randomUUID()
    const strike = (text: string, { name, schools }: { name: string | null; schools: readonly string[] }) =>
      redactText(text, { name, schools }).text
    const handOver = makeHandOver(role.role, [person], { id, at: Date.now(), isBlind: false, order: "ranked", strike })
    const facts = {
      criteriaVersion: String(role.version),
      criteriaChangedAt: role.updatedAt,
      decision: decisions[at]?.decision ?? null,
      decidedBy: sender ?? null,
      judgedBy: row.model === "builtin" ? ("rules" as const) : ("model" as const),
      mark: noteMark(id)
    }
    return [{ id, personId: person.personId, text: writeEvidenceNote(handOver, facts, { wording: inWords, locale: catalogueLocale() }) }]
  })
}
