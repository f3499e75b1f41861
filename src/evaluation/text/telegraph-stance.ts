/*
 * What short notes say against a thing's being had, without a sentence: a label before it ("gaps: …"), a tag behind it ("(learning)", ": seen, not
 * used"), an owner's name, a time before one's own. tests/unit/evaluation/text/denials.test.ts has the kinds.
 */

import type { Denial } from "./denial"

const begins = "(?<![\\p{L}\\d])"
const ends = "(?![\\p{L}\\d])"
const pattern = (source: string) => new RegExp(source, "iu")

const lackLabel = pattern(
  `(?:^|[\\n•|]|[.;]\\s)[\\s*·–-]*(?:missing|gaps?|lacking|weak(?:ness(?:es)?| spots?| points?| areas?)?|not (?:yet|known|done)|unknown|no experience(?: in| with)?|to improve|room for improvement|fehlt(?: noch)?|lücken|manques?|lagunas|carencias)\\s*:[^.;\\n]{0,60}$`
)
const learnLabel = pattern(
  `(?:^|[\\n•|]|[.;]\\s)[\\s*·–-]*(?:(?:currently |now |still )?(?:learning|studying|reading)|beginner|theory|tutorials?|self-?study|read|seen|watched|hobby|lerne(?: gerade)?|in ausbildung|en apprentissage|aprendiendo)\\s*:[^.;\\n]{0,60}$`
)

const tag = "(?:only |just |some |a |an |the |very |still |currently |now |so far )*"
const learnTag = pattern(
  `^\\s*(?:[(,:–—-]|\\?)\\s*${tag}(?:starting|started on|learning|beginner|novice|theory|theoretical|planned|tutorials?|seen|read(?:ing)?(?:[- ]only)?|watched|studying|self-?study|first steps|intro(?:duction)?|hobby|home lab|toy project|not used|forgotten|long ago|years ago|rusty)(?=\\s*(?:[.,;!)\\n]|$))`
)
const learnAfter = pattern(
  `^\\s*(?:(?:only|just) read|read[- ]only|for feedback|at (?:university|uni|school|college|home)|in a (?:home lab|sandbox|tutorial)|on a (?:weekend|toy|hobby|school) project|long ago|certificate of attendance|taster|basics from)${ends}`
)
const learnBefore = pattern(
  `${begins}(?:dabbl(?:e|ed|ing) (?:in|with)|play(?:ed|ing)? (?:around )?with|toy(?:ed|ing) with|tinker(?:ed|ing)? with|experiment(?:ed|ing)? with|toy projects? (?:in|with)|first steps (?:in|with)|gett?ing to know|familiari[sz](?:ed|ing) myself with|acquainting myself with|have seen|i['’]ve seen|used to know|knew once)\\s+(?:the |some |a little )?$`
)

const doers =
  "(?:team|group|department|colleagues?|contractors?|agency|agencies|infra|it|ops|devs?|vendors?|suppliers?|partners?|others|boss|externals?|consultants?|freelancers?|office|provider)"
const otherTag = pattern(
  `^\\s*[(,:–—-]?\\s*(?:[\\p{L}-]+\\s+){0,2}?by\\s+(?!me${ends}|us${ends}|my${ends}|hand${ends})(?:the |an? |our |another )?(?:[\\p{L}-]+\\s+)?${doers}${ends}|^\\s*[:,–—-]\\s*(?:ask|see|goes through|via)\\s+(?:the |our |my )?\\p{L}|^\\s+(?:is|are|was|were)\\s+(?:the )?[\\p{L}-]+['’]s(?:\\s+(?:job|work|business|thing|area|baby))?(?=\\s*(?:[.,;!)\\n]|$))|^\\s+(?:was|were|had been) (?:written|built|done|made|set up) by ${doers}`
)
const beforeMe = pattern(
  `^[^.;\\n]{0,50}?${begins}before (?:i (?:came|joined|started|arrived|was hired|got there)|my (?:time|days|arrival))${ends}`
)
/** "Paul's …", "a customer's …" where no deed of one's own stands before it. */
const owner = pattern(
  `(?:^|[,;:(]\\s*|${begins}(?:review(?:ed|ing)?|read(?:ing)?|saw|see|seen)\\s+)(?:my |our |the |an? |other |another )?(?:[\\p{L}-]+\\s+)?(?!(?:world|today|women|men|children|driver|bachelor|master|it|that|what|let|here|there)['’])[\\p{L}-]+(?:['’]s|s['’])\\s+$`
)
const bareDoers = pattern(
  `(?:^|[.;,:(]\\s*|${begins}(?:and|but|while)\\s+)(?:contractors|suppliers|agencies|freelancers|colleagues|others|vendors|consultants|partners|externals|students|interns)\\s+(?:wrote|write|did|do|ran|run|built|build|made|make|handled?|kept|keep|own(?:ed)?|set up)\\s+(?:the |our |all |any )*$`
)

const stoppedAfter = pattern(
  `^\\s*(?:pilots?|projects?|roll-?outs?|trials?|tests?|plans?)?\\s*(?:was |were |had been |has been |got )?(?:stopped|dropped|cancel+ed|scrapped|abandoned|shelved|never (?:came|happened)|not (?:allowed|approved|introduced))${ends}`
)
const weighed = pattern(`${begins}(?:evaluated|assessed|considered|looked at|compared|piloted|tested|trialled)\\s+(?:the )?$`)
const wentElsewhere = pattern(
  `^\\s*(?:and|but|then|,)\\s*(?:then )?(?:decided|went|opted|chose|settled|stayed)\\s+(?:for|with|against|on)${ends}`
)

const laterAfter = pattern(
  `^\\s*(?:i leave alone|is on order|comes? later|is (?:still )?to come|(?:knowledge |skills |experience )?would (?:be (?:useful|good|nice|helpful)|help)|is (?:my|a) (?:weak spot|weakness|gap))${ends}`
)

/** What a note says against a thing's being had; null where it says nothing of the kind. `lead` and `tail` are its line, split at the thing. */
export function telegraphStance(lead: string, tail: string): Denial | null {
  if (lackLabel.test(lead)) return "lacks"
  if (learnLabel.test(lead) || learnTag.test(tail) || learnAfter.test(tail) || learnBefore.test(lead)) return "study"
  if (otherTag.test(tail) || beforeMe.test(tail) || owner.test(lead) || bareDoers.test(lead)) return "other"
  if (stoppedAfter.test(tail) || (weighed.test(lead) && wentElsewhere.test(tail))) return "other"
  return laterAfter.test(tail) ? "wish" : null
}
