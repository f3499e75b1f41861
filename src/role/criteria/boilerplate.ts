/*
 * What posts put around what they ask for. None of it is asked of anybody by itself: "in a professional manner", "for long periods of time", "on a
 * daily basis". A reviewed list; what may be a demand of its own (shifts, travel, a regulated trade) is none of it.
 */

const adjective =
  "(?:very |highly |often )?(?:fast[- ]paced|fast[- ]moving|dynamic|busy|challenging|demanding|high[- ](?:pressure|energy|stress|performance)|deadline[- ](?:driven|oriented)|team(?:[- ](?:oriented|based))?|collaborative|changing|rapidly changing|evolving|diverse|multi-?cultural|professional|matrix(?:ed)?|complex|friendly|positive|safe|timely|efficient|effective|accurate|cost[- ]effective|courteous|respectful|calm|compassionate|organi[sz]ed|thorough|consistent|similar|related|comparable|relevant)"
const tails: readonly RegExp[] = [
  new RegExp(
    `[\\s,]+(?:in|within|with|under) (?:an? |the )?(?:${adjective}(?:,? and |, | & | or | \\/ |\\/| ))*${adjective} (?:manner|way|fashion|environments?|settings?|atmosphere|workplace|roles?|positions?|capacity|field|industry|area)[.\\s]*$`,
    "iu"
  ),
  /[\s,]+on an? (?:daily|regular|weekly|monthly|ongoing|routine|consistent|continuous|timely) basis[.\s]*$/iu,
  /[\s,]+(?:as|when|where|if) (?:needed|required|necessary|assigned|directed|appropriate|applicable|requested|possible)[.\s]*$/iu,
  /[\s,]+(?:at all times|from time to time|with minimal supervision|with little (?:or no )?supervision|with attention to detail|with ease|and beyond|in accordance with (?:company |all )?(?:policies|procedures|policy)(?: and procedures)?)[.\s]*$/iu,
  /[\s,]+(?:and|or) (?:(?:other|all|any) )?(?:related|similar|relevant|associated|other) (?:duties|tasks|tools|technologies|software|applications|platforms|fields?|areas?|disciplines?|subjects?|equipment|systems?|documents|work)(?: as (?:assigned|needed|required))?[.\s]*$/iu,
  /[\s,]+for (?:long|extended|prolonged) periods(?: of time)?[.\s]*$/iu
]

/** A requirement without what posts put behind what they ask for; as it is where nothing would be left. */
export function withoutBoilerplate(text: string): string {
  let rest = text
  for (let before = ""; before !== rest;) {
    before = rest
    for (const tail of tails) rest = rest.replace(tail, "")
  }
  return rest.trim() === "" ? text : rest
}
