import type { HandlersFor } from "~messages/serve"
import type { BackgroundDeps } from "../deps"
import { changeRole } from "./change-role"
import { addQualification, changeQualification, dropQualification } from "./edit-role"

export type QualificationNames = "qualification.add" | "qualification.change" | "qualification.remove"

/** Edits of single qualifications. Wording that may not be used to judge people is refused with the reason and other words. */
export function qualificationHandlers(deps: BackgroundDeps): HandlersFor<QualificationNames> {
  return {
    "qualification.add": ({ roleId, text, kind }) => changeRole(deps, roleId, role => addQualification(role, text, kind, deps.newId)),

    "qualification.change": ({ roleId, qualificationId, text, kind }) =>
      changeRole(deps, roleId, role => changeQualification(role, qualificationId, { text, kind })),

    // Removing what is gone is done: the same request may come twice.
    "qualification.remove": ({ roleId, qualificationId }) => changeRole(deps, roleId, role => dropQualification(role, qualificationId))
  }
}
