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
    said: [
      /^compare(?: (?:these|those|the|both|them|him|her|the two|these two|those two|two)(?: (?:two|both|people|persons|candidates|of them))*)?(?: (?:with|and|to) (?:him|her|them|the other(?: one)?|each other))?(?: in words)?$/iu,
      /^(?:who|which(?: one)?|which of (?:them|these|the two|these two))(?: of (?:them|these|the two|these two))?(?: is|['’]s) (?:the )?(?:better|stronger|closer|best)(?: (?:fit|one|match))?(?: for (?:this|the) role)?$/iu,
      /^(?:what is|what['’]s) the difference(?: between (?:them|these two|the two|both))?$|^how do (?:they|these two|the two) (?:differ|compare)$/iu,
      /^vergleiche?(?: (?:die|diese|beide|sie|die beiden|diese beiden|beiden|zwei))*(?: (?:kandidaten|personen|miteinander))*$/iu,
      /^compare[rz]?(?: (?:les|ces|deux|les deux|ces deux))*(?: (?:personnes|candidats|profils))?$/iu,
      /^compar[ae](?:r)?(?: (?:a|los|las|estos|estas|os|as|estes|estas|dos|dois|duas|ambos))*(?: (?:personas|candidatos|perfiles|pessoas|perfis))?$/iu
    ],
    reply: () => sentence("sayCompares")
  },
  plan: () => textPlan(sentence("stepCompare")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForCompare"
})
