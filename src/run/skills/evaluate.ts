import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { them, whole } from "../request-words"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)

/** Hold one person, as captured then, against one version of a role. */
export default defineSkillFacts({
  id: "evaluate",
  name: "skillEvaluate",
  request: z.object({
    skill: z.literal("evaluate"),
    roleId: id,
    personId: id,
    roleVersion: z.number().int().positive(),
    captureId: id,
    /** Its evaluation stays in the steps of the run, and takes the place of nothing. */
    trial: z.boolean().optional()
  }),
  asked: {
    about: "person",
    schema: z.object({ skill: z.literal("evaluate"), roleId: id, personId: id }),
    said: [
      whole(
        String.raw`(?:re-?)?(?:evaluate|assess|judge|check|screen|review|look at|hold) ${them}(?: (?:again|now|against (?:the|this) role|for (?:the|this) role))*`
      ),
      /^(?:is|are|would) (?:he|she|they|this person|this candidate|this one) (?:be )?(?:a )?(?:good |right )?(?:fit|match|suitable)(?: for (?:this|the) role)?$/iu,
      /^how (?:does|do|well does) (?:he|she|they|this person|this candidate|this one) (?:fit|match|do|measure up)(?: .{0,30})?$|^does (?:he|she|this person) fit$/iu,
      whole(String.raw`(?:bewerte|beurteile|prüfe) ${them}|passt (?:er|sie|diese person)(?: zur (?:stelle|rolle))?`),
      whole(String.raw`(?:évalue[rz]?|juge) ${them}|(?:evalúa|evalua|evaluar|valora) (?:a )?${them}|(?:avalia|avalie|avaliar) ${them}`)
    ],
    reply: () => sentence("sayHoldsAgain")
  },
  plan: () =>
    [
      { step: "read-profile", label: sentence("stepReadProfile") },
      { step: "hold-against-role", label: sentence("stepHold") },
      { step: "check-quotes", label: sentence("stepCheckQuotes") },
      { step: "keep-evaluation", label: sentence("stepKeepEvaluation") }
    ] as const,
  canBeAgain: true,
  modelLabel: "modelForEvaluate"
})
