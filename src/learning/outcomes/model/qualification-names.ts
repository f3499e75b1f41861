import { meanTheSame } from "../../preferences/same-meaning"
import type { AskingRole } from "../told-in-roles"
import { mustPrefix } from "./learned-case"
import type { MeaningNames } from "./inputs-of"

/** One name for each meaning that the roles ask for, in the words of the role that asked it first; a must stays apart from a wish. */
export function qualificationNames(roles: readonly AskingRole[]): MeaningNames {
  const known: { kind: string; qualification: AskingRole["qualifications"][number]; name: string }[] = []
  const names = new Map<string, string>()
  for (const { id: roleId, qualifications } of roles) {
    for (const qualification of qualifications) {
      const { kind, text } = qualification
      let same = known.find(one => one.kind === kind && meanTheSame(one.qualification, qualification))
      if (!same) known.push((same = { kind, qualification, name: `${kind === "must" ? mustPrefix : `${kind}:`}${text}` }))
      names.set(`${roleId}\n${qualification.id}`, same.name)
    }
  }
  return (roleId, qualificationId) => names.get(`${roleId}\n${qualificationId}`) ?? null
}
