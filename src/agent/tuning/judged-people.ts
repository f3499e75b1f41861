import type { Evaluation, VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import type { Rating } from "~run/rating"
import type { Disclosure } from "../prompts/asked"
import type { PersonJudged } from "./make-examples"

interface About {
  roleId: string
  personId: string
}

/** What is read of a store, or of an export of it. */
export interface JudgedRows {
  roles: readonly { id: string; role: Role; version: number }[]
  captures: readonly { id: string; reading: { profile: Profile } }[]
  people: readonly { id: string; sameAs?: string | undefined; objectedAt?: number | undefined }[]
  decisions: readonly About[]
  verdictFeedback: readonly (About & {
    qualificationId: string
    thumb: Rating["thumb"] | null
    override: VerdictWord | null
    why?: string | undefined
    rated?: VerdictWord | undefined
  })[]
  evaluations: readonly (About & { captureId: string; roleVersion: number; evaluation: Evaluation; at: number })[]
  models: readonly { hideSchools: boolean; hideEmployers: boolean }[]
}

/** Everybody who was judged and has not objected to it, with what the recruiter said of it. Linked pages are one person. */
export function judgedPeople(tables: JudgedRows): PersonJudged[] {
  const roles = new Map(tables.roles.map(row => [row.id, row]))
  const captures = new Map(tables.captures.map(row => [row.id, row]))
  const primary = new Map(tables.people.map(({ id, sameAs }) => [id, sameAs ?? id]))
  const objected = new Set(tables.people.flatMap(({ id, objectedAt }) => (objectedAt === undefined ? [] : [id])))
  const keyOf = ({ roleId, personId }: { roleId: string; personId: string }) => `${roleId}\n${personId}`
  const decided = new Set(tables.decisions.map(keyOf))
  const said = new Map<string, PersonJudged["said"]>()
  for (const { qualificationId, thumb, override, why, rated, ...about } of tables.verdictFeedback) {
    said.set(keyOf(about), { ...said.get(keyOf(about)), [qualificationId]: { thumb, override, why, ...(rated ? { rated } : {}) } })
  }
  return tables.evaluations.flatMap(({ roleId, personId, captureId, roleVersion, evaluation, at }): PersonJudged[] => {
    const row = roles.get(roleId)
    const person = primary.get(personId)
    // A person who is not there any more was erased, and whoever objected is learned from no more: nothing of them is looked at.
    if (!row || person === undefined || objected.has(personId) || objected.has(person)) return []
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
export function strictestDisclosure({ models }: Pick<JudgedRows, "models">): Disclosure {
  return { hideSchools: models.some(({ hideSchools }) => hideSchools), hideEmployers: models.some(({ hideEmployers }) => hideEmployers) }
}
