import { createEvaluator } from "~evaluation/evaluate"
import { pickVaried, shownAtOnce, type Candidate } from "~learning/calibration/calibration"
import { traitKey } from "~learning/traits/trait"
import { traitsOf } from "~learning/traits/traits-of"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { calibrationOf, peopleToShow } from "~store/people/calibration-people"
import type { CalibrationRow } from "~store/rows/learning-rows"
import type { ReadingRow, RoleRow } from "~store/rows/rows"
import { wishesOf } from "~store/people/rediscover"
import { addSignal } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { calibrationGone } from "./calibration-gone"
import { settleQuestion } from "./settle-calibration"

type Names = "calibration.start" | "calibration.answer" | "calibration.leave" | "calibration.settle" | "calibration.later"

/** Five varied people shown blind before any long list. It can be left at any time, and gone on with. */
export function calibrationHandlers(deps: BackgroundDeps): HandlersFor<Names> {
  const { database, now, newId } = deps
  return {
    /** Goes on with the one that was left, or picks anew; null where fewer than five people could be shown. */
    "calibration.start": async ({ roleId }) => {
      const row = await database.roles.get(roleId)
      if (!row) throw failures.roleGone()
      if (row.status !== "approved") throw failures.roleNotApproved()
      const before = await calibrationOf(database, roleId)
      if (before && isUnfinished(before)) {
        if (before.state !== "open") await database.calibrations.update(before.id, { state: "open" })
        return { calibrationId: before.id }
      }
      const picked = await pickFor(deps, row, new Set(before?.people.map(({ personId }) => personId)))
      if (picked.length < shownAtOnce) return { calibrationId: null }
      const calibration: CalibrationRow = { id: newId(), roleId, state: "open", people: picked, settled: [], at: now() }
      const calibrationId = await database.transaction("rw", database.calibrations, async () => {
        // Started twice, it is one: the other start was first while the people were picked.
        const other = await calibrationOf(database, roleId)
        if (other && other.id !== before?.id && isUnfinished(other)) return other.id
        // What was put off is replaced by what is begun; an earlier one that was answered stays: its answers are examples.
        if (before && before.people.length === 0) await database.calibrations.delete(before.id)
        await database.calibrations.add(calibration)
        return calibration.id
      })
      return { calibrationId }
    },

    "calibration.answer": ({ calibrationId, personId, answer }) =>
      database.transaction("rw", database.tables, async () => {
        const row = await database.calibrations.get(calibrationId)
        if (!row) throw calibrationGone()
        const person = row.people.find(one => one.personId === personId)
        if (!person) throw fail(sentence("failNotShown"), sentence("failNotShownNext"))
        if (person.answer === answer) return
        const at = now()
        const people = row.people.map(one => (one === person ? { ...one, answer, at } : one))
        await database.calibrations.put({ ...row, people, state: people.every(one => one.answer !== null) ? "done" : "open" })
        const role = await database.roles.get(row.roleId)
        await addSignal(database, {
          kind: "calibration",
          at,
          roleId: row.roleId,
          personId,
          detail: { answer, previous: person.answer, calibrationId },
          ...(role ? { shown: { captureId: person.captureId, roleVersion: role.version } } : {})
        })
      }),

    // Leaving what is gone, or what is done, is done.
    "calibration.leave": async ({ calibrationId }) => {
      await database.calibrations
        .where("id")
        .equals(calibrationId)
        .and(({ state }) => state === "open")
        .modify({ state: "left" })
    },

    "calibration.settle": request => settleQuestion(deps, request),

    "calibration.later": async ({ roleId }) => {
      if (!(await database.roles.get(roleId))) throw failures.roleGone()
      if (await calibrationOf(database, roleId)) return
      await database.calibrations.add({ id: newId(), roleId, state: "left", people: [], at: now() })
    }
  }
}

function isUnfinished({ state, people }: CalibrationRow): boolean {
  return state !== "done" && people.length > 0
}

/** The built-in rules say beforehand who is a likely fit and who a near miss; nobody sees it before the answer. */
async function pickFor(
  { database, now }: BackgroundDeps,
  { id, role }: RoleRow,
  shownBefore: ReadonlySet<string>
): Promise<CalibrationRow["people"]> {
  const people = (await peopleToShow(database, id, wishesOf(role, traitsOf))).filter(({ person }) => !shownBefore.has(person.id))
  const evaluate = createEvaluator(role, new Date(now()))
  const candidates: (Candidate & { capture: ReadingRow })[] = []
  for (const [at, { person, capture, traits }] of people.entries()) {
    const { profile } = capture.reading
    const keys = traits.length > 0 ? traits : traitsOf(profile).map(traitKey)
    candidates.push({ personId: person.id, evaluation: evaluate(profile), traits: keys, capture })
    // The panel's own messages come in between.
    if (at % 20 === 19) await new Promise(resolve => setTimeout(resolve))
  }
  const byId = new Map(candidates.map(one => [one.personId, one]))
  return pickVaried(candidates, shownAtOnce).flatMap(personId => {
    const one = byId.get(personId)
    if (!one) return []
    const verdicts = Object.fromEntries(one.evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
    return [{ personId, captureId: one.capture.id, answer: null, at: null, verdicts }]
  })
}
