import { sentence, type SentenceValue } from "~sentence/sentence"
import { compareLevels } from "../parse/level"
import { lintRole } from "../lint/lint"
import { likelyLevels, remoteOptions, unsure } from "../intake/options"
import { levelOfTitle } from "../parse/level"
import { findSalary } from "../parse/salary"
import { findYears } from "../parse/years"
import { capitalise } from "../criteria/parse-qualification"
import { yearsAsked } from "../years-asked"
import { emptyRole } from "../intake/empty-role"
import type { Question } from "../intake/question"
import { whichMusts } from "../intake/which-musts"
import type { Role, Qualification, Salary } from "../role"
import { wordingQuestions } from "../lint/wording"
import { factsOfPost } from "./facts"
import type { Facts } from "./facts"
import { itemsOf } from "./layout/items"
import { layoutOf } from "./layout/blocks"
import { claimsOf } from "./wording/claims"
import { jobRegions } from "./job-item"
import { leftOut, linesOf } from "./lines/lines"
import { qualificationsOf } from "./layout/merge-items"
import { looseWordings } from "./wording/loose-wordings"
import { plainText } from "./layout/plain-text"
import { looksLikeResume, resumeQuestion } from "./resume"
import { readTelegraph } from "./telegraph"

/** Longer posts are cut: what stands after this many characters is no longer about the job. */
const maxCharacters = 50_000

/** Years that the post asks for, the most of any sentence, with that sentence. */
function mostYears(qualifications: readonly Qualification[]): { years: number; qualification: Qualification } | null {
  let most: { years: number; qualification: Qualification } | null = null
  for (const qualification of qualifications) {
    const years = yearsAsked(qualification)
    if (years !== null && qualification.kind === "must" && (most === null || years > most.years)) most = { years, qualification }
  }
  return most
}

/** A senior title with a junior's years, or the other way round: the level stays the title's, and the years are asked about. */
function yearsQuestion(facts: Facts, qualifications: readonly Qualification[]): Question | null {
  const asked = mostYears(qualifications)
  if (!facts.level || !asked) return null
  const { value, quote } = facts.level
  const tooFew = compareLevels(value, "senior") >= 0 && asked.years < 4
  const tooMany = compareLevels(value, "junior") <= 0 && asked.years >= 3
  if (!tooFew && !tooMany) return null
  const { id, kind, text, quote: source } = asked.qualification
  const said = findYears(text).find(found => found.min !== null)
  if (!said) return null
  const other = tooFew ? "5+ years" : "1+ years"
  const words = levelOfTitle(quote)?.quote ?? value
  const write = (years: string) => `${text.slice(0, said.start)}${years}${text.slice(said.end)}`
  const scope = withoutYears(text, said)
  return {
    id: `unclear-years-${id}`,
    topic: "unclear",
    text: sentence("askGoBy"),
    why: sentence("askGoByWhy", { words, source: source ?? text }),
    options: [
      { value: `keep:${kind}:${text}`, label: said.quote.trim() },
      { value: `use:${kind}:${write(other)}`, label: other },
      ...(scope === null
        ? [{ value: `drop:${kind}:${text}`, label: sentence("answerByScope") }]
        : [{ value: `use:${kind}:${scope}`, label: sentence("answerByScope") }]),
      unsure
    ],
    multiple: false,
    qualificationId: id
  }
}

/** "3+ years of experience in data engineering" → "Experience in data engineering"; null where nothing but the years is asked. */
function withoutYears(text: string, said: { start: number; end: number }): string | null {
  const before = text
    .slice(0, said.start)
    .replace(/\b(?:at least|a minimum of|minimum(?: of)?|mindestens|mind\.|au moins|al menos|pelo menos)\s*$/iu, "")
  const after = text.slice(said.end).replace(/^['’]?\s*(?:of|de|d['’])?\s*/u, "")
  const rest = `${before}${after}`.replace(/\s+/g, " ").trim()
  const bare = rest.replace(
    /^(?:(?:relevant|professional|work|working)\s+)?(?:experience|erfahrung|berufserfahrung|expérience|experiencia|experiência)\.?$/iu,
    ""
  )
  if (bare === "") return null
  const sentence = /^(?:in|as|with|als|mit|en|como)\s/iu.test(bare) ? `Experience ${bare}` : bare
  return sentence.split(" ").length === 1 ? `Experience with ${sentence}` : capitalise(sentence)
}

function levelQuestion(facts: Facts, qualifications: readonly Qualification[]): Question | null {
  if (facts.level) return null
  const asked = mostYears(qualifications)
  const why = asked
    ? sentence("askLevelWhyAsks", { quote: asked.qualification.quote ?? asked.qualification.text })
    : sentence("askLevelWhy")
  return {
    id: "level",
    topic: "level",
    text: sentence("askLevel"),
    why,
    options: likelyLevels(asked?.years ?? null, facts.title?.value ?? null),
    multiple: false,
    qualificationId: null
  }
}

/** Quotes that contradict each other: “remote” and “hybrid” and “on site”. */
function quotesOf(quotes: readonly string[]): SentenceValue {
  return quotes
    .map((words): SentenceValue => sentence("quotedWords", { words }))
    .reduce((before, next) => ({ list: [before, next], as: "and" }))
}

