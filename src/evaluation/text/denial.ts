/*
 * Where a sentence says that a thing is not had, not yet had, or is somebody else's: by the words right before it or right behind it, in the
 * languages of the house. Kinds, each with its forms; tests/unit/evaluation/text/denials.test.ts has hundreds of sentences of them.
 */

import { begins, ends, smallLetters } from "./letter-bounds"
/** "No problem with", "never missed a day of": what denies something else of a thing that is had. */
const turns =
  "problems?|trouble|issues?|afraid|fear|day|days|miss\\p{L}*|fail\\p{L}*|backlogs?|other|another|without|hesitat\\p{L}*|stranger|doubt|complaints?|errors?|mistakes?|late|shy|wonder|limits?|end|shortage|time off|but|and|just|only|aber|und|mais|pero|mas"
/** Up to so many words between the sign and the thing; what turns the sense again ends it. */
const between = (words: number) => `(?:[\\s,]+(?!(?:${turns})${ends})[\\p{L}'’-]+){0,${words}}[\\s"“'(-]*$`

const deniedBefore = smallLetters(
  `${begins}(?:zero|nil|nothing (?:in|with|of|on|about)|nothing to do with|(?:a |an |still a |only a )?(?:beginner|novice) (?:at|in|with)|(?:no|never any) (?:use|involvement|contact|exposure)(?: at| in| with| to)?|neither|nor|(?:have|has|had|am|is) yet to|unfamiliar with|unused to|unable to|new to|a stranger to|all but|everything (?:but|except|apart from)|anything but|other than|(?:stay|stays|stayed|keep|keeps|kept|shied|steered) (?:well )?(?:away from|out of|clear of)|short of|lack(?:s|ing)?(?: of| in)?|aucune?s?(?: expérience)?|ne \\p{L}+ pas (?:de|d['’])|n['’]\\p{L}+ pas (?:de|d['’])|pas encore|pas eu|non plus|todavía no|aún no|tampoco|nada de|ning[uú]n[ao]?|ainda não|nada de|nenhum[ao]?|noch (?:nicht|nie|kein\\p{L}*)|keinerlei|weder|nichts (?:mit|von|über))${ends}${between(4)}`
)
const deniedAfter = smallLetters(
  `^["”’)\\s]*(?:experience|skills?|knowledge|erfahrung|kenntnisse|expérience|experiencia)?["”’)\\s]*(?:` +
    [
      `\\?\\s*(?:not|no|none|never|nope|nein|noch|non|pas|jamais|todavía|não|ainda)${ends}`,
      `(?::|–|—|-|=|,|\\()\\s*(?:no|none|nil|zero|0|nothing|never|0 \\p{L}+|not (?:yet|so far|really|at all)|no experience|n\\/a|keine?|nein|noch nicht|nie|aucune?|non|pas encore|jamais|ningun[ao]|nunca|todavía no|nenhum[ao]?|ainda não)(?=\\s*(?:[.,;!)\n]|$)|\\s+(?:yet|so far|experience|really|at all|bisher|bislang))`,
      `(?:is |are |was |were |being )?(?:excluded|not included|out of scope|not part of it)`,
      `(?:is |are |was |were )?not (?:(?:really|quite) )?(?:my|our) (?:\\p{L}+ )?(?:area|field|thing|job|work|business|task|turf|strength|world)`,
      `(?:is|was) (?:the one|something|a thing|one thing)(?: thing)? i (?:have |['’]ve )?(?:never|not|didn['’]t|don['’]t)`,
      `would be (?:quite |completely |all )?(?:new|a first)`,
      `(?:hands-on |experience |skills? )?(?:is|are|was|were)\\s+(?:entirely |still |completely |simply )?(?:missing|lacking|absent|nonexistent|non-existent|nil|zero|not (?!only${ends}|just${ends}|\\p{L}+ (?:before|until|unless|without)${ends})\\p{L}+|no part of|none of my|never|unknown to me|beyond me|out of my|outside my)`,
      `(?:no|none|nil|nein)(?!\\.\\s*\\d)(?=\\s*(?:[.,;!)\n]|$))`,
      `[^.;\n]{0,60}?${begins}(?:never|jamais|nunca|nie|niemals)\\s+(?:\\p{L}+\\s)?(?:worked|done|used|run|ran|had|written|built|tried|touched|travaillé|fait|utilisé|trabajado|hecho|usado|gearbeitet|gemacht|benutzt)${ends}`,
      `(?:noch )?(?:nicht|nie)(?=\\s*(?:[.,;!]|$))`,
      `(?:fehlt|fehlen)(?: mir)?${ends}`,
      `(?:me |m['’])?(?:manque|falta|fehlt)${ends}`,
      `(?:has|have|had) (?:never|not|yet to)${ends}`,
      `(?:never|not) (?:came|came up|used|needed|part of)${ends}`
    ].join("|") +
    `)`
)

