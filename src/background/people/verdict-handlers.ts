import type { HandlersFor } from "~messages/serve"
import { primaryIdOf } from "~store/people/person-links"
import type { VerdictFeedbackRow } from "~store/rows/rows"
import { tellOverride } from "~store/trust/tell-decision"
import { addSignal } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { noticeSignals } from "../learning/notice-signals"
import { sealSoon } from "../upkeep/seal-soon"

type About = Pick<VerdictFeedbackRow, "roleId" | "personId" | "qualificationId">

/** Thumbs and overrides on verdicts: one click each, the same for agreeing and for overruling; null takes it back. */
export function verdictHandlers(deps: BackgroundDeps): HandlersFor<"verdict.rate" | "verdict.override"> {
  return {
    "verdict.rate": async ({ roleId, personId, qualificationId, thumb }) => {
      await change(deps, { roleId, personId, qualificationId }, "thumb", thumb)
      noticeSignals(deps)
    },
    "verdict.override": async ({ roleId, personId, qualificationId, verdict, why }) => {
      await change(deps, { roleId, personId, qualificationId }, "override", verdict, why)
      noticeSignals(deps)
      sealSoon(deps)
    }
  }
}

async function change<Field extends "thumb" | "override">(
  { database, now }: BackgroundDeps,
  asked: About,
  field: Field,
  value: VerdictFeedbackRow[Field],
  why?: string | null
): Promise<void> {
  const { roleId, qualificationId } = asked
  await database.transaction("rw", database.tables, async () => {
    const personId = await primaryIdOf(database, asked.personId)
    const about: About = { roleId, personId, qualificationId }
    const row = await database.evaluations.get([roleId, personId])
    const verdict = row?.evaluation.verdicts.find(candidate => candidate.qualificationId === qualificationId)
    if (!row || !verdict) throw failures.notEvaluated()
    const before = await database.verdictFeedback.get([roleId, personId, qualificationId])
    const previous = before?.[field] ?? null
    const words = why === undefined ? before?.why : why?.trim() || undefined
    if (previous === value && words === before?.why) return
    const at = now()
    const after: VerdictFeedbackRow = {
      ...before,
      ...about,
      thumb: before?.thumb ?? null,
      override: before?.override ?? null,
      at,
      [field]: value
    }
    if (field === "thumb") after.rated = verdict.verdict
    if (after.thumb === null) delete after.rated
    // Words about one verdict say nothing of another.
    if (after.override === null || (field === "override" && previous !== value && why === undefined) || words === undefined)
      delete after.why
    else after.why = words
    if (after.thumb === null && after.override === null) await database.verdictFeedback.delete([roleId, personId, qualificationId])
    else await database.verdictFeedback.put(after)
    if (field === "override")
      await tellOverride(database, { about, version: row.roleVersion, was: verdict.verdict, verdict: after.override, why: after.why, at })
    // A reason that is added later is no second override.
    if (previous === value) return
    await addSignal(database, {
      kind: field === "thumb" ? "verdict thumb" : "override",
      at,
      ...about,
      detail: { value, previous, verdict: verdict.verdict },
      shown: { captureId: row.captureId, roleVersion: row.roleVersion }
    })
  })
}