function placeQuestions(facts: Facts): Question[] {
  const questions: Question[] = []
  const modes = [...new Set(facts.remote.map(found => found.mode))]
  const remoteOnly = modes.length === 1 && modes[0] === "remote"
  if (!facts.place && !remoteOnly) {
    questions.push({
      id: "place",
      topic: "place",
      text: sentence("askPlace"),
      why: sentence("askPlaceWhy"),
      options: [{ value: "anywhere", label: sentence("answerAnywhere") }, unsure],
      multiple: false,
      qualificationId: null
    })
  }
  if (facts.placeOrRemote !== null || modes.length > 1) {
    const said = facts.placeOrRemote === null ? facts.remote.map(found => found.quote) : [facts.placeOrRemote]
    questions.push({
      id: "remote",
      topic: "remote",
      text: sentence("askRemote"),
      why: sentence("askRemoteWhySays", { quotes: quotesOf(said) }),
      options: facts.placeOrRemote !== null && facts.place ? eitherOptions(facts.place.value, facts.placeOrRemote) : remoteOptions,
      multiple: false,
      qualificationId: null
    })
  } else if (modes.length === 0) {
    questions.push({
      id: "remote",
      topic: "remote",
      text: sentence("askRemote"),
      why: sentence("askRemoteWhySilent"),
      options: remoteOptions,
      multiple: false,
      qualificationId: null
    })
  }
  return questions
}

/** "Lisbon or remote in Portugal": both sides of the "or" as answers. */
function eitherOptions(place: string, said: string): Question["options"] {
  const remote = /remot[eo](?:\s+(?:in|within|from|en|em)\s+.+)?$/iu.exec(said)?.[0]
  return [
    { value: "on site", label: sentence("answerPlaceOnly", { place: place.split(",")[0]!.trim() }) },
    { value: "remote", label: remote === undefined ? sentence("answerRemote") : capitalise(remote) },
    { value: "hybrid", label: sentence("answerHybrid") },
    unsure
  ]
}

/** More than this many are asked about together. */
const mostUnclear = 3

/** What the post left open about single requirements: whether they are required at all. */
function unclearQuestions(qualifications: readonly Qualification[], unclear: readonly string[]): Question[] {
  const open = qualifications.filter(qualification => unclear.includes(qualification.id))
  if (open.length > mostUnclear) return [whichMusts(open)]
  return open.map(({ id, text, kind, quote }) => ({
    id: `unclear-${id}`,
    topic: "unclear" as const,
    text: sentence("askIsMust", { text }),
    why: sentence("askIsMustWhy", { quote: quote ?? text }),
    options: [
      { value: `must:${kind}:${text}`, label: sentence("answerMust") },
      { value: `nice:${kind}:${text}`, label: sentence("answerNice") },
      { value: `drop:${kind}:${text}`, label: sentence("answerLeaveOut") }
    ],
    multiple: false,
    qualificationId: id
  }))
}

/** What the page says on top of notes goes before what they say. */
function withGiven(facts: Facts, fromPage: Facts, given: string | null): Facts {
  return given === null ? facts : { ...facts, title: fromPage.title ?? facts.title, level: fromPage.level ?? facts.level }
}

function literalSalary(salary: Salary | null, asWritten: (quote: string) => string): Salary | null {
  return salary && { ...salary, quote: asWritten(salary.quote) }
}

/**
 * Reads a job post (any text; en, de, fr, es, pt) into a draft role. Every qualification carries the literal words it came from. Never
 * throws: text that says nothing gives a draft that asks everything. Questions stand in order of how much the answer matters.
 */
export function readPost(post: { text: string; title: string | null }): Role {
  const whole = post.text.replace(/\r\n?/g, "\n")
  const { text, literal: asWritten, rawAt } = plainText(whole.slice(0, maxCharacters))
  const given = post.title?.trim() ? post.title.trim() : null
  if (looksLikeResume(text))
    return { ...emptyRole, questions: [resumeQuestion], lines: linesOf(whole, [leftOut(0, whole.length, "no post")]) }
  const telegraph = readTelegraph(text)
  const facts = telegraph === null ? factsOfPost(text, given) : withGiven(telegraph.facts, factsOfPost(text, given), given)
  const regions = telegraph?.regions ?? itemsOf(text).regions
  const items = regions.flatMap(region => region.items)
  const job = jobRegions(text, facts.title, items)
  const read = qualificationsOf([...items, ...job.flatMap(region => region.items)])
  const qualifications = read.qualifications.map(one => (one.quote === null ? one : { ...one, quote: asWritten(one.quote) }))
  const modes = [...new Set(facts.remote.map(found => found.mode))]
  const questions: Question[] = []
  if (!facts.title)
    questions.push({
      id: "title",
      topic: "title",
      text: sentence("askTitle"),
      why: sentence("askTitleWhy"),
      options: [],
      multiple: false,
      qualificationId: null
    })
  const salary = findSalary(text)
  const level = levelQuestion(facts, qualifications)
  const places = placeQuestions(facts)
  const years = yearsQuestion(facts, qualifications)
  if (level) questions.push(level)
  questions.push(...places)
  if (years) questions.push(years)
  questions.push(...unclearQuestions(qualifications, read.unclear))
  const draft: Role = {
    ...emptyRole,
    title: facts.title?.value ?? null,
    level: facts.level?.value ?? null,
    place: facts.place?.value ?? null,
    remote: places.some(question => question.topic === "remote") ? null : (modes[0] ?? null),
    qualifications,
    questions,
    salary: literalSalary(salary, asWritten)
  }
  const findings = lintRole(draft)
  const claims = claimsOf({
    text,
    asides: layoutOf(text).asides,
    regions: [...regions, ...job],
    idOf: read.idOf,
    unclear: new Set(read.unclear),
    facts,
    remoteAsked: places.some(question => question.topic === "remote"),
    salary
  }).map(claim => ({ ...claim, start: rawAt(claim.start, false), end: rawAt(claim.end, true) }))
  return {
    ...draft,
    lines: linesOf(whole, [...claims, leftOut(maxCharacters, whole.length, "too long")]),
    findings: [...findings, ...looseWordings(text, qualifications)],
    questions: [...questions, ...wordingQuestions(draft, findings)]
  }
}
