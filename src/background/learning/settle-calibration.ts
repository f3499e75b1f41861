import { disagreementsOf, type CalibrationChoice } from "~learning/calibration/calibration-questions"
import { changedByHand } from "~learning/preferences/learned-marks"
import { withEffect } from "~learning/patterns/pattern-effects"
import { shownOf } from "~learning/calibration/shown-of"
import type { ParsedRequestOf } from "~messages/contract"
import type { Role } from "~role/role"
import type { CandorDatabase } from "~store/database"
import type { CalibrationRow } from "~store/rows/learning-rows"
import { addSignal } from "~store/learning/write-signal"
import { changeableRole, keepChangedRole, writeAndDrive } from "../roles/change-role"
import { calibrationGone } from "./calibration-gone"
import type { BackgroundDeps } from "../deps"

/** The disagreements of a calibration as they stand now, with those that were settled left out. Read-only. */
export async function openQuestions(database: CandorDatabase, row: CalibrationRow, role: Role) {
  const captures = await database.captures.bulkGet(row.people.map(({ captureId }) => captureId))
  const answers = row.people.flatMap(({ personId, answer }) => (answer ? [{ personId, answer }] : []))
  const shown = new Map(
    row.people.map(({ personId, verdicts, answer }, at) => {
      const profile = answer === "yes" ? (captures[at]?.reading.profile ?? null) : null
      return [personId, shownOf(role, verdicts ?? {}, profile)] as const
    })
  )
  return disagreementsOf(answers, shown, role).filter(({ id }) => !row.settled?.includes(id))
}

/** Puts what was chosen into the role, and keeps that the question was answered. A question that is not open any more changes nothing. */
export async function settleQuestion(
  deps: BackgroundDeps,
  { calibrationId, questionId, choice: chosen }: ParsedRequestOf<"calibration.settle">
): Promise<void> {
  const { database, now } = deps
  await writeAndDrive(deps, async () => {
    const row = await database.calibrations.get(calibrationId)
    if (!row) throw calibrationGone()
    const roleRow = await changeableRole(deps, row.roleId)
    const question = (await openQuestions(database, row, roleRow.role)).find(({ id }) => id === questionId)
    const choice = question?.choices.find(({ id }) => id === chosen)
    if (!question || !choice) return []
    await database.calibrations.put({ ...row, settled: [...(row.settled ?? []), questionId] })
    const detail = { calibrationId, question: question.about, choice: chosen }
    const qualificationId = question.qualification?.id ?? null
    await addSignal(database, { kind: "calibration", at: now(), roleId: row.roleId, personId: null, qualificationId, detail })
    const role = changedBy(choice, roleRow.role, qualificationId, now())
    return role === roleRow.role ? [] : keepChangedRole(deps, roleRow, role)
  })
}

function changedBy(choice: CalibrationChoice, role: Role, qualificationId: string | null, at: number): Role {
  switch (choice.does) {
    case "keep":
      return role
    case "drop":
      return {
        ...role,
        qualifications: role.qualifications.filter(({ id }) => id !== qualificationId),
        questions: role.questions.filter(question => question.qualificationId !== qualificationId)
      }
    case "effect": {
      const { effect } = choice
      if (effect.kind !== "change kind") return withEffect(role, effect, at)
      // By id: here it is the role's own qualification, and the recruiter's own word.
      return {
        ...role,
        qualifications: role.qualifications.map(one =>
          one.id === effect.qualificationId ? changedByHand(one, { ...one, kind: effect.to }) : one
        )
      }
    }
  }
}
