import type { LeftOutWhy } from "../../post-line"
import type { QualificationKind } from "../../role"
import type { Block } from "../layout/blocks"
import { isBoardTitle } from "../layout/sections"

/** What the law has companies say, and what they promise to everybody. */
const legal =
  /\b(?:equal opportunit\p{L}*|regardless of|without regard to|discriminat\p{L}*|diversity|reasonable accommodations?|e-verify|eeo|arrest|conviction|background check|data protection|privacy|gdpr|unabhängig von|ungeachtet|chancengleichheit|schwerbehindert\p{L}*|datenschutz\p{L}*|sans distinction|handicap|égalité|sin distinción|igualdad de oportunidades|independentemente d|igualdade|gelijke kansen|ongeacht|pari opportunità|categorie protette|l\. 68\/99|rodo|równe szanse|klauzul\p{L}*)(?![\p{L}])/iu
const apply =
  /\b(?:apply|applications?|applicants? (?:must|should|will)|send (?:us )?your|your (?:cv|resume|résumé|application)|cover letter|curriculum vitae|recruitment process|interviews?|contact (?:us|person)|questions\?|closing date|deadline|bewirb|bewerbung\p{L}*|lebenslauf|ansprechpartner\p{L}*|candidature|postule[zr]?|envoyez|envíanos|candidatura|inscríbete|envie|candidata-te|solliciteer|sollicitatie\p{L}*|stuur|aplikuj|cv na|wyślij|invia(?:re|ci)?|candidarsi|candidati)(?![\p{L}])/iu
const benefit =
  /\b(?:we offer|we provide|salary|pay|wages?|bonus(?:es)?|overtime|pension|insurance|401\(?k\)?|holidays?|vacation|paid (?:time|leave)|allowance|discounts?|perks?|benefits?|equity|stock options|gym|free (?:parking|lunch|meals|fruit|coffee)|training budget|wir bieten|gehalt|urlaub\p{L}*|weihnachtsgeld|firmenwagen|dienstwagen|altersvorsorge|zuschuss|nous offrons|mutuelle|tickets? restaurant|congés|rémunération|ofrecemos|salario|vacaciones|oferecemos|salário|subsídio|férias|wij bieden|salaris|pensioen\p{L}*|vakantiedagen|reiskosten\p{L}*|oferujemy|wynagrodzenie|opieka medyczna|offriamo|retribuzione|buoni pasto|ferie)(?![\p{L}])|[$€£]\s?\d|\d\s?(?:€|pln|zł|chf)/iu
const company =
  /\b(?:we are|we['’]re|our (?:company|clients?|customers?|culture|offices?|team|mission|products?|people)|founded in|head ?quarter\p{L}*|market leader|wir sind|unser(?:e|em)? (?:unternehmen|team|kunden)|nous sommes|notre (?:entreprise|équipe)|somos|nuestr[oa] (?:empresa|equipo)|noss[oa] (?:empresa|equipa)|wij zijn|ons (?:bedrijf|team)|jesteśmy|nasza firma|siamo|la nostra azienda)(?![\p{L}])/iu
const duty =
  /\b(?:you(?:['’]ll| will)|in this (?:role|position|job)|responsible for|your (?:tasks|day|mission)|reporting to|als \p{L}+ (?:bist|sind)|du (?:wirst|übernimmst)|sie übernehmen|vous (?:serez|assurez|participez)|serás|te encargarás|vais|irás|je (?:gaat|bent verantwoordelijk)|jij gaat|będziesz|ti occuperai|sarai)(?![\p{L}])/iu
const praise =
  /\b(?:exciting|amazing|great (?:place|team|opportunity|people)|passionate|dynamic|fast[- ]growing|world[- ]class|leading|award|unique|love|fun|awesome|spannend\p{L}*|dynamisch\p{L}*|führend\p{L}*|passionnant\p{L}*|dynamique|apasionante|líder|dinámic[oa]|desafiante|uitdagend\p{L}*|gezellig\p{L}*|dynamiczn\p{L}*|dinamic[oa])(?![\p{L}])/iu

const bySection: Partial<Record<Block["section"], LeftOutWhy>> = {
  benefits: "benefit",
  equal: "legal",
  process: "how to apply",
  duties: "duty",
  company: "company"
}

const byWords: readonly [LeftOutWhy, RegExp][] = [
  ["legal", legal],
  ["how to apply", apply],
  ["benefit", benefit],
  ["duty", duty],
  ["company", company],
  ["praise", praise]
]

/** Why a sentence asks for nothing: by the part of the post it stands in, else by its words. */
export function whyLeftOut(sentence: string, { section, heading }: Block): LeftOutWhy {
  if (heading !== null && section === "benefits" && isBoardTitle(heading)) return "listing"
  return bySection[section] ?? byWords.find(([, words]) => words.test(sentence))?.[0] ?? "nothing asked"
}

/** What a demand in this part of the post would weigh; null where the part says nothing of it. */
export function leftOutWeight({ section }: Block): QualificationKind | null {
  return section === "must" || section === "nice" || section === "avoid" ? section : null
}
