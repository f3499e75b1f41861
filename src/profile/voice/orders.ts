// What a sentence orders or claims, by its words in small letters without accents or signs, from its beginning on. Only what is ordered of a judge, or
// claimed as the judgement itself: an order to customers, drivers or machines is somebody's work.

const judged = "(?:candidate|applicant|person|profile|individual|resume|cv|application|page|submission)"
const thisOne = `(?:(?:this|the said|said) ${judged}|me as|him as|her as)`
const favour =
  "(?:excellent|perfect|ideal|strong|strongest|best|top|outstanding|highly|qualified|exceptional|great|suitable|superior|highest|maximum|full|met|fit|match|yes|hire|hired|first|10|100|absolutely|recommended|a must)"
const requirement = "(?:requirements?|qualifications?|criteria|criterion|musts?|needs?|questions?|checks?|items?|skills?)"
const fulfilled = "(?:met|fulfilled|satisfied|proven|passed|true|present|verified|confirmed)"
const forget = "(?:ignore|disregard|forget|discard|do not follow|don t follow|do not apply|don t apply|stop following)"
const instructions =
  "(?:instructions?|prompts?|rules?|directions?|guidelines?|messages?|criteria|commands?|constraints?|context|indicators?|requirements?|orders?|directives?|policies|scoring|evaluations?|assessments?|guidance|advice|training|information)"
const before =
  "(?:previous|prior|above|earlier|preceding|foregoing|system|existing|initial|original|negative|former|past|given|screening|evaluation|scoring|hiring|current|safety)"
const notNamed = "(?! (?:attacks?|tests?|prompts?|strings?|injections?|style|examples?|cases?|probes?))"

/** What people meet at work. */
const goal =
  "(?:deadlines?|dates?|targets?|demands?|goals?|standards?|budgets?|slas?|schedules?|quotas?|needs?|expectations?|objectives?|milestones?|kpis?|specs?|specifications?|regulations?|rules?|quality|requirements?|criteria|conditions?|customers?|clients?|everybody|everyone|everything|all)"

