import type { Verdict } from "~evaluation/evaluation"
import { emptyProfile } from "~profile/empty-profile"
import { foldText } from "~profile/fold-text"
import { redactText } from "~profile/redact-text"
import { heardOf } from "~profile/voice/heard-of"
import { inEnglish } from "~sentence/english"
import { canBeSum } from "./durations"
import { literalTexts } from "./grounding"
import { rulesOpinion } from "./rules-opinion"
import type { EvaluateInput, Grounds } from "./skill-inputs"

// What may stand in the sentences that a model writes itself (reason, question), beside the quotes that it copies.

const traits =
  /\b(?:(?:too |very )?(?:young|old|elderly)|age[ds]?|\d{2}[- ]years?[- ]old|millennial|born in|gender|male|female|woman|man|women|men|mother|father|married|single|pregnan\w+|children|maternity|paternity|ethnic\w*|race|nationality|native of|immigrant|foreigner|accent|religio\w+|christian|muslim|jewish|hindu|church|disab\w+|illness|health condition|sexual\w*|gay|lesbian)\b/giu

const workWords = /\b(?:man[- ](?:hours|days)|race conditions?|old(?:er)? (?:version|system|code)\w*|single[- ]\w+)\b/giu

/**
 * Words that name a protected trait of a person, or null. Words of the work itself ("man-hours") are none, and what the role says in its own
 * sentences is the recruiter's to answer for: the linter has flagged it there.
 */
export function protectedTraitIn(text: string, { role }: Pick<Grounds, "role">): string | null {
  const asked = role.qualifications.map(qualification => qualification.text.toLowerCase()).join("\n")
  const rest = text.replaceAll(workWords, "")
  return [...rest.matchAll(traits)].map(([word]) => word).find(word => !asked.includes(word.toLowerCase())) ?? null
}

