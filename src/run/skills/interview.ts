import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({ skill: z.literal("interview"), roleId: id, personId: id })

/** Questions for a conversation: what the profile does not say comes first. */
export default defineSkillFacts({
  id: "interview",
  name: "skillInterview",
  request,
  asked: {
    about: "person",
    schema: request,
    reply: () => sentence("sayLooksWhatToAsk")
  },
  plan: () => textPlan(sentence("stepChooseQuestions")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForInterview"
})