const wishBefore = smallLetters(
  `${begins}(?:would (?:need|have to|require|get|take|welcome|enjoy|love|appreciate)|(?:mov|gett|go|break|switch|transition)ing (?:in|over)?to|(?:move|get|go|break|switch) into|(?:booked|signed up|registered|enrolled|down|waiting|saving) (?:on|for|in|to do)|before i (?:could|can|had|was able)|if (?:i|paid|offered|asked)|looking forward to|not until|curious (?:to|about)|(?:am |is )?fascinated by|see(?:s)? (?:myself|themsel\\p{L}+) in|open for|(?:could|can) (?:well )?imagine|hop(?:e|es|ing) for|(?:my |the )?next (?:step|stop|goal|move) is|(?:shall|will|to) be trained in|next (?:comes|is|up)|ready for|hungry for)${ends}[^.;\\n]{0,45}$`
)
const wishAfter = smallLetters(
  `^["”’)\\s]*(?:\\p{L}+(?=\\s*[:–—(]))?\\s*[-–—:(]?\\s*(?:${[
    `applied(?: for)?(?=\\s*(?:[.,;!)\n]|$))`,
    `(?:still |as )?(?:yet )?not (?:yet )?(?:begun|started)`,
    `(?:is|are|would be|comes|come)\\s+(?:still )?(?:what i (?:want|would like|hope)|next|ahead of me|on (?:my|the) (?:\\p{L}+ )?list|my (?:next|goal|wish|dream|aim)|the (?:next|plan)|to come|something i(?:['’]d| would) (?:like|love))`,
    `(?:is |are |still |next )?on (?:my|the) (?:to-?do |wish |bucket )?list`,
    `(?:course|class|training|exam|test)s? (?:is |are )?(?:booked|planned|next|in(?!\\s+(?:\\p{L}+\\s+)?(?:19|20)\\d\\d)|to come|paid for|due)`,
    `(?:next (?:year|month|spring|summer|autumn|winter)|some ?day|one day|later on|soon)(?=\\s*(?:[.,;!)]|$))`,
    `(?:is |are )?what i(?:['’]m| am) (?:training|studying|learning|preparing|aiming)`,
    `(?:fascinates?|interests?|attracts?|appeals? to|would suit|excites?) me`,
    `(?:interessiert|reizt) mich|m['’]intéresse|me interesa|interessa-me|me interessa`,
    `(?:internship|course|training|move|job) (?:planned|to come)`,
    `if (?:paid|offered|needed|asked|trained)`,
    `(?:for \\p{L}+\\s*|basics\\s*|course\\s*)?\\(?(?:not (?:yet )?(?:done|finished|started|taken|completed)|booked|to come)(?=\\s*\\))`,
    `(?:inscription|anmeldung|inscripción|inscrição|enrolled|enrolment|enrollment|signed up|booked) (?:pour|für|para|for|in|from)`,
    `(?:steht|stehen) (?:noch )?(?:aus|an)`
  ].join("|")})${ends}`
)

const readOnlyBefore = smallLetters(
  `${begins}(?:(?:have |has |i['’]ve )?(?:only )?(?:read|heard|seen (?:talks|demos|films)) (?:\\p{L}+ )?(?:about|of|on)|know(?:s)? (?:only )?(?:about|of)|aware of|theoretical(?:ly)?|in theory|theory of|gelesen über|entendu parler de|he leído sobre)${ends}[^.;\\n]{0,30}$`
)
const studiedBefore = smallLetters(
  `^[\\s•*·–-]*(?:academic|class|university|school|student|college|study|uni)\\s+projects?\\s*[:–-]|${begins}(?:(?:semesters?|terms?|credits?|lecture series|self-?study|elective|minor|module|seminar) (?:of|in|on)|(?<!miss\\p{L}{0,3} |\\p{L}s )(?:an?|one|two|three|half an?|\\d+) (?:half[- ])?days? (?:of|on|in)|(?:certificate |evening |online |summer )?(?:courses?|school|camp)|school projects? (?:on|about|in)|(?:thesis|dissertation) (?:about|on|in)|reading up on)\\s+(?:the )?$`
)
const studiedAfter = smallLetters(
  `^\\s*[:(–—-]\\s*(?:only )?(?:observed|shadowed|watched)${ends}|^["”’)\\s]*(?:(?:observed|shadowed|seen|watched|witnessed) (?:during|in|at|on|only)${ends}|as a hobby|(?:module|elective|minor|badge|semester|lecture|self-?study|lectures)${ends}|online${ends}|at (?:the )?weekends?${ends}|in my (?:spare|free) time|with the vendor${ends})`
)
/** "Python: I can read it", "French: enough for lunch": how little it is stands behind the colon. */
const little = smallLetters(
  `^\\s*(?:itself\\s*)?[:–—]\\s*(?:(?:can|could) (?:only |just )?(?:open|read|view|look|print|find|follow)${ends}|i (?:can|could|know|run|use|read|understand|only|just|do not|don['’]t|have never)|enough${ends}|not enough|a (?:little|bit|few words|touch)|a few|very little|some(?:what)?${ends}(?! of the)|only${ends}|just${ends}|rusty|basics?${ends}|beginner|school level|rudimentary)[^\n]{0,80}`
)
const perWeek = smallLetters(`^[^.;\\n]{0,20}(?:a|per|each|every) (?:week|month)${ends}`)

const readOnlyAfter = smallLetters(
  `^["”’)\\s,]*(?:i know |known |which i know |is known to me |kenne ich |je connais )?(?:only|just|merely|nur|seulement|solo|sólo|apenas) (?:from|by|in|through|out of|aus|par|por|de) (?:talks?|books?|reading|courses?|hearsay|university|school|college|theory|tutorials?|youtube|films?|afar|the outside|name|vorträgen|büchern|dem studium|der schule|livres|libros)${ends}|^["”’)\\s]*[-–—,(:]*\\s*(?:limited exposure|in theory|theory only|theoretical|watched (?:a|the|my|others?)|shadowing)`
)

/** "The owner does the …": the subject right before a deed is somebody else. Work itself is nobody. */
const otherDoes = smallLetters(
  `(?:^|[,;:(.]\\s*|${begins}(?:and|but|while|because|as|where)\\s+)(?:legal|finance|hr|it|ops|operations|marketing|sales|engineering|qa|accounting|purchasing|procurement|production|logistics|facilities|payroll|compliance|security|design|support|head office|management)\\s+(?:does|do|did|runs?|ran|handles?|handled|keeps?|kept|makes?|made|writes?|wrote|owns?|builds?|built|sees to|looks after)\\s+(?:the |our |all |any |their )*$|(?:^|[,;:(]\\s*|${begins}(?:and|but|while|because|as|where)\\s+)(?:the|our|an?|their|another|my)\\s+(?!(?:candidate|applicant|undersigned|author|work|role|job|position|projects?|tasks?|day|post|placement|internship|programme|program|whole)${ends})(?:[\\p{L}-]+\\s+){1,2}(?:does|do|did|runs|ran|handles|handled|keeps|kept|makes|made|writes|wrote|sees to|looks after|looked after|takes care of|took care of)\\s+(?:the |our |all |any |their )*$`
)
const sentOn = smallLetters(
  `${begins}(?:pass(?:ed|es)?|hand(?:ed|s)?|sen[dt]|give|gave|forward(?:ed|s)?)\\s+(?:[\\p{L}-]+\\s+){1,4}(?:on |over )?to\\s+$`
)

const otherBefore = smallLetters(
  `${begins}(?:left|leave|leaves|pass(?:ed)?|hand(?:ed)?|give|gave|send|sent|forward(?:ed)?)\\s+(?:all |any |the )*(?:[\\p{L}-]+\\s+){0,2}$`
)
const toOthers = smallLetters(
  `^["”’)\\s]*(?:to|for|with|bei|an|à|aux|a)\\s+(?:others?|colleagues?|(?:the|my|our|an?|another|someone|somebody|head|hr|finance)${ends})`
)
const otherAfter = smallLetters(
  `^["”’)\\s]*(?:${[
    `(?:sits?|lies?|stay(?:s|ed)?|remain(?:s|ed)?|rest(?:s|ed)?|is|are|was|were) with (?!me${ends}|us${ends}|my team${ends})`,
    `(?:goes?|went|belong(?:s|ed)?|is passed|falls?|fell) to (?!me${ends}|us${ends}|my (?:daily|work|desk|team|tasks?|duties|job)${ends}|plan${ends}|the (?:customer|client)s?${ends})`,
    `(?:is|are|was|were|remains?|stays?) (?:an?other|some(?:body|one) else['’]?s?|the (?:\\p{L}+ ){0,2}\\p{L}+['’]s|(?:my|our) (?:\\p{L}+ )?(?:boss|manager|colleague|partner|wife|husband|director|accountant)['’]s|not mine|up to)`,
    `(?:is|are|was|were|being)?\\s*(?:done|handled|made|run|processed|managed)\\s+(?:centrally|elsewhere|abroad|externally|off ?shore|overseas|in (?!house${ends}|full${ends}|time${ends}|english${ends}|sap${ends}|excel${ends})\\p{L}+)`,
    `(?:by|through|via) (?:the |an? )?(?:head office|headquarters|(?:service|external|outside) providers?|bureau|agency|third part(?:y|ies)|contractors?|shared service)`,
    `,?\\s*(?:which|that)\\s+(?:the\\s+)?(?!i${ends}|we${ends}|is${ends}|are${ends}|was${ends}|were${ends}|has${ends}|have${ends})[\\p{L}-]+\\s+(?:runs?|ran|does|did|owns?|owned|maintains?|writes?|wrote|makes?|made|handles?|handled|built|builds?|gives?|gave|sends?|sent|provides?|provided|supplies)${ends}`,
    `,\\s+c['’](?:est|était) (?:le|la|l['’]|mon|ma|notre)`,
    `(?:come|comes|came|is bought in|are bought in) from (?!me${ends}|my${ends}|scratch${ends})`,
    `(?::|–|—|-)\\s*(?:an? )?(?:external|outside|outsourced|third[- ]party|head office|(?:by )?the (?:bureau|agency|accountant)|extern\\p{L}*)`,
    `(?:liegt|lag|bleibt|blieb) bei (?!mir${ends}|uns${ends})`,
    `(?:relève|relevait|dépend|incombe) d[eu'’]`,
    `(?:corresponde|depende) (?:a|de)l?`
  ].join("|")})`
)

export type Denial = "lacks" | "wish" | "study" | "other"

/**
 * What the words right around a thing say against its being had: `before` and `after` are its sentence's, split at the thing, in small
 * letters. Null where they say nothing of the kind.
 */
export function denialOf(before: string, after: string): Denial | null {
  if (deniedBefore.test(before) || deniedAfter.test(after)) return "lacks"
  if (wishBefore.test(before) || wishAfter.test(after)) return "wish"
  if (readOnlyBefore.test(before) || readOnlyAfter.test(after)) return "study"
  if (little.test(after)) return "study"
  if ((studiedBefore.test(before) && !perWeek.test(after)) || studiedAfter.test(after)) return "study"
  if (otherAfter.test(after) || otherDoes.test(before) || sentOn.test(before) || (otherBefore.test(before) && toOthers.test(after)))
    return "other"
  return null
}
