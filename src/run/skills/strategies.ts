import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

const request = z.object({
  skill: z.literal("strategies"),
  roleId: z.string().min(1),
  /** A model for this once. */
  modelId: z.string().min(1).nullable().optional()
})

/** Strategies of a role, proposed anew; what the recruiter picked or wrote stays. */
export default defineSkillFacts({
  id: "strategies",
  name: "skillStrategies",
  request,
  asked: {
    about: "role",
    schema: request,
    said: [
      /^(?:(?:suggest|propose|give me|show me|make|find|think of|draft|i need|any|some) )*(?:me )?(?:(?:some|the|a few|new|other|more|better|good|different) )*(?:(?:search|sourcing) )?(?:strategies|ways to look|ways to search|ways to find (?:people|them|candidates)|search strings?|boolean(?: (?:search(?:es)?|strings?))?|x-ray(?: (?:search(?:es)?|strings?))?|searches)(?: (?:again|anew|for (?:this|the) role|for me))*$/iu,
      /^(?:how|where) (?:should|could|can|do|would|shall) (?:i|we) (?:look|search|find|source)(?: for)?(?: (?:them|people|candidates|such people|somebody|someone|anybody))?(?: (?:like (?:this|that)|for (?:this|the) role))?$/iu,
      /^(?:(?:schlage?|nenne?|gib) )?(?:mir )?(?:(?:neue|andere|weitere|einige) )?(?:such)?strategien(?: vor)?$|^(?:wie|wo) (?:soll|sollte|kann|könnte) ich (?:suchen|leute finden|personen finden|kandidaten finden)$/iu,
      /^(?:(?:propose[rz]?|suggère|donne)(?:-moi)? )?(?:des |de nouvelles |d['’]autres )?stratégies(?: de recherche)?$|^(?:comment|où) (?:dois-je |puis-je )?(?:chercher|trouver)(?: (?:des (?:personnes|candidats)))?$/iu,
      /^(?:(?:propón|sugiere|dame) )?(?:(?:nuevas|otras) )?estrategias(?: de búsqueda)?$|^¿?(?:cómo|dónde) (?:busco|debo buscar|puedo buscar)(?: .{0,20})?$/iu,
      /^(?:(?:propõe|proponha|sugere|sugira) )?(?:(?:novas|outras) )?estratégias(?: de (?:busca|pesquisa|procura))?$|^(?:como|onde) (?:procuro|devo procurar|posso procurar)(?: .{0,20})?$/iu
    ],
    before: 1,
    reply: () => sentence("sayLooksForWays")
  },
  plan: () =>
    [
      { step: "gather", label: sentence("stepReadRole") },
      { step: "propose-ways", label: sentence("stepFindWays") },
      { step: "check-ways", label: sentence("stepCheckSearches") },
      { step: "keep-ways", label: sentence("stepKeepWays") }
    ] as const,
  modelLabel: "modelForStrategies"
})
