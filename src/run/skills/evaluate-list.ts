import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { budgetSchema } from "../budget"
import { defineSkillFacts } from "./skill-facts"

/** People in one list. */
export const maxListed = 5_000

const id = z.string().min(1)
const request = z.object({
  skill: z.literal("evaluate-list"),
  roleId: id,
  personIds: z.array(id).min(1),
  mode: z.enum(["now", "batch"]),
  budget: budgetSchema.nullable(),
  /** `builtin` for the rules; null for the model that the skill asks. */
  modelId: id.nullable()
})

const choose = { step: "choose-people", label: sentence("stepChoosePeople") } as const
const judgeThem = { step: "evaluate-people", label: sentence("stepEvaluatePeople") } as const
const sumUp = { step: "sum-up-list", label: sentence("stepSumUpList") } as const
const plans = {
  now: [choose, judgeThem, sumUp],
  batch: [
    choose,
    { step: "send-batch", label: sentence("stepSendBatch") },
    { step: "await-batch", label: sentence("stepAwaitBatch") },
    { step: "take-answers", label: sentence("stepTakeAnswers") },
    judgeThem,
    sumUp
  ]
} as const

/** Hold many people against a role: a run of its own for each, by one model, within a budget; at once, or in a batch within a day. */
export default defineSkillFacts({
  id: "evaluate-list",
  name: "skillEvaluateList",
  request,
  asked: {
    about: "people",
    schema: request.extend({ personIds: z.array(id).min(1).max(maxListed) }),
    reply: people => sentence("sayHoldsPeople", { count: people })
  },
  plan: ({ mode }: z.infer<typeof request>) => plans[mode],
  hasParts: true
})
