import { anyCase, hitsOf, word, type Hit } from "./hit"

const counted =
  "(?!\\s(?:Kunden|Artikel|Mitarbeiter\\w*|Nutzer\\w*|Benutzer\\w*|Euro|Einwohner\\w*|Kilometer|Teile|Stück|Zeilen|Datensätze|Anrufe|Bestellungen|Besucher\\w*|Schüler\\w*|Patient\\w*|Transaktionen|Tonnen|Quadratmeter|Users?|Customers?|Employees|Members|Records|Requests|Students|Clients|Downloads|Orders|Products|Transactions|Devices|Servers|Articles|Personnes|Euros?|EUR|USD|PLN|TL|Downloads|LOC|Lines)(?![\\p{L}]))"
const town = "(?=[ ,]{1,2}\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30})"
const patterns = [
  // United Kingdom, with and without its blank; Ireland; Canada; the Netherlands.
  word("(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})"),
  word("[AC-FHKNPRTV-Y]\\d[\\dW] [\\dAC-FHKNPRTV-Y]{4}|D6W [\\dA-Z]{4}"),
  word("[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d"),
  word(
    "[1-9]\\d{3} ?(?!SA|SD|SS|AD\\b|AM\\b|PM\\b|KB\\b|MB\\b|GB\\b|TB\\b|HP\\b|KW\\b|MW\\b|PS\\b|QA\\b|IT\\b|HR\\b|UX\\b|UI\\b|AI\\b|BI\\b|EU\\b|US\\b|UK\\b|TL\\b|VW\\b|AG\\b|SE\\b|CV\\b)[A-Z]{2}(?=,? \\p{Lu}\\p{Ll})"
  ),
  // Argentina's long form; a country's letter before the number.
  word("[A-HJ-NP-Z]\\d{4}[A-Z]{3}"),
  word("(?:A|B|CH|CZ|D|DK|E|F|FIN|H|HR|I|L|LV|LT|MD|N|NO|NL|PL|PT|RO|S|SE|SI|SK|UA)[-–] ?\\d{2,5}[- ]?\\d{0,3}(?= \\p{Lu}|,|$)"),
  // After a state: United States, Australia, India.
  /(?<=(?:^|[\s,(])(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),?\s)\d{5}(?:-\d{4})?(?!\p{N})/gu,
  /(?<=(?:^|[\s,(])(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Tasmania),?\s)\d{4}(?!\p{N})/gu,
  // A town behind it, or before it with a comma or dash: five or six digits.
  new RegExp(`(?<![\\p{L}\\p{N}.,#-])(?:D-|F-|E-|I-)?\\d{5}${counted}(?=\\s\\p{Lu}\\p{L})`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,#-])\\d{5,6}(?=,?\\s(?:г\\.\\s?)?[\\p{Script=Cyrillic}\\p{Script=Han}\\p{Script=Hangul}]{2})(?!,?\\s[\\p{Ll}])`,
    "gu"
  ),
  /(?<=(?:^|[\n|·•,;(])\s?(?:\p{Lu}[\p{L}\p{M}'’.-]{1,20} ){0,2}(?!(?:Version|Ticket|Build|Release|Norm|Room|Model|Windows|Order|Auftrag|Projekt|Project|Standard|Port|Case|Issue|Part|Artikel|Bestellung)[ ,])\p{Lu}[\p{Ll}\p{M}'’-]{1,30}(?:,| -| –|)\s)\d{5,6}(?=\s?(?:$|[\n|·•,;)]))/gu,
  /(?<=\p{L}\s?[-–]\s?)\d{6}(?!\p{N})|(?<![\p{L}\p{N}.,])[1-9]\d{2} \d{3}(?=\s?(?:$|[\n|·•,;)]|India))(?<=(?:^|[\s,])\p{Lu}\p{L}{2,20}[ ,-]{1,3}\d{3} \d{3})/gu,
  // Portugal, Brazil, Poland, Japan; Czechia, Slovakia, Sweden, Greece.
  /(?<![\p{L}\p{N}.,-])(?<!(?:^|[^\p{L}])\p{Lu}{2,6} )\d{4}-\d{3}(?![\p{N}-])(?!-|\s?\p{Ll}{2})/gu,
  /(?<![\p{L}\p{N}.,-])\d{5}-\d{3}(?![\p{N}-])/gu,
  /(?<![\p{L}\p{N}.,-])\d{2}-\d{3}(?=,?\s\p{Lu}\p{Ll})/gu,
  /〒\s?\d{3}-?\d{4}|(?<![\p{L}\p{N}.,-])\d{3}-\d{4}(?=\s?[\p{Script=Han}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}.,])(?:[SCZG][- ]?)?\\d{3} \\d{2}(?=,?\\s\\p{Lu}\\p{Ll}{2,})${counted}`, "gu"),
  // Four digits: after a house number, or alone before one town; never a year.
  new RegExp(`(?<=\\d{1,4}\\p{L}?,\\s?)(?!(?:19|20)\\d\\d)\\d{4}${town}`, "gu"),
  new RegExp(`(?<=^|[\\n|·•;])\\s?(?!(?:19|20)\\d\\d)\\d{4}${counted}(?=\\s\\p{Lu}[\\p{L}'’-]{2,30}(?:\\s?$|\\s?[\\n|·•,;(]))`, "gu"),
  new RegExp(
    `(?<=(?:lives? in|based in|wohnhaft in|wohnt in|address:?|adresse:?|anschrift:?|wohnort:?|adres:?|woonplaats:?|dirección:?|direcció:?|domicilio:?|morada:?|endereço:?|indirizzo:?|residenza:?|adresse|bosted:?|cím:?|asuinpaikka:?)\\s[^\\n\\d]{0,40}(?:\\d{1,4}[^\\n\\d]{1,20})?)\\d{4,6}${counted}(?!\\p{N})`,
    "giu"
  ),
  anyCase(
    "(?<=(?<!\\p{L})(?:CP|C\\.P\\.|CEP|CAP|PLZ|ZIP(?: ?code)?|PIN(?: ?code)?|post ?code|postal code|postleitzahl|código postal|code postal|codice postale|kod pocztowy|индекс|posta kodu|postnummer|irányítószám|psč|eircode)[\\s:.-]{1,3})[A-Z\\d][A-Z\\d -]{2,8}\\d"
  ),
  /(?<=(?:邮编|邮政编码|郵便番号|郵遞區號|우편번호)[\s:：]{0,3})\d{3}-?\d{2,4}/gu,
  /(?<!\p{N})\d{6}(?=\s[\p{Script=Han}]{2})|(?<!\p{N})\d{5}(?=\s[\p{Script=Hangul}]{2})/gu
]

/** Postcodes of some forty countries, where something tells them from another number: their form, a state, a town, a label. */
export function findPostcodes(text: string): Hit[] {
  return patterns
    .flatMap(pattern => hitsOf(text, pattern, "[postcode]"))
    .map(hit => ({ ...hit, from: hit.from - streetBefore(text, hit.from) }))
}

/** "Kantstraße 12, ", "12 rue du Port, ", "C/ Mayor 20, 3.º izq., ": letters and a house's number, with a comma at its end. */
const street =
  /(?:^|[\n|·•;:]\s?|,\s)((?:(?:\d{1,4}\s?\p{L}?,?\s(?:bis\s|ter\s)?\p{L}[\p{L}\p{M}.'’/ -]{2,40})|(?:\p{L}[\p{L}\p{M}.'’/ -]{2,40}\s(?:nr\.?\s|n[.ºo°]{1,2}\s)?\d{1,4}\s?\p{L}?))(?:,\s\d{1,2}\s?[.ºª°]{0,2}\s?\p{L}{0,6}\.?)?,\s{1,2})(?:[A-Z]{1,3}[- ])?$/u

/** Characters of the street and house that stand directly before a postcode. */
function streetBefore(text: string, at: number): number {
  return street.exec(text.slice(Math.max(0, at - 90), at))?.[1]?.length ?? 0
}
