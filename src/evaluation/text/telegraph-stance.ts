/*
 * What short notes say against a thing's being had, without a sentence: a label before it ("gaps: …"), a tag behind it ("(learning)", ": seen, not
 * used"), an owner's name, a time before one's own. tests/unit/evaluation/text/denials.test.ts has the kinds.
 */

import { begins, ends, smallLetters } from "./letter-bounds"
import type { Denial } from "./denial"

const lackLabel = smallLetters(
  `(?:^|[\\n•|]|[.;]\\s)[\\s*·–-]*(?:missing|gaps?|lacking|weak(?:ness(?:es)?| spots?| points?| areas?)?|not (?:yet|known|done)|unknown|no experience(?: in| with)?|to improve|room for improvement|fehlt(?: noch)?|lücken|manques?|lagunas|carencias)\\s*:[^.;\\n]{0,60}$`
)
const learnLabel = smallLetters(
  `(?:^|[\\n•|]|[.;]\\s)[\\s*·–-]*(?:(?:currently |now |still )?(?:learning|studying|reading)|beginner|theory|tutorials?|self-?study|read|seen|watched|hobby|lerne(?: gerade)?|in ausbildung|en apprentissage|aprendiendo)\\s*:[^.;\\n]{0,60}$`
)

const tag = "(?:only |just |some |a |an |the |very |still |currently |now |so far )*"
const learnTag = smallLetters(
  `^\\s*(?:[(,:–—-]|\\?)\\s*${tag}(?:starting|started on|learning|beginner|novice|theory|theoretical|planned|tutorials?|seen|read(?:ing)?(?:[- ]only)?|watched|studying|self-?study|first steps|intro(?:duction)?|hobby|home lab|toy project|not used|forgotten|long ago|years ago|rusty)(?=\\s*(?:[.,;!)\\n]|$))`
)
const learnAfter = smallLetters(
  `^\\s*(?:(?:only|just) read|read[- ]only|for feedback|at (?:university|uni|school|college|home)|in a (?:home lab|sandbox|tutorial)|on a (?:weekend|toy|hobby|school) project|long ago|certificate of attendance|taster|basics from)${ends}`
)
const learnBefore = smallLetters(
  `${begins}(?:dabbl(?:e|ed|ing) (?:in|with)|play(?:ed|ing)? (?:around )?with|toy(?:ed|ing) with|tinker(?:ed|ing)? with|experiment(?:ed|ing)? with|toy projects? (?:in|with)|first steps (?:in|with)|gett?ing to know|familiari[sz](?:ed|ing) myself with|acquainting myself with|have seen|i['’]ve seen|used to know|knew once)\\s+(?:the |some |a little )?$`
)

const doers =
  "(?:team|group|department|colleagues?|contractors?|agency|agencies|infra|it|ops|devs?|vendors?|suppliers?|partners?|others|boss|externals?|consultants?|freelancers?|office|provider)"
const otherTag = smallLetters(
  `^\\s*[(,:–—-]?\\s*(?:[\\p{L}-]+\\s+){0,2}?by\\s+(?!me${ends}|us${ends}|my${ends}|hand${ends})(?:the |an? |our |another )?(?:[\\p{L}-]+\\s+)?${doers}${ends}|^\\s*[:,–—-]\\s*(?:ask|see|goes through|via)\\s+(?:the |our |my )?\\p{L}|^\\s+(?:is|are|was|were)\\s+(?:the )?[\\p{L}-]+['’]s(?:\\s+(?:job|work|business|thing|area|baby))?(?=\\s*(?:[.,;!)\\n]|$))|^\\s+(?:was|were|had been) (?:written|built|done|made|set up) by ${doers}`
)
const beforeMe = smallLetters(
  `^[^.;\\n]{0,50}?${begins}before (?:i (?:came|joined|started|arrived|was hired|got there)|my (?:time|days|arrival))${ends}`
)
/** "Paul's …", "a customer's …" where no deed of one's own stands before it. */
const owner = smallLetters(
  `(?:^|[,;:(]\\s*|${begins}(?:review(?:ed|ing)?|read(?:ing)?|saw|see|seen)\\s+)(?:my |our |the |an? |other |another )?(?:[\\p{L}-]+\\s+)?(?!(?:world|today|women|men|children|driver|bachelor|master|it|that|what|let|here|there)['’])[\\p{L}-]+(?:['’]s|s['’])\\s+$`
)
const bareDoers = smallLetters(
  `(?:^|[,;:(]\\s*|${begins}(?:and|but|while|whereas)\\s+)(?:she|he|they)\\s+(?:also |then |always )?$|(?:^|[.;,:(]\\s*|${begins}(?:and|but|while)\\s+)(?:contractors|suppliers|agencies|freelancers|colleagues|others|vendors|consultants|partners|externals|students|interns)\\s+(?:wrote|write|did|do|ran|run|built|build|made|make|handled?|kept|keep|own(?:ed)?|set up)\\s+(?:the |our |all |any )*$`
)

