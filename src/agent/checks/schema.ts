import { sentence } from "~sentence/sentence"
import type * as z from "zod"
import { defineCheck } from "./check"

/** A draft fits the skill's output schema. Its input is the schema itself, so that one check serves every skill. */
export default defineCheck<{ schema: z.ZodType }, unknown>({
  id: "schema",
  stage: 1,
  run: ({ input, output }) => {
    const parsed = input.schema.safeParse(output)
    if (parsed.success) return []
    // A draft that is wrong everywhere would fill the hints: the first twenty misfits are enough to mend it.
    return parsed.error.issues.slice(0, 20).map(issue => ({
      code: "does-not-fit",
      priority: "P1" as const,
      message: sentence("checkMisfit", { place: issue.path.join(".") || sentence("checkDraft"), why: issue.message }),
      observed: issue.code,
      expected: "a draft that fits the schema",
      hint: sentence("hintMend", { place: issue.path.join(".") || sentence("hintWholeDraft"), why: issue.message }),
      where: issue.path.join(".")
    }))
  }
})
