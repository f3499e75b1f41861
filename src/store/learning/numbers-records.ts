import * as z from "zod"
import { isDoubted } from "~evaluation/doubt"
import type { VerdictWord } from "~evaluation/evaluation"
import { pairOf, type DecisionRecord, type NoteKind, type NumbersRecords } from "~learning/numbers/records"
import type { Advice } from "~learning/replay/replay-report"
import type { Strategy } from "~role/strategy"
import type { Role } from "~role/role"
import type { CandorDatabase } from "../database"
import type { VerdictFeedbackRow } from "../rows/rows"

/** What verdicts come to; handed in, because the rule brings the vocabulary along. */
type AdviceOf = (verdicts: Readonly<Record<string, VerdictWord>>, role: Pick<Role, "qualifications">) => Advice

/** The records with the words that the figures are shown under. */
export interface Numbers {
  records: NumbersRecords
  /** Roles that anything was decided for, last changed first. */
  roles: readonly {
    id: string
    title: string | null
    qualifications: ReadonlyMap<string, string>
    strategies: ReadonlyMap<string, Strategy["name"]>
  }[]
}

/**
 * All that the recruiter's own figures are counted from, as it stands at one moment, without a name or a text about anybody. Read-only. The
 * advice is that of the verdicts which stood beside each decision, by what of the role they were about: what it asks for since was not known
 * then.
 */
export async function readNumbers(database: CandorDatabase, adviceOf: AdviceOf): Promise<Numbers> {
  const { decisions, visits, evaluations, verdictFeedback, outcomes, drafts, finds, roles, runs } = database
  const adviceOnShown = (verdicts: Readonly<Record<string, VerdictWord>>, role: Role): Advice | null => {
    const qualifications = role.qualifications.filter(({ id }) => Object.hasOwn(verdicts, id))
    return qualifications.length === 0 ? null : adviceOf(verdicts, { qualifications })
  }
  return database.transaction("r", [decisions, visits, evaluations, verdictFeedback, outcomes, drafts, finds, roles, runs], async () => {
    const [ofDecisions, ofVisits, ofFeedback, ofOutcomes, ofDrafts, ofFinds, ofRoles] = await Promise.all([
      decisions.toArray(),
      visits.toArray(),
      verdictFeedback.toArray(),
      outcomes.toArray(),
      drafts.toArray(),
      finds.toArray(),
      roles.orderBy("updatedAt").reverse().toArray()
    ])
    const saidOf = new Map<string, VerdictFeedbackRow[]>()
    for (const row of ofFeedback) saidOf.set(pairOf(row), [...(saidOf.get(pairOf(row)) ?? []), row])
    const evaluated: NumbersRecords["evaluations"][number][] = []
    const doubts: NumbersRecords["doubts"][number][] = []
    // One by one: their quotes and reasons are not kept in memory together.
    await evaluations.each(({ roleId, personId, at, evaluation }) => {
      evaluated.push({ roleId, personId, at })
      for (const said of saidOf.get(pairOf({ roleId, personId })) ?? []) {
        const verdict = evaluation.verdicts.find(({ qualificationId }) => qualificationId === said.qualificationId)?.verdict
        if (verdict !== undefined && isDoubted(said, verdict)) doubts.push({ roleId, personId, at: said.at })
      }
    })
    const notes = ofDrafts.filter(({ skill }) => skill === "outreach").sort((a, b) => a.at - b.at)
    const toneOf = new Map((await runs.bulkGet(notes.map(({ runId }) => runId))).flatMap(run => (run ? [[run.id, toneIn(run.input)]] : [])))
    const sentNotes = ofOutcomes.flatMap(({ kind, roleId, personId, at }) => {
      if (kind !== "contacted") return []
      const draft = notes.findLast(note => note.roleId === roleId && note.personIds.includes(personId) && note.at <= at)
      return [{ roleId, personId, at, kind: draft ? (toneOf.get(draft.runId) ?? "drafted") : ("own" as const) }]
    })
    const byRole = new Map(ofRoles.map(row => [row.id, row]))
    const decided = new Set(ofDecisions.map(({ roleId }) => roleId))
    return {
      records: {
        decisions: ofDecisions.map(({ roleId, personId, decision, at, shown }): DecisionRecord => {
          const role = byRole.get(roleId)
          const verdicts = shown?.verdicts ?? {}
          const held = heldVerdicts(verdicts, saidOf.get(pairOf({ roleId, personId })) ?? [])
          return {
            roleId,
            personId,
            decision,
            at,
            advice: shown && role ? adviceOnShown(shown.verdicts, role.role) : null,
            hidden: shown?.hidden ?? false,
            doubted: Object.keys(held).length < Object.keys(verdicts).length,
            verdicts: held
          }
        }),
        looks: ofVisits.filter(({ roleId }) => roleId !== ""),
        evaluations: evaluated,
        overrides: ofFeedback.filter(({ override }) => override !== null),
        doubts,
        outcomes: ofOutcomes,
        sentNotes,
        notes: [...sentNotes, ...notes.flatMap(({ roleId, personIds, at }) => personIds.map(personId => ({ roleId, personId, at })))],
        finds: ofFinds
      },
      roles: ofRoles
        .filter(({ id }) => decided.has(id))
        .map(({ id, role: { title, qualifications, strategies } }) => ({
          id,
          title,
          qualifications: new Map(qualifications.map(one => [one.id, one.text])),
          strategies: new Map(strategies.map(one => [one.id, one.name]))
        }))
    }
  })
}

/** The tone that a note was asked for in, as the run's request has it. */
function toneIn(input: unknown): NoteKind {
  return z.object({ tone: z.enum(["short", "warm"]) }).safeParse(input).data?.tone ?? "drafted"
}

/** The verdicts that stood beside a decision, without those that the recruiter doubts. */
function heldVerdicts(verdicts: Readonly<Record<string, VerdictWord>>, said: readonly VerdictFeedbackRow[]): Record<string, VerdictWord> {
  const isHeld = ([id, verdict]: [string, VerdictWord]) => !said.some(one => one.qualificationId === id && isDoubted(one, verdict))
  return Object.fromEntries(Object.entries(verdicts).filter(isHeld))
}
