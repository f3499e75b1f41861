import { changedByHand } from "~learning/preferences/learned-marks"
import type { HandlersFor } from "~messages/serve"
import { lintRole } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Role, Qualification, QualificationKind } from "~role/role"
import { sentence } from "~sentence/sentence"
import { changeRole } from "./change-role"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"

export type QualificationNames = "qualification.add" | "qualification.change" | "qualification.remove"

/** Edits of single qualifications. Wording that may not be used to judge people is refused with the reason and other words. */
export function qualificationHandlers(deps: BackgroundDeps): HandlersFor<QualificationNames> {
  return {
    "qualification.add": ({ roleId, text, kind }) => changeRole(deps, roleId, role => addQualification(role, text, kind, deps.newId)),

    "qualification.change": ({ roleId, qualificationId, text, kind }) =>
      changeRole(deps, roleId, role => {
        const before = role.qualifications.find(qualification => qualification.id === qualificationId)
        if (!before) throw failures.qualificationGone()
        const words = wordsOf(text ?? before.text)
        const edited: Qualification =
          words === before.text
            ? { ...before, kind: kind ?? before.kind }
            : { ...parseQualification(words, kind ?? before.kind, before.id), quote: before.quote }
        const changed = changedByHand(before, edited)
        return refuseWording(
          { ...role, qualifications: role.qualifications.map(qualification => (qualification === before ? changed : qualification)) },
          qualificationId
        )
      }),

    // Removing what is gone is done: the same request may come twice.
    "qualification.remove": ({ roleId, qualificationId }) =>
      changeRole(deps, roleId, role => ({
        ...role,
        qualifications: role.qualifications.filter(qualification => qualification.id !== qualificationId),
        questions: role.questions.filter(question => question.qualificationId !== qualificationId),
        findings: role.findings.filter(finding => finding.qualificationId !== qualificationId)
      }))
  }
}

/** Adds a qualification in the recruiter's words; one with the same words and kind is not added twice. */
export function addQualification(role: Role, text: string, kind: QualificationKind, newId: () => string): Role {
  const words = wordsOf(text)
  if (role.qualifications.some(qualification => qualification.kind === kind && qualification.text.toLowerCase() === words.toLowerCase())) {
    return role
  }
  const added = parseQualification(words, kind, newId())
  return refuseWording({ ...role, qualifications: [...role.qualifications, added] }, added.id)
}

function wordsOf(text: string): string {
  const words = text.replace(/\s+/g, " ").trim()
  if (words === "") throw fail(sentence("failQualificationEmpty"), sentence("failQualificationEmptyNext"))
  refuseLong(words)
  return words
}

/** @throws FailureError where a text is too long to be read as one requirement */
export function refuseLong(words: string): void {
  if (words.length > 500) throw fail(sentence("failQualificationLong"), sentence("failQualificationLongNext"))
}

/** @throws FailureError where the qualification has wording by which nobody may be judged */
export function refuseWording(role: Role, qualificationId: string): Role {
  const refused = lintRole(role).find(finding => finding.refused && finding.qualificationId === qualificationId)
  if (refused) {
    throw fail(
      sentence("failQualificationRefused", { quote: refused.quote, reason: refused.reason }),
      refused.suggestion === null ? sentence("failLeaveOut") : sentence("failWriteInstead", { words: refused.suggestion })
    )
  }
  return role
}
