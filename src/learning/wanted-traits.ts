import type { DraftRole } from "~role/role"
import { traitKey } from "./trait"

/** The keys of traits that a role asks for: what people are looked up by before anybody is evaluated. Avoided things are not asked for. */
export function wantedTraits({ qualifications }: Pick<DraftRole, "qualifications">): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { kind, criterion } of qualifications) {
    if (kind === "avoid" || criterion === null) continue
    switch (criterion.type) {
      case "skill":
      case "title":
      case "industry":
      case "certificate":
        for (const name of criterion.anyOf) keys.add(traitKey({ kind: criterion.type, name }))
        break
      case "management":
        keys.add(traitKey({ kind: "management" }))
        break
      default:
    }
  }
  return keys
}
