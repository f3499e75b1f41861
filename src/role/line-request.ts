import * as z from "zod"
import { roleEditSchema } from "./role-edit"

const id = z.string().min(1)
export const decisionAskedSchema = z.enum(["shortlist", "maybe", "pass"])
export type DecisionAsked = z.infer<typeof decisionAskedSchema>

/** Whom "how many" counts: everybody, by the decision, who meets a qualification, or whose profile says something. */
const countedSchema = z.discriminatedUnion("by", [
  z.object({ by: z.literal("everybody") }),
  z.object({ by: z.literal("decision"), decision: z.enum([...decisionAskedSchema.options, "decided", "undecided"]) }),
  z.object({ by: z.literal("qualification"), qualificationId: id }),
  z.object({ by: z.literal("words"), words: z.string().min(1).max(200) })
])

/** What the recruiter asks for in the line, about the open role and its people. Who and what is meant is settled: ids, never names. */
export const lineRequestSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("change"), edits: z.array(roleEditSchema).min(1).max(60) }),
  z.object({ do: z.literal("why"), personId: id, question: z.string().min(1).max(2_000) }),
  z.object({ do: z.literal("compare"), a: id, b: id }),
  /** `language` is a code; null is the role's own. */
  z.object({ do: z.literal("note"), personId: id, tone: z.enum(["short", "warm"]), language: z.string().nullable() }),
  z.object({ do: z.literal("questions"), personId: id }),
  /** `personIds` is null for everybody of the role. */
  z.object({ do: z.literal("evaluate"), personIds: z.array(id).min(1).max(5_000).nullable() }),
  z.object({ do: z.literal("best"), count: z.number().int().min(1).max(50) }),
  z.object({ do: z.literal("count"), of: countedSchema }),
  /** What a person's profile leaves open; null for what the role leaves open. */
  z.object({ do: z.literal("missing"), personId: id.nullable() }),
  z.object({ do: z.literal("open"), personId: id }),
  /** `decision` is null where one is taken back. */
  z.object({ do: z.literal("decide"), personIds: z.array(id).min(1).max(5_000), decision: decisionAskedSchema.nullable() }),
  /** People whose profile says something. */
  z.object({ do: z.literal("find"), words: z.string().min(1).max(200) }),
  z.object({ do: z.literal("ways") }),
  z.object({ do: z.literal("summarise") }),
  z.object({ do: z.literal("undo") }),
  z.object({ do: z.literal("help") })
])
export type LineRequest = z.infer<typeof lineRequestSchema>

/** Whom a request is about, where it names them one by one. */
export function peopleIn(request: LineRequest): string[] {
  if (request.do === "compare") return [request.a, request.b]
  if ("personIds" in request) return request.personIds ?? []
  return "personId" in request && request.personId !== null ? [request.personId] : []
}
