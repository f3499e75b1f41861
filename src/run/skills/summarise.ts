import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({ skill: z.literal("summarise"), roleId: id })

/** Where the work for a role stands. */
export default defineSkillFacts({
  id: "summarise",
  name: "skillSummarise",
  request,
  asked: {
    about: "role",
    schema: request,
    reply: () => sentence("saySumsUp")
  },
  plan: () => textPlan(sentence("stepSumUp")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForSummarise"
})
