import { learnedQualificationId, withdrawPreference } from "~learning/preferences/apply-preference"
import type { Preference } from "~learning/preferences/preference"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { CandorDatabase } from "~store/database"
import type { DecisionRow, DraftRow, EvaluationRow, PatternRow, SignalRow } from "~store/rows/rows"
import { isSame } from "~profile/is-same"
import { forgetLearnedInLog } from "~store/trust/withhold-texts"
import { writeAndDrive } from "../roles/change-role"
import type { BackgroundDeps } from "../deps"
import { forgottenRow } from "./forgotten"
import { dropEffect } from "./preference-effects"
import { linePrefix } from "./tell-learned"

/**
 * Forgets a preference with everything derived from it: its row, its replays, what it wrote into roles and patterns, the verdicts on what it
 * had added wherever they were noted, its lines in the chats and the signals about it. A salted digest alone stays, so that it is not
 * proposed again. What the recruiter changed by hand stays.
 */
export async function forgetPreference(deps: BackgroundDeps, { id }: Preference): Promise<void> {
  const { database } = deps
  const known = await database.preferences.get(id)
  const row = known && (await forgottenRow(database, known, deps.now()))
  await writeAndDrive(deps, async () => {
    const preference = await database.preferences.get(id)
    if (!preference || !row) return []
    const runs = await dropEffect(deps, preference, null)
    await database.preferences.delete(id)
    await database.replays.filter(({ change }) => change.kind === "preference" && change.preferenceId === id).delete()
    await database.chat.where("id").startsWith(linePrefix(id)).delete()
    await forgetInPatterns(database, preference)
    await forgetSignals(database, id)
    await forgetVerdicts(database, id)
    await forgetRuns(database, preference, new Set(runs))
    const learned = { qualificationId: learnedQualificationId(id), words: wordsOf(preference.effect) }
    await forgetLearnedInLog(database, learned, deps.now())
    await database.forgotten.put(row)
    return runs
  })
}

async function forgetInPatterns({ patterns }: CandorDatabase, { id, effect }: Preference): Promise<void> {
  await patterns.toCollection().modify((row: PatternRow) => {
    row.role = withdrawPreference(row.role, id)
    if (row.learned) row.learned.preferences = row.learned.preferences.filter(one => !isSame(one.effect, effect))
  })
}

async function forgetSignals({ signals }: CandorDatabase, id: string): Promise<void> {
  await signals
    .where("kind")
    .equals("preference")
    .and(({ detail }) => detail.preferenceId === id)
    .delete()
  const about: SignalRow["kind"][] = ["override", "verdict thumb", "quote opened", "quote in view"]
  const added = learnedQualificationId(id)
  await signals
    .where("kind")
    .anyOf(about)
    .and(({ qualificationId }) => qualificationId === added)
    .delete()
}

/** The verdicts on the qualification that it had added, and its name in the evaluations that used it. */
async function forgetVerdicts({ evaluations, decisions, verdictFeedback }: CandorDatabase, id: string): Promise<void> {
  const added = learnedQualificationId(id)
  await verdictFeedback.filter(({ qualificationId }) => qualificationId === added).delete()
  await decisions
    .filter(({ shown }) => shown !== undefined && Object.hasOwn(shown.verdicts, added))
    .modify((row: DecisionRow) => void delete row.shown!.verdicts[added])
  await evaluations
    .filter(
      ({ preferenceIds, evaluation }) => preferenceIds?.includes(id) || evaluation.verdicts.some(one => one.qualificationId === added)
    )
    .modify((row: EvaluationRow) => {
      const left = row.preferenceIds?.filter(one => one !== id) ?? []
      if (left.length > 0) row.preferenceIds = left
      else delete row.preferenceIds
      const verdicts = row.evaluation.verdicts.filter(one => one.qualificationId !== added)
      row.evaluation = { ...row.evaluation, verdicts, counts: countVerdicts(verdicts) }
      if (row.flips) row.flips = row.flips.filter(one => one.qualificationId !== added)
    })
}

/** What runs said of what it had added, and sent of it to a model; and what texts say of it. Runs that are about to begin stay. */
async function forgetRuns(database: CandorDatabase, { id, effect, approvedAt }: Preference, begun: ReadonlySet<string>): Promise<void> {
  if (approvedAt === null) return
  const { runs, steps, drafts, outgoing } = database
  const added = learnedQualificationId(id)
  const since = new Set(await runs.filter(run => run.createdAt >= approvedAt && !begun.has(run.id)).primaryKeys())
  const told = JSON.stringify(wordsOf(effect)).slice(1, -1)
  const spoke = new Set<string>()
  await steps
    .where("runId")
    .anyOf([...since])
    .each(step => void (JSON.stringify([step.output, step.attempts]).includes(added) && spoke.add(step.runId)))
  await outgoing
    .filter(({ runId, body }) => runId !== null && since.has(runId) && (spoke.has(runId) || (told !== "" && body.includes(told))))
    .delete()
  await steps
    .where("runId")
    .anyOf([...spoke])
    .delete()
  // A run that has ended stays as a line of the log, without what was said in it; one that is at it is overtaken, and is done anew.
  await runs
    .where("id")
    .anyOf([...spoke])
    .and(({ status }) => status !== "done" && status !== "failed" && status !== "stopped")
    .delete()
  await drafts
    .filter(({ output }) => output.parts.some(part => part.qualificationId === added))
    .modify((row: DraftRow, at) => {
      const parts = row.output.parts.filter(part => part.qualificationId !== added)
      if (parts.length > 0) row.output = { ...row.output, parts }
      else delete (at as { value?: unknown }).value
    })
}

/** The words that it brought into what a model is told. */
function wordsOf(effect: Preference["effect"]): string {
  return effect.kind === "add qualification" || effect.kind === "note" ? effect.text : effect.kind === "reword" ? effect.to : ""
}
