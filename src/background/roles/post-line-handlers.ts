import type { HandlersFor } from "~messages/serve"
import { leaveLine, takeLine } from "~role/post/lines/take-line"
import type { BackgroundDeps } from "../deps"
import { changeRole } from "./change-role"
import { refuseLong, refuseWording } from "./check-wording"

export type PostLineNames = "line.take" | "line.leave" | "wording.seen"

/** The recruiter's word on single lines of a role's post. Taking what is taken, and leaving what is left, changes nothing. */
export function postLineHandlers(deps: BackgroundDeps): HandlersFor<PostLineNames> {
  return {
    "line.take": ({ roleId, line, part }) =>
      changeRole(deps, roleId, role => {
        const known = new Set(role.qualifications)
        const taken = takeLine(role, { line, part }, deps.newId)
        const added = taken.qualifications.filter(one => !known.has(one))
        for (const { text } of added) refuseLong(text)
        return added.reduce((checked, { id }) => refuseWording(checked, id), taken)
      }),

    "line.leave": ({ roleId, line, part }) => changeRole(deps, roleId, role => leaveLine(role, { line, part })),

    "wording.seen": ({ roleId, quote }) =>
      changeRole(deps, roleId, role => ({
        ...role,
        findings: role.findings.filter(finding => finding.qualificationId !== null || finding.quote !== quote)
      }))
  }
}
