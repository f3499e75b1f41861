/*
 * Whether a sentence says at all that its writer did the thing it names. Denials, wishes and other doers come in more forms than any list holds; but
 * the forms of telling one's own work are few: a deed first ("Ran payroll"), the thing itself as an entry ("Payroll for 60, weekly"), "I" and a
 * deed, or what somebody is responsible for. Where the thing is the subject of a verb of its own ("payroll sits with finance"), where the writer's
 * verb is no doing ("heard about", "sat in"), where somebody stands behind a "by", it is not told, whatever else is said.
 */

import { asksToJudge } from "./asks-to-judge"
import { begins, ends } from "./letter-bounds"

const be = "(?:is|are|was|were|be|been|being|'s|’s|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)"
const have = "(?:has|have|had|hasn['’]t|haven['’]t|hadn['’]t)"
const modal = "(?:can|could|may|might|must|shall|should|will|would|can['’]t|cannot|couldn['’]t|won['’]t|wouldn['’]t|shouldn['’]t)"
/** Verbs of which a thing is the subject: it is somewhere, comes, goes, begins or ends without the writer. */
const ofThings =
  "(?:sits?|sat|lies|lay|goes(?! out)|went(?! out)|comes?|came|happens?|happened|stays?|stayed|stops?|stopped|ends?|ended|begins?|began|starts?|started|belongs?|belonged|remains?|remained|falls?|fell|runs? (?:at|in|on|through|via|by|without)|ran (?:at|in|on|through|via|without)|takes? place|took place|arrives?|arrived|follows?|followed|exists?|existed|needs?|needed|means?|meant|got|gets|gives? me|gave me|lets?|let|makes? me|made me|interests?|bores?|scares?|helps?|helped|fascinates?|changed|moved|lived?|lives|works? (?:at|in|for|without)|never|hardly|rarely|no longer|does|did|do not|doesn['’]t|didn['’]t|don['’]t)"
/** What makes it the writer's own after all. */
const mine =
  "(?:\\s+(?:now|still|all|also|mostly|mainly|largely|always|entirely|out|on|to|left|handed|given|passed|over|and [\\p{L}]+))*\\s+(?:my|mine|ours|our own|what i|where i|me|in my hands|with me|on me|done by (?:me|us|my)|by (?:me|us)|run by me|part of (?:my|the|our|what)|(?:a|the) (?:main|big|large|daily|regular|core|central|key|small) (?:part|task|duty)|second nature|daily (?:work|business|bread)|i)"

/** After the thing, perhaps with what belongs to it, a verb of its own. */
const ownVerb = new RegExp(
  `^(?:\\s+(?:of|for|in|on|at|and|&)\\s+(?:the\\s+|our\\s+|all\\s+)?[\\p{L}-]+|\\s+(?!(?:it|they|he|she|who|which|that|before|after|when|while|and|or|but|as|because|until|so|if|i|we|you|then)\\s)[\\p{L}-]+){0,2}?,?\\s+(?:(?:${be}|${have}|${modal}|${ofThings})${ends})(?!${mine}${ends})`,
  "u"
)
/** "…, that is when accounts ask", "…, thank God, is outsourced": the verb behind an aside. */
const behindAside = new RegExp(
  `^,[^,.;\\n]{2,25},\\s+${be}${ends}(?!${mine})|^,\\s+(?:that|this|which)\\s+(?:is|was)${ends}(?!${mine})`,
  "u"
)

