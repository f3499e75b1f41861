import type { Verdict, VerdictWord } from "~evaluation/evaluation"
import type { Evidence } from "~profile/evidence"
import { isSaidToSoftware } from "~profile/voice/heard-of"
import { demandOf } from "~evaluation/asked/demand"
import type { ProfileIndex } from "~evaluation/profile-index"
import { stemsOf } from "~evaluation/related"
import { skillMentions, askedSkillNames } from "~evaluation/criteria/skill-names"
import { otherRoots } from "~evaluation/text/other-words"
import { stanceAt } from "~evaluation/text/said"
import { rootOf } from "~evaluation/text/word-root"
import { tokenise } from "~role/vocabulary/tokens"
import type { Qualification } from "~role/role"
import { inEnglish } from "~sentence/english"
import { literalInProfile } from "../grounding"
import { asksYears, rulesIndex, rulesVerdict } from "../rules-opinion"
import type { EvaluateInput } from "../skill-inputs"
import { clauseFault, sentenceFault, type ClauseFault } from "./clause-stance"
import { numbersIn } from "./number-words"
import { saysOfOwner } from "./owner-frame"
import { isAboutOthers, isPhrase, placesOf, type PlacedQuote } from "./place-quote"

/** Why a claim is not held up by its quotes. */
export type SupportFault =
  | ClauseFault
  | "not in profile"
  | "to software"
  | "too short"
  | "about others"
  | "arithmetic"
  | "no number"
  | "silent"
  | "schooling"
  | "contradicts itself"

/**
 * What code makes of a model's claim on one qualification. `checked`: the profile says it in words that code can follow. `model`: the quotes are
 * sound, and whether they mean it is the model's reading. `none`: they do not hold it up.
 */
export type Support =
  | { is: "checked"; evidence: Evidence[] }
  | { is: "model"; evidence: Evidence[] }
  | { is: "none"; fault: SupportFault; observed: string; evidence: Evidence[] }

const known = new WeakMap<Verdict, { input: EvaluateInput; support: Support }>()

/** Holds a model's `met` or `not met` to its quotes. A verdict is looked at once for an input. */
export function supportOf(verdict: Verdict, qualification: Qualification, input: EvaluateInput): Support {
  const before = known.get(verdict)
  if (before?.input === input) return before.support
  const support = workOut(verdict, qualification, input)
  known.set(verdict, { input, support })
  return support
}

/** Whether a verdict is word for word what the rules say: their own draft, or a model that says no more than they do. */
export function isOfRules({ qualificationId, verdict, evidence, reason }: Verdict, input: EvaluateInput): boolean {
  const rules = rulesVerdict(input, qualificationId)
  return (
    rules !== null &&
    rules.verdict === verdict &&
    inEnglish(rules.reason) === inEnglish(reason) &&
    rules.evidence.length === evidence.length &&
    rules.evidence.every(({ quote }, at) => quote === evidence[at]?.quote)
  )
}

function workOut(verdict: Verdict, qualification: Qualification, input: EvaluateInput): Support {
  const { verdict: word, evidence } = verdict
  if (isOfRules(verdict, input)) return { is: "checked", evidence }
  const index = rulesIndex(input)
  const rules = rulesVerdict(input, qualification.id)
  const isLiteral = literalInProfile(input.profile)
  const found = evidence.filter(({ quote }) => isLiteral(quote))
  if (found.length === 0) return { is: "none", fault: "not in profile", observed: evidence[0]?.quote ?? "", evidence: [] }
  const literal = found.filter(({ quote }) => !isSaidToSoftware(input.profile, quote))
  if (literal.length === 0)
    return { is: "none", fault: "to software", observed: found[0]!.quote.slice(0, 200), evidence: found.slice(0, 1) }
  if (rules?.verdict === word) return agreed(index, literal, rules, qualification)
  if (asksYears(input, qualification.id)) return { is: "none", fault: "arithmetic", observed: literal[0]!.quote, evidence: [] }
  const grades = literal.map(quote => gradeOf(index, quote, qualification, word))
  const shown = (is: "checked" | "model") =>
    grades.flatMap(grade => (grade.is === is ? grade.evidence : [])).filter(({ quote }) => isLiteral(quote))
  const checked = shown("checked")
  if (checked.length > 0 && rules?.verdict === "unknown") return { is: "checked", evidence: checked }
  const read = [...checked, ...shown("model")]
  if (read.length > 0) return { is: "model", evidence: read }
  const fault = grades.find(grade => grade.is === "none") ?? grades[0]!
  return { ...fault, evidence: fault.evidence.filter(({ quote }) => isLiteral(quote)) }
}

