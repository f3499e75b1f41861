import { denialOf } from "./denial"
import { departments } from "./departments"
import { isDoneToThem } from "./done-to-them"
import { isNearby } from "./elsewhere"
import { isDoneByOther } from "./other-doer"
import { isUntold } from "./untold"
import { telegraphStance } from "./telegraph-stance"
import { memory } from "../remember"

/**
 * What a sentence says about somebody's having something. `lacks`: they have it not. `wish`: they want it, or it is planned. `study`: they learned
 * it in a course and nothing says that they did it. `taught`: they taught it. `other`: somebody else does it. `passing`: it is only named there.
 * `refused`: they decided against it. `untold`: nothing in the sentence tells that they did it.
 */
export type Stance = "has" | "lacks" | "wish" | "study" | "taught" | "other" | "passing" | "refused" | "untold"

/** In characters: what stands further away belongs to something else. */
const reach = 160
const reachAfter = 90

const negated =
  /(?:(?<![\p{L}\d])(?:not(?! only\b)(?! just\b)|no|never|without|cannot|lack(?:s|ing)?(?: of)?|instead of|rather than|except(?: for)?|apart from|kein(?:e|en|er)?|nicht|ohne|nie|statt|sans|pas (?:de|d['’]|en)|jamais|sin|nunca|sem|não|ni)\b|n['’]t\b)(?:[\s,]+(?!(?:but|and|just|only|aber|und|mais|pero|mas|problems?|trouble|issues?|afraid|fear|days?|miss\p{L}*|fail\p{L}*|backlogs?|other|another|without|hesitat\p{L}*|stranger|doubt|complaints?|errors?|mistakes?|late|shy|wonder|limits?|end|shortage)(?![\p{L}]))[\p{L}'’-]+){0,4}[\s"“'(-]*$/iu
/** "I do …", whatever somebody else does behind it. */
const ownDeed =
  /(?:^|[.;:,(–—-]|(?<![\p{L}])(?:and|but|while))\s*(?:i|we)\s+(?:also |still |now )?(?:do|did|run|ran|make|made|handle|handled|write|wrote|keep|kept|manage|managed|prepare|prepared|own|owned|lead|led|build|built|teach|taught|draw|drew|post|posted|enter|entered|check|checked)\s+(?:(?:the|all|all the|our|my)\s+)?$/u
const toMe = /^\s*(?:over |on )?to (?:me|us|my team)(?![\p{L}])/iu
/** "No day without a plan" */
const doubled = /(?<![\p{L}])(?:no|not|never|hardly)(?![\p{L}])[^.;\n]{0,25}(?<![\p{L}])without\s+(?:\p{L}+\s){0,2}$/iu
const negatedAfter =
  /^[\s)"”']*(?:is|was|are|were|has|have)(?: not(?! \p{L}+ (?:before|until|unless|without)(?![\p{L}]))|n['’]t| never)\b|^[\s,)"”']*\(?(?:(?:19|20)\d\d,?\s*)?(?:has |now )?(?:lapsed|expired|inactive|not renewed|abgelaufen)\b|^[\s)"”']*(?::|–|-)\s*(?:no|none|nein|non|não|no experience)(?=\s*(?:[.,;!)\n]|$))/iu

const learning =
  /(?<![\p{L}\d])(?:(?:want|wants|wanting|hope|hopes|hoping|keen|eager|plan|plans|planning|looking|like|love|excited|curious|interested|aim|aims|aspir\w+)\s+(?:to|in|about)\s+(?:\p{L}+\s+){0,2}(?:learn\w*|study\w*|explor\w+|get into|pick(?:ing)? up|becom\w+|obtain\w*|train\w*)|currently (?:learning|studying)|(?<!(?:machine|deep|reinforcement|supervised|transfer|active|distance|blended|digital|online|language|adult|early|lifelong|e)[ -])learning|möchte\p{L}*\s+(?:\p{L}+\s+){0,2}lernen|apprendre|aprender|preparing for|studying for|working towards?|pursuing)(?:\s+(?:more|about|the|for|my|a|an|some)|\s+\p{L}+){0,3}[\s"“(]*$/iu
const wished =
  /(?:^|[\s,(])(?:hop(?:e|es|ing) to|want(?:s|ing)? to|wants?|would (?:like|love) to|i['’]d (?:like|love) to|wish(?:es)? to|aspir(?:e|es|ing)(?: to)?|aim(?:s|ing)? to|intend(?:s|ing)? to|keen (?:to|on)|eager to|interest(?:ed)? in|curious about|dream(?:s|ing)? (?:is|of|about)|(?:my|career) (?:goal|aim|ambition|objective|wish) is|open to (?:a |an |new )?(?:mov\w+|switch\w+|roles?|positions?|opportunit\w+|career)|(?:shall|will) (?:soon )?(?:take over|start|begin|move|join|do|lead|run|introduce|learn|work)|going to (?:start|learn|take|move)|about to|möchte|wünsche mir|(?:je |j['’])?(?:souhaite|aimerais|voudrais|cherche à)|me gustaría|quisiera|quiero|busco|gostaria(?: de)?|quero|pretendo)\s[^.;\n]{0,70}$|(?:^|(?<![\p{L}\d])(?:am|i['’]m|is|now|currently|actively)\s)(?:looking for|seeking|searching for|in search of|auf der suche nach|en busca de|à la recherche d)[^.;\n]{0,70}$|(?:^|(?:(?<![\p{L}\d])(?:i|we|they|who)|,)\s)plan(?:s|ning)? (?:to|on)\s[^.;\n]{0,50}$/iu
const wishedAfter =
  /^[^.;\n]{0,50}?(?<![\p{L}\d])(?:(?:is|are|was|were) (?:being )?(?:planned|scheduled|foreseen|intended|wished for)|planned for|to come|one day|some day|in (?:the )?future|(?:is|are) (?:my )?(?:next|goal|dream|wish)|möchte ich|geplant|est prévue?|previst[oa]s?|planead[oa]s?)(?![\p{L}])/iu
const wishLabel =
  /^[\s•*·–-]*(?:(?:career |professional |job )?(?:objective|goal|aim|ambition|target)s?|looking for|seeking|desired (?:position|role|job)|next (?:on my list|step|up)|wish(?:es)?|plans?|ziel|objectif|objetivo|wants?|wish list|to learn|want to learn|would like)\s*:/iu

const lessons =
  "(?:courses?|coursework|class(?:es)?|lessons?|lectures?|seminars?|webinars?|workshops?|tutorials?|boot ?camps?|moocs?|training (?:courses?|days?|sessions?)|summer school|evening school|vorlesung(?:en)?|lehrgang|lehrgänge|kurse?)"
const studied = new RegExp(
  `(?<![\\p{L}\\d])(?:took|tak(?:e|en|ing)|complet(?:e|ed|ing)|follow(?:ed|ing)|attend(?:ed|ing)|enrol+ed|joined|visited|did|finished|passed|had|watched|signed up)\\s+(?:[\\p{L}\\d-]+\\s+){0,5}?${lessons}\\b[^.;\\n]{0,60}$|\\b${lessons}\\s+(?:taken\\s+)?(?:in|on|about|of|for|zu|über|de|em|en)\\s+(?!\\d)[^.;\\n]{0,40}$|(?<![\\p{L}\\d])(?:studied|studying|studies (?:in|of)|(?:was|were|been) taught|learn(?:ed|t|s)?|read(?:ing)? (?:[\\p{L}\\d]+ ){0,2}(?:books?|articles?|texts?|papers?|up)|(?:thesis|dissertation) (?:on|about)|received (?:\\p{L}+ ){0,2}training|cours d[e’']|cursos? de)\\b[^.;\\n]{0,60}$`,
  "iu"
)
const studiedAfter =
  /^['’"”\s]*(?:\p{L}+\s)?(?:courses?|class(?:es)?|lessons?|lectures?|seminars?|webinars?|workshops?|tutorials?|boot ?camps?|coursework|modules?(?!\s+(?:used|shared|for|that|across|in production)(?![\p{L}]))|student|thesis|kurs|lehrgang)(?![\p{L}])|^[^.;\n]{0,30}?(?<![\p{L}\d])(?:(?:in|at|by) (?:evening (?:classes|school)|school|college|university|distance learning)|as a student)\b/iu
const studyLabel =
  /^[\s•*·–-]*(?:\p{L}+ ){0,2}(?:courses?|coursework|modules?|class(?:es)?|subjects?|studies|lectures?|thesis|training received|kurse|vorlesungen|cours|cursos)(?: (?:taken|attended|completed|include\w*))?\s*:/iu
/** Learned by doing. */
const atWork = /^\s*(?:on the job|at work|by doing|as i went)(?![\p{L}])/iu
/** Who gives a course does not only take it. */
const gives =
  /(?<![\p{L}\d])(?:taught|teach(?:es|ing)?|led|leading|ran|running|delivered|delivering|gave|giving|develop(?:ed|ing)|design(?:ed|ing)|wrote|held|holding|organi[sz](?:ed|ing)|offer(?:ed|ing)|facilitat(?:ed|ing)|conduct(?:ed|ing)|prepar(?:ed|ing)|creat(?:ed|ing)|built|instruct(?:ed|ing)|train(?:ed|ing)(?!\s+(?:courses?|days?|sessions?))|coach(?:ed|ing)|mentor(?:ed|ing))\b/iu
const teaching =
  /(?<![\p{L}\d])(?:taught|teach(?:es|ing)?|lectured|lecturing|tutor(?:ed|ing))\s+(?:(?!(?:what|which|that|where|when|as)\b)[\p{L}-]+\s+){0,4}?[\s"“(]*$/iu
/** "Formation BIM de deux jours": as short as a course. */
const shortCourse = /^\s*(?:de|d['’]|\()\s*(?:\d+|une?|deux|trois|quatre|cinq)\s*(?:jours?|heures?|semaines?)(?![\p{L}])/iu
const taughtAfter = /^\s*(?:is|are|was|were|being|gets?) (?:also )?(?:taught|learned|learnt|studied)\b/iu

const declined =
  /(?<![\p{L}\d])(?:declined?|declining|refused?|refusing|reject(?:s|ed|ing)?|turned down|turning down|(?:advis|decid|opt|argu|vot|speak|spok)\p{L}* against|gave up|ruled out|called off|steer(?:ed|ing)? clear of|opposed|abgelehnt|lehnte|verzichtet|refus(?:é|er)|décliné|renoncé|rechac\p{L}+|declin(?:é|ado|ar)|recus(?:ei|ado|ar))(?![\p{L}])[^.;\n]{0,45}$/iu
const declinedAfter =
  /^[^.;,\n]{0,40}?(?<![\p{L}\d])(?:was|were|is|are|been|got)\s+(?:\p{L}+\s)?(?:called off|cancel+ed|abandoned|rejected|refused|ruled out|declined|scrapped|shelved)\b|^[^.;\n]{0,60}?(?<![\p{L}\d])(?:abgelehnt|abgesagt|verzichtet|dagegen entschieden|refusée?s?|déclinée?s?|rechazad[oa]s?|recusad[oa]s?)(?![\p{L}])/iu

const outsiders =
  "(?:colleagues?|co-?workers?|brothers?|sisters?|wife|husband|friends?|father|mother|uncles?|aunts?|boss(?:es)?|supervisors?|agency|agencies|suppliers?|vendors?|(?:sub)?contractors?|advis[eo]rs?|lawyers?|solicitors?|firms?|providers?|freelancers?|clients?|customers?|students?|pupils?|participants?|apprentices?|neighbou?rs?|predecessors?|successors?|parents?|departments?|offices?|foundations?|branch|company|companies|man|woman|men|women|people|others?)"
const trades =
  "(?:consultants?|accountants?|partners?|groups?|developers?|engineers?|specialists?|doctors?|nurses?|surgeons?|experts?|electricians?|technicians?)"
/** "The platform team ran …", "A supplier did …", "My brother does …": the subject is somebody else. Nobody's own team is. */
const otherSubject = new RegExp(
  `(?<![\\p{L}\\d])(?:my|our)\\s+(?:\\p{L}+\\s+)?(?:supervisor|boss|manager|colleague|brother|sister|wife|husband|friend|father|mother|lawyer|accountant|advis[eo]r|agency|supplier|partner)s?(?:\\s+(?:mr|ms|mrs|dr)\\.?)?(?:\\s+\\p{L}+)?\\s+(?:did|does|do|ran|runs?|wrote|writes?|built|makes?|made|had|has|uses?|used|knows?|handles?|\\p{L}+ed)\\b[^.;\\n]{0,40}$|(?:^|[,:(–—]\\s*|(?<![\\p{L}\\d])(?:while|whereas|where|and|but|because|as|whom|when)\\s+)[\\s•*·"“-]*(?:(?:the|a|an|our|my|another|one|his|her|their|its|other|some|several|most|two|three)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${outsiders}|(?:the|our|another|other|some|several|two|three)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${trades}|(?:the|another|other|a|second|sister|their)\\s+(?:[\\p{L}’'-]+\\s+){1,2}teams?)(?:\\s+(?:mr|ms|mrs|dr)\\.?)?(?:\\s+\\p{L}\\.)?\\s+(?:(?:who|that|then|also|always|already)\\s+)?(?!and\\s+(?:i|me|myself)\\b)(?:did|does|do|ran|runs?|wrote|writes?|built|builds?|makes?|made|takes?|took|leads?|led|keeps?|kept|gives?|gave|had|has|have|was|were|is|are|brought|handles?|looks?|sells?|sold|teach(?:es)?|taught|owns?|learns?|learnt|uses?|knows?|knew|performs?|operates?|provides?|\\p{L}+ed)\\b[^.;\\n]{0,60}$`,
  "iu"
)
/** "A firm that does …", "the man who did …", and never "an engineer who likes …", who is the person. */
const otherWho = new RegExp(
  `,\\s+who(?:se)?\\s+(?:[\\p{L}’'-]+\\s+){0,4}[\\s"“(]*$|(?<![\\p{L}\\d])(?:the|by|for|from|to|with|of|at|another|other|hired|two|three|some)\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?:${outsiders}|${trades})\\s+(?:who|that|which|whose)\\s+(?:[\\p{L}’'-]+\\s+){0,4}[\\s"“(]*$`,
  "iu"
)
/** "… was handled by an agency". */
const byOthers =
  /^[^.;\n]{0,60}?(?<![\p{L}\d])(?:(?:done|handled|given|run|managed|made|led|provided|delivered|built|written|drawn|prepared|kept|cut|outsourced|performed|developed|taken over|carried out|looked after|taken care of|supplied|set up|owned)\s+(?:\p{L}+\s)?by|(?:outsourced|left|given|handed) to)\s+(?!(?:me|myself|us|our own|my team|our team|hand|the team)(?![\p{L}]))/iu
const outsourced =
  /^[^.;,\n]{0,30}?(?<![\p{L}\d])(?:was|were|is|are|being) outsourced\b|^[^.;\n]{0,60}?(?<![\p{L}\d])(?:(?:is|are|was|were) (?:no business of mine|not (?:mine|my (?:job|work|business)|done here|ours))|vien(?:t|nent) d[ue]|(?:est|sont|était|étaient) (?:faite?s?|réalisée?s?|gérée?s?|assurée?s?|tenue?s?) par|(?:hech|realizad|llevad)[oa]s? por|l[oa]s? (?:lleva|hace) (?:el|la|mi|un|una|nuestr\p{L}+)|(?:macht|erledigt|übernimmt|machte|erledigte) (?:die|der|das|ein|eine|mein|meine|unser|unsere)|feit[oa]s? por|fica com)(?![\p{L}])/iu
/** "The special education teacher writes …", "our fundraising foundation has …": the thing is part of somebody else's name. */
const ownerBefore =
  /(?:^\s*|[,;:(–—-]\s*|(?<![\p{L}\d])(?:and|but|while|because|as|where)\s+|\bthe \p{L}+\s+)(?:the|our|an?|their|my|his|her)\s+(?:[\p{L}-]+\s+)?$/iu
const ownerAfter =
  /^\s*(?:\p{L}+\s)?(?:teachers?|managers?|directors?|teams?|staff|departments?|therapists?|foundations?|groups?|offices?|engineers?|firms?|agenc(?:y|ies)|compan(?:y|ies)|partners?|people|desks?|specialists?|leads?|heads?|supervisors?|nurses?|colleagues?)\s+(?:\p{L}+\s){0,3}?(?:\p{L}{2,}(?:ed|es|ns|ts|ks|ls|rs|ds|gs|ms|ps)|did|does|do|has|had|is|was|were|are|will|wrote|ran|made|took|led|gave|kept|built)\b/iu
/** A term that is the name of whoever does it: "the physical therapist" is somebody else, "as the physical therapist" is not. */
const whoDoes = /(?:ist|er|or|ian|ant|ess|man|woman|cook|chef|clerk|nurse)s?$/iu
/** "Helped the quality manager to …": whose doing it is is said. */
const helpedOne =
  /\bhelp(?:ed|s|ing)?\s+(?:the|our|my|a)\s+(?:[\p{L}-]+\s+){0,2}(?:manager|director|lead|colleague|engineer|boss|head|owner|supervisor|chef|doctor|nurse|teacher)\s[^.;\n]{0,40}$/iu
const somebody =
  /(?:^|\s)(?<!\bas )(?<!\bas (?:\p{L}{1,12} )?)(?:the|our|their|my|his|her|with an?|by an?|to an?|for an?|from an?)\s+(?:[\p{L}-]+(?:['’]s)?\s+)?$/iu

const unitAfter =
  /^(?:['’]s)?\s*(?:(?:and|&|\/)\s*\p{L}+\s+)?(?:departments?|teams?|groups?|divisions?|units?|offices?|desks?|staff|colleagues|people|managers?|directors?|crews?|functions?|folks|specialists?|agents?|partners?)(?![\p{L}])/iu
const houseAfter =
  /^(?:['’]s)?\s*(?:firms?|compan(?:y|ies)|agenc(?:y|ies)|offices?|shops?|stores?|practices?|cent(?:er|re)s?|colleges?|schools?|works|parks?|magazines?|studios?|industry|sector|trade|business(?:es)?|agents?|clients?|customers?|people)(?![\p{L}])/iu
/** Ends where the name of a unit or house may stand: "… for the", "… to two". */
const towards =
  /(?:^|\s)(?:for|to|with|from|by|of|at|through|via|past|between|on behalf of|beside|and|opposite|behind)\s+(?:(?:the|a|an|our|their|its|another|my|several|some|two|three|all|whole|entire|other|his|her)\s+){0,2}(?:[\p{L}-]+\s+){0,1}$/iu
/** Whoever leads, joins or belongs to a unit does its work. */
const belongs =
  /(?<![\p{L}\d])(?:work(?:s|ed|ing)?|employed|join(?:s|ed|ing)?|member|part|led|leads?|leading|head(?:s|ed|ing)?|manag(?:e[sd]?|ing|er)|ran|runs?|running|built|building|set up|founded|establish(?:ed|ing)|in charge|responsible|responsibility|accountable|belong(?:s|ed)?|direct(?:s|ed|ing)|supervis(?:e[sd]?|ing)|oversaw|overs(?:ee|eeing)|coach(?:ed|ing)?|owner|own)\b(?!\s+(?:closely\s+|together\s+|directly\s+)?with\b)[^.;\n]{0,40}$|(?<![\p{L}\d])(?:within|in)\s+(?:(?:the|a|an|our|their)\s+)?(?:[\p{L}-]+\s+)?$/iu
const theHead =
  /(?<![\p{L}\d])(?:the|our|a|an|his|her|its)\s+(?:head|director|manager|vice president|vp|chief|leader|boss)s?\s+(?:of|for)\s+(?:the\s+)?$/iu
const colleaguesOf =
  /(?<![\p{L}\d])(?:liais\p{L}+|collaborat\p{L}+|cooperat\p{L}+|work(?:s|ed|ing)?(?: closely| together| directly)?|coordinat\p{L}+|partner(?:ed|ing|s)?|communicat\p{L}+|interact\p{L}+|align\p{L}*|direct(?:s|ed|ing) \p{L}+|s(?:ent|ends?|ending) \p{L}+|forward\p{L}*(?: \p{L}+){0,2}|report(?:s|ed|ing)?|pass(?:ed|es|ing)?(?: \p{L}+){0,2}(?: on)?|hand(?:s|ed|ing)?(?: \p{L}+){0,2}(?: over)?|told|given|instructed|requested|meet(?:s|ings?)?|met)\s+(?:with|to|by|from)\s+(?:the\s+|our\s+)?$|(?<![\p{L}\d])(?:support(?:s|ed|ing)?|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|inform(?:s|ed|ing)?)\s+(?:the\s+|our\s+)?$/iu
/** "Transfer to the ICU", "reported to the head of": where something was sent. */
const sentTo =
  /(?<![\p{L}\d])(?:transfer\p{L}*|s(?:ent|ends?)|refer\p{L}*|hand\p{L}*|escort\p{L}*|forward\p{L}*|pass\p{L}*|return\p{L}*|bring|brought|carr(?:y|ied)|report\p{L}*|escalat\p{L}*)\s+(?:\p{L}+\s+){0,4}?to\s+(?:the|our|an?)\s+(?:\p{L}+\s+)?$/iu
const nextTo =
  /(?<![\p{L}\d])(?:(?:next (?:door )?to|neighbou?ring|adjacent to|across (?:from|the street from)|in sight of)\s+(?:(?:the|a|an|our|my)\s+)?|(?:beside|near|opposite|close to|past|around the corner from|behind)\s+(?:the|a|an|our|my)\s+)(?:[\p{L}-]+\s+){0,2}$/iu
const heardOf =
  /(?<![\p{L}\d])(?:see|saw|seeing|watch(?:ed|ing)?)\s+(?:\p{L}+\s+)?$|(?<![\p{L}\d])(?:s[ia]t(?:s|ting)? in on|heard|overheard|shadow(?:ed|ing)|played (?:an? )?\p{L}+ in|(?:magazines?|books?|films?|novels?|stor(?:y|ies)|series|exhibitions?|museums?|talks?|programmes?) (?:about|on|of|for)|he visto(?: usar)?|vi usar|j['’]ai vu|(?:guests?|visitors?|passengers?|tenants?|delegates?) (?:from|of|working in)(?: the)?)\s+(?:[\p{L}-]+\s+){0,2}$/iu
const passingLabel =
  /^[\s•*·–-]*(?:(?:personal |other |my )?(?:interests?|hobb(?:y|ies)|leisure|pastimes?|free time|likes)|freizeit|hobbys|interessen|intérêts|loisirs|centres d['’]intérêt|aficiones|intereses|passatempos|interesses)(?:\s+(?:and|&)\s+\p{L}+)?\s*:/iu

/** In small letters. Most sentences hold none of these, and then only a negation can stand in the way. */
const anySign =
  /formation|stage|transfer|refer|escort|return|bring|brought|carr|escal|helped|see |saw |seeing|visto|usar|vu |gustar|quier|busc|quero|preten|aimer|voudr|prévu|previst|planead|geplant|abge|verzicht|dagegen|renonc|déclin|rechaz|rechac|recus|vien|par |por |lleva|hace|macht|erledigt|übernimmt|fica|mine|my job|therapist|foundation|branch|head|chief|vice|leader|folks|agent|course|class|lesson|lectur|semin|webinar|worksh|tutorial|camp|module|mooc|thesis|dissert|school|learn|stud(?:y|ie)|enrol|attend|taught|teach|tutor|read|books?\b|watch|training|vorles|lehrgang|kurs|cours|curso|hop(?:e|ing)|want|would|['’]d |wish|aspir|aim|intend|keen|eager|interest|curious|dream|goal|ambition|objecti|open to|shall|will |going to|about to|möchte|souhait|cherche|quisiera|gostar|look(?:s|ing)? (?:for|to)|seek|search|busca|recherche|plan|schedul|forese|future|some day|one day|next|ziel|declin|refus|reject|turned|turning|against|gave up|abandon|ruled|called off|steer|oppos|resist|lehn|cancel|scrapped|shelved|department|team|group|division|unit|office|desk|staff|colleague|people|manager|director|crew|function|firm|compan|agenc|shop|store|practice|cent(?:er|re)|college|works|park|magazine|studio|industr|sector|trade|business|client|customer|partner|by |who |that |which |whose|brother|sister|wife|husband|friend|father|mother|boss|supervis|supplier|vendor|contractor|consult|advis|accountant|lawyer|solicitor|provider|freelanc|pupil|particip|apprentic|neighbo|predecess|success|parents|developer|engineer|specialist|doctor|nurse|surgeon|man |woman|men |somebody|someone|others|another|outsourc|liais|collab|cooper|coordin|communic|interact|align|direct|sen[dt]|forward|report|pass|hand|told|given|instruct|request|meet|met |support|assist|help|inform|beside|near|opposite|across|close to|adjacent|around the|in sight|sat in|sit in|heard|shadow|saw |visit|played|guest|passenger|patient|famil|tenant|delegat|hobb|leisure|pastime|free time|likes|freizeit|intér|loisir|aficion|passatemp/

/**
 * Reads the words around `[start, end)`: within their clause for a negation, within their sentence for who does it and whether it is done. `isAsked`
 * says that the very words there are asked for, so that a person or house among them is no sign of somebody else.
 */
export function stanceOf(text: string, start: number, end: number, isAsked = false): Stance {
  const lead = text.slice(Math.max(0, start - reach), start)
  const term = text.slice(start, end)
  const rest = text.slice(end, end + reachAfter)
  return readOnce(`${isAsked ? "asked" : ""}\0${lead}\0${term}\0${rest}`, () => readStance(lead, term, rest, isAsked))
}

/** Qualifications, traits, letters and the next role ask after the same mentions of a profile; read once, they cost nothing. */
const readOnce = memory<Stance>(5_000)

function readStance(lead: string, term: string, rest: string, isAsked: boolean): Stance {
  const sentence = lead.slice(Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(";"), lead.lastIndexOf("•"), lastStop(lead)) + 1)
  // "No. 123456" is a number.
  const stop = /[.!?](?=\s|$)(?!(?<=\bno\.)\s*\d)|[;\n•]/u.exec(rest)
  const tail = stop ? rest.slice(0, stop.index) : rest
  // A comma ends what a "not" reaches, unless it stands right at the term: "our own, not dbt".
  const near = sentence.slice(lastComma(sentence) + 1)
  if ((negated.test(near) && !doubled.test(near)) || negatedAfter.test(tail)) return "lacks"
  // "My boss handed it to me": whatever stands before, it ends with the person.
  if (toMe.test(tail)) return "has"
  const lowSentence = sentence.toLowerCase()
  const lowTail = tail.toLowerCase()
  // "Payroll? Not yet.": the question's mark ends no note.
  const noted = rest.startsWith("?") ? (/^[^\n]*/u.exec(rest)?.[0] ?? "").toLowerCase() : lowTail
  const against = denialOf(near.toLowerCase(), noted) ?? telegraphStance(lowSentence, noted)
  if (against !== null) return against
  const isActivity = !/\p{Lu}/u.test(term)
  const isOwnDeed = ownDeed.test(lowSentence)
  if (!isOwnDeed && (isNearby(lowSentence, lowTail, isActivity) || isDoneByOther(lowSentence, term.toLowerCase(), noted, isActivity)))
    return "other"
  if (!isOwnDeed && isDoneToThem(lowSentence, term.toLowerCase(), noted, isActivity, isAsked)) return "other"
  const unless = () => (!isOwnDeed && isUntold(lowSentence, term.toLowerCase(), noted, isActivity) ? "untold" : "has")
  if (!anySign.test(`${lowSentence}\n${term.toLowerCase()}\n${lowTail}`)) return learning.test(sentence) ? "wish" : unless()
  if (wishLabel.test(sentence)) return "wish"
  if (passingLabel.test(sentence)) return "passing"
  if (studyLabel.test(sentence)) return "study"
  if (declined.test(sentence) || declinedAfter.test(tail)) return "refused"
  if (learning.test(sentence) || wished.test(sentence) || wishedAfter.test(tail)) return "wish"
  if (isElsewhere(sentence, tail, term, isAsked)) return "other"
  if (nextTo.test(sentence) || heardOf.test(sentence)) return "passing"
  if (taughtAfter.test(tail) || (shortCourse.test(tail) && /formation|stage|cours/iu.test(sentence))) return "study"
  if (teaching.test(sentence)) return "taught"
  if ((studied.test(sentence) || studiedAfter.test(tail)) && !gives.test(sentence) && !atWork.test(tail)) return "study"
  return unless()
}

/** Whether somebody else does it: another subject, another unit, another house. */
function isElsewhere(sentence: string, tail: string, term: string, isAsked: boolean): boolean {
  if (otherSubject.test(sentence) || otherWho.test(sentence) || byOthers.test(tail) || outsourced.test(tail)) return true
  if (theHead.test(sentence) || sentTo.test(sentence)) return true
  if (/\bby (?:our|the|an?|external|his|her|their)\s+$/iu.test(sentence)) return true
  if (helpedOne.test(sentence)) return true
  if (ownerBefore.test(sentence) && ownerAfter.test(tail)) return true
  if (!isAsked && whoDoes.test(term.trim()) && /\s\p{Ll}/u.test(sentence) && somebody.test(sentence)) return true
  // "Walked dogs of two estate agents": the unit's word may be part of the term.
  const last = /\s\p{L}+$/u.exec(term)?.[0] ?? ""
  if (!isAsked && (unitAfter.test(last) || houseAfter.test(last)) && towards.test(sentence) && !belongs.test(sentence)) return true
  const unit = unitAfter.test(tail)
  if ((unit || houseAfter.test(tail)) && towards.test(sentence) && !belongs.test(sentence)) return true
  return (
    departments.has(term.trim().toLowerCase()) &&
    (unit || !/^\s*\p{L}{3,}/u.test(tail) || /^\s*(?:and|about|on|for|with|to|in)\b/iu.test(tail)) &&
    colleaguesOf.test(sentence)
  )
}

/** Where the last sentence end stands that white space follows; -1 where there is none. */
function lastStop(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (
      (code === 0x2e || code === 0x21 || code === 0x3f) &&
      /\s/.test(text[at + 1]!) &&
      !/\b(?:mr|mrs|ms|dr|st|prof|no|vs|e\.g|i\.e|incl|approx)$/i.test(text.slice(Math.max(0, at - 7), at))
    )
      return at
  }
  return -1
}

function lastComma(text: string): number {
  const at = text.lastIndexOf(",")
  // "no Java, Python or Go": the list goes on under the same "no".
  return at >= 0 &&
    /(?<![\p{L}\d])(?:no|without|neither|not|kein\p{L}*|ohne|sans|sin|sem)\s+(?:experience (?:with|in|of) )?[\p{L}\d+#.]+$/iu.test(
      text.slice(0, at)
    )
    ? -1
    : at
}
