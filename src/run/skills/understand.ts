import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** What a sentence of the line asks for that the rules do not understand. People of the role stand in `text` as P1, P2 …, never by name. */
export default defineSkillFacts({
  id: "understand",
  name: "skillUnderstand",
  request: z.object({ skill: z.literal("understand"), roleId: z.string().min(1), text: z.string().min(1).max(1_000) }),
  plan: () => [{ step: "find-what-is-meant", label: sentence("stepFindMeant") }] as const,
  modelLabel: "modelForUnderstand"
})
