import { everybody, helpPatterns, numberIn, strategyPatterns, these, whole } from "./request-patterns"
import type { AgentRequest } from "./supervisor"
import { languageNamed, type TextLanguage } from "./texts/language-of"

/** A request as the recruiter can make it: which reading and which version of the role are the worker's to know. */
export type AskedFor =
  { skill: "evaluate"; roleId: string; personId: string } | Exclude<AgentRequest, { skill: "intake" | "evaluate" | "replay" }>

/** What is in front of the recruiter: an approved role, a person, and a second one where two are marked. */
export interface RequestContext {
  roleId: string | null
  personId: string | null
  otherId: string | null
  /** Whom "these" means: the people that are marked. */
  people?: readonly string[]
  /** Whom "everybody" means: the people of the role. */
  ofRole?: readonly string[]
}

/**
 * `none`: the words are no request. `missing`: they are one, and something it needs is not there; the sentence says what. `help`: what can
 * be asked is asked for.
 */
export type Understood = { kind: "request"; request: AskedFor } | { kind: "missing" | "none" | "help"; sentence: string }

export const whatCanBeAsked =
  "You can ask: evaluate this person · evaluate everybody · why, or why not · draft a note · what should I ask · compare these two · suggest strategies · summarise the role."

const sentences = {
  role: "Approve a role first: people are held against it.",
  person: "Open somebody's profile first, so that it is clear whom you mean.",
  other: "Mark two people under People to compare them.",
  nobody: "Nobody has been seen for this role yet. Open their profiles first."
}

/**
 * What the recruiter asks of the agent in their own words (en; the basics in de, fr, es, pt). A request is short and says what to do about
 * somebody here, or the role; a requirement such as "Compare vendors' offers" is none. Deterministic; no model is asked.
 */
export function understandRequest(text: string, context: RequestContext): Understood {
  const said = politely(text)
  const isShort = said !== "" && said.length <= longest && !text.trim().includes("\n")
  if (isShort && helpPatterns.some(pattern => pattern.test(said))) return { kind: "help", sentence: whatCanBeAsked }
  const skill = isShort ? skillOf(said) : null
  if (skill === null) return { kind: "none", sentence: whatCanBeAsked }
  const { roleId, people = [] } = context
  const isPair = context.otherId === null && people.length === 2
  const [personId = null, otherId = null] = isPair ? people : [context.personId, context.otherId]
  if (roleId === null) return { kind: "missing", sentence: sentences.role }
  if (skill === "summarise" || skill === "strategies") return { kind: "request", request: { skill, roleId } }
  if (skill === "evaluate-list") return listOf(said, roleId, context)
  if (personId === null) return { kind: "missing", sentence: skill === "compare" ? sentences.other : sentences.person }
  switch (skill) {
    case "compare":
      return otherId === null || otherId === personId
        ? { kind: "missing", sentence: sentences.other }
        : { kind: "request", request: { skill, roleId, a: personId, b: otherId } }
    case "explain":
      return { kind: "request", request: { skill, roleId, personId, question: text.trim() } }
    case "outreach":
      return { kind: "request", request: { skill, roleId, personId, tone: warm.test(said) ? "warm" : "short", language: languageIn(said) } }
    default:
      return { kind: "request", request: { skill, roleId, personId } }
  }
}

/** Whom a list is of. A number that is not the number of people who could be meant is asked back, for a list may cost. */
function listOf(said: string, roleId: string, { people = [], ofRole = [] }: RequestContext): Understood {
  const personIds = [...(people.length > 0 && !everybody.test(said) ? people : ofRole)]
  if (personIds.length === 0) return { kind: "missing", sentence: sentences.nobody }
  const named = numberIn(said)
  if (named !== null && named !== personIds.length) {
    const who = personIds.length === 1 ? "1 person is" : `${personIds.length} people are`
    return {
      kind: "missing",
      sentence: `You said ${named}, and ${who} here. Mark those you mean under People, or say “evaluate everybody”.`
    }
  }
  return { kind: "request", request: { skill: "evaluate-list", roleId, personIds, mode: "now", budget: null, modelId: null } }
}

/** Characters of a request; what is longer is a post, a list or a story. */
const longest = 160