/** The thing is at the beginning of its clause, perhaps behind what belongs to its name. */
const opensClause =
  /(?:^|[.;:•|\n(–—])[\s"“'*·>→-]*(?:(?:the|our|all|any|this|that|its|some)\s+)?(?:(?!\p{L}+(?:ed|ing)\s|my\s)[\p{L}’'&-]+\s+){0,2}$/u

const someone =
  "(?:the|an?|my|our|their|his|her|another|other|others|each|one|some|somebody|someone|mr|mrs|ms|dr|external|outside|in-house|local|different)"
const byWhom = new RegExp(
  `^(?:\\s+[\\p{L}-]+){0,4}?(?<!(?:review|check|audit|prais|approv|supervis|us|follow|inspect|test|certifi|award|recogni[sz]|support|measur|judg|rank|rat|lik|lov|trust|copi|adopt|read|driven|backed)(?:ed)?)\\s+(?:only\\s+|done\\s+)?by\\s+(?!(?:me|myself|us|hand|phone|mail|email|e-mail|post|law|default|car|train|road|air|sea|rail|bus|using|\\p{L}+ing|then|now|noon|\\d|the (?:hour|day|week|month|book|end|time|team|metre|meter|piece|numbers?|minute|rules?)|a (?:third|quarter|half|factor|tenth|fifth)|half|over|more|up|nearly|almost|about|around)${ends})(?:${someone}\\s|[\\p{L}-]+\\s*(?:[.,;)]|$))`,
  "u"
)

/** What the writer did was no doing of the thing: they heard of it, were there, got it, wanted it, gave it away. */
const notDoing =
  "(?:hear(?:d|s|ing)?|saw|seen|see|seeing|watch(?:ed|es|ing)?|s[ia]t(?:ting)?|attend(?:ed|s|ing)?|visit(?:ed|s|ing)?|ask(?:ed|s|ing)?(?! to)|got|gets?|getting|receiv(?:e|ed|es|ing)|miss(?:ed|es|ing)?|want(?:ed|s)?|lik(?:e|ed|es)|lov(?:e|ed|es)|hat(?:e|ed|es)|enjoy(?:ed|s)?|wish(?:ed)?|hop(?:e|ed|ing)|dream(?:t|ed|s)?|consider(?:ed|s|ing)?|think(?:s|ing)?|thought|tri(?:ed|es)|try(?:ing)?|look(?:ed|s|ing)? (?:at|into|forward|for)|had a look|wait(?:ed|s|ing)?|pay(?:s|ing)? for|paid for|offer(?:ed|s)?|invit(?:ed|es)|depend(?:ed|s|ing)?|rel(?:y|ied|ies|ying)|benefit(?:ed|s)?|avoid(?:ed|s|ing)?|cancel+(?:ed|s|ing)?|refus(?:e|ed|es)|declin(?:e|ed|es)|leav(?:e|es|ing)|quit|stopped|gave up|give up|ran away|turn(?:ed)? down|know(?:s)? (?:of|about|(?:only )?from (?:an?|the) (?:demo|talk|trade fair|fair|course|video|film|book|brochure|leaflet|visit))|learn(?:ed|t|s|ing)? (?:of|about)|understand|can tell|could tell|talk(?:ed|s|ing)? (?:about|to)|speak(?:s|ing)? (?:about|of)|spoke (?:about|of)|sen[dt](?:s|ing)? to|forward(?:ed|s)?|escalat(?:ed|es)|refer(?:red|s)|fetch(?:ed|es)?|held the \\p{L}+ for|hold the \\p{L}+ for|was on|were on|was in|been on|had|needs?|needed|deserv(?:e|ed)|suffer(?:ed|s)|survived|lost|escap(?:e|ed)|fear(?:ed|s)?|worri(?:ed|es)|kept my hands|keep my hands|steer(?:ed)? clear|stay(?:ed|s)? (?:on|out|away)|sign(?:ed|s)? for|press(?:ed|es)?|click(?:ed|s)?|read(?:s|ing)?(?! (?:and|out|music|meters?|drawings?|prints?|blueprints?|plans?|maps?|schematics?))|live(?:d|s)? (?:near|by|in)|carr(?:y|ied) tables)"
/** "Had budget responsibility", "got the invoices out": there the having is the doing. */
const havingIsDoing =
  /(?:responsibilit|authority|ownership|oversight|accountab|experience|training|exposure|duty|duties|charge|lead|years?)/u
/** "Received training for new staff": what was taken is not given. */
const onlyTaken =
  /(?:^|[.;:•|\n(–—]\s*|,\s*)(?:i\s+)?(?:received|attended|underwent|was given|were given|sat through|watched)\s+(?:\p{L}+\s+){0,2}$/u
const verbFirst = new RegExp(
  `(?:^|[.;:•|\\n(–—]|,\\s*(?:and|but)|${begins}(?:and|but|then|also))[\\s"“'*·>→-]*(?:(?:i|we|i['’]ve|we['’]ve|have|keeps?|kept|only|just|once|sometimes|often|also|always|mostly|then|was|were|been)\\s+){0,3}${notDoing}${ends}(?:\\s+(?!(?:and|then|who|that|which|to)\\s)[^\\s.;:•|]+){0,8}\\s+$`,
  "u"
)
/** "Welding I leave to Dave", "payroll we get from the bureau": the writer's verb stands behind, and is no doing. */
const verbBehind = new RegExp(
  `^,?\\s+(?:i|we|they|he|she|you)\\s+(?:(?:have|had|only|just|always|never|would|rather|mostly|gladly)\\s+){0,2}${notDoing}${ends}`,
  "u"
)
const noDoingBehindColon = new RegExp(
  `^\\s*[:–—]\\s*(?:i|we)\\s+(?:(?:only|just|always|never|mostly)\\s+)?(?:${notDoing}|sit|stand|smile|nod|watch|listen)${ends}`,
  "u"
)

/** "Budget responsibility: director." */
const whoseBehind = new RegExp(
  `^\\s*[:–—=]\\s*(?:(?:the|my|our|an?|his|her)\\s+)?(?:[\\p{L}-]+\\s+)?(?:director|manager|boss|head|owner|chief|colleague|partner|wife|husband|sister|brother|agency|bureau|office|hq|legal|finance|hr|it|others?|nobody|no ?one|none|somebody else|someone else|contractors?|suppliers?|lead|senior|chef|nurse|doctor|teacher|accountant|lawyer|not allowed|not permitted|forbidden|off limits|first (?:chapter|lesson|steps)|theory|seen|heard|read|once|hardly|little)(?:['’]s(?:\\s+\\p{L}+)?)?\\s*(?:[.,;)]|$)`,
  "u"
)
/** Behind the name of a tool or task: a thing that is not its use. */
const notUse =
  /^\s+(?:talk|viewer|office|course|class|book|desk|stand|stall|fair|meet-?up|user group|magazine|advert|brochure|fan|shirt|mug|newsletter|clerk|people|folks|guy|guys|man|lady|girl|chap|lads?|operators?|department|upstairs|downstairs|next door|across)(?![\p{L}])/u

/** What the writer is responsible for or has experience of is told whatever stands around it. */
const responsible =
  /(?:responsible|responsibility|in charge|accountable|answerable|experience|experienced|skilled|proficient|expert|specialis|specializ|years|verantwort|zuständig|erfahrung|responsable|expérience|experiencia|encargad|responsáv|experiência)(?:[^.;\n]{0,40})$/u

/** A deed that is done for a thing, after it or about it, and is not the thing: "ordered parts for maintenance", "typed letters about payroll". */
const besideDeed = new RegExp(
  `(?:^|[.;:•|\\n–—]|,\\s*(?:and|but)|${begins}(?:and|then|also))[\\s"“'*·>→-]*(?:(?:i|we|then|also|always|mostly|often)\\s+){0,2}(?!(?:work|worked|working|works|responsible|care|cared|caring|looked|dealt|dealing|accountable|answerable|involved|specialis|engaged|moved|migrated|rolled|took over|take over|applied|account)\\p{L}*\\s)[\\p{L}-]+\\s+(?:[\\p{L}\\d’'&%,-]+\\s+){1,5}?(?:for|during|around|after|before|behind|near|beside|towards?|against|regarding|concerning|ahead of|prior to)\\s+(?:(?:the|our|their|all|any|each|every|my)\\s+)?(?:[\\p{L}-]+\\s+){0,1}$`,
  "u"
)

/** "Papers about customs declarations", "leaflets against waste": what only speaks of the thing. */
const onlySpeaks =
  /(?:papers?|leaflets?|letters?|books?|articles?|brochures?|flyers?|posters?|questions|talks?|films?)\s+(?:about|against)\s+(?:the\s+|our\s+)?$/u

/** "…, I rewrote the process": the writer's own deed behind it. */
const deedBehind = new RegExp(
  `${begins}(?:i|we)\\s+(?:have\\s+|had\\s+|then\\s+)?(?!(?:only|just|never|come|came|arrive|arrived|start|get|${notDoing})${ends})[\\p{L}]+`,
  "u"
)

/**
 * Whether nothing in a sentence tells that its writer did the thing, by the words of the sentence before it (`lead`) and behind it (`tail`), in small
 * letters. `isActivity` says that the thing is something people do, and no name of a tool.
 */
export function isUntold(lead: string, thing: string, tail: string, isActivity: boolean): boolean {
  if (byWhom.test(tail) || whoseBehind.test(tail) || notUse.test(tail) || verbBehind.test(tail) || noDoingBehindColon.test(tail))
    return true
  if (asksToJudge(lead, tail) || onlySpeaks.test(lead)) return true
  if (responsible.test(lead)) return false
  if (behindAside.test(tail)) return true
  if (ownVerb.test(tail) && opensClause.test(lead) && !deedBehind.test(tail)) return true
  if (isActivity && besideDeed.test(lead)) return true
  return verbFirst.test(lead) && (!havingIsDoing.test(thing) || onlyTaken.test(lead))
}