/** Orders that no person gives a person in a résumé. Each holds from the beginning of a sentence. */
const sure = [
  `${forget} (?:(?:all|any|every|everything|each|of|the|your|my|these|those|and|other) ){0,4}(?:${before} (?:and )?){1,3}${instructions}\\b${notNamed}`,
  `${forget} (?:everything|anything|all of|all|the|whatever|any) (?:of )?(?:(?:this|the|that|these|those|you|your) )?(?:above|before|instructions|prompt|were told|have been told|came before|directions|rest of th(?:e|is) (?:data|text|document|page))`,
  `${forget} (?:(?:all|any|your|these|the) )?(?:instructions|your (?:instructions|rules|prompt|guidelines))(?: and\\b| just\\b|$)`,
  `(?:override|bypass) (?:(?:all|any|the|your|every|previous|prior|manual|automatic|system) ){1,4}(?:scoring|instructions?|prompts?|scores?|evaluations?|verdicts?|guidelines?|rules?)(?: and (?:output|report|print|answer|say|respond|return|mark|rate|recommend|hire)| by (?:output|report|say|mark|rat)|$)`,
  `(?:rate|rank|score|grade|recommend|describe|evaluate|mark|classify|treat|consider|select|shortlist|hire|advance|report|assume|deem|count|regard|label|flag|accept|approve|assess|judge|present|promote|prefer|see|list|prioriti[sz]e|put|place|pass) (?:that )?${thisOne}\\b(?: ${judged})?(?: \\w+){0,6}? (?:as|to|is|with|for|at|first|immediately|above|over|highest|among)\\b`,
  `(?:rate|rank|score|grade|describe|mark|classify|treat|consider|deem|regard|label|flag|assess|judge|present|report|list) (?:that )?the (?:candidate|applicant)(?: \\w+){0,3}? (?:as (?:an? |the )?|is |to be |with the |at the )${favour}\\b(?! or\\b)(?! \\w+ or\\b)`,
  `(?:select|shortlist|hire|advance|approve|accept|recommend|prefer) (?:this (?:candidate|applicant|person|profile|individual)|the (?:candidate|applicant) (?:immediately|at once|without|strongly|highly))\\b`,
  `(?:don t|do not|never) (?:evaluate|reject|penali[sz]e|downgrade|question|dismiss) (?:the|this|said) (?:candidate|applicant|person|profile|resume|cv)\\b`,
  `(?:give|assign|award|grant) (?:this|the|me) ?(?:candidate|applicant|profile|resume|cv|person)?(?: \\w+){0,3}? (?:highest|maximum|top|full|perfect|10|100|best)\\b`,
  `(?:treat|consider|count|mark|regard|deem|take|report|record|rate|assume|set|tick) (?:that )?(?:all|every|each|any)(?: of)?(?: the)?(?: (?:listed|stated|job|role))? ${requirement} (?:as|is|are|to be|to|off as) (?:already )?${fulfilled}(?: for (?:this|the|me).*| and .*)?$`,
  `(?:assume|credit|pretend|claim|conclude) (?:that )?(?:at least |more than |over )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) years\\b`,
  `(?:assume|credit|pretend|claim|state|say|answer|output|conclude|confirm) (?:that )?(?:(?:the|this) (?:candidate|applicant|person) (?:has|have|with|knows|is|meets)|(?:me|him|her|them) with)\\b`,
  `(?:simply |just |only |always )?(?:answer|respond|reply|say|output|print|return) (?:only )?(?:with )?(?:yes|met|true|passed|qualified|hire|fully met)(?: (?:to|for|on) (?:each|every|all|any|the)| and | in |$)`,
  `you (?:must|should|shall|have to|need to|will|are (?:required|instructed|obliged|asked|told|now|to be|going|hereby)(?: \\w+)?(?: to)?|may not|can not|cannot)(?: (?:now|always|only|not|to|simply|immediately)){0,2} (?:\\w+ ){0,3}?(?:this|the) (?:candidate|applicant|person|profile|resume|cv)\\b(?! (?:experience|pool|pipeline|journey))`,
  `(?:treat|consider|count|mark|regard|deem|score|rate|record|take|accept|assume|tick) (?!(?:\\w+ )*(?:requirements|tests|tickets|items|stories|cases|issues|tasks|orders|invoices|defects|goods|stock|applications) (?:as|to))(?:\\w+ ){1,5}(?:as|is|to be) (?:already )?(?:met|satisfied|fulfilled|proven|present|acquired)$`,
  `(?!(?:\\w+ )*${goal} (?:is|are|count))(?:\\w+ ){1,3}(?:is|are|counts? as) (?:already |fully |hereby )?(?:met|fulfilled|satisfied)$`,
  "set (?:the |its |each |every )?(?:\\w+ )?(?:verdict|status|score|rating)(?: \\w+){0,4} (?:to|as) (?:met|yes|passed|10|100|the highest|maximum)\\b",
  "(?:final )?(?:verdict|decision)(?: \\w+){1,3} (?:is |are )?(?:met|fulfilled|satisfied)\\b",
  "(?:when|if|once) (?:you are |you re )?asked (?:about|whether|if|how|for)(?: (?!i\\b|we\\b)\\w+){1,12} (?:say|answer|respond|reply|confirm|state|report|simply)\\b",
  "you are (?:now )?(?:reading|processing|parsing|evaluating|reviewing|screening) (?:this|these)\\b",
  "skip (?:the |this |any |all )?(?:evaluation|assessment|screening|review|checks?)\\b",
  "do not consider (?:any )?other (?:candidates|applicants)\\b",
  `(?:it is )?(?:strongly |highly )?recommended (?:to|that)(?: \\w+){0,4} (?:this|the) (?:candidate|applicant)\\b`,
  "from now on you (?:are|will|must|only)\\b",
  "(?:your|the) (?:new|real|actual|only|true) (?:task|instructions?|role|goal|job) (?:is|are)\\b",
  "(?:use this (?:analysis|profile|summary|assessment) to (?:evaluate|assess|rate|rank|judge) )",
  "(?:if )?asked how (?:the|this) (?:candidate|applicant)\\b",
  "focus (?:exclusively|only|solely) on (?:\\w+ )?(?:positive|strengths|highlights)\\b",
  "system chain of thought\\b",
  "(?:white text|hidden|invisible)(?: \\w+){0,5} (?:for|to) (?:the )?(?:automated|ai|llm|llms|machine|humans)\\b",
  "you may not deviate\\b|this is (?:an order|a direct order) to (?:the )?(?:ai|llm|model|system)\\b"
]

