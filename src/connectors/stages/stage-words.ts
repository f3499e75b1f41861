import type { StageOutcome } from "./outcomes-of-stages"

// What stages and reasons are called, by the tenants themselves: English, German, French, Spanish, Portuguese, Dutch, and the vendors' kinds.

/** Lower case without accents, words apart by one space: "Entretien téléphonique" → "entretien telephonique". */
export function foldStage(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/**
 * Looked for in this order: an ending before what it ends ("offer declined", "rejected after interview"), an offer before the interview
 * ("offer interview"), an interview before a screening by phone, which is called one too.
 */
const words: [StageOutcome, RegExp][] = [
  [
    "withdrawn",
    /\b(?:withdr[ae]wn?|withdraw\w*|withdrew|candidate (?:declined|withdrew|rejected)|offer (?:declined|rejected|refused|turned down)|declined (?:offer|by candidate|our offer)|rejected (?:by candidate|our offer|offer)|turned (?:us|it )?down|not interested|no longer interested|(?:accepted|took) (?:an)?other (?:offer|job|position|role)|they rejected us|zuruckgezogen|zieht zuruck|abgesprungen|kein interesse(?: mehr)?|bewerber(?:in)? (?:abgesagt|hat abgesagt)|absage (?:durch|vom|von) (?:bewerber|kandidat)\w*|angebot abgelehnt|desiste\w*|desistement|retire\w*|a decline|refus (?:du candidat|de l offre)|offre (?:refusee|declinee)|pas interesse|retirad[oa]|se retiro|oferta (?:rechazada|recusada|declinada)|no interesad[oa]|desist\w*|desistiu|sem interesse|nao interessad[oa]|teruggetrokken|trekt zich terug|aanbod (?:afgewezen|geweigerd)|geen interesse)\b/
  ],
  [
    "rejected",
    /\b(?:reject\w*|disqualif\w*|declin\w*|unsuccessful|not (?:selected|hired|a fit|qualified|suitable|proceeding|moving)|no hire|archived?|knocked? out|closed lost|turned down|regret\w*|abgelehnt|absage\w*|abgesagt|ausgeschieden|nicht geeignet|ungeeignet|refuse\w*|rejete\w*|ecarte\w*|non retenu\w*|elimine\w*|rechazad[oa]s?|descartad[oa]s?|no seleccionad[oa]s?|no apt[oa]s?|rejeitad[oa]s?|reprovad[oa]s?|recusad[oa]s?|eliminad[oa]s?|nao (?:selecionad[oa]|aprovad[oa])s?|afgewezen|afgekeurd|niet geschikt)\b/
  ],
  [
    "hired",
    /\b(?:hired?|hires|onboard(?:ed|ing)?|joined|started|starter|offer (?:accepted|signed)|accepted offer|placed|eingestellt|einstellung|angestellt|zusage|vertrag (?:unterschrieben|unterzeichnet)|angebot angenommen|(?<!proposition d )embauche\w*|recrute\w*|engage|offre acceptee|contrat signe|integration|contratad[oa]s?|contratacion|contratacao|incorporad[oa]s?|oferta (?:aceptada|aceita|aceite)|admitid[oa]s?|admissao|aangenomen|in dienst|aanbod (?:geaccepteerd|aanvaard)|aangesteld)\b/
  ],
  [
    "offered",
    /\b(?:offer\w*|reference checks?|references|background checks?|contract|negotiat\w*|verbal|angebot\w*|vertragsangebot|vertrag\w*|referenz\w*|offre|proposition(?: d embauche)?|negociation|contrat|verification des references|oferta|propuesta|contrato|negociacion|referencias|proposta|negociacao|referencias|aanbod|aanbieding|contractvoorstel|contract|referentie\w*)\b/
  ],
  [
    "screened",
    /\b(?:(?:phone|telephone|telefon|video|recruiter|hr|ta|initial|pre|resume|cv|application|hm|hiring manager|tech(?:nical)?)[ -]?(?:screen\w*|call|review|interview(?= 1$)|check)|pre ?screen\w*|screen\w*|phone interview|telephone interview|intro(?:ductory)?(?: call| chat| meeting)?|first call|reached out|responded|contacted|qualif\w*|in review|review\w*|shortlist\w*|longlist\w*|long list|short list|under consideration|vorauswahl|vorab\w*|sichtung|in prufung|geprueft|gepruft|pruefung|prufung|telefoninterview|telefongesprach|telefonat|erstgesprach|erstkontakt|kennenlernen|kontaktiert|preselection\w*|pre selection\w*|preselectionne\w*|prequalif\w*|entretien telephonique|appel\w*|tri|examen|examine\w*|contacte\w*|preseleccion\w*|filtro|filtrado|cribado|llamada\w*|entrevista telefonica|revision|contactad[oa]s?|triagem|pre ?selecao|analise|ligacao|chamada|entrevista telefonica|contatad[oa]s?|voorselectie|telefonisch\w*|screening|selectie|in behandeling|beoordeling|belafspraak|kennismaking)\b/
  ],
  [
    "interviewed",
    /\b(?:interview\w*|on ?site|face to face|f2f|panel|case(?: study)?|assess\w*|test\w*|take ?home|challenge|exercise|homework|trial(?: day)?|presentation|final round|round \d|(?:first|second|third|final|1st|2nd|3rd) (?:round|stage)|meet(?:ing)?(?: the)? team|team (?:meeting|fit)|loop|vorstellungsgesprach\w*|gesprach\w*|bewerbungsgesprach\w*|probearbeit\w*|probetag\w*|eignungstest|fachgesprach|zweitgesprach|einladung|entretien\w*|rencontre|evaluation\w*|epreuve|mise en situation|entrevista\w*|prueba\w*|evaluacion\w*|dinamica\w*|avaliac\w*|teste\w*|gesprek\w*|sollicitatiegesprek\w*|proefdag|opdracht|meeloopdag)\b/
  ],
  [
    "sourced",
    /\b(?:sourc\w*|leads?(?: new)?|new lead|prospect\w*|identified|talent ?pool|pipeline|referred|empfohlen|kandidatenpool|prospekt|vivier|sourcing|reserva|banco de talentos|captacion|captacao|talentenpool|kandidatenpool)\b/
  ],
  [
    "applied",
    /\b(?:appl\w*|new(?: applicants?| candidates?)?|inbox|inbound|received|submitted|incoming|unreviewed|to review|bewerb\w*|beworben|neu|eingang\w*|eingegangen|posteingang|candidature\w*|postule\w*|nouveau\w*|nouvelle\w*|recue?s?|candidatura\w*|aplicad[oa]s?|postulad[oa]s?|postulacion\w*|solicitud\w*|inscrit[oa]s?|nuev[oa]s?|recibid[oa]s?|inscric\w*|nov[oa]s?|recebid[oa]s?|sollicita\w*|gesolliciteerd|nieuw\w*|binnengekomen|ontvangen)\b/
  ]
]

/** Kinds that vendors give their stages, by which a name is not needed. */
const kinds: Record<string, StageOutcome> = {
  // Workable
  sourced: "sourced",
  applied: "applied",
  shortlisted: "screened",
  "phone screen": "screened",
  assessment: "interviewed",
  interview: "interviewed",
  offer: "offered",
  hired: "hired",
  // Ashby
  lead: "sourced",
  application: "applied",
  "pre interview screen": "screened",
  archived: "rejected",
  // Lever
  "lead new": "sourced",
  "lead reached out": "sourced",
  "lead responded": "sourced",
  "applicant new": "applied",
  // Teamtailor, Recruitee, SmartRecruiters
  inbox: "applied",
  apply: "applied",
  "phone interview": "screened",
  "in review": "screened",
  new: "applied",
  offered: "offered",
  rejected: "rejected",
  withdrawn: "withdrawn",
  transferred: "sourced"
}

/**
 * What a stage stands for; null where neither its kind nor its name says so. A vendor's kind counts before the name, but for a kind that holds
 * every stage between ("active", "in process").
 */
export function outcomeOfStage({ name, kind }: { name: string; kind: string | null }): StageOutcome | null {
  const known = kind === null ? undefined : kinds[foldStage(kind)]
  if (known !== undefined) return known
  const plain = foldStage(name)
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** Whether a reason for an end says that the candidate went, and was not sent. */
export function isWithdrawal(reason: string): boolean {
  return outcomeOfStage({ name: reason, kind: null }) === "withdrawn"
}
