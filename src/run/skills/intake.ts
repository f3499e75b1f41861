import * as z from "zod"
import { defineSkillFacts } from "./skill-facts"

/** Start a role from a post: the text of a page, or one that was pasted. */
export default defineSkillFacts({
  id: "intake",
  name: "skillIntake",
  request: z.object({ skill: z.literal("intake"), roleId: z.string().min(1), title: z.string().nullable(), text: z.string().min(1) }),
  plan: () =>
    [
      { step: "read-post", label: "Reading the job post" },
      { step: "find-qualifications", label: "Finding the qualifications" },
      { step: "check-wording", label: "Checking the wording" },
      { step: "ask-first-question", label: "Choosing the first question" }
    ] as const,
  modelLabel: "modelForIntake"
})
