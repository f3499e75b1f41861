import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { textPlan } from "../plan-step"
import { them, whole } from "../request-words"
import { languageNamed, type TextLanguage } from "../text-language"
import { defineSkillFacts } from "./skill-facts"

/** What a note is called. */
const note = String.raw`(?:note|message|e-?mail|mail|inmail|dm|letter|outreach|line|nachricht|anschreiben|notiz|brief|courriel|mot|mensaje|nota|correo|mensagem|recado)`

/** How a note is to be, after what it is: to whom, in what tone and language. */
const manner = String.raw`(?:[\s,]+(?:(?:to|for|an|für|à|a|al|para|pour) (?:${them}|me)|(?:in|auf|en|em) \p{L}+|and (?:make it |keep it )?(?:warm|short|friendly|brief)|(?:that is |which is |make it |keep it )?(?:warm|short|friendly|brief|kurz|freundlich|herzlich)))*`
const adjectives = String.raw`(?:(?:a|an|the|some|me|her|him|them|ihr|ihm|eine?n?|un[ea]?|uma|um|short|warm|friendly|brief|nice|quick|first|kurze|freundliche|herzliche|court|petit|breve|corta|outreach|linkedin|english|german|french|spanish|portuguese) )*`

const warm = /\b(?:warm|friendly|kind|freundlich\w*|herzlich\w*|warme|chaleureu\w+|cálid\w+|amable|caloros\w+|amigável)(?!\p{L})/iu

function languageIn(said: string): TextLanguage | null {
  const named = /\b(?:in|auf|en|em)\s+(\p{L}+)/iu.exec(said)?.[1] ?? /\b(english|german|french|spanish|portuguese)\b/iu.exec(said)?.[1]
  return named === undefined ? null : languageNamed(named)
}

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
    said: [
      whole(
        String.raw`(?:draft|write|compose|prepare|make|create|give me|i need|schreibe?|verfasse|entwirf|écri[st]|écrivez|rédige[rz]?|prépare|escrib[ea]|redacta|prepara|escreva|escreve|redige|prepare) ${adjectives}${note}${manner}`
      ),
      whole(String.raw`(?:write|message|contact|reach out|schreibe?|écri[st]|escrib[ea]|escreva)(?: to| an| à| a| para)? ${them}${manner}`),
      whole(String.raw`${adjectives}${note} (?:to|for|an|für|à|a|para|pour) ${them}${manner}`),
      /^(?:reach out|outreach|draft|schreib(?:e)? ihr|schreib(?:e)? ihm|écris-lui|escríbele|escreva-lhe)$/iu,
      /^(?:how|what) (?:should|could|can|do) i (?:write|say) to (?:him|her|them|this person|this candidate)$/iu
    ],
    from: said => ({ tone: warm.test(said) ? "warm" : "short", language: languageIn(said) }),
    reply: () => sentence("sayDraftsNote")
  },
  plan: () => textPlan(sentence("stepDraftNote")),
  writesText: true,
  canBeAgain: true,
  modelLabel: "modelForOutreach"
})
