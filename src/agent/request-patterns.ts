/** A whole request, whatever its case. */
export const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "iu")

const number = String.raw`(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)`
const kin = String.raw`(?:people|persons|candidates|profiles|applicants|ones|of them|personen|leute|kandidat(?:inn)?en|bewerber(?:innen)?|profile|personnes|candidats|candidates|profils|personas|candidat[oa]s|perfiles|pessoas|perfis)`
const again = String.raw`(?: (?:again|now|anew|please|in the background|against (?:the|this) role|for (?:the|this) role))*`
const judge = String.raw`(?:(?:re-?)?(?:evaluate|assess|judge|screen|review|check|rate)|hold|go through|bewerte|beurteile|prüfe|évalue[rz]?|juge[rz]?|evalúa|evalua|evaluar|valora|avalia|avalie|avaliar)`

/** Everyone of the role: "evaluate everybody", "bewerte alle". */
export const everybody = whole(
  String.raw`${judge} (?:a )?(?:everybody|everyone|all|them all|all of them|(?:all|every) (?:of )?(?:the |these |those )?${kin}|the (?:whole )?list|the rest|the others|alle|alle ${kin}|tout le monde|tou(?:te)?s|tou(?:te)?s les ${kin}|tod[oa]s|tod[oa]s (?:l[oa]s|[oa]s) ${kin})${again}|alle(?: ${kin})? (?:bewerten|prüfen|beurteilen)`
)

/** Some who are pointed at: "evaluate these 40", "bewerte diese 40 Personen". */
export const these = whole(
  String.raw`${judge} (?:a )?(?:these|those|the|diese|die|ces|les|est[oa]s|l[oa]s|[oa]s|est[ea]s) (?:(?:marked|selected|chosen|markierten|ausgewählten) )?(?:${number}(?: ${kin})?|${kin}|marked|selected|chosen|markierten)${again}|${judge} ${number} ${kin}${again}`
)

export const strategyPatterns: readonly RegExp[] = [
  /^(?:(?:suggest|propose|give me|show me|make|find|think of|draft|i need|any|some) )*(?:me )?(?:(?:some|the|a few|new|other|more|better|good|different) )*(?:(?:search|sourcing) )?(?:strategies|ways to look|ways to search|ways to find (?:people|them|candidates)|search strings?|boolean(?: (?:search(?:es)?|strings?))?|x-ray(?: (?:search(?:es)?|strings?))?|searches)(?: (?:again|anew|for (?:this|the) role|for me))*$/iu,
  /^(?:how|where) (?:should|could|can|do|would|shall) (?:i|we) (?:look|search|find|source)(?: for)?(?: (?:them|people|candidates|such people|somebody|someone|anybody))?(?: (?:like (?:this|that)|for (?:this|the) role))?$/iu,
  /^(?:(?:schlage?|nenne?|gib) )?(?:mir )?(?:(?:neue|andere|weitere|einige) )?(?:such)?strategien(?: vor)?$|^(?:wie|wo) (?:soll|sollte|kann|könnte) ich (?:suchen|leute finden|personen finden|kandidaten finden)$/iu,
  /^(?:(?:propose[rz]?|suggère|donne)(?:-moi)? )?(?:des |de nouvelles |d['’]autres )?stratégies(?: de recherche)?$|^(?:comment|où) (?:dois-je |puis-je )?(?:chercher|trouver)(?: (?:des (?:personnes|candidats)))?$/iu,
  /^(?:(?:propón|sugiere|dame) )?(?:(?:nuevas|otras) )?estrategias(?: de búsqueda)?$|^¿?(?:cómo|dónde) (?:busco|debo buscar|puedo buscar)(?: .{0,20})?$/iu,
  /^(?:(?:propõe|proponha|sugere|sugira) )?(?:(?:novas|outras) )?estratégias(?: de (?:busca|pesquisa|procura))?$|^(?:como|onde) (?:procuro|devo procurar|posso procurar)(?: .{0,20})?$/iu
]

/** "What can you do?": the recruiter wants to know what may be asked. */
export const helpPatterns: readonly RegExp[] = [
  /^(?:help|help me|commands|what (?:can|could) (?:you do|i ask(?: you)?|i say|candor do)(?: (?:here|now|for me))?|what do you do|what (?:else )?is possible|how (?:does this|do you) work|who are you)$/iu,
  /^(?:hilfe|was kannst du(?: tun)?|was kann ich (?:dich )?fragen)$/iu,
  /^(?:aide|à l['’]aide|que (?:peux-tu|pouvez-vous|sais-tu) faire|qu['’]est-ce que (?:tu peux|vous pouvez) faire)$/iu,
  /^(?:ayuda|¿?qué (?:puedes|sabes) hacer|¿?qué puedo (?:pedir|preguntar)(?:te)?)$/iu,
  /^(?:ajuda|(?:o )?que (?:você )?(?:podes|pode|consegues|sabes|sabe) fazer|(?:o )?que posso (?:pedir|perguntar))$/iu
]

const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100
}

/** How many are named, "these 40": null where no number is. */
export function numberIn(text: string): number | null {
  const digits = /(?<![\p{L}\d])\d{1,4}(?![\p{L}\d])/u.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  const word = Object.keys(numbers).find(one => new RegExp(`\\b${one}\\b`, "iu").test(text))
  return word === undefined ? null : (numbers[word] ?? null)
}