/**
 * A verdict that the rules give too. Of its quotes those stay that are sound and speak of what is asked, else the rules' own; where those do not
 * hold it up either, two who say the same are both wrong.
 */
function agreed(index: ProfileIndex, quotes: readonly Evidence[], rules: Verdict, qualification: Qualification): Support {
  const short = [...quotes, ...rules.evidence].find(quote => rules.verdict === "met" && saysFewerYears(index, quote, qualification))
  if (short) return { is: "none", fault: "arithmetic", observed: short.quote, evidence: [short] }
  // The sum of dates is the rules' alone.
  const isSum = qualification.criterion !== null && sums.has(qualification.criterion.type)
  const faultOf = (quote: Evidence) => {
    const places = placesOf(index, quote).filter(isPhrase)
    if (places.length === 0) return null
    const faults = places.map(place => (isAboutOthers(place) ? "about others" : sentenceFault(place)))
    return faults.includes(null) ? null : faults[0]!
  }
  const isSound = (quote: Evidence) => rules.verdict === "not met" || isSum || faultOf(quote) === null
  const own = quotes.filter(
    quote => isSound(quote) && (isAmong(index, quote, rules.evidence) || sharesWords(index, quote, qualification, rules.verdict))
  )
  const theirs = rules.evidence.filter(isSound)
  const isOfOwner = (quote: Evidence) => rules.verdict === "not met" || isSum || isFramed(index, quote, qualification)
  for (const list of [own.filter(isOfOwner), theirs.filter(isOfOwner)]) if (list.length > 0) return { is: "checked", evidence: list }
  // Both read it so, and neither can say whose doing it is.
  for (const list of [own, theirs]) if (list.length > 0) return { is: "model", evidence: list }
  const [first] = rules.evidence
  return { is: "none", fault: (first && faultOf(first)) ?? "silent", observed: first?.quote ?? "", evidence: rules.evidence.slice(0, 1) }
}

/** Whether one of the places of a quote says it of the owner in a form that code knows; a field of its own is the owner's. */
function isFramed(index: ProfileIndex, quote: Evidence, qualification: Qualification): boolean {
  const places = placesOf(index, quote)
  const names = (index.profile.name ?? "").split(/\s+/u)
  return places.length === 0 || places.some(place => isOfOwnerAt(index, place, qualification, [index.profile.name ?? "", ...names]))
}

function isOfOwnerAt(index: ProfileIndex, place: PlacedQuote, qualification: Qualification, names: readonly string[]): boolean {
  const shared = sharedWords(index, place, qualification)
  const thing =
    shared.length === 0 ? null : { start: Math.min(...shared.map(({ start }) => start)), end: Math.max(...shared.map(({ end }) => end)) }
  // "Posted invoices in SAP": what is written like a name in the middle of a sentence is a tool, and a deed on something else is done with it.
  const isTool = thing !== null && thing.start > place.from && /^\p{Lu}/u.test(place.segment.text.slice(thing.start))
  if (thing !== null && stanceAt(place.segment, thing.start, thing.end) === "untold") return false
  return saysOfOwner(place, thing, isTool, names)
}

const yearsSaid = /^[\s+-]*(?:years?|yrs?|jahre?n?|ans?|années?|años?|anos?)(?![\p{L}])/iu

/** Whether a sentence names a time for what is asked, and one that is too short: whatever the dates around it add up to. */
function saysFewerYears(index: ProfileIndex, quote: Evidence, qualification: Qualification): boolean {
  const { criterion } = qualification
  const least =
    criterion?.type === "years" ? criterion.min : criterion?.type === "skill" || criterion?.type === "industry" ? criterion.minYears : null
  if (least === null || criterion === null) return false
  return placesOf(index, quote).some(place => {
    const said = place.segment.text.slice(place.from, place.to)
    const times = numbersIn(said).filter(({ end }) => yearsSaid.test(said.slice(end)))
    return times.length > 0 && times.every(({ value }) => value < least) && sharedWords(index, place, qualification).length > 0
  })
}

