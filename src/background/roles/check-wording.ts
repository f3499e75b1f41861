import { lintRole } from "~role/lint/lint"
import type { Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import { fail } from "../failures"

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
