/** What a part of a job post is about. Only `must`, `nice` and `avoid` hold qualifications by themselves. */
export type SectionKind = "must" | "nice" | "avoid" | "duties" | "benefits" | "company" | "equal" | "process" | "open"

/** Section titles in English, German, French, Spanish and Portuguese; the first that fits decides, so narrow ones stand first. */
const headings: readonly [SectionKind, RegExp][] = [
  [
    "avoid",
    /(?<![\p{L}])(not (?:a |the right )?fit|nope|(?:not|n['’]t) looking for|(?:don['’]t|do not) want|not for you|to avoid|avoid|no-?gos?|deal ?breakers?|ausschlusskriterien|rédhibitoires?|excluyente(?: no)?|was wir nicht (?:suchen|wollen)|niet voor jou als|wat we niet zoeken|non cerchiamo|nie szukamy|kogo nie szukamy)(?![\p{L}])/iu
  ],
  [
    "nice",
    /(?<![\p{L}])(nice[ -]to[ -]haves?|bonus(?: points?| skills?)?|prefer+ed|preferences|desirable|desired|pluses|good to have|extra credit|would be (?:great|nice|a plus)|advantage(?:s|ous)?|ideally|optional|stand out|von vorteil|wünschenswert|pluspunkte|idealerweise|das wäre (?:super|schön)|(?:les )?atouts?|souhaité(?:e)?s?|(?:un|les|serait un) plus|appréciée?s?|deseables?|se valora(?:rá)?|valorables?|valoramos|diferenci(?:al|ais)|desejáve(?:l|is)|valorizamos|preferenciais|is a plus|a plus|extra|even better|great if|lovely if|les \+|nice|plus(?:es)?|desejado|valorizado|diferenciador|pluspunten|(?:een )?pr[eé]s?|is een pr[eé]|mooi meegenomen|bij voorkeur|wenselijk|gewenst|mile widzian\p{L}*|dodatkow\p{L}* atut\p{L}*|atut\p{L}*|gradit[ieoa]|preferenzial[ei]|requisiti preferenziali|costituisce titolo|titoli preferenziali|apprezzat[ieoa])(?![\p{L}])/iu
  ],
  [
    "equal",
    /(?<![\p{L}])(equal (?:employment )?opportunit\w+|safeguarding|eeo|diversity|inclusion|accommodations?|eeo(?:c)? statement|privacy|disclaimer|legal notice|chancengleichheit|vielfalt|datenschutz(?:hinweise?)?|diversité|égalité|igualdad|igualdade|diversidad(?:e)?|gelijke kansen|privacyverklaring|rodo|klauzula|pari opportunità|informativa privacy)(?![\p{L}])/iu
  ],
  ["company", /(?<![\p{L}])(?:physical (?:requirements|demands)|work(?:ing)? (?:environment|conditions))(?![\p{L}])/iu],
  [
    "process",
    /(?<![\p{L}])(how to apply|to apply|what (?:happens|comes) next|apply(?: now)?|application(?: process)?|(?:hiring|interview|recruitment|selection) process|next steps|contact(?: us)?|bewerbung(?:sprozess)?|bewirb dich|kontakt|so bewirbst|(?:votre )?candidature|postuler|processus|cómo aplicar|proceso de selección|candidaturas?|processo (?:seletivo|de recrutamento)|ansprechpartner|solliciteren|solliciteer|sollicitatie(?:procedure)?|interesse\?|contact(?:persoon)?|jak aplikować|aplikuj|proces rekrutacji|rekrutacja|kontakt|come candidarsi|candidarsi|candidatura|processo di selezione|invia(?:re|ci)?)(?![\p{L}])/iu
  ],
  [
    "benefits",
    /(?<![\p{L}])(benefits|perks|what you can expect|what to expect|what we (?:give|provide)|what (?:do )?you get|and what do you get|pay(?: and| &)|offer|extras|leistungen|was dich erwartet bei uns|ce qu['’]on (?:t['’]|vous )offre|lo que ofrecemos|se ofrece|(?:what|why|things) we(?:['’]ll| can)? offer|we offer|our offer|you(?:['’]ll| will)? get|in return|compensation|pay(?: range)?|salary|package|why (?:join|us|work|you)|what['’]s in it|wir bieten|bieten wir|wir (?:dir|ihnen) bieten|was wir bieten|unser angebot|unsere leistungen|vorteile|gehalt|vergütung|deine? benefits|darauf (?:kannst|dürfen)|avantages|(?:nous|on) (?:vous )?(?:offrons|proposons|offre)|ce que nous (?:offrons|proposons)|rémunération|(?:qué )?ofrecemos|te ofrecemos|beneficios|condiciones|oferecemos|benefícios|o que oferecemos|warum (?:wir|zu uns)|wat (?:bieden|krijg|kun je van ons)(?: wij| we| je)?.*|wij bieden|bieden wij|dit bieden wij|ons aanbod|aanbod|arbeidsvoorwaarden|wat we (?:je )?bieden|dit krijg je|salaris|oferujemy|co oferujemy|oferta|co zyskasz|zyskasz|benefity|wynagrodzenie|offriamo|cosa offriamo|(?:il nostro|la nostra) (?:pacchetto|offerta|proposta)|cosa ti offriamo|retribuzione|vantaggi|benefit)(?![\p{L}])/iu
  ],
  [
    "duties",
    /(?<![\p{L}])(responsibilit(?:y|ies)|^(?:you will|you['’]ll)$|in this role(?:,? you(?:['’]ll| will).*)?|day[ -]to[ -]day(?:,? you(?:['’]ll| will))?|examples of (?:duties|work)|main tasks|functions?|what you(?:['’]ll| will| would|['’]re going to)? (?:do|be doing|work on|own|tackle)|you(?:['’]ll| will) (?:do|be doing|work on|be responsible)|your (?:tasks|role|mission|day|impact|job|responsibilities|challenge)|the (?:role|job|opportunity|position|mission)|(?:key |main |job |essential )?duties|tasks|accountabilities|day[ -]to[ -]day|role overview|about the (?:role|job|position)|(?:job|position|role) (?:summary|purpose|description|overview)|scope of work|essential functions|aufgaben(?:gebiet|bereich)?|(?:was|das) erwartet (?:dich|sie)|was (?:dich|sie) erwartet|tätigkeiten|deine? rolle|das machst du|stellenbeschreibung|(?:vos |tes |les )?missions?(?: principales)?|responsabilit(?:é|és)|tâches|le poste|descriptif|funciones|responsabilidades|tareas|qué harás|tu misión|atividades|funções|o que (?:vais|vai|você vai) fazer|atribuições|descripción del puesto|descrição da (?:vaga|função)|wat ga je doen|wat je gaat doen|ga je doen|jouw (?:taken|rol|werk|functie|werkzaamheden|dag)|(?:je|de) (?:taken|werkzaamheden)|taken|werkzaamheden|functieomschrijving|de functie|over de functie|taakomschrijving|verantwoordelijkheden|(?:twój |główny )?zakres obowiązków|obowiązki|twoje zadania|zadania|co będziesz robić|opis stanowiska|o stanowisku|twoja rola|mansioni|attività|compiti|responsabilità|di cosa ti occuperai|cosa farai|il ruolo|la posizione|descrizione (?:della posizione|del ruolo|dell['’]offerta)|la risorsa si occuperà.*|your day)(?![\p{L}])/iu
  ],
  [
    "must",
    /(?<![\p{L}])(requirements?|(?:great|good|right|perfect|strong) (?:fit|match)|(?:be|are) a (?:great |good )?(?:fit|match)|a fit if(?: you)?|you might be|to be (?:considered|successful)|to succeed|(?:do )?we need(?: from you)?|who we want|we want|successful (?:candidate|applicant)|we look for|look(?:ing)? for|profile|wir uns (?:wünschen|vorstellen)|wünschen wir uns|zeichnet dich aus|du passt zu uns|selection criteria|entry requirements|prerequisites|eligibility|credentials|compétences|qualités|ce que nous (?:recherchons|attendons)|qui (?:es-tu|êtes-vous)|conocimientos|se requiere|requeridos?|buscamos|procuramos|required(?: skills)?|qualifications?|(?:what|who) (?:you|we)(?:['’]ll|['’]d| will| should)? (?:need|bring|have|require|expect|want)|what (?:it takes|makes you)|you(?:['’]ll| will|['’]ve)? (?:need|bring|have|got|are|might be)|about you|who you are|your (?:profile|skills|background|experience|qualifications|strengths)|must[ -]haves?|musts?|(?:key |technical |core |essential |soft |hard )?skills(?: and \w+)?|(?:what|who) we(?:['’]re| are) looking for|we(?:['’]re| are) looking for|looking for|we expect|minimum|essential|(?:ideal |successful )?candidate(?: profile)?|expectations|experience(?: and \w+)?|education(?: and \w+)?|person specification|competenc(?:y|ies)|knowledge|licen[cs]es?|certifications?|tech(?:nology)? stack|languages?|anforderungen|anforderungsprofil|(?:ihr|dein|unser)e? profil|profil|bringst du mit|du mitbringst|(?:bringen )?sie mit(?:bringen)?|mitbringen|qualifikation(?:en)?|voraussetzungen|wir erwarten|was wir erwarten|kenntnisse|fähigkeiten|das (?:bist|hast|kannst) du|wen wir suchen|wir suchen|profil (?:recherché|souhaité)|votre profil|ton profil|compétences(?: requises| techniques)?|vous (?:avez|êtes)|exigences|prérequis|formation|expérience|requisitos(?: mínimos)?|perfil(?: buscado| requerido)?|(?:qué|lo que|a quién) buscamos|requerimientos|competencias|formación|experiencia|o que (?:procuramos|esperamos|buscamos)|qualificações|competências|conhecimentos|formação|experiência|o teu perfil|teu perfil|seu perfil|tu perfil|functie-?eisen|eisen|vereisten|wij vragen|vragen wij|wat vragen wij|dit vragen wij|wat we vragen|wat (?:breng|heb|neem) je mee|(?:breng|neem) je mee|wat je meebrengt|(?:jouw|je) profiel|profiel|wie ben jij|wie zoeken wij|wij zoeken|wij verwachten|verwachten wij|over jou|jij hebt|jij bent|kwalificaties|competenties|vaardigheden|opleiding|ervaring|wymagania|nasze wymagania|oczekujemy|oczekiwania|czego oczekujemy|(?:od kandydatów |czego )?oczekujemy(?: od kandydatów)?|kogo szukamy|szukamy|twój profil|profil kandydata|kwalifikacje|umiejętności|doświadczenie|wykształcenie|niezbędne|requisiti|requisiti (?:minimi|obbligatori|richiesti)|profilo|profilo (?:ricercato|richiesto|del candidato)|(?:il )?tuo profilo|cosa cerchiamo|chi cerchiamo|cerchiamo|competenze|conoscenze|esperienza|formazione|titolo di studio|cosa chiediamo|chiediamo|cosa ti serve)(?![\p{L}])/iu
  ],
  [
    "company",
    /(?<![\p{L}])(about(?: us)?|who we are|our (?:mission|story|values|team|culture|company|client)|the (?:team|company)|company(?: overview| description)?|meet|über uns|wer wir sind|das sind wir|unternehmen|qui sommes[ -]nous|à propos|l['’]entreprise|sobre (?:nosotros|nós|la empresa|a empresa)|quiénes somos|quem somos|la empresa|a empresa|introduction|over ons|wie zijn wij|wie we zijn|het bedrijf|onze organisatie|o nas|kim jesteśmy|o firmie|chi siamo|l['’]azienda|la nostra azienda|su di noi)(?![\p{L}])/iu
  ]
]

/** Titles that boards set, whatever words they hold. */
const boardTitles: readonly [SectionKind, RegExp][] = [
  [
    "must",
    /^(?:desired candidate profile|required\s*\/\s*(?:desired|preferred)(?: skills)?|estudios mínimos|experiencia mínima|idiomas requeridos|conocimientos necesarios|required skills)$/iu
  ],
  [
    "benefits",
    /^(?:ability to (?:commute|relocate)\S*|work location|seniority level|employment type|job function|industries|shift and schedule|schedule|expected hours|job type|pay|job details|informações adicionais|disclosure and barring service check|certificate of sponsorship|uk registration)$/iu
  ],
  ["open", /^(?:descripción|full job description|job description)$/iu]
]

/** Whether a line is a title that boards set, in just these words. */
export function isBoardTitle(line: string): boolean {
  return boardTitles.some(([, pattern]) => pattern.test(line))
}

/** The section that a title opens; null where the words are no section title that is known. */
export function sectionOf(title: string): SectionKind | null {
  for (const [kind, pattern] of boardTitles) if (pattern.test(title)) return kind
  for (const [kind, pattern] of headings) if (pattern.test(title)) return kind
  return null
}

/** Titles that are unmistakable in the middle of a line, for posts that came as one paragraph: "… Requirements: 3 years of …". */
export const inlineHeading =
  /(?:^|(?<=[.!?;:)\s]))((?:mandatory |primary |secondary |core |must[ -]have |good[ -]to[ -]have |minimum |basic |key |job |preferred |required |desired |essential |technical |main |your |our )?(?:requirements?|qualifications?|responsibilities|duties|skills(?: required)?|benefits|nice[ -]to[ -]haves?|good[ -]to[ -]have|must[ -]haves?|(?:what|who) (?:you|we)(?:['’]\p{L}+)?(?: \p{L}+){1,4}|examples of duties|profile?|missions|diferenciais|diferencial|benefícios|atividades|requisitos mínimos|requisitos obrigatórios|deseables?|valorables?|se valora(?:rá)?|valorizamos|atouts?|von vorteil|wünschenswert|voraussetzungen|qualifikation(?:en)?|compétences|formation|perfil|desirable|compensation|how to apply|extras|we offer|about (?:us|you|the role|the company)|anforderungen|ihr profil|dein profil|ihre aufgaben|deine aufgaben|aufgaben|wir bieten|profil recherché|votre profil|vos missions|missions|avantages|requisitos|funciones|responsabilidades|ofrecemos|beneficios|oferecemos|must|nice|nope|avoid|no-gos?|bonus))\s*:\s*/giu
