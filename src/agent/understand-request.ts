import { askSchema, type AskedFor } from "~run/request"
import { skillFacts } from "~run/skills/registry"
import { everybody } from "~run/skills/evaluate-list"
import type { SkillRequest } from "~run/skills/skill-facts"
import { sentence, type Sentence } from "~sentence/sentence"
import { helpPatterns, numberIn } from "./request-patterns"

/** What is in front of the recruiter: an approved role, a person, and a second one where two are marked. */
export interface RequestContext {
  roleId: string | null
  personId: string | null
  otherId: string | null
  /** Whom "these" means: the people that are marked. */
  people?: readonly string[]
  /** Whom "everybody" means: the people of the role. */
  ofRole?: readonly string[]
}

/**
 * `none`: the words are no request. `missing`: they are one, and something it needs is not there; the sentence says what. `help`: what can
 * be asked is asked for.
 */
export type Understood = { kind: "request"; request: AskedFor } | { kind: "missing" | "none" | "help"; sentence: Sentence }

export const whatCanBeAsked = sentence("sayCanBeAsked")

const missing = {
  role: sentence("sayNeedsRole"),
  person: sentence("sayNeedsPerson"),
  other: sentence("sayNeedsTwo"),
  nobody: sentence("sayNobodySeen")
}

/**
 * What the recruiter asks of the agent in their own words (en; the basics in de, fr, es, pt). A request is short and says what to do about
 * somebody here, or the role; a requirement such as "Compare vendors' offers" is none. Deterministic; no model is asked.
 */
export function understandRequest(text: string, context: RequestContext): Understood {
  // What is longer is looked at no further: the expressions below are made for a line, not for a book.
  const said = text.length > longestWritten ? "" : politely(text)
  const isShort = said !== "" && said.length <= longest && !text.trim().includes("\n")
  if (isShort && helpPatterns.some(pattern => pattern.test(said))) return { kind: "help", sentence: whatCanBeAsked }
  const meant = isShort ? askedIn(said) : null
  if (meant === null) return { kind: "none", sentence: whatCanBeAsked }
  const { roleId, people = [] } = context
  if (roleId === null) return { kind: "missing", sentence: missing.role }
  const { skill, asked } = meant
  const isPair = context.otherId === null && people.length === 2
  const [personId = null, otherId = null] = isPair ? people : [context.personId, context.otherId]
  const request = { skill, roleId, ...asked.from?.(said, text) }
  switch (asked.about) {
    case "role":
      return { kind: "request", request: askSchema.parse(request) }
    case "people":
      return listOf(said, roleId, context)
    case "person":
      return personId === null
        ? { kind: "missing", sentence: missing.person }
        : { kind: "request", request: askSchema.parse({ ...request, personId }) }
    case "two":
      return personId === null || otherId === null || otherId === personId
        ? { kind: "missing", sentence: missing.other }
        : { kind: "request", request: askSchema.parse({ ...request, a: personId, b: otherId }) }
  }
}

/** Whom a list is of. A number that is not the number of people who could be meant is asked back, for a list may cost. */
function listOf(said: string, roleId: string, { people = [], ofRole = [] }: RequestContext): Understood {
  const personIds = [...(people.length > 0 && !everybody.test(said) ? people : ofRole)]
  if (personIds.length === 0) return { kind: "missing", sentence: missing.nobody }
  const named = numberIn(said)
  if (named !== null && named !== personIds.length) {
    return { kind: "missing", sentence: sentence("sayOtherNumber", { said: named, count: personIds.length }) }
  }
  return { kind: "request", request: { skill: "evaluate-list", roleId, personIds, mode: "now", budget: null, modelId: null } }
}

/** Characters of a request; what is longer is a post, a list or a story. */
const longest = 160
/** With politeness and spaces around it. */
const longestWritten = 1_000

const polite =
  /^(?:(?:please|pls|ok(?:ay)?|now|then|and|so|hey|hi|hello|candor|bitte|kannst du|könntest du|können sie|s['’]il (?:te|vous) pla[iî]t|(?:peux|pouvez)[- ](?:tu|vous)|por favor|puedes|podrías|pode(?:s|ria)?|can you|could you|would you|will you|i(?: woul|['’])d like (?:you )?to|i want (?:you )?to|let['’]?s|let us|help me(?: to)?)[\s,:]+)+/iu

function politely(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^[¿¡]\s*/u, "")
    .replace(polite, "")
    .replace(/[\s?!.…]+$/u, "")
    .replace(/[, ]+(?:please|pls|bitte|thanks|thank you|danke|s['’]il (?:te|vous) pla[iî]t|merci|por favor|gracias|obrigad[oa])$/iu, "")
    .trim()
}

/** Skills that are asked for in words, those first that look like another one. */
const askedInWords = skillFacts
  .flatMap(facts => ("asked" in facts ? [{ skill: facts.id, asked: facts.asked as SkillRequest }] : []))
  .sort((a, b) => (b.asked.before ?? 0) - (a.asked.before ?? 0))

function askedIn(said: string) {
  return askedInWords.find(({ asked }) => asked.said.some(pattern => pattern.test(said))) ?? null
}
