/*
 * Where a thing is only near somebody's work: they deal with those who do it, sit beside them, write about it, or work for a house that is known
 * for it. By the words right before it or right behind it; tests/unit/evaluation/text/denials.test.ts has the kinds.
 */

import { begins, ends, smallLetters } from "./letter-bounds"

const the = "(?:(?:the|our|their|an?|my|his|her|its|another|other)\\s+){0,2}"

const kin =
  "(?:brother|sister|wife|husband|partner|cousin|son|daughter|uncle|aunt|father|mother|flatmate|roommate|neighbour|neighbor|friend|colleague|boss|in-?laws?)"
const people =
  "(?:customers?|clients?|guests?|visitors?|people|folks|colleagues?|contacts?|suppliers?|vendors?|stakeholders?|experts?|professors?|students?|delegates?|candidates?|applicants?|girls|boys|guys|lads|ladies|friends?|patients?|tenants?|passengers?)"

const before = [
  // Sent there, or come from there.
  `(?:went|goes?|sent|sends?|escalat(?:ed|es?)|referred|refers?|pass(?:ed|es)?|reported|reports?|hand(?:ed|s)|delivered|brought|walked|talk(?:ed|s)?|spoke|speaks?|listen(?:ed|s)?|repl(?:y|ied)|answered|gave|gives?|sold|sells?|presented|show(?:ed|s)|shipped|lent|complain(?:ed|s)?|chased)(?:\\s+[\\p{L}-]+){0,4}?\\s+(?:over\\s+|on\\s+|up\\s+)?to\\s+${the}`,
  `(?:received|receives?|got|gets?|took|came|comes?|heard|ordered|borrowed|collected|fetched|advice|reports?|feedback|support|help|results?|requests?|calls?|input|figures|numbers|data)\\s+(?:[\\p{L}-]+\\s+){0,2}?from\\s+${the}`,
  `(?:asked|called|phoned|told|informed|reminded|thanked|invited|chased|met|helped|drove|picked up|interviewed|paid)\\s+(?:the\\s+|our\\s+|an?\\s+)?`,
  `(?:booked|appointments?|meetings?|calls?|liaison|lunch|coffee)\\s+(?:[\\p{L}-]+\\s+){0,2}?with\\s+${the}`,
  // Depends on it, waits for it.
  `(?:depend(?:ed|s|ing)?|rel(?:y|ied|ies|ying)|wait(?:ed|s|ing)?)\\s+(?:on|for|upon)\\s+${the}`,
  `thanks to\\s+${the}`,
  // Near it.
  `(?:s[ia]t|sits|sitting|worked|working|seat|desk|office|room|floor|building|corridor|canteen|table|flat)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:beside|next to|near|opposite|among|behind|above|below)\\s+${the}`,
  `(?:shared?|sharing)\\s+(?:an?|the)\\s+[\\p{L}-]+\\s+with\\s+${the}`,
  `in the same (?:building|house|office|corridor|floor|company) as\\s+${the}`,
  // Those who do it.
  `${people}\\s+(?:in|from|of|within)\\s+${the}`,
  `(?:my|our|an?|his|her)\\s+(?:[\\p{L}-]+\\s+)?${kin}(?:\\s+of mine)?\\s+(?:works?|worked|is|was|runs?|ran|does|did|studies|studied)\\s+(?:in|at|for|with|as)?\\s*${the}`,
  `(?:others|they|he|she|somebody|someone|everyone else|everybody else|the others)\\s+(?:did|do|does|ran|runs?|handled|handles?|made|makes?|took|takes?)\\s+(?:the\\s+|all\\s+)?`,
  // What a house is known for.
  `(?:company|employer|firm|group|client|customer|manufacturer|supplier|start-?up|house|business|market|team)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:leader|leading|known|famous|renowned|speciali[sz]\\p{L}*|active|engaged)\\s+(?:in|for|of)\\s+${the}`,
  `(?:manufacturers?|makers?|producers?|suppliers?|providers?|sellers?|vendors?|distributors?|importers?|wholesalers?|retailers?|leaders?)\\s+(?:of|in|for)\\s+${the}`,
  // Told about, or served.
  `(?:article|film|book|blog|podcast|talk|story|exhibition|documentary|novel|song|report|essay)s?\\s+(?:about|on the subject of)\\s+${the}`,
  `(?:recruit(?:ed|s|ing)?|hir(?:ed|es|ing)|translat(?:ed|es|ing)|cater(?:ed|s|ing)|ordered lunch|shopp?(?:ed|ing)|interpreted|advertised)\\s+for\\s+${the}`
]