/** Criteria that are judged by dates, titles and sizes, and not by what one sentence says. */
const sums: ReadonlySet<string> = new Set(["years", "level", "title", "company size", "place", "language", "education"])

/** One quote for one qualification. */
function gradeOf(index: ProfileIndex, quote: Evidence, qualification: Qualification, word: VerdictWord): Support {
  const places = placesOf(index, quote)
  const none = (fault: SupportFault, place?: PlacedQuote): Support => ({
    is: "none",
    fault,
    observed: quote.quote.slice(0, 200),
    evidence: place && isPhrase(place) ? [sentenceOf(index, place)] : []
  })
  if (places.length === 0) return gradeField(quote, qualification, word)
  const grades = places.map((place): Support => {
    if (isAboutOthers(place)) return none("about others", place)
    if (!isPhrase(place)) return none("too short", place)
    return word === "not met" ? gradeDenial(index, place, qualification, none) : gradeClaim(index, place, qualification, none)
  })
  return grades.find(({ is }) => is === "checked") ?? grades.find(({ is }) => is === "model") ?? grades[0]!
}

/** A date, an employer, a school, a place: a field of its own, which says nothing but itself. */
function gradeField(quote: Evidence, { criterion }: Qualification, word: VerdictWord): Support {
  const isAsked =
    criterion?.type === "place" || criterion?.type === "industry" || criterion?.type === "company size" || criterion?.type === "education"
  const isWhole = tokenise(quote.quote).words.some(said => said.length > 2)
  return isAsked && isWhole && word === "met"
    ? { is: "model", evidence: [quote] }
    : { is: "none", fault: isWhole ? "silent" : "too short", observed: quote.quote.slice(0, 200), evidence: [] }
}

type None = (fault: SupportFault, place?: PlacedQuote) => Support

function gradeClaim(index: ProfileIndex, place: PlacedQuote, qualification: Qualification, none: None): Support {
  const fault = claimFault(place, qualification)
  if (fault !== null) return none(fault, place)
  if (!reachesNumbers(place, qualification)) return none("no number", place)
  const evidence = [sentenceOf(index, place)]
  const isCheckable = saysAll(index, place, qualification) && isOfOwnerAt(index, place, qualification, [index.profile.name ?? ""])
  return isCheckable ? { is: "checked", evidence } : { is: "model", evidence }
}

/** What speaks against taking the sentence for a deed of the person; what is learned at school is had where schooling is asked for. */
function claimFault(place: PlacedQuote, { criterion }: Qualification): SupportFault | null {
  const isSchooling = criterion?.type === "education" || criterion?.type === "certificate"
  const fault = clauseFault(place)
  if (fault !== null && !(isSchooling && fault === "study")) return fault
  return place.segment.kind === "education" && !isSchooling ? "schooling" : null
}

/** Only what is said can contradict: the thing itself, with its "never", "no" or "declined". */
function gradeDenial(index: ProfileIndex, place: PlacedQuote, qualification: Qualification, none: None): Support {
  const shared = sharedWords(index, place, qualification)
  if (shared.length === 0) return none("silent", place)
  const denies = shared.filter(({ start, end }) => {
    const stance = stanceAt(place.segment, start, end)
    return stance === "lacks" || stance === "refused"
  })
  const evidence = [sentenceOf(index, place)]
  if (denies.length === 0) return none("silent", place)
  return denies.length === shared.length && coversTelling(denies, qualification) ? { is: "checked", evidence } : { is: "model", evidence }
}

interface SharedWord {
  root: string
  start: number
  end: number
}

