import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({ skill: z.literal("compare"), roleId: id, a: id, b: id })

/** Two people for one role, in words. */
export default defineSkillFacts({
  id: "compare",
  name: "skillCompare",
  request,
  asked: {
    about: "two",
    schema: request,
    reply: () => sentence("sayCompares")
  },
  plan: () => textPlan(sentence("stepCompare")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForCompare"
})
