/*
 * Whose deed a sentence tells: where the clause around a thing has a subject of its own that is nobody of the writer's ("the bureau runs payroll",
 * "flow is calculated by the CFD colleague", "payroll goes to the head office"), the thing is that subject's. People leave themselves out of what they
 * write about their work, so a clause that has a subject mostly tells of somebody else.
 */

import { departments } from "./departments"
import { begins, ends } from "./letter-bounds"

/** Third persons of deeds that are no nouns in the plural: "handles complaints" tells, "reports weekly" may be a heading. */
const plainThird =
  "(?:writes|runs|makes|does|handles|takes|keeps|gives|brings|manages|owns|holds|decides|prepares|draws|carries|sells|buys|cleans|maintains|operates|delivers|teaches|trains|supervises|performs|provides|supplies|produces|negotiates|calculates|builds|creates|develops|administers|oversees|coordinates|organises|organizes|enters|fills|sends|gets|sees to|looks after|cares for|deals with|is responsible for|are responsible for|owned|handled|ran|wrote|took care of|takes care of)"
/** The same, and those that are nouns as well: only where an object follows that is plainly one. */
const anyThird = `(?:${plainThird}|(?:drafts|designs|drives|leads|books|orders|checks|signs|tests|plans|posts|pays|cuts|cooks|repairs|files|reports|records|reviews|sets|processes|audits|installs|programs|codes|models|markets|hires|screens|approves|releases|fixes|mends|calls|answers|paints|sews|welds|bakes|counts|measures|inspects|schedules|controls))`
const object = "(?:(?:all|most|any|every|each|some|only)\\s+)?(?:of\\s+)?(?:the|an?|our|their|its|his|her|my|it|them|this|that|these|those)"

const clauseStart = `(?:^\\W*|[.;:,(–—]\\s*|-\\s+|[•\\n]\\s*|${begins}(?:and|but|while|whereas|as|because|where|since|so)\\s+)`
/** Nobody's own: "my team runs", "we run", "I run". */
const own = "(?!(?:i|we|my|our own|my own)\\s)(?!(?:the|our|my)\\s+(?:whole\\s+|entire\\s+)?(?:team|crew|shift)\\s+(?:and|of|i)\\b)"

/** How a third person's résumé calls the one it is about. */
const themself = "(?:candidate|applicant|undersigned|author)"
const withArticle = new RegExp(
  `${clauseStart}${own}(?:the|an?|our|their|another|his|her|its|every|each|some|most|head|central|external|outside)\\s+(?!${themself}${ends})(?:[\\p{L}’'&-]+\\s+){1,3}?(?:who\\s+|that\\s+|then\\s+|also\\s+|always\\s+|only\\s+)?(?:${plainThird}${ends}|${anyThird}\\s+${object}${ends})[^.;\\n]{0,60}$`,
  "u"
)
/** Several of them: "the client's own staff run payroll". Clusters run tools; people run what people do. */
const severalDo = new RegExp(
  `${clauseStart}${own}(?:the|our|their|other|some|most|several|external|outside)\\s+(?:[\\p{L}’'&-]+\\s+){0,3}?(?:staff|people|[\\p{L}-]{3,}s)\\s+(?:also\\s+|then\\s+)?(?:run|do|handle|make|write|keep|manage|prepare|decide|own|maintain|operate|build|take care of|look after|draw|teach|train|calculate|enter|clean|sell|buy|negotiate|deliver|produce)${ends}[^.;\\n]{0,60}$`,
  "u"
)
const bareDepartment = new RegExp(
  `${clauseStart}(?:${[...departments].join("|")}|head ?quarters?|head office|h\\.?q\\.?|corporate|central|the plant|ops|devops|infra|platform|bookkeeping|management)\\s+(?:then\\s+|also\\s+|always\\s+)?(?:${plainThird}${ends}|${anyThird}\\s+${object}${ends})[^.;\\n]{0,60}$`,
  "u"
)
/** "The payroll bureau, which runs payroll": a thing that the person works with does it. Of tools that run on tools nothing is said here. */
/** "Agencies do our public relations", "patients took part in trials": others than the writer, without an article. */
const pluralDo = new RegExp(
  `${clauseStart}(?!(?:always|sometimes|perhaps|besides|afterwards|us|this|yes|plus|sales|thanks)\\s)[\\p{L}-]{3,}s\\s+(?:of\\s+(?:ours|mine|theirs)\\s+)?(?:(?:do|did|draw|drew|run|ran|handle|make|made|take|took|write|wrote|keep|kept|manage|teach|taught|perform|provide|prepare|build|built)\\s+(?:the|our|all|most|any|every|this|these|their)${ends}|(?:take|took) part in${ends}|participated? in${ends})[^.;\\n]{0,50}$`,
  "u"
)
const whichDoes = new RegExp(
  `,?\\s+(?:which|who)\\s+(?:then\\s+|also\\s+|always\\s+|only\\s+)?(?:does|do|did|runs?|ran|handles?|makes?|manages?|prepares?|keeps?|takes? care of|looks? after|is responsible for|are responsible for|carr(?:ies|y) out|teach(?:es)?|writes?|owns?)(?:\\s+[\\p{L}-]+){0,3}\\s*$`,
  "u"
)
const byPassive = new RegExp(
  `^[^.;:,\\n(]{0,40}?${begins}(?:is|are|was|were|being|been|gets?|got)\\s+(?:\\p{L}+ly\\s+|all\\s+|now\\s+|always\\s+)?(?!(?:review|check|audit|prais|approv|supervis|us|follow|notic|adopt|trust|visit|appreciat|copi|inspect|test|certifi|award|recogni[sz]|support|lik|lov|guid|measur|judg|back|driven)(?:ed)?\\s)(?:\\p{L}+(?:ed|en|wn|lt|ught|ld|ept|ade|run|un|id|cut|set))\\s+(?:and\\s+\\p{L}+\\s+)?by\\s+(?!(?:me|myself|us|our own|my team|our team|hand|the team|car|train|air|post|mail|email|phone|law|default|now|then|noon|monday|friday)${ends})`,
  "u"
)
const goesTo = new RegExp(
  `^\\s*(?:(?:work|side|part|questions?|cases?|matters?)\\s+)?(?:goes|go|went|belongs?|falls?|lies|lay|sits?|stays?|stayed|is left|are left|remains?)\\s+(?:out\\s+)?(?:to|with)\\s+(?!(?:me|us|my team|our team)${ends})(?:the|an?|our|another|their|head)${ends}`,
  "u"
)
/** "Payroll (the bureau does it)", "flyers: the agency makes them". */
const asideDoes = new RegExp(
  `^[^.;\\n]{0,30}?[(:;,–—-]\\s*(?:but\\s+)?(?:that['’]?s\\s+)?${own}(?:(?:the|an?|our|their|another)\\s+(?:[\\p{L}’'&-]+\\s+){1,3}?|(?:others|they|he|she|somebody|someone|colleagues|contractors|agencies|externals|suppliers|it|hr|legal|finance|purchasing|marketing|sales|head office|operations)\\s+)(?:does?|did|makes?|made|runs?|ran|handles?|handled|keeps?|kept|writes?|wrote|takes?|took|draws?|drew|carr(?:y|ies)|prepares?)\\s+(?:it|them|that|those|this|these)${ends}(?!\\s+with me)`,
  "u"
)