/** Words of the sentence that the qualification has too, or has another word or name for. */
function sharedWords(index: ProfileIndex, { segment, from, to }: PlacedQuote, { text, criterion }: Qualification): SharedWord[] {
  const roots = tellingRoots(text)
  const wanted = new Map(roots.flatMap(root => [root, ...otherRoots(root, roots)].map(other => [other, root] as const)))
  const { words, starts, ends } = segment.tokens
  const shared = words.flatMap((word, at): SharedWord[] => {
    const root = wanted.get(rootOf(word))
    return root === undefined || starts[at]! < from || ends[at]! > to ? [] : [{ root, start: starts[at]!, end: ends[at]! }]
  })
  const names = criterion?.type === "skill" ? askedSkillNames(criterion.anyOf, text) : null
  const named =
    names === null
      ? []
      : skillMentions(index, names).filter(({ found }) => found.segment === segment && found.start >= from && found.end <= to)
  // A known name of it is all of it.
  return [...shared, ...named.flatMap(({ found: { start, end } }) => roots.map(root => ({ root, start, end })))]
}

function tellingRoots(text: string): string[] {
  return stemsOf(tokenise(text).words).filter(root => !/^\d/.test(root))
}

function coversTelling(shared: readonly SharedWord[], { text }: Qualification): boolean {
  const roots = new Set(shared.map(({ root }) => root))
  return tellingRoots(text).every(root => roots.has(root))
}

/**
 * Whether a sentence says all that a qualification asks for: every one of its telling words, at least two of them, each of the person, close
 * together and in the order in which they were asked for. What the rules refused for a reason (a known name that is meant otherwise, a number, what is asked beside) is
 * never said so.
 */
function saysAll(index: ProfileIndex, place: PlacedQuote, qualification: Qualification): boolean {
  const { text, criterion } = qualification
  if (criterion !== null || demandOf(text).number !== null || demandOf(text).parts.length !== 1) return false
  const roots = tellingRoots(text)
  const shared = sharedWords(index, place, qualification)
  if (roots.length < 2 || !coversTelling(shared, qualification)) return false
  const inOrder = roots.map(root => shared.find(one => one.root === root)!)
  const isChain = inOrder.every((one, at) => {
    const next = inOrder[at + 1]
    if (next === undefined) return true
    const between = place.segment.text.slice(one.end, next.start)
    return next.start >= one.end && /^[\s-]*(?:(?:of|and|the|a|an|our|for|in|with)\s+){0,2}$/iu.test(between)
  })
  return isChain && shared.every(({ start, end }) => stanceAt(place.segment, start, end) === "has")
}

/** Numbers that a qualification asks for are reached by the sentence, in figures or in words. */
function reachesNumbers({ segment, from, to }: PlacedQuote, { text }: Qualification): boolean {
  const asked = numbersIn(text).filter(({ value, start }) => value > 1 && !/[\p{L}-]$/u.test(text.slice(0, start)))
  if (asked.length === 0 || !/\d|\b(?:at least|minimum|more than|over|mindestens|au moins|al menos|pelo menos)\b/iu.test(text)) return true
  const said = numbersIn(segment.text.slice(from, to)).filter(({ value }) => value < 1900 || value > 2100)
  return asked.every(({ value }) => said.some(one => one.value >= value))
}

function sentenceOf(index: ProfileIndex, { segment, start, end }: PlacedQuote): Evidence {
  // Past its own full stop a quote would take the next sentence along.
  const said = segment.text.slice(start, end).replace(/[\s.!?]+$/u, "")
  return index.quote(segment, start, said === "" ? end : start + said.length)
}

/** Whether a quote is one of the rules' own, or a phrase of one; a date or an employer is one as it stands. */
function isAmong(index: ProfileIndex, quote: Evidence, list: readonly Evidence[]): boolean {
  if (list.some(one => one.quote === quote.quote)) return true
  return list.some(one => one.quote.includes(quote.quote) || quote.quote.includes(one.quote)) && placesOf(index, quote).some(isPhrase)
}

/** Whether a quote of a verdict that the rules share speaks of it at all. */
function sharesWords(index: ProfileIndex, quote: Evidence, qualification: Qualification, word: VerdictWord): boolean {
  const grade = gradeOf(index, quote, qualification, word)
  if (grade.is === "none") return false
  return placesOf(index, quote).some(place => sharedWords(index, place, qualification).length > 0)
}