/** The name or contact data of somebody in a text, or null. A part of the name that an employer or school bears too is no name there. */
export function identityIn(text: string, { profile, other }: Pick<Grounds, "profile" | "other">): string | null {
  const people = [profile, other].filter(person => person !== undefined)
  for (const { name, positions, education } of people.length === 0 ? [emptyProfile()] : people) {
    const others = [...positions.map(({ company }) => company), ...education.map(({ school }) => school)].filter(place => place !== null)
    const rest = others.reduce((left, place) => left.replaceAll(place, ""), text)
    const redacted = redactText(rest, { name })
    const found = ["the candidate", "[e-mail]", "[phone]"].find(mark => count(redacted.text, mark) > count(rest, mark))
    if (found !== undefined) return redacted.originalOf(found) ?? found
  }
  return null
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** A sign that somebody other than the recruiter spoke: an address, mark-up, a score, a call to hire, talk about instructions. */
const foreign =
  /https?:\/\/|www\.|!\[|\]\(|<\/?[a-z][^<>]*>|\b\d{1,3}\s?(?:%|\/\s?10\b|\/\s?100\b|out of 10\b|out of 100\b)|\b(?:hire|shortlist|recommend|reject)(?:ed|ing)? (?:this|the|them|immediately|without)|\b(?:best|perfect|top|ideal) (?:candidate|fit|match)\b|\b(?:ignore|disregard|forget) (?:all|any|the|previous|prior|your)|\b(?:system prompt|as an ai|language model|instructions?)\b/iu

export function foreignVoiceIn(text: string): string | null {
  return foreign.exec(text)?.[0] ?? null
}

const textsOf = new WeakMap<Grounds, string>()

/** Everything a sentence about these people and this role may take its facts from, folded to lower case. */
function sources(input: Grounds): string {
  const before = textsOf.get(input)
  if (before !== undefined) return before
  const { role, profile, other, now, counts } = input
  const people = [profile, other].filter(person => person !== undefined)
  const post = [role.level, role.remote, role.salary?.quote, ...role.qualifications.map(({ quote }) => quote)]
  const texts = [
    // A name is no fact about anybody's work, and a number in it ("Henrik 3") none about their years.
    ...people.flatMap(person => literalTexts({ ...heardOf(person).profile, name: null })),
    role.title ?? "",
    role.place ?? "",
    ...role.qualifications.flatMap(({ text, criterion }) => [text, JSON.stringify(criterion)]),
    // The rules call a skill by its usual name, where the page may use another one.
    ...people.flatMap(person =>
      rulesOpinion(person === profile ? (input as EvaluateInput) : { role, profile: person, now }).verdicts.map(({ reason }) =>
        inEnglish(reason)
      )
    ),
    ...role.aliases.flatMap(({ term, as, from }) => (from ? [] : [term, as])),
    // A text about the role alone may say what its post says.
    ...(people.length === 0 ? [...post.flatMap(text => text ?? []), JSON.stringify(counts ?? {})] : [])
  ]
  const joined = foldText(texts.join("\n")).toLowerCase()
  textsOf.set(input, joined)
  return joined
}

const durations = /\b(\d+(?:[.,]\d)?)[\s\u00a0+-]*(y|m|yrs?|mos?|years?|months?)\b/giu

/** Words that begin with a capital and name nothing. */
const plain = new Set(
  "i j the a an it they their this that these no not met unknown candidate profile role text page dates total january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec present today english".split(
    " "
  )
)

/**
 * A name or number in a sentence that stands neither in the profile nor in the role: a fact from elsewhere. A stretch of years or months
 * may be added up from the profile's dates; one that no sum of them gives is from elsewhere too.
 *
 * @param capitalsName whether a capital means a name; not so in German
 * @returns the first such word, or null
 */
export function ungroundedIn(text: string, input: Grounds, capitalsName = true): string | null {
  const from = sources(input)
  const isFrom = (amount: string, unit: string) => {
    const number = Number(amount.replace(",", "."))
    const years = unit.toLowerCase().startsWith("m") ? number / 12 : number
    return years < 1 || holdsNumber(from, amount) || canBeSumOfAny(years, input)
  }
  const stretch = [...text.matchAll(durations)].find(([, amount = "", unit = ""]) => !isFrom(amount, unit))
  if (stretch) return stretch[0]
  const rest = text.replaceAll(durations, "")
  for (const match of rest.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}+#.&-]*|\d[\d.,]*)(?![\p{L}\p{N}])/gu)) {
    const word = match[0].replace(/[.,&-]+$/u, "").toLowerCase()
    const startsSentence = beginsSentence(rest, match.index)
    if (word === "" || plain.has(word) || (startsSentence && /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(match[0]))) continue
    if (!capitalsName && /^\p{Lu}\p{Ll}+[.,]?$/u.test(match[0])) continue
    if (/^\d/.test(word) ? holdsNumber(from, word) || isCount(rest, match.index, word) : from.includes(word)) continue
    return match[0]
  }
  return null
}

/** Whether a sentence begins at a place: nothing stands before it, or the end of another one. */
function beginsSentence(text: string, at: number): boolean {
  let before = at
  while (before > 0 && /\s/u.test(text[before - 1] ?? "")) before--
  return before === 0 || ".!?:".includes(text[before - 1] ?? " ")
}

function canBeSumOfAny(years: number, input: Grounds): boolean {
  const { role, profile, other, now } = input
  const ofOther = other !== undefined && canBeSum(years, { role, profile: other, now })
  return ofOther || (profile !== undefined && canBeSum(years, input as EvaluateInput))
}

/** Whether a number stands in a text by itself: the 19 of 2019 is none. */
function holdsNumber(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/\d/.test(text[at - 1] ?? "") && !/\d/.test(text[at + number.length] ?? "")) return true
  }
  return false
}

/** "2 of 3 are named": what a sentence counts itself. */
function isCount(text: string, at: number, number: string): boolean {
  return number.length === 1 && (/^\d of \d\b/.test(text.slice(at, at + 8)) || /\b\d of $/.test(text.slice(Math.max(0, at - 8), at)))
}

/** The sentences of a verdict that were written and not copied, in words, with where they stand. */
export function ownSentences({ reason, ask }: Verdict): { field: "reason" | "ask"; text: string }[] {
  return [{ field: "reason" as const, text: inEnglish(reason) }, ...(ask === null ? [] : [{ field: "ask" as const, text: inEnglish(ask) }])]
}