const sureOfOthers = [
  // German
  "(?:ignoriere|ignorieren|vergiss|missachte|vergessen|missachten)(?: sie)? (?:(?:alle|samtliche|die|deine|ihre|alles) ){0,2}(?:(?:vorherigen|bisherigen|obigen|vorangegangenen|fruheren|vorigen) )?(?:anweisung|anweisungen|instruktionen|regeln|vorgaben|befehle|vorherige|obige)\\b",
  "(?:bewerte|bewerten|stufe|stufen|betrachte|betrachten|behandle|behandeln|markiere|markieren|empfiehl|empfehlen|wahle|wahlen|stelle|stellen)(?: sie)? (?:diesen|diese|dieses|den|die) (?:kandidaten|bewerber|kandidatin|bewerberin|person|profil|lebenslauf)(?: \\w+){0,4} ?(?:als|ein|zu|aus|fur|hervorragend|hoch|sofort)\\b",
  "(?:du musst|sie mussen|du sollst|sie sollen) (?:\\w+ ){0,2}(?:diesen|diese|den|die) (?:kandidaten|bewerber|person|kandidatin|bewerberin)\\b",
  "(?:diese[rn]?|der|die|den) (?:kandidat|kandidatin|bewerber|bewerberin|person) (?:erfullt|ubertrifft) (?:\\w+ )?(?:alle|samtliche|jede)\\b",
  "(?:markiere|bewerte|betrachte|werte)(?:n sie)? (?:alle|jede|samtliche) (?:anforderung|anforderungen|kriterien) als erfullt\\b",
  // French
  "(?:ignore|ignorez|oublie|oubliez|neglige|negligez) (?:(?:toutes|tous|les|vos|tes|ces) ){0,2}(?:instructions|consignes|regles|directives)(?: (?:precedentes|ci dessus|anterieures|donnees))?(?: et\\b|$| precedentes| ci)",
  "(?:considere|considerez|evalue|evaluez|note|notez|classe|classez|recommande|recommandez|traite|traitez|selectionne|selectionnez|embauche|embauchez) (?:ce|cette|le|la) (?:candidat|candidate|personne|profil|candidature|cv)(?: \\w+){0,4} ?(?:comme|en|pour|au|excellent|parfait|immediatement)\\b",
  "(?:vous devez|tu dois) (?:\\w+ ){0,2}(?:ce|cette|le|la) (?:candidat|candidate|personne|profil)\\b",
  "(?:ce|cette|le|la) (?:candidat|candidate|profil|personne) (?:remplit|satisfait|repond|depasse|possede) (?:\\w+ )?(?:a )?(?:toutes|tous|chaque|chacune)\\b",
  // Spanish
  "(?:ignora|ignore|ignoren|olvida|olvide|omite|omita) (?:(?:todas|todos|las|los|tus|sus) ){0,2}(?:instrucciones|indicaciones|reglas|ordenes)(?: (?:anteriores|previas|dadas))?(?: y\\b|$| anteriores| previas)",
  "(?:considera|considere|evalua|evalue|califica|califique|clasifica|clasifique|puntua|puntue|recomienda|recomiende|trata|trate|selecciona|seleccione|contrata|contrate) (?:a )?(?:este|esta|al|el|la) (?:candidato|candidata|persona|perfil)(?: \\w+){0,4} ?(?:como|con|para|al|excelente|perfecto|inmediatamente)\\b",
  "(?:debes|debe|tienes que|tiene que) (?:\\w+ ){0,2}(?:a )?(?:este|esta|al) (?:candidato|candidata|persona|perfil)\\b",
  "(?:este|esta|el|la) (?:candidato|candidata|perfil|persona) (?:cumple|supera|satisface|reune) (?:\\w+ )?(?:con )?(?:todos|todas|cada)\\b",
  // Portuguese
  "(?:ignore|ignora|esqueca|esquece|desconsidere|desconsidera) (?:(?:todas|todos|as|os|suas|tuas) ){0,2}(?:instrucoes|indicacoes|regras|ordens)(?: (?:anteriores|previas|acima|dadas))?(?: e\\b|$| anteriores| previas| acima)",
  "(?:considere|considera|avalie|avalia|classifique|classifica|recomende|recomenda|trate|trata|selecione|seleciona|contrate|contrata) (?:este|esta|o|a) (?:candidato|candidata|pessoa|perfil)(?: \\w+){0,4} ?(?:como|com|para|ao|excelente|perfeito|imediatamente)\\b",
  "(?:voce deve|deves|tem de|tens de) (?:\\w+ ){0,2}(?:este|esta|o|a) (?:candidato|candidata|pessoa|perfil)\\b",
  "(?:este|esta|o|a) (?:candidato|candidata|perfil|pessoa) (?:cumpre|atende|supera|satisfaz|preenche) (?:\\w+ )?(?:a |com )?(?:todos|todas|cada|aos|os requisitos)\\b",
  // Italian, Dutch
  "(?:ignora|ignorate|dimentica) (?:(?:tutte|le|tutti) ){0,2}istruzioni\\b|(?:negeer|vergeet) (?:(?:alle|de) ){0,2}(?:vorige|eerdere|bovenstaande)? ?(?:instructies|opdrachten)\\b",
  "(?:valuta|considera|considerate) questo candidato\\b|beoordeel deze kandidaat\\b"
]

