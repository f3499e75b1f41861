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
    said: [
      /^(?:summari[sz]e|sum up|recap)(?: (?:the|this|my|our) (?:role|job|post|position|search))?$/iu,
      /^(?:(?:give|show) me |i need )?(?:a |the )?(?:short |quick )?(?:summary|overview|recap)(?: of (?:the|this|my|our) (?:role|job|post|position|search))?$/iu,
      /^(?:what|who) are we looking for(?: again)?$|^where do we stand$|^how far are we$/iu,
      /^fass(?:e)? (?:die |diese )?(?:rolle|stelle) zusammen$|^zusammenfassung(?: der (?:rolle|stelle))?$/iu,
      /^résume[rz]?(?: (?:le|ce) poste)?$|^(?:un )?résumé du poste$/iu,
      /^resum(?:e|ir|a|en)(?: (?:el|este|del|o|da|a|esta) (?:puesto|rol|vaga|cargo|papel))?$|^resumo da vaga$/iu
    ],
    reply: () => sentence("saySumsUp")
  },
  plan: () => textPlan(sentence("stepSumUp")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForSummarise"
})
