import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({
  skill: z.literal("outreach"),
  roleId: id,
  personId: id,
  tone: z.enum(["short", "warm"]),
  language: z.string().nullable()
})

/** A note that the recruiter copies; nothing is sent. `language` is a code, or null for the role's own. */
export default defineSkillFacts({
  id: "outreach",
  name: "skillOutreach",
  request,
  asked: {
    about: "person",
    schema: request,
    reply: () => sentence("sayDraftsNote")
  },
  plan: () => textPlan(sentence("stepDraftNote")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForOutreach"
})
