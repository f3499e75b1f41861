import type { HandlersFor } from "~messages/serve"
import type { BackgroundDeps } from "../deps"
import { changeRole } from "./change-role"

export type PostLineNames = "wording.seen"

/** The recruiter's word on the wording of a role's post that stands in no qualification. */
export function postLineHandlers(deps: BackgroundDeps): HandlersFor<PostLineNames> {
  return {
    "wording.seen": ({ roleId, quote }) =>
      changeRole(deps, roleId, role => ({
        ...role,
        findings: role.findings.filter(finding => finding.qualificationId !== null || finding.quote !== quote)
      }))
  }
}
