import { findDegrees } from "../../parse/degree"
import { findPlaces } from "../../parse/place"
import { findYears } from "../../parse/years"
import { certificateNames, languageNames, skillNames, titleNames } from "../../vocabulary/vocabulary"
import { askCue, mustCue, niceCue, opener } from "../wording/cues"
import type { SectionKind } from "./sections"

/** Said of the person: "You have", "Je spreekt", "Vous maîtrisez": not what will be done at work. */
const has =
  /^(?:you|je|jij|du|sie|vous|tu|usted|você)(?:['’]ve|['’]re)?\s+(?:(?:also|already|ook|auch)\s+)?(?:have|are|know|speak|hold|bring|own|love|like|enjoy|understand|hebt|heb|bent|spreekt|spreek|kunt|kan|kent|beschikt|beheerst|hast|bist|sprichst|kannst|verfügst|bringst|haben|sind|verfügen|bringen|sprechen|avez|êtes|parlez|maîtrisez|justifiez|possédez|as|es|tienes|eres|hablas|cuentas|tens|és|falas|hai|sei|parli|possiedi)(?![\p{L}])/iu
const subject = /^(?:you|je|jij|u|du|sie|vous|tu|usted|você|we|wij|wir|nous)\s+(?=\p{Ll}{3,})/iu
/** How the tasks of a list begin: an order, a verb in its basic form, or a noun of doing, in eight languages. */
const verbs =
  "accompany|advise|answer|analy[sz]e|apply|arrange|assemble|assess|assist|audit|build|call|care for|carry|check|clean|close|collaborate|collect|communicate|conduct|configure|contribute|cook|coordinate|create|debug|define|deliver|deploy|design|develop|document|draft|drive|edit|ensure|establish|evaluate|execute|file|fix|follow|greet|grow|guide|handle|help|identify|implement|improve|inspect|install|keep|lead|liaise|load|maintain|make|manage|measure|meet|mentor|model|monitor|move|negotiate|open|operate|order|organi[sz]e|oversee|pack|participate|partner|perform|pick|plan|prep|prepare|present|process|produce|promote|provide|receive|record|repair|report|represent|research|resolve|respond|review|run|schedule|sell|serve|set up|sort|supervise|support|take|teach|test|track|train|translate|treat|troubleshoot|unload|update|upkeep|visit|wash|weld|work (?:with|closely|on|the|in|as)|write"
const order = new RegExp(`^(?:${verbs})(?![\\p{L}-])`, "iu")
const nounOfDoing =
  /^(?:\p{Lu}\p{L}*(?:ung|ierung)(?:\s+(?:und|sowie)\s+\p{L}+)?\s+(?:von|der|des|und|neuer|eines|einer|unserer)|(?:Durchführung|Betreuung|Erstellung|Pflege|Verkauf|Mitarbeit|Zubereitung)\s|(?:tenue|gestion|suivi|accueil|réalisation|participation|mise|élaboration|préparation|déclarations?|rédaction|vente|animation|contrôle|entretien)\s+(?:d|des?|du|à|aux?|en)(?![\p{L}])|\p{Lu}\p{L}+(?:er|ir)\s+(?:les?|la|l['’]|des?|du|vos|nos|aux?)\s|\p{Lu}\p{L}+(?:ar|er|ir)\s+(?:a\s|al?\s|con\s|el\s|la\s|los\s|las\s|o\s|os\s|as\s|pedidos|\p{Ll})|\p{Lu}\p{L}+(?:are|ere|ire)\s|(?:assistenza|gestione|supporto|preparazione|cura|vendita|controllo|manutenzione)\s+(?:d|ai?|alle?|agli|dei|delle|degli)|\p{Lu}\p{L}+(?:anie|enie|cie)\s|(?:rozwój|obsługa|kontrola|przygotowywanie|współpraca|sprzedaż|opieka)\s|(?:het\s)?\p{L}+en\s+van\s)/u
const benefit =
  /\b(?:pension|holidays?|days? off|bonus(?:es)?|insurance|discounts?|free (?:\p{L}+ )?(?:parking|lunch|meals?|coffee|fruit|snacks)|salary|pay|overtime|allowance|stock|equity|training budget|urlaub\p{L}*|tage urlaub|weihnachtsgeld|dienstwagen|firmenwagen|jobrad|zuschuss|altersvorsorge|mutuelle|tickets? restaurant|rtt|cdi|salaire|vacaciones|salario|contrato|seguro|férias|subsídio|salário|pensioen\p{L}*|vakantiedagen|reiskosten\p{L}*|salaris|wynagrodzenie|umow[ęa]|opiek[ęai] medyczn\p{L}*|karta|pakiet|buoni pasto|contratto|retribuzione|ferie|sconti)(?![\p{L}])|[€£$]\s?\d|\d\s?(?:€|zł|pln|chf)/iu

/** The job's name, its place or its pay and nothing else: what posts put on top, in a list or not. */
export function isFact(line: string): boolean {
  if (
    /^(?:(?:full|part)[- ]?time|permanent|fixed[- ]term|contract|freelance|vollzeit|teilzeit|unbefristet|cdi|cdd|temps plein|jornada completa|tempo inteiro|fulltime|parttime|vast contract|pełny etat|tempo pieno)(?![\p{L}])/iu.test(
      line
    )
  )
    return true
  if (/[€£$]\s?\d|\d\s?(?:€|zł|pln|chf)(?![\p{L}])/iu.test(line)) return true
  const named = [...titleNames.index.findIn(line), ...findPlaces(line)].reduce((sum, { start, end }) => sum + end - start, 0)
  return named >= line.replace(/[\s,]/g, "").length * 0.6
}

/** Whether a line of a list asks for something, by its first words or by what it names. */
export function asks(line: string): boolean {
  if (has.test(line)) return true
  if (opener.test(line) || askCue.test(line) || mustCue.test(line) || niceCue.test(line)) return true
  if (findYears(line).length > 0 || findDegrees(line).length > 0) return true
  if (/^(?:own|flexible|eigene[rs]?|flexib\p{L}*)\s/iu.test(line)) return true
  const short = line.split(/\s+/).length <= 6
  return (
    short &&
    (certificateNames.index.findIn(line).length > 0 ||
      languageNames.index.findIn(line).length > 0 ||
      skillNames.index.findIn(line).some(({ start, end }) => start <= 1 && end - start >= line.length * 0.5))
  )
}

/** Whether a line of a list is a task. */
export function isTask(line: string): boolean {
  if (has.test(line)) return false
  return order.test(line) || nounOfDoing.test(line) || subject.test(line)
}

/** What a list under no title, or under one in its own words, is: by what most of its lines are. Null where they do not say. */
export function listKind(lines: readonly string[]): SectionKind | null {
  if (lines.length === 0) return null
  const benefits = lines.filter(line => benefit.test(line)).length
  const tasks = lines.filter(line => isTask(line)).length
  const asked = lines.filter(line => !isTask(line) && !benefit.test(line) && !isFact(line) && asks(line)).length
  if (benefits * 2 >= lines.length && benefits > asked) return "benefits"
  if (tasks * 2 > lines.length && tasks > asked) return "duties"
  return asked * 2 >= lines.length && asked > tasks && (asked > 1 || lines.length === 1) ? "must" : null
}
