import * as z from "zod"
import { foldText } from "~profile/fold-text"
import { inEnglish } from "~sentence/english"
import { redactText } from "~profile/redact-text"
import type { Role } from "~role/role"
import { joinedNot } from "~role/strategies/excluded"
import { whereToLook } from "~role/strategies/propose"
import type { TermGroup, StrategyIdea } from "~role/strategies/wanted"
import type { AskedOfModel } from "./asked"
import { canaryOf } from "./canary"
import { shortHash } from "./fence"
import { roleLines } from "./role-lines"

const answerSchema = z.object({
  ways: z.array(
    z.object({
      name: z.string(),
      reason: z.string(),
      misses: z.string(),
      titles: z.array(z.string()),
      skills: z.array(z.array(z.string())),
      employers: z.array(z.string()),
      industries: z.array(z.string()),
      anywhere: z.boolean()
    })
  )
})
type Answer = z.infer<typeof answerSchema>

const instructions = [
  "Task: propose two to four ways of looking for people for this role, each unlike the others.",
  "- name: up to five words. reason: one plain sentence, why people found this way may fit. misses: one plain sentence, whom it would not find.",
  "- titles: what such people may call themselves, also in the language of the place; one of them is enough.",
  "- skills: groups of spellings. Every group is needed, one spelling of a group is enough; one or two groups find most people.",
  "- employers, industries: only those that the role names. anywhere: true where the place is to be left out.",
  "Give bare terms as profiles write them: no operators, quotation marks or addresses, no schools, no names of people. The searches are written by code.",
  'Form: {"ways":[{"name":"…","reason":"…","misses":"…","titles":["…"],"skills":[["…","…"]],"employers":[],"industries":[],"anywhere":false}]}'
].join("\n")

/** Terms of one group, and groups of one way; searches have no room for more. */
const [mostTerms, mostGroups] = [12, 5]

/** Asks a model for ways of looking for people: names, reasons and terms. What a place is asked in the end is written by code. */
export function askStrategies({ role }: { role: Role }): AskedOfModel {
  const sentences = role.qualifications.flatMap(({ quote }) => quote ?? [])
  const own = role.strategies.filter(({ state }) => state !== "proposed").map(({ name }) => inEnglish(name))
  const redact = (text: string) => redactText(text, { name: null }).text
  return {
    instructions,
    context: [
      ...roleLines({ role }),
      ...(own.length > 0 ? [`Ways that the recruiter has settled already: ${redact(own.join("; "))}`] : []),
      `Internal mark, never to be written: ${canaryOf(role)}`
    ].join("\n"),
    data: redact(sentences.join("\n")),
    answer: answerSchema,
    redact,
    maxAnswerTokens: 1_600,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const where = whereToLook(role)
      return { ways: parsed.data.ways.map(way => wayOf(way, where)) }
    }
  }
}

function wayOf(
  { name, reason, misses, titles, skills, employers, industries, anywhere }: Answer["ways"][number],
  { place, codeLanguages, not }: ReturnType<typeof whereToLook>
): StrategyIdea {
  const group = (what: TermGroup["what"], terms: readonly string[]): TermGroup => ({
    what,
    anyOf: [...new Set(terms.map(term => term.trim()))].filter(term => term !== "").slice(0, mostTerms)
  })
  const groups = [
    group("titles", titles),
    ...skills.slice(0, mostGroups).map(spellings => group("skills", spellings)),
    group("companies", employers),
    group("industries", industries)
  ].filter(({ anyOf }) => anyOf.length > 0)
  // The same terms are the same way, whatever it is called: what passed is known again in the next draft, and what was picked in the next run.
  const terms = groups.map(({ what, anyOf }) => [what, ...anyOf.map(term => foldText(term).toLowerCase()).sort()])
  return {
    id: `way-${shortHash(JSON.stringify([anywhere, terms]))}`,
    name: name.trim(),
    reason: reason.trim(),
    misses: misses.trim(),
    wanted: { groups, not: joinedNot(not, groups), place: anywhere ? null : place, codeLanguages }
  }
}
