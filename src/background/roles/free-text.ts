import { parseQualification } from "~role/criteria/parse-qualification"
import type { Question } from "~role/intake/question"
import type { QualificationKind } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { keepChangedRole } from "./change-role"
import { addedText, sources, startText, texts } from "./chat-texts"
import type { BackgroundDeps } from "../deps"
import { say } from "./intake-conversation"
import { addQualification } from "./edit-role"

/**
 * Answers what the recruiter writes while no question is open: a job post is read, requirements are added, and to anything else Candor
 * says what it can do rather than guess. Inside the transaction of `writeAndDrive`. @returns the runs to drive
 */
export async function replyToFreeText(deps: BackgroundDeps, row: RoleRow, text: string): Promise<string[]> {
  if (row.status === "draft" && readsLikePost(text)) return readAsPost(deps, row, text)
  await say(deps, row.id, { author: "recruiter", kind: "text", text })
  const wanted = requirementsIn(text)
  if (wanted.length === 0) {
    const reply = looksLikeQuestion(text) ? texts.help : texts.notUnderstood
    await say(deps, row.id, { author: "candor", kind: "text", text: reply, note: sources.rules })
    return []
  }
  const role = wanted.reduce((before, { words, kind }) => addQualification(before, words, kind, deps.newId), row.role)
  for (const { words, kind } of wanted) {
    await say(deps, row.id, { author: "candor", kind: "text", text: addedText(words, kind), note: sources.rules })
  }
  return role === row.role ? [] : keepChangedRole(deps, row, role)
}

/**
 * Whether an answer is no answer but a job post: somebody pastes it while the title is asked for. A list of requirements may be long, so
 * there only what is far too long for a list counts as a post.
 */
export function isPostInstead({ topic }: Question, text: string): boolean {
  const isList = topic === "must" || topic === "nice" || topic === "avoid"
  return readsLikePost(text) && (!isList || text.length > 1_500)
}

/** Reads a text as the role's job post, inside the transaction of `writeAndDrive`. @returns the run to drive */
export async function readAsPost(deps: BackgroundDeps, row: RoleRow, text: string): Promise<string[]> {
  await say(deps, row.id, { author: "recruiter", kind: "text", text: startText(null, text) })
  await say(deps, row.id, { author: "candor", kind: "text", text: texts.readingPost })
  if (row.source.kind === "blank") await deps.database.roles.put({ ...row, source: { kind: "text", text }, updatedAt: deps.now() })
  const run = deps.runHost.prepare({ skill: "intake", roleId: row.id, title: null, text })
  await deps.database.runs.add(run)
  return [run.id]
}

/** A post is long and has several lines or sentences; a requirement is neither. */
export function readsLikePost(text: string): boolean {
  const lines = text.split("\n").filter(line => line.trim() !== "").length
  const sentences = text.split(/[.!?](?:\s|$)/).length - 1
  return text.length >= 280 && (lines >= 4 || sentences >= 4)
}

interface Requirement {
  words: string
  kind: QualificationKind
}

const prefixes: [RegExp, QualificationKind][] = [
  [/^(?:must(?:[- ]haves?)?|required|needs?)\s*[:–-]\s*(.+)$/i, "must"],
  [/^(?:nice(?:[- ]to[- ]haves?)?|plus|optional|preferred)\s*[:–-]\s*(.+)$/i, "nice"],
  [/^(?:avoid|not|no)\s*[:–-]\s*(.+)$/i, "avoid"]
]

/** Requirements in the recruiter's words: lines that say their kind, or one line that a criterion can be read from. */
function requirementsIn(text: string): Requirement[] {
  const lines = text.split("\n").map(line => line.replace(/^[\s•*·–-]+/, "").trim())
  const said = lines.filter(line => line !== "").map(prefixed)
  if (said.every(requirement => requirement !== null)) return said
  const isOneLine = !text.includes("\n") && text.length <= 200
  if (!isOneLine || looksLikeQuestion(text) || parseQualification(text, "must", "probe").criterion === null) return []
  return [{ words: text, kind: "must" }]
}

function prefixed(line: string): Requirement | null {
  for (const [pattern, kind] of prefixes) {
    const words = pattern.exec(line)?.[1]?.trim()
    if (words) return { words, kind }
  }
  return null
}

function looksLikeQuestion(text: string): boolean {
  return /\?\s*$/.test(text) || /^(what|how|who|why|where|when|can|could|do|does|is|are|help|hello|hi|hey|thanks|thank)\b/i.test(text)
}