/**
 * Whether somebody else does the thing, by the words of its sentence before it (`lead`), its own and those behind it (`tail`), in small letters.
 * `isActivity` says that the thing is something people do, and no name of a tool: tools run on tools.
 */
export function isDoneByOther(lead: string, thing: string, tail: string, isActivity: boolean): boolean {
  if (byPassive.test(tail) || goesTo.test(tail) || asideDoes.test(tail)) return true
  // The deed may be part of the thing: "the legal team drafts the contracts" of contract drafting.
  const through = lead + thing
  if (
    isActivity &&
    (pluralDo.test(through) || severalDo.test(through) || whichDoes.test(lead) || (thing.includes(" ") && whichDoes.test(through)))
  )
    return true
  return withArticle.test(through) || bareDepartment.test(through)
}

const third = new RegExp(`^${plainThird}$`, "u")

/** "The pattern room makes the patterns": a form that has a subject, where the thing asked for is a noun of doing ("pattern making"). */
export const tellsOfSubject = (word: string): boolean => third.test(word)

/** "The pattern room makes the patterns": who does it stands right before the deed. One's own team is no other. */
const doerBefore =
  /(?:^\W*|[;:,(]\s*|\b(?:and|but|while|as|where)\s+)(?:the|an?|our|their|another|his|her)\s+(?!(?:whole\s+|entire\s+)?team\s+$)(?!(?:candidate|applicant|undersigned|author)\s)(?:[\p{L}’'-]+\s+){1,3}$/iu
const strongPast = /^(?:made|built|sold|ran|run|led|wrote|taught|bought|drew|kept|took|gave|held|drove|did)$/u

/**
 * Whether a deed, by its first word in its own letters, has somebody else right before it: a form that has a subject ("makes", "managed"), not "making".
 * "Kubernetes" ends as a verb does; behind who did it, a name in capitals is no deed.
 */
export function isDeedOfOther(before: string, word: string): boolean {
  return doerBefore.test(before) && /^\p{Ll}/u.test(word) && (/(?:ed|[^s]s)$/iu.test(word) || strongPast.test(word.toLowerCase()))
}

/** "The video team filmed": what stands right before the deed is who did it. */
const anotherDid = /(?:^|[\s(])(?:the|our|my|his|her|their|an?|each|every|some|other)\s+(?:\p{L}+\s+){1,2}$/iu
/** "The sister company made the cold calls": the sentence begins with who did it. */
const anotherBegins =
  /^\W*(?:the|our|my|his|her|their|an?|each|every|some|other)\s+(?!(?:candidate|applicant|undersigned|author)\s)(?:\p{L}+\s+){1,3}?(?:\p{L}+ed|made|did|ran|held|took|wrote|kept|gave|was|were|is|are|has|had)\s/iu
/** "In the summer season made …" begins with when and where, not with who. */
const circumstance = /^\W*(?:in|at|on|for|during|after|before|since|from|with|as|within|over|under|by|until)\s/iu

/** Whether a sentence begins with who did it, by its words before the deed and those through it. */
export function beginsWithOther(before: string, throughDeed: string): boolean {
  return anotherBegins.test(throughDeed) || (anotherDid.test(before) && !circumstance.test(before))
}
