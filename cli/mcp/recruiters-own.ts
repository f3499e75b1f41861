import { applyFeedback } from "~evaluation/apply-feedback"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Counts, VerdictWord } from "~evaluation/evaluation"
import { presentationOf } from "~evaluation/presentation"
import { makeHandOver } from "~handover/make-hand-over"
import type { HandedPerson } from "~handover/hand-over"
import { foldMarks } from "~profile/fold-text"
import type { Profile } from "~profile/profile"
import { redactText } from "~profile/redact-text"
import { isOwnerKnown } from "~profile/redaction/owner-name"
import { profileForModel } from "~agent/prompts/profile-for-model"
import { sectionIds } from "~profile/evidence"
import type { ExportedRows } from "~store/rows/tables"
import type { DecisionRow, EvaluationRow, PersonRow, RoleRow } from "~store/rows/rows"

/** Whoever asks is answered about people by a mark: who is behind it stands in the export alone. */
export type Mark = `person-${number}`

export interface KnownPerson {
  mark: Mark
  /** Of the role that was asked about; null where nothing was decided, or nobody asked about a role. */
  decision: DecisionRow["decision"] | null
  counts: Counts | null
}

/** What may be said of one person for one role: as a blind hand-over, with no name, address, place or headline. */
export type JudgedPerson = KnownPerson & Pick<HandedPerson, "jobs" | "verdicts">

/** One export, as tools may read it: every text redacted as it would be for a model. */
export interface RecruitersOwn {
  roles: readonly RoleRow[]
  /** @returns the marks of the people whose profile says all words, best known first; everybody where there are none */
  find: (wish: { words: string; roleId: string | null; decision: DecisionRow["decision"] | "none" | null }) => KnownPerson[]
  judged: (roleId: string, mark: string) => JudgedPerson | null
}

interface Known {
  row: PersonRow
  profile: Profile | null
}

const sections = new Set(sectionIds)
const none: ReadonlyMap<string, VerdictWord> = new Map()
const nothingHidden = { hideSchools: true, hideEmployers: false }

/** @param tables rows that were read from an export and held to its schemas */
export function recruitersOwn(tables: ExportedRows): RecruitersOwn {
  const readings = new Map(tables.captures.map(({ id, reading }) => [id, reading]))
  // Two pages of one person are one person: the linked one stands for both.
  const rows = tables.people.filter(({ sameAs }) => sameAs === undefined)
  const people = new Map<Mark, Known>(
    rows.map((row, at) => [`person-${at + 1}`, { row, profile: readings.get(row.mergedId ?? row.captureId)?.profile ?? null }])
  )
  const keyOf = (roleId: string, personId: string) => JSON.stringify([roleId, personId])
  const decisions = new Map(tables.decisions.map(one => [keyOf(one.roleId, one.personId), one.decision]))
  const evaluations = new Map(tables.evaluations.map(one => [keyOf(one.roleId, one.personId), one]))
  const roles = new Map(tables.roles.map(one => [one.id, one]))
  const isUncounted = (roleId: string) => presentationOf(roles.get(roleId)?.role ?? {}) === "as received"
  const overrides = new Map<string, Map<string, VerdictWord>>()
  for (const { roleId, personId, qualificationId, override } of tables.verdictFeedback) {
    const key = keyOf(roleId, personId)
    if (override !== null) overrides.set(key, (overrides.get(key) ?? new Map<string, VerdictWord>()).set(qualificationId, override))
  }
  const overridesOf = (roleId: string, personId: string) => overrides.get(keyOf(roleId, personId)) ?? none
  const texts = new Map<Mark, string>()
  const textOf = (mark: Mark, { profile }: Known) => {
    const before = texts.get(mark)
    if (before !== undefined) return before
    const text = profile === null ? "" : foldMarks(profileForModel(profile, sections, nothingHidden).text)
    texts.set(mark, text)
    return text
  }
  const known = (mark: Mark, { row }: Known, roleId: string | null): KnownPerson => ({
    mark,
    decision: roleId === null ? null : (decisions.get(keyOf(roleId, row.id)) ?? null),
    counts: roleId === null || isUncounted(roleId) ? null : countsOf(evaluations.get(keyOf(roleId, row.id)), overridesOf(roleId, row.id))
  })

  return {
    roles: tables.roles,
    find({ words, roleId, decision }) {
      const wanted = foldMarks(words).split(/\s+/).filter(Boolean)
      return [...people].flatMap(([mark, person]) => {
        const one = known(mark, person, roleId)
        if (decision !== null && (one.decision ?? "none") !== decision) return []
        const text = wanted.length === 0 ? "" : textOf(mark, person)
        return wanted.every(word => text.includes(word)) ? [one] : []
      })
    },
    judged(roleId, mark) {
      const role = roles.get(roleId)
      const person = people.get(mark as Mark)
      if (!role || !person) return null
      const { row, profile } = person
      const stored = evaluations.get(keyOf(roleId, row.id))
      const isKnown = isOwnerKnown(profile?.name ?? row.name)
      const { people: handed } = makeHandOver(
        role.role,
        [
          {
            name: profile?.name ?? row.name,
            headline: null,
            location: null,
            url: null,
            profile,
            // Where nobody knows who it is, the top of the page may be the name: nothing of it is quoted.
            evaluation: stored ? (isKnown ? stored.evaluation : withoutTop(stored.evaluation)) : null,
            overrides: overridesOf(roleId, row.id)
          }
        ],
        {
          id: mark,
          at: 0,
          isBlind: true,
          order: "as received",
          strike: (text, { name, schools }) => redactText(text, { name, schools: [...schools] }).text
        }
      )
      const [one] = handed
      return one ? { ...known(mark as Mark, person, roleId), jobs: one.jobs, verdicts: one.verdicts } : null
    }
  }
}

function withoutTop(evaluation: EvaluationRow["evaluation"]): EvaluationRow["evaluation"] {
  const verdicts = evaluation.verdicts.map(one => ({ ...one, evidence: one.evidence.filter(({ section }) => section !== "top") }))
  return { ...evaluation, verdicts }
}

function countsOf(row: EvaluationRow | undefined, overrides: ReadonlyMap<string, VerdictWord>): Counts | null {
  const list = [...overrides].map(([qualificationId, verdict]) => ({ qualificationId, verdict }))
  return row ? countVerdicts(applyFeedback(row.evaluation, list).verdicts) : null
}
