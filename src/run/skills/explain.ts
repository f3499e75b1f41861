import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({ skill: z.literal("explain"), roleId: id, personId: id, question: z.string().min(1).max(2_000) })

/** "Why not him?", in the recruiter's words. */
export default defineSkillFacts({
  id: "explain",
  name: "skillExplain",
  request,
  asked: {
    about: "person",
    schema: request,
    reply: () => sentence("sayLooksForReasons")
  },
  plan: () => textPlan(sentence("stepReasons")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForExplain"
})