const stoppedAfter = smallLetters(
  `^\\s*(?:pilots?|projects?|roll-?outs?|trials?|tests?|plans?)?\\s*(?:was |were |had been |has been |got )?(?:stopped|dropped|cancel+ed|scrapped|abandoned|shelved|never (?:came|happened)|not (?:allowed|approved|introduced))${ends}`
)
const weighed = smallLetters(`${begins}(?:evaluated|assessed|considered|looked at|compared|piloted|tested|trialled)\\s+(?:the )?$`)
const wentElsewhere = smallLetters(
  `^\\s*(?:and|but|then|,)\\s*(?:then )?(?:decided|went|opted|chose|settled|stayed)\\s+(?:for|with|against|on)${ends}`
)

const laterAfter = smallLetters(
  `^\\s*(?:i leave alone|is on order|comes? later|is (?:still )?to come|(?:knowledge |skills |experience )?would (?:be (?:useful|good|nice|helpful)|help)|is (?:my|a) (?:weak spot|weakness|gap))${ends}`
)

/** What would be, and is not: "should the need arise", "with some training", "potentially". */
const conditional = smallLetters(
  `(?:^|[.;!?]\\s)[\\s*•·–-]*(?:should (?:the|i|there|you|it)|were (?:i|there)|given the (?:chance|opportunity)|assuming|provided (?:that )?(?:i|it)|if (?!necessary${ends})|falls|sofern|wenn|au besoin|si${ends}|en caso|caso${ends}|with (?:some|a little|more|a bit of) (?:training|help|support|practice|luck)|potentially|possibly|perhaps|maybe|hopefully|eventually|vielleicht|peut-être|quizás|talvez)${ends}[^.;\\n]{0,60}$`
)
const readyFor = smallLetters(
  `(?:^|[.;,!?]\\s|${begins}(?:am|i['’]m)\\s)[\\s*•·–-]*(?:ready|willing|prepared|trainable|supposed|available|open|excited|happy) (?:to|for|in|about|at)\\s+(?:[\\p{L}-]+\\s+){0,3}$`
)
const afterTraining = smallLetters(
  `^[^.;\\n]{0,20}?${begins}(?:after|once|if|with|given) (?:\\p{L}+ )?(?:training|trained|instruction|somebody|someone|help)${ends}`
)
const hoped = smallLetters(
  `${begins}(?:(?:will|shall) be \\p{L}+ing|(?:my|an?) (?:ambition|wish|dream|hope|plan|aim|goal) (?:to|is)(?: \\p{L}+){0,2}|(?:signed up|hoping|preparing|applying) (?:to|for)(?: \\p{L}+){0,3}|(?:always |ever )?wanted to(?: \\p{L}+)?|applying for (?:jobs|roles|posts|positions) in|exploring|thinking of|excited about|(?:ziel|wunsch|traum|objectif|souhait|rêve|meta|objetivo|sueño|deseo|sonho)\\s*(?:ist|est|es|é|:))\\s+(?:(?:the|an?|la|le|el|o|a) )?$|(?:^|[.;]\\s)[\\s*•·–-]*next\\s*:\\s*$`
)

