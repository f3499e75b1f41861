/*
 * Where a deed is told that the writer did not do: it was done to them ("was recruited from a competitor"), they had it done ("asked the analysts to
 * write the scripts"), they worked under or beside whoever does it, or it came when they had gone. tests/unit/evaluation/text/done-to-them.test.ts has
 * the kinds.
 */

import { departments } from "./departments"
import { begins, ends, smallLetters } from "./letter-bounds"

const opensClause = /(?:^|[.;:,(–—•\n]|(?:and|but|then)\s)[\s"“*·-]*$/u
const clauseStart = `(?:^\\W*|[.;:,(–—]\\s*|[•\\n]\\s*|${begins}(?:and|but|then)\\s+)`
/** "Was recruited": the sentence leaves out the writer, to whom it was done. What makes somebody what they are is none of it. */
const doneToWriter = smallLetters(
  `${clauseStart}(?:i\\s+|i['’]ve\\s+|have\\s+)?(?:was|were|been|being|got)\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+)?$`
)
const participle =
  /^(?!(?:certified|licen[cs]ed|registered|qualified|accredited|chartered|approved|authori[sz]ed|promoted|employed|experienced|skilled|specialised|specialized|involved|engaged|tasked|charged|based)(?![\p{L}]))\p{L}{3,}ed(?![\p{L}])/u
/** "Asked the analysts to write …": somebody else wrote it. */
const hadItDone = smallLetters(
  `${begins}(?:asked|asks?|told|paid|commissioned|requested|wanted|waited for|reminded|urged|begged|relied on|counted on)\\s+(?!to${ends})(?:(?:the|an?|our|my|their|some|two|three|another|other)\\s+)?(?:[\\p{L}-]+\\s+){1,3}to\\s+(?:[\\p{L}-]+\\s+){0,4}$`
)
const underOne = smallLetters(`${begins}(?:under|beneath|below|for)\\s+(?:an?|the|my|our|another|different)\\s+(?:[\\p{L}-]+\\s+)?$`)
const besideOne = smallLetters(
  `${begins}(?:while|when|where|until|whenever|so that)\\s+(?:the|an?|our|my|another|other|his|her)\\s+(?:[\\p{L}-]+\\s+)?$`
)
/** Whoever does it by trade. */
const doer = /(?:er|or|ist|ian|ant|man|woman)$/u
const aDoer = smallLetters(
  `${begins}(?:while|when|where|until|whenever|so that)\\s+(?:the|an?|our|my|another|other|his|her)\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]+(?:er|or|ist|ian|ant)s?\\s+(?:was |were |is |are )?$`
)
const beforeOrAfter = smallLetters(
  `^[^.;\\n]{0,40}?${begins}(?:(?:after|since|once|when) (?:i|we) (?:had )?(?:left|gone|quit)|(?:long )?before (?:i|we|my) (?:came|joined|started|arrived|began|got there|time))${ends}`
)
const departmentDid = smallLetters(
  `${clauseStart}(?:${[...departments].join("|")}|head office|headquarters|corporate|management)\\s+(?:then\\s+|also\\s+|always\\s+)?(?:\\p{L}+ed|wrote|ran|made|did|built|kept|held|drew|sold|bought|gave|took)\\s+(?:the|our|all|every|most|any)${ends}`
)
/** "Plans together with the special education teacher": the thing is part of what a colleague is called. */
const withOne = smallLetters(
  `${begins}(?:together|along|closely|work(?:s|ed|ing)?|meet(?:s|ings?)?|met|talk(?:s|ed)?|spoke|consult(?:s|ed)?|liais\\p{L}+|collaborat\\p{L}+|coordinat\\p{L}+|plans?|planned) with\\s+(?:the|our|an?|their)\\s+$`
)
const called = smallLetters(`^\\s+(?:[\\p{L}-]+\\s+)?(?:teachers?|officers?|managers?|nurses?|[\\p{L}-]{3,}(?:ists?|ians?|ers|ors))${ends}`)
/** "Purchasing ordered what I wrote down" */
const itActed = smallLetters(`^\\s+(?:\\p{L}+ed|bought|sold|wrote|did|made|ran)\\s+(?:what|whatever|the|our|my|all|every)${ends}`)
/** "Quality assurance rejected two of my parts": the thing is who did it. */
const itDidToThem = smallLetters(
  `^\\s+\\p{L}+ed\\s+(?:two|three|four|some|several|many|most|none|all|half|one|\\d+)\\s+of\\s+(?:my|our)${ends}`
)

/** Whether the sentence around a thing tells that the writer was not who did it; its words before the thing, its own and those behind, in small letters. `isAsked`
 * says that the very words are asked for, so that they name the writer. */
export function isDoneToThem(lead: string, thing: string, tail: string, isActivity: boolean, isAsked: boolean): boolean {
  if (beforeOrAfter.test(tail) || itDidToThem.test(tail) || hadItDone.test(lead)) return true
  if (withOne.test(lead) && called.test(tail)) return true
  if (departments.has(thing.trim()) && opensClause.test(lead) && itActed.test(tail)) return true
  if (participle.test(thing) && (doneToWriter.test(lead) || aDoer.test(lead))) return true
  if (!isAsked && doer.test(thing) && (underOne.test(lead) || besideOne.test(lead))) return true
  return isActivity && lead.trim() !== "" && departmentDid.test(lead + thing)
}