/** What is claimed is the judgement itself: it is about a role and no work. */
const verdicts = [
  `(?:(?:the|this|said) ${judged}|(?:candidate|applicant|profile))(?: \\w+ly| more than| also| already){0,2} (?:meets?|satisf(?:y|ies)|fulfill?s?|match(?:es)?|exceeds?|surpass(?:es)?|covers?|ticks?|possess(?:es)?|has met|has fulfilled|has) (?:\\w+ly |with |more than )?(?:all|every|each|100|any and all)(?! (?:his|her|their|our|my)\\b)(?: \\w+){0,4} ?(?:${requirement}|boxes|expectations?|competenc\\w+|asked)\\b`,
  `(?:the|this) (?:candidate|applicant|person|profile|individual) (?:is|was|should be|must be|has been|ought to be)(?: \\w+ly| more than| a| an| the| our| your){0,3} (?:perfect|ideal|best|exceptional|outstanding|excellent|right|top|strongest|most qualified) (?:\\w+ )?(?:candidate|fit|match|choice|hire|applicant|option|person for)\\b`,
  `(?:the|this) (?:candidate|applicant|person|profile|individual) (?:is|should be|must be|has been|ought to be)(?: \\w+ly| more than| the| most){0,3} (?:pre (?:verified|approved|screened)|qualified for (?:the|this|every|any)|fit for every|suitable for every|hired|shortlisted|selected|advanced|most qualified|the best$|the strongest$|superior to (?:all|every|the other)|rated as met)\\b`,
  `whoever reads this\\b|all (?:needs|musts|requirements) met and\\b`
]

const warned = [
  `(?:all|every|each)(?: of the)?(?: \\w+)? ${requirement}(?: (?:of|for) (?:this|the|any) (?:role|job|position|vacancy|posting))? (?:is|are|has been|have been|count as)(?: \\w+)? (?:met|satisfied|fulfilled|verified|confirmed|proven)$`,
  "(?:immediate )?(?:interview|hire) (?:is )?(?:highly|strongly) recommended|highly recommended for immediate (?:hire|interview)|recommended for immediate hire",
  "profile exceeds all requirements|exceptional match$",
  "this is the best (?:resume|cv|candidate|profile)\\b|(?:the|this) candidate is (?:the )?(?:\\w+ )?(?:most |supremely |perfectly |absolutely )qualified\\b",
  "(?:we|you) would be (?:harming|hurting)\\b"
]

const join = (patterns: readonly string[]) => new RegExp(`^(?:${patterns.join("|")})`, "u")
const sureOrder = join([...sure, ...sureOfOthers, ...verdicts])
const warnedOrder = join(warned)

/** Whether a sentence orders a judge about, or claims the judgement: `sure`, `likely` (worth a warning) or null. `said` begins where the sentence does. */
export function orderIn(said: string): "sure" | "likely" | null {
  if (sureOrder.test(said)) return "sure"
  return warnedOrder.test(said) ? "likely" : null
}
