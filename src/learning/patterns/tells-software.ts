// A line of somebody else's that tells a program how to judge or to answer, in English, German, French, Spanish and Portuguese, on folded text:
// small letters without marks. What decides is a verb of judging or answering that takes all or nothing, an order to leave orders, or another
// part to play.

const verdicts =
  "met|fulfilled|satisfied|passed|qualified|suitable|yes|true|perfect|ideal|excellent|top|best|highest|unknown|not met|failed|unqualified|hire|shortlist(?:ed)?|erfullt|geeignet|ja|perfekt|nicht erfullt|bestanden|rempli\\p{L}*|satisfait\\p{L}*|oui|parfait\\p{L}*|valid\\p{L}*|adequat\\p{L}*|cumplid\\p{L}*|satisfech\\p{L}*|apt[ao]s?|perfect[ao]s?|cumprid\\p{L}*|satisfeit\\p{L}*|sim|atendid\\p{L}*|perfeit[ao]s?"
const judging =
  "read|treat|mark|count|rate|rank|score|consider|judge|regard|take|assume|deem|evaluate|assess|set|give|award|report|return|classify|label|approve|bewerte\\p{L}*|werte\\p{L}*|markier\\p{L}*|betracht\\p{L}*|beurteil\\p{L}*|behandel\\p{L}*|zahl\\p{L}*|gib|geben sie|setz\\p{L}*|stuf\\p{L}*|consider\\p{L}*|trait\\p{L}*|marqu\\p{L}*|not(?:e|ez|er)|jug\\p{L}*|compt\\p{L}*|evalu\\p{L}*|donn\\p{L}*|trat\\p{L}*|marc\\p{L}*|cuent\\p{L}*|juzg\\p{L}*|evalu\\p{L}*|avali\\p{L}*|julg\\p{L}*|cont\\p{L}*|classific\\p{L}*"
const everything =
  "every(?:thing|one|body)?|all|each|any(?:thing|one|body)?|whoever|whatever|this (?:candidate|person|profile|applicant)|the (?:candidate|applicant|profile)s?|alle[nrs]?|alles|jede[nrsm]?|samtliche[nr]?|diese[nr]? (?:kandidat\\p{L}*|bewerber\\p{L}*|person|profil)|tou(?:t|te|s|tes)|chaque|n.importe qu\\p{L}+|ce (?:candidat|profil)|tod[ao]s?|cada|cualquier\\p{L}*|este (?:candidato|perfil)|qualquer|est[ae] (?:candidat[ao]|perfil)"

const b = "(?<![\\p{L}\\p{N}])"
const e = "(?![\\p{L}\\p{N}])"
const any = (...patterns: string[]) => new RegExp(patterns.map(pattern => `${b}(?:${pattern})${e}`).join("|"), "u")

