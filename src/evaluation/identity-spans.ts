/*
 * Where a text says who somebody is beside the name: an address, a school, a club. It says nothing of the work, and somebody who lives in
 * Java Road or rows for a bank's club must not stand elsewhere for it. Rough on the safe side: what is taken out is not looked at, and stays
 * in every quote.
 */

const streets =
  "street|road|avenue|lane|close|drive|way|crescent|terrace|place|square|court|gardens|grove|boulevard|parkway|highway|mews|hill|quay|wharf|stra(?:ß|ss)e|str\\.|platz|gasse|allee|ufer|rue|chemin|impasse|quai|rua|avenida|travessa|calle|carrer|plaza|paseo|via|viale|piazza|corso|ul\\.|ulica|aleja|laan|straat|gracht|plein|gata|gatan|vägen|gade|vej"
/** A line that is an address and nothing else. */
const address = new RegExp(
  `^\\W*(?:(?:[\\p{L}.'’-]+ ){0,3}(?:house|flat|apt\\.?|apartment|suite|unit|floor)[^\\n]{0,20}?,?\\s*)?(?:\\d{1,5}\\s?[a-z]?(?:[-/]\\d{1,4})?,?\\s+(?:[\\p{L}'’.-]+\\s+){0,4}(?:${streets})(?![\\p{L}])|(?:${streets})\\s+(?:[\\p{L}'’.-]+\\s+){1,4}\\d{1,5}|(?:[\\p{L}'’.-]+\\s+){0,3}[\\p{L}'’-]*(?:${streets}|weg|damm|ring)\\s+\\d{1,5})[^\\n]{0,70}$`,
  "iu"
)
/** A house number and names in capitals, where no word says that it is a street: "12 Lê Lợi, Quận 1". */
const addressOfNames = /^\W*\d{1,5}[a-zA-Z]?\s+(?:\p{Lu}[\p{L}'’.-]*\s?){1,4},\s*\p{Lu}[^\n]{0,70}$/u
/** At least one of these has to stand there: "3 Engineers, Lisbon" is none. */
const isPlaced = /\d/
const noAddress = /\b(?:years|people|engineers|developers|nurses|staff|projects|clients|months|hours|percent|led|managed|built)\b|[%€$£]/iu

const schools =
  "University|College|School|Academy|Institute|Polytechnic|Conservatoire|Seminary|Universität|Hochschule|Fachhochschule|Universidad|Universidade|Université|Università|Instituto|Escola|Escuela|École|Ecole|Politecnico|Politechnika|Uniwersytet|Universiteit|Hogeschool"
const clubs =
  "Club|Society|Association|Choir|Fraternity|Sorority|Ramblers|Scouts|Verein|Sportverein|Schützenverein|Turnverein|Clube|Associação|Asociación|Associazione|Vereniging|Players"
const word = "\\p{Lu}[\\p{L}'’.&-]*"
const joint = "(?:of|and|&|for|the|de|da|do|du|des|di|für|der|des|y|e|und|et|in)"
const tail = `(?:,?\\s+(?:${joint}\\s+)?(?:(?:the|la|le|los|die|den)\\s+)?${word}){0,6}`
/** A name in capitals that holds the word for a school or a club. */
const organisation = new RegExp(
  `(?<![\\p{L}])(?:${word}\\s+(?:${joint}\\s+)?){0,5}(?:${word}-)?(?:${schools}|${clubs})(?![\\p{L}])${tail}`,
  "gu"
)
const mayHold = new RegExp(`(?<![\\p{Ll}])(?:${schools}|${clubs})(?![\\p{L}])`, "u")
/** A capital word for somebody's job behind it: "Primary School Teacher" names no school. */
const job =
  /\b(?:Teacher|Lecturer|Professor|Manager|Director|Officer|Administrator|Principal|Head|Nurse|Counsell?or|Librarian|Coach|Secretary|Assistant|Coordinator|Engineer|Trainer|Instructor|Psychologist|Bus|Meals?)\b/u

/** "Member of the Gay Professionals' Society": what follows is whose. */
const membership =
  /(?<=^|[\n•;.]|[\n•;.]\s)[\s–-]*(?:(?:active|founding|honorary|former|life|committee|board)\s+)*(?:[Mm]ember(?:ship)?|[Cc]aptain|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|[Vv]olunteer|[Pp]layer|[Ss]inger|[Mm]itglied|[Mm]embre|[Mm]iembro|[Mm]embro|[Ss]oci[oa])\s*(?::|(?:of|in|at|for|with|im|bei|der|des|de|del|da|do|d'))\s*(?:(?:the|an?)\s+)?(?=\p{Lu})[^\n.;]{2,90}/gu

/** An e-mail address: ruby.swift@… is a name, and knows neither language. */
const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Stretches `[from, to)` of a text that say who somebody is and not what they do, in any order. */
export function identitySpans(text: string, isProse: boolean): [number, number][] {
  const spans: [number, number][] = []
  if (mayHold.test(text))
    for (const match of text.matchAll(organisation)) if (!job.test(match[0])) spans.push([match.index, match.index + match[0].length])
  if (text.includes("@")) for (const match of text.matchAll(mailAddress)) spans.push([match.index, match.index + match[0].length])
  for (const match of text.matchAll(membership)) spans.push([match.index, match.index + match[0].length])
  if (!isProse) return spans
  let from = 0
  for (const line of text.split("\n")) {
    if (line.length < 100 && isPlaced.test(line) && (address.test(line) || addressOfNames.test(line)) && !noAddress.test(line))
      spans.push([from, from + line.length])
    from += line.length + 1
  }
  return spans
}