const after = [
  `\\s*[(:,–—-]\\s*(?:see|ask|by|via|through)?\\s*(?:my |our |the |an? )?(?:mr|ms|mrs|herr|frau|m\\.|mme|colleagues?|suppliers?|partner|agency|customer|boss|owner)${ends}`,
  `\\s+(?:contract|work|part|side|share|order)\\s+(?:was|is|went|goes|lay|lies)\\s+(?:with|to)${ends}`,
  `\\s+(?:came|comes|come)\\s+with\\s+(?:the|a)${ends}`,
  `\\s+(?:(?:is|are|was|were)\\s+)?(?:bought in|bought (?:in )?from|rented|leased|hired in|supplied by|contracted out|farmed out)${ends}`,
  `\\s+(?:is|was|are|were)\\s+(?:our|the|an?)\\s+(?:[\\p{L}-]+\\s+)?(?:department|team|unit|division|neighbours?|suppliers?|customers?)${ends}`,
  // The thing does something to me: it is a department there.
  `\\s+(?!(?:is|was|has|does)${ends})(?:[\\p{L}]+\\s+)?[\\p{L}]+(?:ed|s)(?:\\s+(?:off|back|up|in))?\\s+(?:me|us|my|our)${ends}(?!\\s+(?:to|in)\\s+(?:\\p{L}+ly|the)${ends})`
]

const supervisor = smallLetters(`^\\s*(?:supervisor|manager|director|head|lead|chief|boss|team)s?${ends}`)
const underOne = smallLetters(`${begins}under\\s+(?:the|an?|my|our)\\s+$`)
const rooms = smallLetters(`^\\s*(?:rooms?|labs?|offices?|halls?|buildings?|workshops?|corridors?)${ends}`)
const tended = smallLetters(`${begins}(?:cleaned|guarded|painted|decorated|heated|visited|toured|locked|swept)\\s+${the}$`)
const companies = smallLetters(
  `^\\s*(?:equipment|machines?|companies|firms|labs?|shops?|houses?|customers?|clients?|buyers?|manufacturers?|products?)${ends}`
)
const soldTo = smallLetters(
  `${begins}(?:sold|selling|sells?|deliver\\p{L}*|suppl\\p{L}*|manufacturers?|makers?|producers?)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:to|of)\\s+${the}$`
)
/** "Scheduled appointments for five providers in Athenahealth": so many are kept in a tool, and are not who does it. */
const countedIn = smallLetters(
  `(?:\\d|${begins}(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of|thousands of|all|our|new))\\s+(?:[\\p{L}-]+\\s+)?(?:people|customers|clients|guests|patients|providers|contacts|subscribers|users|members|students|suppliers|vendors|candidates|applicants)\\s+in\\s+$`
)
/** "Moved to", "promoted from": a way of one's own. */
const ownWay = smallLetters(
  `${begins}(?:mov(?:ed|ing)|switch(?:ed|ing)|promoted|transferred|chang(?:ed|ing)|progressed|returned|grew|rose|turned|graduated|migrat\\p{L}+|convert\\p{L}+|ported|upgrad\\p{L}+|deploy\\p{L}*|connect\\p{L}*|integrat\\p{L}*|contribut\\p{L}+|committed|dedicated)(?:\\s+[\\p{L}-]+){0,4}?\\s+(?:to|from)\\s+${the}$`
)

const nearBefore = smallLetters(`${begins}(?:${before.join("|")})$`)
const nearAfter = smallLetters(`^(?:${after.join("|")})`)

/** Whether a thing is only near somebody's work, by its sentence's words `lead` before and `tail` behind it, in small letters. `isActivity` says that it is no name. */
export function isNearby(lead: string, tail: string, isActivity = true): boolean {
  if (ownWay.test(lead) || (!isActivity && countedIn.test(lead))) return false
  if (nearBefore.test(lead) || nearAfter.test(tail)) return true
  return (
    (underOne.test(lead) && supervisor.test(tail)) || (tended.test(lead) && rooms.test(tail)) || (soldTo.test(lead) && companies.test(tail))
  )
}
