import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** Start a role from a post: the text of a page, or one that was pasted. */
export default defineSkillFacts({
  id: "intake",
  name: "skillIntake",
  request: z.object({ skill: z.literal("intake"), roleId: z.string().min(1), title: z.string().nullable(), text: z.string().min(1) }),
  plan: () =>
    [
      { step: "read-post", label: sentence("stepReadPost") },
      { step: "find-qualifications", label: sentence("stepFindQualifications") },
      { step: "check-wording", label: sentence("stepCheckWording") },
      { step: "ask-first-question", label: sentence("stepFirstQuestion") }
    ] as const,
  modelLabel: "modelForIntake"
})