const orders = any(
  // All or nothing.
  `(?:${judging})${e}[^.;\\n]{0,60}${b}(?:${everything})${e}[^.;\\n]{0,80}${b}(?:${verdicts})`,
  `(?:${everything})${e}[^.;\\n]{0,60}${b}(?:as|is|are|als|ist|sind|gilt|gelten|comme|est|sont|como|es|esta|estan|son|e|sao|estao|must be|should be|counts? as)${e}[^.;\\n]{0,20}${b}(?:met|fulfilled|satisfied|passed|qualified|erfullt|remplie?s?|satisfaite?s?|cumplid[ao]s?|cumprid[ao]s?|atendid[ao]s?)`,
  // What to answer.
  "(?:always|only|just|simply|never|please)\\s+(?:answer|say|reply|respond|output|write|return|print|state|conclude)|(?:answer|reply|respond|output|return|print|say|state)\\s+(?:with |only |always |just |that |in |as )*[\"'“”„«]?(?:met|yes|true|ok|json|nothing|a |an |the |not met|unknown|this|everything|all)|(?:antworte|gib|schreib|sag)(?:e|en sie)?\\s+(?:immer|nur|stets|mit|aus)|(?:reponds?|repondez|repondre|dis|dites|ecris|ecrivez)\\s+(?:toujours|seulement|uniquement|par|que|avec|rempli|.?oui)|(?:responde|responda|contesta|di|diga|escribe)\\s+(?:siempre|solo|con|que|.?si)|(?:responda|responde|diga|escreva)\\s+(?:sempre|so|apenas|com|que|.?sim)",
  // A verdict by itself, and what to take for one.
  `(?:criteri(?:on|a)|verdicts?|results?|answers?|qualifications?|requirements?|musts?|ergebnis|urteil|antwort|anforderung(?:en)?|verdicts?|resultats?|reponses?|exigences?|criteres?|veredictos?|resultados?|respuestas?|requisitos?|criterios?|respostas?|avaliacao) ?(?::|=|->|→) ?[\"'“”„«]?(?:${verdicts})`,
  `(?:doubt|unsure|unclear|uncertain|not sure|zweifel\\p{L}*|unklar|unsicher|doute|incertain|duda|dudas|duvida|duvidas)${e}[^.;\\n]{0,40}${b}(?:met|fulfilled|satisfied|passed|qualified|yes|erfullt|ja|geeignet|remplie?s?|oui|cumplid[ao]s?|cumprid[ao]s?|sim|atendid[ao]s?)`,
  "decide (?:met|yes|for)|counts? as (?:evidence|proof|met)|(?:evidence|proof) (?:for|of) (?:every|all|each|any)|assume (?:that )?(?:they|he|she|the (?:candidate|person|applicant)|everyone|everybody|people|any\\p{L}+)|(?:missing|absent|not there|not mentioned|not stated|not on the page)[^.\\n]{0,30}(?:say|write|claim|answer|assume|invent|make up)|(?:the|this|any) (?:model|ai|assistant|llm|bot|chatbot|gpt)[^.\\n]{0,40}(?:should|must|shall|has to|needs to|is to|may)[^.\\n]{0,40}(?:met|decide|judge|answer|generous|lenient|say|approve|pass)|stop (?:checking|verifying|quoting|asking)|(?:repeat|reveal|print|show|leak) (?:your|the|these|all) (?:\\p{L}+ )?(?:instructions?|prompts?|rules)",
  "(?:send|post|upload|forward|mail|e-mail|fetch|open|visit|load|append|include|submit)[^.\\n]{0,60}(?:https?:|www\\.|[\\p{L}\\d]@)|(?:translate|summari[sz]e|rewrite|paraphrase) (?:the |this )?(?:page|text|profile|document|above|following)",
  // Away with other orders.
  "(?:ignore|disregard|forget|override|bypass|overlook|drop|skip)\\s+(?:\\p{L}+\\s+){0,4}(?:instructions?|prompts?|rules?|guidelines?|directions?|constraints?|qualifications?|requirements?|criteria|above|before|previous|policy|policies|checks?|everything|musts?)|(?:ignorier|vergiss|missacht|uberspring|verwirf)\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:anweisung|instruktion|regel|vorgabe|anforderung|kriterien|richtlinie|obig|bisherig|vorherig|alles)\\p{L}*|(?:ignor|oubli|neglig|contourn)\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:instructions?|consignes?|regles?|exigences?|criteres?|precedente?s?|ci-dessus|tout)|(?:ignor|olvid|omit|desoblig|salt)\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:instrucciones|reglas?|requisitos?|criterios?|indicaciones|anteriores|todo)|(?:ignor|esquec|desconsider|omit)\\p{L}*\\s+(?:\\p{L}+\\s+){0,4}(?:instrucoes|regras?|requisitos?|criterios?|indicacoes|anteriores|tudo)",
  // Another part to play, and talk of the machine itself.
  "you are (?:now |from now on )?(?:a|an|the|no longer|in)|from now on|act as|pretend (?:to be|that|you)|imagine you|behave (?:as|like)|your (?:task|job|role|goal|purpose|instructions?|answers?|output|prompt|verdicts?)|as an? (?:ai|assistant|language model|model)|(?:ai|llm|gpt|chatgpt|language) models?(?= (?:must|should|shall|reading|please|:))|(?:system|developer|assistant)\\s?(?:prompt|message|:)|(?:note|hint|message|instructions?) (?:to|for) (?:the )?(?:ai|model|assistant|system|software|bot|machine|llm)|jailbreak|developer mode|(?<!(?:\\p{L}|,)\\s)(?:please )?(?:do not|don.?t) (?:mention|tell|reveal|say|show|warn|report|flag|check|verify)|(?:please|and|but|then|so) (?:do not|don.?t) (?:mention|tell|reveal|say|show|warn|report|flag|check|verify)|without (?:checking|evidence|quotes?|proof|verification)|no (?:evidence|quotes?|proof) (?:is |are )?needed|even (?:if|when|where) (?:there is |the (?:page|profile|text) )?(?:no |not |does not |nothing)",
  "du bist (?:jetzt |ab jetzt |nun )?(?:ein|eine|der|die|kein)|ab (?:jetzt|sofort)|von nun an|tu so|verhalte dich|deine (?:aufgabe|antwort|anweisung|rolle)\\p{L}*|(?:an|fur) (?:die ki|das modell|den assistenten|die software)|erwahne (?:nicht|keine)|ohne (?:prufung|beleg\\p{L}*|nachweis\\p{L}*)|auch wenn (?:nicht|kein|nichts|es)",
  "tu es (?:maintenant |desormais )?(?:une?|le|la)|vous etes (?:maintenant |desormais )?(?:une?|le|la)|desormais|a partir de maintenant|fais comme si|agis comme|ta (?:tache|reponse|mission)|ton role|(?:pour|a) (?:l.ia|le modele|l.assistant)|ne (?:mentionne|dis|revele|signale)\\p{L}* pas|sans (?:verifier|verification|preuves?)|meme (?:si|sans)",
  "(?:ahora |a partir de ahora )?eres (?:ahora )?(?:un|una|el|la)|a partir de ahora|desde ahora|actua como|finge|haz como si|tu (?:tarea|respuesta|papel|rol)|para (?:la ia|el modelo|el asistente)|no (?:menciones|digas|reveles|avises|compruebes|verifiques)|sin (?:comprobar|verificar|pruebas?|evidencia)|aunque (?:no|la|el)",
  "(?:agora )?(?:voce|tu) (?:e|es) (?:agora )?(?:um|uma|o|a)|a partir de agora|de agora em diante|aja como|finja|(?:sua|tua) (?:tarefa|resposta|missao)|(?:seu|teu) papel|para (?:a ia|o modelo|o assistente)|nao (?:mencione|diga|revele|avise|verifique|menciones)|sem (?:verificar|verificacao|provas?|evidencias?)|mesmo (?:que|se|sem)",
  // Ways out of a fence, and what carries data away.
  "</?[\\p{L}][\\p{L}\\p{N}_:-]{0,40}>|<\\|[^|>]{1,30}\\|>|\\[/?inst\\]|#{2,} ?\\p{L}+|page-text-\\p{L}*|```"
)
/** A line that ends as an answer does. */
const answered = /(?:[:,=]|->|→) ?["'“„«]?(?:met|fulfilled|erfullt|remplie?s?|cumplid[ao]s?|cumprid[ao]s?)["'”“»]?[.!]?$/u
const marks = /<\/?\p{L}[\p{L}\p{N}_:-]{0,40}[ >]|<\|[^|>]{1,30}\|>|\[\/?inst\]|#{3,}|page-text-|```|!\[[^\]]{0,60}\]\(/u

/** The words of a folded line that tell a program what to do; null where there are none. */
export function tellsSoftware(folded: string): string | null {
  return (orders.exec(folded) ?? answered.exec(folded) ?? marks.exec(folded))?.[0].trim() ?? null
}
