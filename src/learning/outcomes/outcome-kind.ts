import * as z from "zod"

/** What may happen later with a person for a role, in the order in which it mostly does. `contacted`: a note was sent; `declined`: by the person; `rejected`: by the company. */
export const outcomeKinds = [
  "contacted",
  "replied",
  "screened",
  "interviewed",
  "offered",
  "hired",
  "declined",
  "rejected",
  "stayed six months"
] as const
export const outcomeKindSchema = z.enum(outcomeKinds)
export type OutcomeKind = z.infer<typeof outcomeKindSchema>

/** Whether an outcome tells that the person answered: a company may turn somebody down who never did. */
export function tellsReply(kind: OutcomeKind): boolean {
  return kind !== "rejected" && kind !== "contacted"
}
