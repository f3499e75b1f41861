import { asksFor, coversSpan, leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { jointOf } from "./split-requirement"
import { certificateNames } from "../vocabulary/vocabulary"
import { namesOf, spansOf } from "./spans"

/** What is said of a driving licence beside its name: the country, the class of cars, that it is valid. */
const licenceState =
  /\b(?:full|clean|valid|current|manual|uk|gb|nz|us|usa|eu|u\.[ks]\.|new zealand|australian|british|american|canadian|irish|european|german|french|spanish|portuguese|deutscher?n?|(?:der )?klasse b|kategorie b|(?:category|categoría|categoria|catégorie|kat\.?|kategorii|kategoria) b|kat|b|valide|en cours de validité|vigente|válid[oa]|and own transport|own (?:car|vehicle)|insured|driving record|record|good)(?![\p{L}])/giu
const driving = "Driving licence"
/** Words beside a certificate that leave it what it is. */
const aside =
  /\b(?:state|in the state of \p{Lu}\p{L}+|\p{Lu}{2}|unrestricted|unencumbered|good standing|standing|eligible|eligibility|obtain|within \w+ (?:months?|days|weeks)(?: of (?:hire|start))?|upon hire|hire|level \d|pin|body|council|issued|equivalent|board|national|from|of)(?![\p{L}])/giu

/** Certificates, one of which is enough, where the sentence asks for nothing else. */
export function certificateOf(text: string): Criterion | null {
  const mentions = certificateNames.index.findIn(text)
  const [first] = mentions
  if (!first) return ownPaper(text)
  const named: Criterion = { type: "certificate", anyOf: namesOf(mentions) }
  // Two that go together were taken apart before; one criterion cannot ask for both.
  if (namesOf(mentions).length > 1 && jointOf(text, mentions) === "all" && !/[(,/]/.test(text.slice(first.end, mentions[1]!.start)))
    return null
  if (mentions.some(({ name }) => name === driving)) return coversSpan(text, mentions, spansOf(text, licenceState)) ? named : null
  if (coversSpan(text, mentions, spansOf(text, aside)) || coversSpan(text.replace(/\s*\([^)]*\)\s*$/u, ""), mentions)) return named
  const tail = text.slice(mentions[mentions.length - 1]!.end)
  if (/^[\s,]*(?:and|plus|und|et|y|e)\s/iu.test(tail)) return null
  return asksFor(text, mentions, spansOf(text, aside)) || leftOver(text, mentions).length <= 2 ? named : null
}

/** "Valid TWIC card", "SnowPro Core certification": a paper by its own name, which is in no list. */
const paper =
  /^(?:(?:an?|the|your|current|valid|active|full|clean|state|hold(?:s|er of|ing)?|possess(?:ion of)?|required|must have|have)\s+)*((?:[\p{L}\d][\p{L}\d'’+.&/-]*\s+){0,4}[\p{L}\d][\p{L}\d'’+.&/-]*)\s+(certificate|certification|licen[cs]e|licensure|ticket|card|accreditation|registration)(?![\p{L}])(.*)$/iu
/** What is done, or what else such a word may be part of. */
const noPaper =
  /(?<![\p{L}])(?:support|trouble|credit|business|gift|report|score|sim|time|rate|process|software|open|source|service|vendor|product|domain|user|customer)(?![\p{L}])/iu

function ownPaper(text: string): Criterion | null {
  const bare = text.replace(/\s*\([^)]*\)/gu, "").replace(/[.\s]+$/u, "")
  const match = paper.exec(bare)
  if (!match) return null
  const [, name = "", word = "", rest = ""] = match
  if (
    noPaper.test(name) ||
    (/^(?:ticket|card)$/iu.test(word) && /ing(?![\p{L}])/iu.test(name)) ||
    leftOver(name, []).length === 0 ||
    leftOver(rest, []).length > 3 ||
    /(?<![\p{L}])(?:or|and|oder|und|ou|et|y|o|e)(?![\p{L}])/iu.test(bare)
  )
    return null
  return { type: "certificate", anyOf: [`${name} ${word}`] }
}
