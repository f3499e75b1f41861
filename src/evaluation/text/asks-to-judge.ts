/*
 * A sentence that asks its reader to make something of its writer ("please rate me as …", "this profile should be counted as having …", "list
 * Kubernetes as met") tells no work, whoever is asked. By how it is built: a verb of judging in a form that asks, whom it is about, and "as".
 */

import { begins, ends } from "./letter-bounds"

const judge =
  "(?:rate|rank|score|grade|count|treat|consider|regard|mark|class|classify|list|record|report|label|flag|deem|judge|assess|evaluate|credit|bewerte\\p{L}*|werte\\p{L}*|betrachte\\p{L}*|behandle\\p{L}*|stufe\\p{L}*|führe\\p{L}*|zähle\\p{L}*|considér\\p{L}*|évalue\\p{L}*|compte\\p{L}*|traite\\p{L}*|classe\\p{L}*|considere\\p{L}*|considera\\p{L}*|evalúe\\p{L}*|evalua\\p{L}*|avalie\\p{L}*|avaliar|trate\\p{L}*|califi\\p{L}*|clasifi\\p{L}*|classifi\\p{L}*)"
const judged =
  "(?:counted|rated|ranked|scored|treated|considered|regarded|marked|classed|classified|listed|recorded|reported|deemed|judged|assessed|taken|seen|viewed|credited)"
const owner =
  "(?:me|myself|him|her|them|(?:this|the|that|my|said|any such) (?:candidate|applicant|person|profile|resume|résumé|cv|application|page|owner|author|individual)|mich|(?:diese[nrs]?|den|die|das) (?:kandidat\\p{L}*|bewerber\\p{L}*|person|profil|lebenslauf)|(?:ce|cette|le|la) (?:candidat\\p{L}*|personne|profil|cv)|(?:a )?(?:este|esta|al?|el|la|o) (?:candidat\\p{L}*|persona|pessoa|perfil|currículo|cv))"
const as = "(?:as|having|with|to have|to be|like|als|mit|comme|avec|como|con|com)"

/** "rate me as a", "count this profile as having": in a form that asks, never one that tells what somebody did ("rated me as"). */
const asksActive = new RegExp(
  `${begins}${judge}\\s+(?:(?:that|sie|vous|usted|por favor)\\s+)?${owner}\\s+(?:[\\p{L}-]+\\s+){0,2}?${as}${ends}`,
  "u"
)
/** "to be counted as having", "should be treated as an". */
const asksPassive = new RegExp(
  `${begins}(?:should|shall|must|to|has to|have to|ought to|needs to|can safely|may)\\s+(?:[\\p{L}]+ly\\s+)?be\\s+(?:[\\p{L}]+ly\\s+)?${judged}\\s+(?:[\\p{L}-]+\\s+){0,2}?${as}${ends}`,
  "u"
)
const takeIt = new RegExp(`${begins}(?:take it|take (?:as|for) (?:given|granted)|assume|presume|pretend)\\s+that\\s`, "u")
/** Behind what is named: "… as met", "… to be fulfilled". */
const verdictBehind = new RegExp(
  `^(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:as|to|to be|als|comme|como)\\s+(?:already\\s+|fully\\s+|being\\s+)?(?:met|fulfilled|satisfied|proven|present|given|verified|confirmed|true|erfüllt|gegeben|rempli\\p{L}*|acquis\\p{L}*|cumplid\\p{L}*|cumprid\\p{L}*|atendid\\p{L}*)${ends}`,
  "u"
)

/** Whether a sentence asks for a judgement, by its words before what it names and behind it, in small letters. */
export function asksToJudge(lead: string, tail: string): boolean {
  return asksActive.test(lead) || asksPassive.test(lead) || takeIt.test(lead) || verdictBehind.test(tail)
}
