import * as z from "zod"
import { redactText } from "~profile/redact-text"
import { qualificationKindSchema } from "~role/role"
import { decisionAskedSchema, lineRequestSchema, type LineRequest } from "~role/line-request"
import type { RoleEdit } from "~role/role-edit"
import { saidWords, isNearly } from "../requests/said-words"
import type { UnderstandInput } from "../skill-inputs"
import type { AskedOfModel } from "./asked"

const change = z.object({
  qualification: z.number().int().nullable(),
  to: z.enum(["must", "nice", "avoid", "drop"]),
  words: z.string().nullable()
})
const answerSchema = z.object({
  do: z.enum([
    "change",
    "why",
    "compare",
    "note",
    "questions",
    "evaluate",
    "best",
    "missing",
    "open",
    "decide",
    "find",
    "ways",
    "summarise",
    "undo",
    "nothing"
  ]),
  changes: z.array(change).default([]),
  people: z.array(z.string()).default([]),
  count: z.number().int().nullable().default(null),
  words: z.string().nullable().default(null),
  decision: z.string().nullable().default(null)
})
type Answer = z.output<typeof answerSchema>

const instructions = [
  "Task: say what a recruiter asks for in one sentence about the role below. Choose one:",
  "- change: qualifications get another kind, other words, go, or are added. changes: qualification is the number in the list, or null for a new one; to is must, nice, avoid or drop; words are the new words, taken from the sentence, or null where they stay.",
  "- why, note, questions, open, missing: about one person. compare: about two. evaluate: some people, or nobody named for all. decide: decision is shortlist, maybe or pass. people: P1, P2 … as they stand in the sentence.",
  "- best: count people. find: words that a profile must say. ways: how to look for people. summarise: the role. undo: the last thing.",
  "- nothing: whenever the sentence asks for none of these, or you are not sure.",
  'Form: {"do":"change","changes":[{"qualification":1,"to":"nice","words":null}],"people":[],"count":null,"words":null,"decision":null}'
].join("\n")

/** Asks a model what a sentence means. It answers with a form; code makes a request of it, and the recruiter is asked before anything is done. */
export function askUnderstand({ text, role }: UnderstandInput): AskedOfModel {
  const redact = (words: string) => redactText(words, { name: null }).text
  return {
    instructions,
    context: [
      "The role's qualifications:",
      ...role.qualifications.map(({ kind, text: words }, at) => `${at + 1}. ${kind}: ${redact(words)}`)
    ].join("\n"),
    data: redact(text),
    answer: answerSchema,
    redact,
    maxAnswerTokens: 400,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      return parsed.success ? { request: requestOf(parsed.data, { text, role }) } : answer
    }
  }
}

/** The request that a form makes; null where it asks for nothing, or for somebody or something that is not there. */
function requestOf(answer: Answer, input: UnderstandInput): LineRequest | null {
  const there = answer.people.filter(name => new RegExp(String.raw`\b${name.replace(/\W/g, "")}\b`).test(input.text))
  const [a, b] = there
  const made = lineRequestSchema.safeParse(formOf(answer, input, a, b, there))
  return made.success ? made.data : null
}

function formOf(
  { do: what, changes, count, words, decision }: Answer,
  input: UnderstandInput,
  a: string | undefined,
  b: string | undefined,
  people: string[]
): unknown {
  switch (what) {
    case "nothing":
      return null
    case "change":
      return { do: "change", edits: changes.flatMap(one => editOf(one, input) ?? []) }
    case "why":
      return { do: "why", personId: a, question: input.text }
    case "compare":
      return { do: "compare", a, b }
    case "note":
      return { do: "note", personId: a, tone: "short", language: null }
    case "evaluate":
      return { do: "evaluate", personIds: people.length > 0 ? people : null }
    case "best":
      return { do: "best", count: count ?? 3 }
    case "missing":
      return { do: "missing", personId: a ?? null }
    case "decide":
      return { do: "decide", personIds: people, decision: decisionAskedSchema.safeParse(decision).data }
    case "find":
      return { do: "find", words }
    case "questions":
    case "open":
      return { do: what, personId: a }
    case "ways":
    case "summarise":
    case "undo":
      return { do: what }
  }
}

function editOf({ qualification, to, words }: z.output<typeof change>, { text, role }: UnderstandInput): RoleEdit | null {
  const one = qualification === null ? null : role.qualifications[qualification - 1]
  if (one === undefined) return null
  const said = words?.trim() ?? ""
  // A model adds nothing of its own: what a role asks for is in the recruiter's words.
  if (said !== "" && !isSaid(said, text)) return null
  const kind = qualificationKindSchema.safeParse(to).data
  if (one === null) return said === "" || kind === undefined ? null : { do: "add", text: said, to: kind }
  if (kind === undefined) return { do: "drop", qualificationId: one.id }
  return said === "" || said === one.text
    ? { do: "move", qualificationId: one.id, to: kind }
    : { do: "reword", qualificationId: one.id, text: said, ...(kind === one.kind ? {} : { to: kind }) }
}

function isSaid(words: string, text: string): boolean {
  const there = saidWords(text).map(({ word }) => word)
  return saidWords(words).every(({ word }) => there.some(said => isNearly(said, word)))
}
