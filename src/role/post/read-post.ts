import { compareLevels } from "../parse/level"
import { lintRole } from "../lint"
import { levelOptions, remoteOptions } from "../options"
import type { Question } from "../question"
import type { DraftRole, Qualification } from "../role"
import { wordingQuestions } from "../wording"
import { factsOf } from "./facts"
import type { Facts } from "./facts"
import { itemsOf, qualificationsOf } from "./items"

/** Longer posts are cut: what stands after this many characters is no longer about the job. */
const maxCharacters = 100_000

/** Years that the post asks for, the most of any sentence, with that sentence. */
function mostYears(qualifications: readonly Qualification[]): { years: number; quote: string } | null {
  let most: { years: number; quote: string } | null = null
  for (const { criterion, quote, text, kind } of qualifications) {
    const years = criterion?.type === "years" ? criterion.min : criterion?.type === "skill" ? criterion.minYears : null
    if (years !== null && kind === "must" && (most === null || years > most.years)) most = { years, quote: quote ?? text }
  }
  return most
}

function levelQuestion(facts: Facts, qualifications: readonly Qualification[]): Question | null {
  const asked = mostYears(qualifications)
  if (facts.level && asked) {
    const { value, quote } = facts.level
    const tooFew = compareLevels(value, "senior") >= 0 && asked.years < 4
    const tooMany = compareLevels(value, "junior") <= 0 && asked.years >= 3
    if (tooFew || tooMany) {
      return {
        id: "level",
        topic: "level",
        text: "Which level is the role?",
        why: `I don't know the level: the post says “${quote}”, and also “${asked.quote}”.`,
        options: levelOptions,
        multiple: false,
        qualificationId: null
      }
    }
  }
  if (facts.level) return null
  const why = asked
    ? `I don't know the level: the post names none; it asks for “${asked.quote}”.`
    : "I don't know the level: the post names none."
  return {
    id: "level",
    topic: "level",
    text: "Which level is the role?",
    why,
    options: levelOptions,
    multiple: false,
    qualificationId: null
  }
}

function placeQuestions(facts: Facts): Question[] {
  const questions: Question[] = []
  const modes = [...new Set(facts.remote.map(found => found.mode))]
  const remoteOnly = modes.length === 1 && modes[0] === "remote"
  if (!facts.place && !remoteOnly) {
    questions.push({
      id: "place",
      topic: "place",
      text: "Where is the work done?",
      why: "I don't know the place: the post names none.",
      options: [
        { value: "anywhere", label: "Anywhere" },
        { value: "", label: "Not sure yet" }
      ],
      multiple: false,
      qualificationId: null
    })
  }
  if (facts.placeOrRemote !== null || modes.length > 1) {
    const said = facts.placeOrRemote ?? facts.remote.map(found => found.quote).join("” and “")
    questions.push({
      id: "remote",
      topic: "remote",
      text: "On site, hybrid or remote?",
      why: `I don't know how the work is done: the post says “${said}”.`,
      options: remoteOptions,
      multiple: false,
      qualificationId: null
    })
  } else if (modes.length === 0) {
    questions.push({
      id: "remote",
      topic: "remote",
      text: "On site, hybrid or remote?",
      why: "I don't know how the work is done: the post does not say.",
      options: remoteOptions,
      multiple: false,
      qualificationId: null
    })
  }
  return questions
}

/** What the post left open about single requirements: whether they are required at all. */
function unclearQuestions(qualifications: readonly Qualification[], unclear: readonly string[]): Question[] {
  return qualifications
    .filter(qualification => unclear.includes(qualification.id))
    .slice(0, 5)
    .map(({ id, text, kind, quote }) => ({
      id: `unclear-${id}`,
      topic: "unclear" as const,
      text: `Is “${text}” a must?`,
      why: `I don't know: the post says “${quote ?? text}”, and not how much it matters.`,
      options: [
        { value: `must:${kind}:${text}`, label: "A must" },
        { value: `nice:${kind}:${text}`, label: "Nice to have" },
        { value: `drop:${kind}:${text}`, label: "Leave it out" }
      ],
      multiple: false,
      qualificationId: id
    }))
}

/**
 * Reads a job post (any text; en, de, fr, es, pt) into a draft role. Every qualification carries the literal words it came from. Never
 * throws: text that says nothing gives a draft that asks everything. Questions stand in order of how much the answer matters.
 */
export function readPost(post: { text: string; title: string | null }): DraftRole {
  const text = post.text.replace(/\r\n?/g, "\n").slice(0, maxCharacters)
  const given = post.title?.trim() ? post.title.trim() : null
  const facts = factsOf(text, given)
  const { qualifications, unclear } = qualificationsOf(itemsOf(text))
  const modes = [...new Set(facts.remote.map(found => found.mode))]
  const questions: Question[] = []
  if (!facts.title)
    questions.push({
      id: "title",
      topic: "title",
      text: "What is the role called?",
      why: "I don't know the title: the post names none that I recognise.",
      options: [],
      multiple: false,
      qualificationId: null
    })
  const level = levelQuestion(facts, qualifications)
  const places = placeQuestions(facts)
  if (level) questions.push(level)
  questions.push(...places)
  questions.push(...unclearQuestions(qualifications, unclear))
  const draft: DraftRole = {
    title: facts.title?.value ?? null,
    level: level?.why?.includes("and also") ? null : (facts.level?.value ?? null),
    place: facts.place?.value ?? null,
    remote: places.some(question => question.topic === "remote") ? null : (modes[0] ?? null),
    qualifications,
    questions,
    findings: []
  }
  const findings = lintRole(draft)
  return { ...draft, findings, questions: [...questions, ...wordingQuestions(draft, findings)] }
}
