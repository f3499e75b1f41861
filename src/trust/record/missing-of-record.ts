import type { Role } from "~role/role"
import type { RoleRecord } from "./role-record"

/** What nobody has said yet of a role; `alternatives` where a must has none. */
export type MissingOfRecord = "jurisdictions" | "overseer" | "purpose" | "legalBasis" | "alternatives" | "test" | "test is old" | "notice"

/**
 * What is missing of a role's record before its people are evaluated, in the order in which it is asked for. It holds nobody up. A test is old where it
 * was made on another version of what the role asks for.
 *
 * @param record undefined where nothing was ever said
 */
export function missingOfRecord(record: RoleRecord | undefined, role: Pick<Role, "qualifications">, version: number): MissingOfRecord[] {
  const isSaid = (text: string | undefined) => (text ?? "").trim() !== ""
  const missing: MissingOfRecord[] = []
  if ((record?.jurisdictions.length ?? 0) === 0) missing.push("jurisdictions")
  for (const field of ["overseer", "purpose", "legalBasis"] as const) if (!isSaid(record?.[field])) missing.push(field)
  const musts = role.qualifications.filter(({ kind }) => kind === "must")
  if (musts.some(({ id }) => !isSaid(record?.alternatives[id]))) missing.push("alternatives")
  const test = record?.test ?? null
  if (test === null) missing.push("test")
  else if (test.roleVersion !== version) missing.push("test is old")
  if ((record?.notice ?? null) === null) missing.push("notice")
  return missing
}
