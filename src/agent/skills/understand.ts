import * as z from "zod"
import { lineRequestSchema, type LineRequest } from "~role/line-request"
import { askUnderstand } from "../prompts/ask-understand"
import { understandInputSchema } from "../skill-inputs"
import { defineSkill } from "./skill"

const output: z.ZodType<{ request: LineRequest | null }> = z.object({ request: lineRequestSchema.nullable() })

/**
 * What is meant by a sentence that the built-in rules do not understand: one request of the line, or none. It is shown to the recruiter, and
 * done only when they say so. People in it are P1, P2 … as they stand in the sentence.
 */
export default defineSkill({
  id: "understand",
  name: "What is meant",
  input: understandInputSchema,
  output,
  builtin: () => ({ request: null }),
  ask: input => askUnderstand(input),
  checks: [],
  needsApproval: true
})
