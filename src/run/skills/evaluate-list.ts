import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { budgetSchema } from "../budget"
import { whole } from "../request-words"
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

const number = String.raw`(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)`
const kin = String.raw`(?:people|persons|candidates|profiles|applicants|ones|of them|personen|leute|kandidat(?:inn)?en|bewerber(?:innen)?|profile|personnes|candidats|candidates|profils|personas|candidat[oa]s|perfiles|pessoas|perfis)`
const again = String.raw`(?: (?:again|now|anew|please|in the background|against (?:the|this) role|for (?:the|this) role))*`
const judge = String.raw`(?:(?:re-?)?(?:evaluate|assess|judge|screen|review|check|rate)|hold|go through|bewerte|beurteile|prüfe|évalue[rz]?|juge[rz]?|evalúa|evalua|evaluar|valora|avalia|avalie|avaliar)`

/** Everyone of the role: "evaluate everybody", "bewerte alle". */
export const everybody = whole(
  String.raw`${judge} (?:a )?(?:everybody|everyone|all|them all|all of them|(?:all|every) (?:of )?(?:the |these |those )?${kin}|the (?:whole )?list|the rest|the others|alle|alle ${kin}|tout le monde|tou(?:te)?s|tou(?:te)?s les ${kin}|tod[oa]s|tod[oa]s (?:l[oa]s|[oa]s) ${kin})${again}|alle(?: ${kin})? (?:bewerten|prüfen|beurteilen)`
)

/** Some who are pointed at: "evaluate these 40", "bewerte diese 40 Personen". */
const these = whole(
  String.raw`${judge} (?:a )?(?:these|those|the|diese|die|ces|les|est[oa]s|l[oa]s|[oa]s|est[ea]s) (?:(?:marked|selected|chosen|markierten|ausgewählten) )?(?:${number}(?: ${kin})?|${kin}|marked|selected|chosen|markierten)${again}|${judge} ${number} ${kin}${again}`
)

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
    said: [everybody, these],
    before: 2,
    reply: people => sentence("sayHoldsPeople", { count: people })
  },
  plan: ({ mode }: z.infer<typeof request>) => plans[mode],
  hasParts: true
})
