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
  if (!first) return null
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
