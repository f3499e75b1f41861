import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)
const request = z.object({ skill: z.literal("explain"), roleId: id, personId: id, question: z.string().min(1).max(2_000) })

/** "Why not him?", in the recruiter's words. */
export default defineSkillFacts({
  id: "explain",
  name: "skillExplain",
  request,
  asked: {
    about: "person",
    schema: request,
    said: [
      /^(?:but )?why(?: (?:not|isn['’]t|is|was|did|does|doesn['’]t|do you think|would|so|only))*(?: (?:he|she|they|him|her|them|this|that|these|it|the candidate|this person|this one|not))*(?: .{0,60})?$/iu,
      /^(?:explain|explain (?:this|that|it|the verdicts?|yourself|him|her|them|why(?: .{0,60})?))$/iu,
      /^what (?:speaks|is|counts) (?:for|against|missing|wrong with)(?: (?:him|her|them|this person|this candidate|this one))?$/iu,
      /^what(?: is|['’]s) missing(?: .{0,30})?$|^(?:what are )?(?:the |their |his |her )?(?:gaps|strengths|weaknesses)$/iu,
      /^(?:how come|on what grounds|what makes you (?:say|think) (?:that|so))(?: .{0,40})?$/iu,
      /^(?:warum|wieso|weshalb)(?: (?:nicht|er|sie|ihn|diese person|das|ist|passt)){0,4}(?: .{0,40})?$|^was spricht (?:gegen|für) (?:sie|ihn|diese person)$|^was fehlt(?: ihm| ihr)?$/iu,
      /^pourquoi(?: .{0,60})?$|^qu['’]est-ce qui manque$/iu,
      /^¿?por qué(?: .{0,60})?$|^¿?qué (?:le )?falta$/iu,
      /^por que(?: .{0,60})?$|^porqu[eê](?: .{0,60})?$|^o que falta$/iu
    ],
    from: (_, text) => ({ question: text.trim() }),
    reply: () => sentence("sayLooksForReasons")
  },
  plan: () => textPlan(sentence("stepReasons")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForExplain"
})
