import { parseQualification } from "~role/criteria/parse-qualification"
import { qualificationKindSchema } from "~role/role"

/**
 * Fills in what a role written by hand may leave out: ids, the kind (must) and the criterion, which is parsed of the text. A criterion that is
 * written as null stays null: no rule decides on it. A qualification may be its text alone. What is wrong stays wrong, for the schema to say.
 */
export function completeRole(role: object): object {
  const present = withoutNulls(role)
  const { qualifications } = present
  if (!Array.isArray(qualifications)) return present
  const taken = new Set(qualifications.map(entry => (isObject(entry) ? entry.id : undefined)))
  let next = 1
  const freeId = (): string => {
    while (taken.has(`q${next}`)) next++
    return `q${next++}`
  }
  return { ...present, qualifications: qualifications.map((entry: unknown) => completeQualification(entry, freeId)) }
}

function completeQualification(entry: unknown, freeId: () => string): unknown {
  const given = typeof entry === "string" ? { text: entry } : entry
  if (!isObject(given)) return given
  const id = given.id ?? freeId()
  const kind = given.kind ?? "must"
  const known = qualificationKindSchema.safeParse(kind)
  if ("criterion" in given || typeof given.text !== "string" || given.text.trim() === "" || !known.success) return { ...given, id, kind }
  return { ...given, id, kind, criterion: parseQualification(given.text, known.data, String(id)).criterion }
}

/** Fields that are null are as good as missing: the schema has null for none of its lists. */
function withoutNulls(role: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(role).filter(([, value]) => value !== null))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
