import * as z from "zod"
import { inEnglish } from "~sentence/english"
import { isSentence, sentence, type Sentence } from "~sentence/sentence"
import { worded } from "~sentence/worded"
import { decisionWords } from "~store/rows/rows"
import type { RecruitersOwn } from "./recruiters-own"

const mostPeople = 50
/** A tool as a server registers it: what it is called, what it takes, and what it answers. It reads; it changes nothing. */
export interface ReadOnlyTool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string
  title: Sentence
  /** One sentence or more, each said after the other. */
  description: readonly Sentence[]
  input: Shape
  /** @returns what is sent as JSON, or a sentence where what was asked about is not in the export */
  answer: (given: z.output<z.ZodObject<Shape>>) => object | Sentence
}

const tool = <Shape extends z.ZodRawShape>(one: ReadOnlyTool<Shape>) => one as unknown as ReadOnlyTool

const roleId = z
  .string()
  .min(1)
  .max(200)
  .describe(inEnglish(sentence("mcpRoleId")))
const mark = z
  .string()
  .regex(/^person-\d{1,7}$/)
  .describe(inEnglish(sentence("mcpMark")))
const noRole = (id: string) => sentence("mcpNoRole", { id: id.slice(0, 80) })
const nobody = (who: string) => sentence("mcpNobody", { mark: who })

/** What a recruiter's own assistant may ask of an export. */
export function readOnlyTools(own: RecruitersOwn): ReadOnlyTool[] {
  const roleOf = (id: string) => own.roles.find(one => one.id === id)
  /** One person held against one role, each verdict with what it is on; a sentence where there is no such role, or no such person. */
  const judgedFor = (id: string, person: string) => {
    const row = roleOf(id)
    if (!row) return noRole(id)
    const judged = own.judged(id, person)
    if (!judged) return nobody(person)
    const asked = new Map(row.role.qualifications.map(one => [one.id, one]))
    const verdicts = judged.verdicts.map(({ qualificationId, ...verdict }) => ({
      qualification: asked.get(qualificationId)?.text ?? qualificationId,
      kind: asked.get(qualificationId)?.kind,
      ...verdict
    }))
    return { ...judged, verdicts }
  }
  return [
    tool({
      name: "list_roles",
      title: sentence("mcpTitleRoles"),
      description: [sentence("mcpRoles")],
      input: {},
      answer: () => ({
        roles: own.roles.map(({ id, status, role }) => ({ id, title: role.title, status, qualifications: role.qualifications.length }))
      })
    }),
    tool({
      name: "role",
      title: sentence("mcpTitleRole"),
      description: [sentence("mcpRole")],
      input: { role: roleId },
      answer({ role: id }) {
        const row = roleOf(id)
        if (!row) return noRole(id)
        const { title, level, place, remote, qualifications } = row.role
        return {
          id,
          title,
          level,
          place,
          remote,
          status: row.status,
          version: row.version,
          qualifications: qualifications.map(({ id, kind, text }) => ({ id, kind, text }))
        }
      }
    }),
    tool({
      name: "find_people",
      title: sentence("mcpTitlePeople"),
      description: [sentence("mcpPeople"), sentence("mcpWhatQuotesAre")],
      input: {
        words: z
          .string()
          .max(200)
          .default("")
          .describe(inEnglish(sentence("mcpWords"))),
        role: roleId.optional(),
        decision: z
          .enum([...decisionWords, "none"])
          .optional()
          .describe(inEnglish(sentence("mcpDecision"))),
        from: z
          .number()
          .int()
          .min(0)
          .max(1_000_000)
          .default(0)
          .describe(inEnglish(sentence("mcpFrom"))),
        most: z.number().int().min(1).max(mostPeople).default(20)
      },
      answer({ words, role: id, decision, from, most }) {
        if (id !== undefined && !roleOf(id)) return noRole(id)
        if (id === undefined && decision !== undefined) return sentence("mcpDecisionOfRole")
        const found = own.find({ words, roleId: id ?? null, decision: decision ?? null })
        return { found: found.length, from, people: found.slice(from, from + most) }
      }
    }),
    tool({
      name: "evaluation",
      title: sentence("mcpTitleEvaluation"),
      description: [sentence("mcpEvaluation"), sentence("mcpWhatQuotesAre")],
      input: { role: roleId, person: mark },
      answer: ({ role: id, person }) => judgedFor(id, person)
    }),
    tool({
      name: "unknowns",
      title: sentence("mcpTitleUnknowns"),
      description: [sentence("mcpUnknowns"), sentence("mcpWhatQuotesAre")],
      input: { role: roleId, person: mark },
      answer({ role: id, person }) {
        const judged = judgedFor(id, person)
        if (isSentence(judged)) return judged
        const unknown = judged.verdicts.filter(({ verdict }) => verdict === "unknown")
        return { mark: judged.mark, unknown: unknown.map(({ qualification, ask, quotes }) => ({ qualification, ask, nearest: quotes })) }
      }
    })
  ]
}

/** What a tool answered, as the text that is sent. */
export function wordedAnswer(answer: object | Sentence): string {
  return isSentence(answer) ? inEnglish(answer) : JSON.stringify(worded(answer, inEnglish, { keepSaid: false }))
}