const polite =
  /^(?:(?:please|pls|ok(?:ay)?|now|then|and|so|hey|hi|hello|candor|bitte|kannst du|könntest du|können sie|s['’]il (?:te|vous) pla[iî]t|(?:peux|pouvez)[- ](?:tu|vous)|por favor|puedes|podrías|pode(?:s|ria)?|can you|could you|would you|will you|i(?: woul|['’])d like (?:you )?to|i want (?:you )?to|let['’]?s|let us|help me(?: to)?)[\s,:]+)+/iu

function politely(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^[¿¡]\s*/u, "")
    .replace(polite, "")
    .replace(/[\s?!.…]+$/u, "")
    .replace(/[, ]+(?:please|pls|bitte|thanks|thank you|danke|s['’]il (?:te|vous) pla[iî]t|merci|por favor|gracias|obrigad[oa])$/iu, "")
    .trim()
}

/** Whom a request can be about: somebody in front of the recruiter, never a thing. */
const them = String.raw`(?:him|her|them|this (?:person|candidate|one|profile|guy|woman|man|applicant)|that (?:person|candidate|one)|the (?:person|candidate|applicant|profile)|this|(?:die|diese|dieser|diesen|dem|der) (?:person|kandidat(?:in|en)?)|ihn|ihr|ihm|sie|cette personne|ce candidat|cette candidate|la personne|lui|elle|esta persona|est[ea] candidat[oa]|la persona|ella|él|esta pessoa|a pessoa|ela|ele)`
const note = String.raw`(?:note|message|e-?mail|mail|inmail|dm|letter|outreach|line|nachricht|anschreiben|notiz|brief|courriel|mot|mensaje|nota|correo|mensagem|recado)`

/** How a note is to be, after what it is: to whom, in what tone and language. */
const manner = String.raw`(?:[\s,]+(?:(?:to|for|an|für|à|a|al|para|pour) (?:${them}|me)|(?:in|auf|en|em) \p{L}+|and (?:make it |keep it )?(?:warm|short|friendly|brief)|(?:that is |which is |make it |keep it )?(?:warm|short|friendly|brief|kurz|freundlich|herzlich)))*`
const adjectives = String.raw`(?:(?:a|an|the|some|me|her|him|them|ihr|ihm|eine?n?|un[ea]?|uma|um|short|warm|friendly|brief|nice|quick|first|kurze|freundliche|herzliche|court|petit|breve|corta|outreach|linkedin|english|german|french|spanish|portuguese) )*`

const requests: readonly (readonly [AskedFor["skill"], readonly RegExp[]])[] = [
  ["evaluate-list", [everybody, these]],
  ["strategies", strategyPatterns],
  [
    "outreach",
    [
      whole(
        String.raw`(?:draft|write|compose|prepare|make|create|give me|i need|schreibe?|verfasse|entwirf|écri[st]|écrivez|rédige[rz]?|prépare|escrib[ea]|redacta|prepara|escreva|escreve|redige|prepare) ${adjectives}${note}${manner}`
      ),
      whole(String.raw`(?:write|message|contact|reach out|schreibe?|écri[st]|escrib[ea]|escreva)(?: to| an| à| a| para)? ${them}${manner}`),
      whole(String.raw`${adjectives}${note} (?:to|for|an|für|à|a|para|pour) ${them}${manner}`),
      /^(?:reach out|outreach|draft|schreib(?:e)? ihr|schreib(?:e)? ihm|écris-lui|escríbele|escreva-lhe)$/iu,
      /^(?:how|what) (?:should|could|can|do) i (?:write|say) to (?:him|her|them|this person|this candidate)$/iu
    ]
  ],
  [
    "interview",
    [
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
    ]
  ],
  [
    "compare",
    [
      /^compare(?: (?:these|those|the|both|them|him|her|the two|these two|those two|two)(?: (?:two|both|people|persons|candidates|of them))*)?(?: (?:with|and|to) (?:him|her|them|the other(?: one)?|each other))?(?: in words)?$/iu,
      /^(?:who|which(?: one)?|which of (?:them|these|the two|these two))(?: of (?:them|these|the two|these two))?(?: is|['’]s) (?:the )?(?:better|stronger|closer|best)(?: (?:fit|one|match))?(?: for (?:this|the) role)?$/iu,
      /^(?:what is|what['’]s) the difference(?: between (?:them|these two|the two|both))?$|^how do (?:they|these two|the two) (?:differ|compare)$/iu,
      /^vergleiche?(?: (?:die|diese|beide|sie|die beiden|diese beiden|beiden|zwei))*(?: (?:kandidaten|personen|miteinander))*$/iu,
      /^compare[rz]?(?: (?:les|ces|deux|les deux|ces deux))*(?: (?:personnes|candidats|profils))?$/iu,
      /^compar[ae](?:r)?(?: (?:a|los|las|estos|estas|os|as|estes|estas|dos|dois|duas|ambos))*(?: (?:personas|candidatos|perfiles|pessoas|perfis))?$/iu
    ]
  ],
  [
    "explain",
    [
      /^(?:but )?why(?: (?:not|isn['’]t|is|was|did|does|doesn['’]t|do you think|would|so|only))*(?: (?:he|she|they|him|her|them|this|that|these|it|the candidate|this person|this one|not))*(?: .{0,60})?$/iu,
      /^(?:explain|explain (?:this|that|it|the verdicts?|yourself|him|her|them|why(?: .{0,60})?))$/iu,
      /^what (?:speaks|is|counts) (?:for|against|missing|wrong with)(?: (?:him|her|them|this person|this candidate|this one))?$/iu,
      /^what(?: is|['’]s) missing(?: .{0,30})?$|^(?:what are )?(?:the |their |his |her )?(?:gaps|strengths|weaknesses)$/iu,
      /^(?:how come|on what grounds|what makes you (?:say|think) (?:that|so))(?: .{0,40})?$/iu,
      /^(?:warum|wieso|weshalb)(?: (?:nicht|er|sie|ihn|diese person|das|ist|passt)){0,4}(?: .{0,40})?$|^was spricht (?:gegen|für) (?:sie|ihn|diese person)$|^was fehlt(?: ihm| ihr)?$/iu,
      /^pourquoi(?: .{0,60})?$|^qu['’]est-ce qui manque$/iu,
      /^¿?por qué(?: .{0,60})?$|^¿?qué (?:le )?falta$/iu,
      /^por que(?: .{0,60})?$|^porqu[eê](?: .{0,60})?$|^o que falta$/iu
    ]
  ],
  [
    "evaluate",
    [
      whole(
        String.raw`(?:re-?)?(?:evaluate|assess|judge|check|screen|review|look at|hold) ${them}(?: (?:again|now|against (?:the|this) role|for (?:the|this) role))*`
      ),
      /^(?:is|are|would) (?:he|she|they|this person|this candidate|this one) (?:be )?(?:a )?(?:good |right )?(?:fit|match|suitable)(?: for (?:this|the) role)?$/iu,
      /^how (?:does|do|well does) (?:he|she|they|this person|this candidate|this one) (?:fit|match|do|measure up)(?: .{0,30})?$|^does (?:he|she|this person) fit$/iu,
      whole(String.raw`(?:bewerte|beurteile|prüfe) ${them}|passt (?:er|sie|diese person)(?: zur (?:stelle|rolle))?`),
      whole(String.raw`(?:évalue[rz]?|juge) ${them}|(?:evalúa|evalua|evaluar|valora) (?:a )?${them}|(?:avalia|avalie|avaliar) ${them}`)
    ]
  ],
  [
    "summarise",
    [
      /^(?:summari[sz]e|sum up|recap)(?: (?:the|this|my|our) (?:role|job|post|position|search))?$/iu,
      /^(?:(?:give|show) me |i need )?(?:a |the )?(?:short |quick )?(?:summary|overview|recap)(?: of (?:the|this|my|our) (?:role|job|post|position|search))?$/iu,
      /^(?:what|who) are we looking for(?: again)?$|^where do we stand$|^how far are we$/iu,
      /^fass(?:e)? (?:die |diese )?(?:rolle|stelle) zusammen$|^zusammenfassung(?: der (?:rolle|stelle))?$/iu,
      /^résume[rz]?(?: (?:le|ce) poste)?$|^(?:un )?résumé du poste$/iu,
      /^resum(?:e|ir|a|en)(?: (?:el|este|del|o|da|a|esta) (?:puesto|rol|vaga|cargo|papel))?$|^resumo da vaga$/iu
    ]
  ]
]

function skillOf(said: string): AskedFor["skill"] | null {
  return requests.find(([, patterns]) => patterns.some(pattern => pattern.test(said)))?.[0] ?? null
}

const warm = /\b(?:warm|friendly|kind|freundlich\w*|herzlich\w*|warme|chaleureu\w+|cálid\w+|amable|caloros\w+|amigável)(?!\p{L})/iu

function languageIn(said: string): TextLanguage | null {
  const named = /\b(?:in|auf|en|em)\s+(\p{L}+)/iu.exec(said)?.[1] ?? /\b(english|german|french|spanish|portuguese)\b/iu.exec(said)?.[1]
  return named === undefined ? null : languageNamed(named)
}