const denied = smallLetters(
  `${begins}(?:left|declined|refused|turned down|missed|passed up|no)\\s+(?:an?|the|my|every|any)?\\s*(?:promotions?|offers?|moves?|chance|post|place)\\s+(?:to|as|of|for|in)\\s+(?:be |become )?(?:an?|the)?\\s*$|${begins}(?:hardly (?:any|ever)|barely|scarcely|little (?:to do )?with|blank when it comes to|allergic to|absence of|exempt from|barred from|banned from|(?:job|role|work|post) (?:excluded|left out)|excluded from|removed|not one of those who(?: \\p{L}+)?|nobody let me(?: near)?|(?:dismissed|warned|told off|a warning) (?:for|over|about)(?: mistakes in)?|complained about|(?:failed|flunked) (?:the )?(?:exam|test|course)? ?(?:in|on)?|left before)\\s+(?:the )?$`
)
const deniedBehind = smallLetters(
  `^\\s*(?:is|was|are|were) (?:something i(?:['’]ve| have)? avoid\\p{L}*|off limits|limited to|out of bounds|kept from me)|^[^.;\\n]{0,40}?as i (?:cannot|can['’]t|could not)${ends}`
)

const persons = smallLetters(
  `(?:${begins}(?:mrs?|ms|dr|herr|frau|mme)\\.?\\s+[\\p{L}-]+|(?:^|[.;:]\\s)[\\s*•·–-]*(?:mein|meine|mon|ma|mi|otra?|outra?|another|the previous|the former|her|his)\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s+(?:did|does|do|ran|runs|handled|handles|kept|keeps|made|makes|wrote|writes|practi[sc]ed|managed|manages|looked after|machte|macht|führte|erledigte|gérait|gère|faisait|fait|llevaba|lleva|hacía|hace|tratava d[eo]|fazia|faz)\\s+(?:the |die |das |la |le |el |a |o )?$`
)
const taskedOthers = smallLetters(
  `${begins}(?:hired|engaged|commissioned|appointed|brought in|paid|recruited)\\s+(?:[\\p{L}-]+\\s+){1,4}for\\s+(?:the )?$|${begins}(?:somebody|someone|anybody|those|firms|companies|neighbours|relatives) (?:in|who do|from|behind)\\s+$|${begins}the (?:team|people|firm|company) behind\\s+$`
)
const toFirm = smallLetters(
  `^\\s*(?:lay|lies|sat|sits|rested) with|^\\s*to (?:an? |another |the )?(?:[\\p{L}-]+ )?(?:firm|agency|company|provider|contractor|supplier|bureau)${ends}`
)
const onlyTold = smallLetters(
  `${begins}(?:manuals?|videos?|murals?|flyers?|leaflets?|posters?|brochures?|films?|books?|talks?) (?:on|about|for)\\s+(?:the )?$|${begins}(?:easier|harder|better|worse|other|rather) than\\s+(?:the )?$|${begins}(?:much like|similar to|akin to|comparable (?:to|with)|unlike)\\s+(?:the )?$|${begins}(?:thesis|dissertation|essay|term paper)${ends}(?![^.;\\n]*${begins}(?:jobs?|led to|since|then)${ends})[^.;\\n]{0,40}$|${begins}where (?:the )?$`
)
const fromTalk = smallLetters(
  `^\\s*from (?:an?|the) (?:webinar|videos?|books?|course|tutorial|talk|documentary)${ends}|^\\s*for (?:an?|one|two|half an?) (?:half-)?(?:day|hour|morning|afternoon|week)s?${ends}`
)

/** What a note says against a thing's being had; null where it says nothing of the kind. `lead` and `tail` are its line, split at the thing, in small letters. */
export function telegraphStance(lead: string, tail: string): Denial | null {
  if (lackLabel.test(lead) || denied.test(lead) || deniedBehind.test(tail)) return "lacks"
  if (conditional.test(lead) || readyFor.test(lead) || hoped.test(lead) || afterTraining.test(tail)) return "wish"
  if (persons.test(lead) || taskedOthers.test(lead) || toFirm.test(tail)) return "other"
  if (onlyTold.test(lead) || fromTalk.test(tail)) return "study"
  if (learnLabel.test(lead) || learnTag.test(tail) || learnAfter.test(tail) || learnBefore.test(lead)) return "study"
  if (otherTag.test(tail) || beforeMe.test(tail) || owner.test(lead) || bareDoers.test(lead)) return "other"
  if (stoppedAfter.test(tail) || (weighed.test(lead) && wentElsewhere.test(tail))) return "other"
  return laterAfter.test(tail) ? "wish" : null
}
