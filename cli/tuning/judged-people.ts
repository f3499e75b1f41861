import type { PersonJudged } from "~agent/tuning/make-examples"
import type { Disclosure } from "~agent/prompts/asked"
import type { ExportedRows } from "~store/rows/tables"

/** Everybody in an export who was judged, with what the recruiter said of it. Linked pages are one person. */
export function judgedPeople(tables: ExportedRows): PersonJudged[] {
  const roles = new Map(tables.roles.map(row => [row.id, row]))
  const captures = new Map(tables.captures.map(row => [row.id, row]))
  const primary = new Map(tables.people.map(({ id, sameAs }) => [id, sameAs ?? id]))
  const keyOf = ({ roleId, personId }: { roleId: string; personId: string }) => `${roleId}\n${personId}`
  const decided = new Set(tables.decisions.map(keyOf))
  const said = new Map<string, PersonJudged["said"]>()
  for (const { qualificationId, thumb, override, why, rated, ...about } of tables.verdictFeedback) {
    said.set(keyOf(about), { ...said.get(keyOf(about)), [qualificationId]: { thumb, override, why, ...(rated ? { rated } : {}) } })
  }
  return tables.evaluations.flatMap(({ roleId, personId, captureId, roleVersion, evaluation, at }): PersonJudged[] => {
    const row = roles.get(roleId)
    const person = primary.get(personId)
    // A person who is not there any more was erased: nothing of them is looked at.
    if (!row || person === undefined) return []
    return [
      {
        roleId,
        personId: person,
        role: row.role,
        judgedVersion: roleVersion,
        roleVersion: row.version,
        profile: captures.get(captureId)?.reading.profile ?? null,
        evaluation,
        at,
        isDecided: decided.has(keyOf({ roleId, personId })),
        said: said.get(keyOf({ roleId, personId })) ?? {}
      }
    ]
  })
}

/** What is taken out of people's texts beside what always is: whatever the recruiter hides from any model. */
export function strictestDisclosure({ models }: ExportedRows): Disclosure {
  return { hideSchools: models.some(({ hideSchools }) => hideSchools), hideEmployers: models.some(({ hideEmployers }) => hideEmployers) }
}
