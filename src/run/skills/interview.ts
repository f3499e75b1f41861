import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { them, whole } from "../request-words"
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
    said: [
      /^what (?:should|could|can|shall|do|would) (?:i|we) (?:still )?ask(?: (?:him|her|them|this person|the candidate|next|in the interview|in an interview))*$/iu,
      /^(?:which|what) questions (?:should|could|can|shall|do|would) (?:i|we) (?:still )?(?:ask|put)(?: .{0,30})?$/iu,
      whole(
        String.raw`(?:(?:suggest|give me|draft|write|prepare|list|show|make|any|some|find) )*(?:me )?(?:some |the |good |a few )*(?:interview |screening )?questions(?: to ask| for the (?:interview|call))?(?: (?:to|for) ${them})?`
      ),
      /^(?:what to ask|things to ask|interview guide|interview (?:him|her|them|this person|this candidate))$/iu,
      /^was (?:soll|sollte|kann|könnte) ich (?:(?:ihn|sie|ihm|noch|die person) )?fragen$/iu,
      /^(?:welche )?(?:interview)?fragen(?: für (?:das gespräch|das interview|sie|ihn))?$/iu,
      /^(?:quelles )?questions (?:à|a) (?:lui )?poser$|^(?:que|quoi) (?:dois-je |puis-je )?(?:lui )?demander$/iu,
      /^(?:qué|que) (?:le )?(?:debo|debería|puedo) preguntar(?:le)?$|^preguntas(?: para (?:la entrevista|ella|él))?$/iu,
      /^(?:o )?que (?:lhe )?(?:devo|posso) perguntar(?:-lhe)?$|^perguntas(?: para (?:a entrevista|ela|ele))?$/iu
    ],
    reply: () => sentence("sayLooksWhatToAsk")
  },
  plan: () => textPlan(sentence("stepChooseQuestions")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForInterview"
})
